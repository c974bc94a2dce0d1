package collections

import (
	"cmp"
	"container/heap"
)

// A PriorityQueue yields its items smallest first. Items that are equal come out in the order in which they went in.
type PriorityQueue[T any] struct {
	h boxes[T]
	n int
}

type box[T any] struct {
	value T
	seq   int
}

type boxes[T any] struct {
	items []box[T]
	cmp   func(a, b T) int
}

func (b *boxes[T]) Len() int { return len(b.items) }

func (b *boxes[T]) Less(i, j int) bool {
	c := b.cmp(b.items[i].value, b.items[j].value)
	return c < 0 || c == 0 && b.items[i].seq < b.items[j].seq
}

func (b *boxes[T]) Swap(i, j int) { b.items[i], b.items[j] = b.items[j], b.items[i] }

func (b *boxes[T]) Push(x any) { b.items = append(b.items, x.(box[T])) }

func (b *boxes[T]) Pop() any {
	last := len(b.items) - 1
	x := b.items[last]
	b.items = b.items[:last]
	return x
}

// NewPriorityQueue returns an empty queue whose order is that of compare.
func NewPriorityQueue[T any](compare func(a, b T) int) *PriorityQueue[T] {
	return &PriorityQueue[T]{h: boxes[T]{cmp: compare}}
}

// NewMinQueue returns an empty queue of ordered items.
func NewMinQueue[T cmp.Ordered]() *PriorityQueue[T] { return NewPriorityQueue(cmp.Compare[T]) }

// Push adds x.
func (q *PriorityQueue[T]) Push(x T) {
	q.n++
	heap.Push(&q.h, box[T]{x, q.n})
}

// Pop takes the smallest item.
func (q *PriorityQueue[T]) Pop() (x T, ok bool) {
	if q.h.Len() == 0 {
		return x, false
	}
	return heap.Pop(&q.h).(box[T]).value, true
}

// Peek returns the smallest item without taking it.
func (q *PriorityQueue[T]) Peek() (x T, ok bool) {
	if q.h.Len() == 0 {
		return x, false
	}
	return q.h.items[0].value, true
}

// Len returns the number of items.
func (q *PriorityQueue[T]) Len() int { return q.h.Len() }

// Drain yields the items smallest first, taking each.
func (q *PriorityQueue[T]) Drain(yield func(T) bool) {
	for {
		x, ok := q.Pop()
		if !ok || !yield(x) {
			return
		}
	}
}
