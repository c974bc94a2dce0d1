package collections

import "iter"

// A Deque is a double-ended queue in a ring buffer. Its zero value is empty and ready to use.
type Deque[T any] struct {
	buf  []T
	head int
	n    int
}

// Len returns the number of items.
func (d *Deque[T]) Len() int { return d.n }

// PushBack adds x behind the last item.
func (d *Deque[T]) PushBack(x T) {
	d.grow()
	d.buf[(d.head+d.n)%len(d.buf)] = x
	d.n++
}

// PushFront adds x before the first item.
func (d *Deque[T]) PushFront(x T) {
	d.grow()
	d.head = (d.head + len(d.buf) - 1) % len(d.buf)
	d.buf[d.head] = x
	d.n++
}

// PopFront takes the first item.
func (d *Deque[T]) PopFront() (x T, ok bool) {
	if d.n == 0 {
		return x, false
	}
	var zero T
	x, d.buf[d.head] = d.buf[d.head], zero
	d.head = (d.head + 1) % len(d.buf)
	d.n--
	return x, true
}

// PopBack takes the last item.
func (d *Deque[T]) PopBack() (x T, ok bool) {
	if d.n == 0 {
		return x, false
	}
	var zero T
	i := (d.head + d.n - 1) % len(d.buf)
	x, d.buf[i] = d.buf[i], zero
	d.n--
	return x, true
}

// At returns the i-th item from the front. It panics if there is none.
func (d *Deque[T]) At(i int) T {
	if i < 0 || i >= d.n {
		panic("collections: Deque index out of range")
	}
	return d.buf[(d.head+i)%len(d.buf)]
}

// All yields the items from front to back with their places.
func (d *Deque[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := range d.n {
			if !yield(i, d.At(i)) {
				return
			}
		}
	}
}

func (d *Deque[T]) grow() {
	if d.n < len(d.buf) {
		return
	}
	bigger := make([]T, max(4, 2*len(d.buf)))
	for i := range d.n {
		bigger[i] = d.buf[(d.head+i)%len(d.buf)]
	}
	d.buf, d.head = bigger, 0
}
