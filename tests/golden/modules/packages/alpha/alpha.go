// Package alpha has types that other packages share names with.
package alpha

import (
	"errors"
	"fmt"
	"iter"

	"ex.org/packages/internal/trace"
)

var ErrBase = errors.New("base")
var Counters = map[string]int{"alpha": first}
var first = second + 1
var second = len(trace.Note("alpha var"))
var Hook func(string) string

func init() { trace.Note("alpha init") }

type T struct{ N int }

func (t T) Name() string { return fmt.Sprint("alpha.T ", t.N) }

type Namer interface{ Name() string }

func Describe(n Namer) string {
	if t, ok := n.(T); ok {
		return fmt.Sprint("own ", t.N)
	}
	return fmt.Sprintf("%T named %s", n, n.Name())
}

type Secretive interface{ secret() string }
type secret string

func (s secret) secret() string    { return "alpha's secret " + string(s) }
func NewSecret(s string) Secretive { return secret(s) }
func Reveal(s Secretive) string    { return s.secret() }

type Pair[A, B any] struct {
	First  A
	Second B
}

func Map[T, U any](s []T, f func(T) U) (out []U) {
	for _, x := range s {
		out = append(out, f(x))
	}
	return
}

type List[T any] struct{ items []T }

func NewList[T any](xs ...T) *List[T] { return &List[T]{xs} }
func (l *List[T]) Add(x T)            { l.items = append(l.items, x) }
func (l *List[T]) Len() int           { return len(l.items) }
func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, x := range l.items {
			if !yield(i, x) {
				return
			}
		}
	}
}

func Sum[T ~int | ~float64](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func Hooked(s string) string {
	if Hook == nil {
		return s
	}
	return Hook(s)
}
