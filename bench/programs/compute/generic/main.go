// Generic containers and functions: a heap, an ordered tree, Map, Filter and Reduce, a set, sorting with cmp.
package main

import (
	"cmp"
	"fmt"
	"slices"

	"example.com/bench/phase"
)

type heap[T cmp.Ordered] struct{ items []T }

func (h *heap[T]) push(v T) {
	h.items = append(h.items, v)
	for i := len(h.items) - 1; i > 0; {
		parent := (i - 1) / 2
		if h.items[parent] <= h.items[i] {
			break
		}
		h.items[parent], h.items[i] = h.items[i], h.items[parent]
		i = parent
	}
}

func (h *heap[T]) pop() T {
	top := h.items[0]
	n := len(h.items) - 1
	h.items[0] = h.items[n]
	h.items = h.items[:n]
	for i := 0; ; {
		child := 2*i + 1
		if child >= n {
			break
		}
		if child+1 < n && h.items[child+1] < h.items[child] {
			child++
		}
		if h.items[i] <= h.items[child] {
			break
		}
		h.items[i], h.items[child] = h.items[child], h.items[i]
		i = child
	}
	return top
}

type tree[K cmp.Ordered, V any] struct {
	key         K
	value       V
	left, right *tree[K, V]
}

func (t *tree[K, V]) put(key K, value V) *tree[K, V] {
	if t == nil {
		return &tree[K, V]{key: key, value: value}
	}
	switch c := cmp.Compare(key, t.key); {
	case c < 0:
		t.left = t.left.put(key, value)
	case c > 0:
		t.right = t.right.put(key, value)
	default:
		t.value = value
	}
	return t
}

func (t *tree[K, V]) all(yield func(K, V) bool) bool {
	return t == nil || t.left.all(yield) && yield(t.key, t.value) && t.right.all(yield)
}

func mapped[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, v := range s {
		r = append(r, f(v))
	}
	return r
}

func filtered[T any](s []T, f func(T) bool) (r []T) {
	for _, v := range s {
		if f(v) {
			r = append(r, v)
		}
	}
	return
}

func reduced[T, A any](s []T, a A, f func(A, T) A) A {
	for _, v := range s {
		a = f(a, v)
	}
	return a
}

type person struct {
	name string
	age  int
}

func main() {
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		x := uint32(9)
		next := func() int { x = x*1664525 + 1013904223; return int(x >> 8) }
		phase.Begin()
		var h heap[int]
		for range 500000 {
			h.push(next())
		}
		for range 500000 {
			sum ^= h.pop()
		}
		phase.End("heap", rep)
		phase.Begin()
		var t *tree[int, string]
		for range 100000 {
			t = t.put(next(), "v")
		}
		for k, v := range func(yield func(int, string) bool) { t.all(yield) } {
			sum += k&1 + len(v)
		}
		phase.End("tree", rep)
		phase.Begin()
		numbers := make([]int, 100000)
		for i := range numbers {
			numbers[i] = i
		}
		for range 30 {
			squares := mapped(numbers, func(n int) float64 { return float64(n) * 0.5 })
			some := filtered(squares, func(f float64) bool { return f > 1000 })
			sum += int(reduced(some, 0.0, func(a, f float64) float64 { return a + f })) & 7
		}
		phase.End("functions", rep)
		phase.Begin()
		people := make([]person, 100000)
		for range 3 {
			for i := range people {
				people[i] = person{string(rune('a' + next()%26)), next() % 90}
			}
			slices.SortFunc(people, func(a, b person) int { return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(a.age, b.age)) })
			sum += people[500].age
		}
		phase.End("sort", rep)
	}
	fmt.Println(sum)
}
