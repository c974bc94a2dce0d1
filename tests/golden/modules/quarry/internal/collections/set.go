package collections

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// A Set is an unordered collection without duplicates. A nil Set may be read, not written.
type Set[T comparable] map[T]struct{}

// SetOf returns a set of xs.
func SetOf[T comparable](xs ...T) Set[T] {
	s := make(Set[T], len(xs))
	s.Add(xs...)
	return s
}

// CollectSet returns a set of what seq yields.
func CollectSet[T comparable](seq iter.Seq[T]) Set[T] {
	s := Set[T]{}
	for x := range seq {
		s[x] = struct{}{}
	}
	return s
}

// Add puts xs into the set and reports how many were new.
func (s Set[T]) Add(xs ...T) (added int) {
	for _, x := range xs {
		if _, ok := s[x]; !ok {
			s[x] = struct{}{}
			added++
		}
	}
	return added
}

// Remove takes x out of the set.
func (s Set[T]) Remove(x T) { delete(s, x) }

// Has reports whether x is in the set.
func (s Set[T]) Has(x T) bool {
	_, ok := s[x]
	return ok
}

// Union returns a new set with the items of both.
func (s Set[T]) Union(t Set[T]) Set[T] {
	u := maps.Clone(s)
	if u == nil {
		u = Set[T]{}
	}
	maps.Copy(u, t)
	return u
}

// Intersect returns a new set with what both have.
func (s Set[T]) Intersect(t Set[T]) Set[T] {
	u := Set[T]{}
	for x := range s {
		if t.Has(x) {
			u[x] = struct{}{}
		}
	}
	return u
}

// Minus returns a new set with what s has and t has not.
func (s Set[T]) Minus(t Set[T]) Set[T] {
	u := maps.Clone(s)
	maps.DeleteFunc(u, func(x T, _ struct{}) bool { return t.Has(x) })
	return u
}

// Equal reports whether both sets have the same items.
func (s Set[T]) Equal(t Set[T]) bool { return maps.Equal(s, t) }

// Sorted returns the items of a set in ascending order.
func Sorted[T cmp.Ordered](s Set[T]) []T { return slices.Sorted(maps.Keys(s)) }

// Show formats a set of ordered items the same way each time.
func Show[T cmp.Ordered](s Set[T]) string {
	parts := make([]string, 0, len(s))
	for _, x := range Sorted(s) {
		parts = append(parts, fmt.Sprint(x))
	}
	return "{" + strings.Join(parts, " ") + "}"
}
