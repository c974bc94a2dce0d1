// Package collections holds the generic containers that the rest of the module builds on.
//
// None of them is safe for use by several goroutines at once; callers that share one bring their own lock.
package collections

import (
	"fmt"
	"iter"
)

// A Stack is a last-in, first-out list. Its zero value is empty and ready to use.
type Stack[T any] struct {
	items []T
}

// NewStack returns a stack holding items, the last of them on top.
func NewStack[T any](items ...T) *Stack[T] {
	return &Stack[T]{items: append([]T(nil), items...)}
}

// Push puts x on top.
func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }

// Pop takes the top item off. The second result is false if there is none.
func (s *Stack[T]) Pop() (x T, ok bool) {
	if len(s.items) == 0 {
		return x, false
	}
	last := len(s.items) - 1
	x = s.items[last]
	var zero T
	s.items[last] = zero // let the collector have what it points to
	s.items = s.items[:last]
	return x, true
}

// Peek returns the top item without taking it.
func (s *Stack[T]) Peek() (x T, ok bool) {
	if len(s.items) == 0 {
		return x, false
	}
	return s.items[len(s.items)-1], true
}

// Len returns the number of items.
func (s *Stack[T]) Len() int { return len(s.items) }

// All yields the items from the top down.
func (s *Stack[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := len(s.items) - 1; i >= 0; i-- {
			if !yield(s.items[i]) {
				return
			}
		}
	}
}

// String shows the stack with its top at the right.
func (s *Stack[T]) String() string { return fmt.Sprintf("%v<", s.items) }
