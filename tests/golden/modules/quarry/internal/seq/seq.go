// Package seq has adapters for iterators.
package seq

import (
	"cmp"
	"iter"
)

// Number is any type that can be summed.
type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}

// Map yields f of each item.
func Map[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}

// Filter yields the items that keep accepts.
func Filter[T any](s iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

// Take yields the first n items.
func Take[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		left := n
		if left <= 0 {
			return
		}
		for x := range s {
			if left--; !yield(x) || left == 0 {
				return
			}
		}
	}
}

// Skip yields all but the first n items.
func Skip[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		i := 0
		for x := range s {
			if i++; i > n && !yield(x) {
				return
			}
		}
	}
}

// Chunk yields slices of n items; the last may have fewer.
func Chunk[T any](s iter.Seq[T], n int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		var chunk []T
		for x := range s {
			chunk = append(chunk, x)
			if len(chunk) == n {
				if !yield(chunk) {
					return
				}
				chunk = nil
			}
		}
		if len(chunk) > 0 {
			yield(chunk)
		}
	}
}

// Zip yields pairs for as long as both have items.
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

// Range yields the numbers from low up to, not including, high.
func Range[T Number](low, high, step T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := low; x < high; x += step {
			if !yield(x) {
				return
			}
		}
	}
}

// Reduce folds the items into one value.
func Reduce[T, A any](s iter.Seq[T], start A, f func(A, T) A) A {
	for x := range s {
		start = f(start, x)
	}
	return start
}

// Sum adds the items.
func Sum[T Number](s iter.Seq[T]) T {
	return Reduce(s, T(0), func(a, x T) T { return a + x })
}

// Count returns the number of items.
func Count[T any](s iter.Seq[T]) (n int) {
	for range s {
		n++
	}
	return n
}

// Best returns the item that compare puts last, the first of them if there are several.
func Best[T any](s iter.Seq[T], compare func(a, b T) int) (best T, ok bool) {
	for x := range s {
		if !ok || compare(x, best) > 0 {
			best, ok = x, true
		}
	}
	return best, ok
}

// MergeSorted yields the items of two ascending sequences in ascending order.
func MergeSorted[T cmp.Ordered](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		nextA, stopA := iter.Pull(a)
		defer stopA()
		nextB, stopB := iter.Pull(b)
		defer stopB()
		x, okA := nextA()
		y, okB := nextB()
		for okA || okB {
			if okA && (!okB || x <= y) {
				if !yield(x) {
					return
				}
				x, okA = nextA()
				continue
			}
			if !yield(y) {
				return
			}
			y, okB = nextB()
		}
	}
}

// GroupBy yields runs of neighbours that have the same key.
func GroupBy[T any, K comparable](s iter.Seq[T], key func(T) K) iter.Seq2[K, []T] {
	return func(yield func(K, []T) bool) {
		var run []T
		var current K
		for x := range s {
			k := key(x)
			if len(run) > 0 && k != current {
				if !yield(current, run) {
					return
				}
				run = nil
			}
			current = k
			run = append(run, x)
		}
		if len(run) > 0 {
			yield(current, run)
		}
	}
}

// Lines yields the lines of text without their ends.
func Lines(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for len(text) > 0 {
			line, rest := text, ""
			for i := range len(text) {
				if text[i] == '\n' {
					line, rest = text[:i], text[i+1:]
					break
				}
			}
			if !yield(line) {
				return
			}
			text = rest
		}
	}
}
