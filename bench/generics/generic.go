// Hot generic code: each piece of work as generic functions and types. onetype.go is the same written for one type.
package main

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"time"
)

// A Heap is a binary heap in the order of less.
type Heap[T any] struct {
	items []T
	less  func(a, b T) bool
}

func (h *Heap[T]) Push(v T) {
	h.items = append(h.items, v)
	i := len(h.items) - 1
	for i > 0 {
		parent := (i - 1) / 2
		if !h.less(h.items[i], h.items[parent]) {
			break
		}
		h.items[i], h.items[parent] = h.items[parent], h.items[i]
		i = parent
	}
}

func (h *Heap[T]) Pop() T {
	top := h.items[0]
	last := len(h.items) - 1
	h.items[0] = h.items[last]
	h.items = h.items[:last]
	i := 0
	for {
		child := 2*i + 1
		if child >= last {
			break
		}
		if child+1 < last && h.less(h.items[child+1], h.items[child]) {
			child++
		}
		if !h.less(h.items[child], h.items[i]) {
			break
		}
		h.items[i], h.items[child] = h.items[child], h.items[i]
		i = child
	}
	return top
}

// An LRU keeps the values that were used last.
type LRU[K comparable, V any] struct {
	capacity    int
	entries     map[K]*entry[K, V]
	first, last *entry[K, V]
}

type entry[K comparable, V any] struct {
	key        K
	value      V
	prev, next *entry[K, V]
}

func NewLRU[K comparable, V any](capacity int) *LRU[K, V] {
	return &LRU[K, V]{capacity: capacity, entries: make(map[K]*entry[K, V], capacity)}
}

func (l *LRU[K, V]) unlink(e *entry[K, V]) {
	if e.prev != nil {
		e.prev.next = e.next
	} else {
		l.first = e.next
	}
	if e.next != nil {
		e.next.prev = e.prev
	} else {
		l.last = e.prev
	}
	e.prev, e.next = nil, nil
}

func (l *LRU[K, V]) pushFront(e *entry[K, V]) {
	e.next = l.first
	if l.first != nil {
		l.first.prev = e
	}
	l.first = e
	if l.last == nil {
		l.last = e
	}
}

func (l *LRU[K, V]) Get(key K) (V, bool) {
	e, ok := l.entries[key]
	if !ok {
		var zero V
		return zero, false
	}
	l.unlink(e)
	l.pushFront(e)
	return e.value, true
}

func (l *LRU[K, V]) Put(key K, value V) {
	if e, ok := l.entries[key]; ok {
		e.value = value
		l.unlink(e)
		l.pushFront(e)
		return
	}
	if len(l.entries) >= l.capacity {
		oldest := l.last
		l.unlink(oldest)
		delete(l.entries, oldest.key)
	}
	e := &entry[K, V]{key: key, value: value}
	l.entries[key] = e
	l.pushFront(e)
}

// A Ring is a queue in a buffer of a fixed size.
type Ring[T any] struct {
	items       []T
	head, count int
}

func NewRing[T any](size int) *Ring[T] { return &Ring[T]{items: make([]T, size)} }

func (r *Ring[T]) Push(v T) bool {
	if r.count == len(r.items) {
		return false
	}
	at := r.head + r.count
	if at >= len(r.items) {
		at -= len(r.items)
	}
	r.items[at] = v
	r.count++
	return true
}

func (r *Ring[T]) Pop() (v T, ok bool) {
	if r.count == 0 {
		return v, false
	}
	v = r.items[r.head]
	r.head++
	if r.head == len(r.items) {
		r.head = 0
	}
	r.count--
	return v, true
}

func Map[T, U any](s []T, f func(T) U) []U {
	result := make([]U, 0, len(s))
	for _, v := range s {
		result = append(result, f(v))
	}
	return result
}

func Filter[T any](s []T, keep func(T) bool) []T {
	var result []T
	for _, v := range s {
		if keep(v) {
			result = append(result, v)
		}
	}
	return result
}

func Reduce[T, A any](s []T, start A, f func(A, T) A) A {
	for _, v := range s {
		start = f(start, v)
	}
	return start
}

func Max[T cmp.Ordered](s []T) T {
	m := s[0]
	for _, v := range s[1:] {
		if v > m {
			m = v
		}
	}
	return m
}

func numbers(n int) []int {
	s := make([]int, n)
	x := uint32(1)
	for i := range s {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
		s[i] = int(x)
	}
	return s
}

func heap() int {
	h := &Heap[int]{less: func(a, b int) bool { return a < b }}
	sum := 0
	for _, v := range numbers(300000) {
		h.Push(v)
	}
	for i := range 300000 {
		sum += h.Pop() * (i & 3)
	}
	return sum
}

func sortFunc() int {
	s := numbers(400000)
	slices.SortFunc(s, func(a, b int) int {
		if a < b {
			return -1
		}
		if a > b {
			return 1
		}
		return 0
	})
	return s[1000]
}

func binarySearch() int {
	s := make([]int, 200000)
	for i := range s {
		s[i] = 3 * i
	}
	found := 0
	for i := range 2000000 {
		if at, ok := slices.BinarySearch(s, (i*7919)%600000); ok {
			found += at
		}
	}
	return found
}

func lru() int {
	l := NewLRU[int, int](1000)
	hits := 0
	for _, v := range numbers(1000000) {
		key := v % 3000
		if _, ok := l.Get(key); ok {
			hits++
		} else {
			l.Put(key, v)
		}
	}
	return hits
}

func ring() int {
	r := NewRing[int](1024)
	sum := 0
	for i := range 20000000 {
		if !r.Push(i) {
			for range 512 {
				v, _ := r.Pop()
				sum += v
			}
		}
	}
	return sum
}

func pipeline() int {
	s := numbers(200000)
	sum := 0
	for range 20 {
		doubled := Map(s, func(v int) int { return v*2 + 1 })
		odd := Filter(doubled, func(v int) bool { return v%3 == 0 })
		sum += Reduce(odd, 0, func(a, v int) int { return a ^ v }) + Max(odd)
	}
	return sum
}

func main() {
	for _, work := range []struct {
		name string
		run  func() int
	}{{"heap", heap}, {"sortfunc", sortFunc}, {"binarysearch", binarySearch}, {"lru", lru}, {"ring", ring}, {"pipeline", pipeline}} {
		best := time.Hour
		sum := 0
		for range 9 {
			start := time.Now()
			sum = work.run()
			best = min(best, time.Since(start))
		}
		fmt.Println(work.name, sum)
		fmt.Fprintln(os.Stderr, work.name, best.Nanoseconds())
	}
}
