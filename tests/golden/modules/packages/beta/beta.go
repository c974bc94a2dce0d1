// Package beta depends on alpha.
package beta

import (
	"errors"
	"fmt"

	"ex.org/packages/alpha"
	"ex.org/packages/internal/trace"
)

type T2 = alpha.T

// T is another type than that of alpha.
type T struct{ S string }

func (t T) Name() string { return "beta.T " + t.S }

var _ = trace.Note("beta var " + alpha.Hooked("h"))

func init() { alpha.Counters["beta"] = len(alpha.Counters) }

func Describe(n alpha.Namer) string { return "beta sees " + n.Name() }
func Base() error                   { return alpha.ErrBase }
func Shared() int                   { return len(alpha.Counters) }
func CallsHook(s string) string     { return alpha.Hooked(s + s) }

type Counter struct{ n int }

func (c *Counter) Inc()       { c.n++ }
func (c *Counter) Count() int { return c.n }

type failure struct {
	op  string
	err error
}

func (f *failure) Error() string { return f.op + ": " + f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

func Fail(op string) error { return &failure{op, alpha.ErrBase} }
func IsFailure(err error) bool {
	var f *failure
	return errors.As(err, &f) && errors.Is(err, alpha.ErrBase)
}
func MustNotFail(op string) { panic(fmt.Errorf("must: %w", Fail(op))) }
func Produce(c chan<- T2)   { c <- T2{N: 9}; c <- T2{N: 10} }
func Wait(c <-chan T2) int  { return (<-c).N }
