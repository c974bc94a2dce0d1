// Loops that index slices in fields, behind pointers and in package variables: what stays where it is while a loop runs, and what does not.
package main

import (
	"fmt"
	"sync/atomic"
)

type buffer struct {
	data []int
	text string
	next *buffer
}

type numbers []int

type holder struct {
	inner struct{ list numbers }
	big   [3000]int
	flag  atomic.Bool
	cells []int
}

var table = []int{1, 2, 3}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
	fmt.Println(name, "is done")
}

// Nothing is followed if the loop does not run, and what comes before the index is done first.
func (b *buffer) fill(n int) {
	for i := 0; i < n; i++ {
		fmt.Println("element", i)
		b.data[i] = i
	}
}

func (b *buffer) each(n int) (sum int) {
	for i := n - 1; i >= 0; i-- {
		sum += b.data[i] * int(b.text[i])
	}
	return sum
}

func (b *buffer) grow(n int) {
	for i := 0; i < len(b.data); i++ {
		if b.data[i] < n {
			b.data = append(b.data, b.data[i]*2)
		}
	}
}

func (b *buffer) push(v int) { b.data = append(b.data[:0:0], append(b.data, v)...) }

func (b *buffer) pushing() {
	for i := 0; i < 3; i++ {
		b.push(i)
		b.data[i] += 10
	}
}

func alias(b *buffer) {
	other := b
	for i := range 3 {
		b.data[i] = i
		if i == 1 {
			other.data = make([]int, 4)
		}
	}
	fmt.Println(b.data, other.data)
}

func whole(b *buffer) {
	old := b.data
	for i := range 3 {
		b.data[i] = -i
		if i == 1 {
			*b = buffer{data: make([]int, 3)}
		}
	}
	fmt.Println(b.data, old)
}

func walk(b *buffer) (sum int) {
	for b != nil {
		sum += b.data[0]*10 + len(b.data)
		b = b.next
	}
	return sum
}

func byFunction(b *buffer, f func()) {
	for i := range 3 {
		b.data[i]++
		f()
	}
}

func replaceTable() { table = []int{7, 8, 9, 10} }

func packageVariable() {
	sum := 0
	for i := 0; i < len(table); i++ {
		sum = sum*10 + table[i]
		if i == 1 {
			replaceTable()
		}
	}
	fmt.Println(sum, table)
	for i := range table {
		table[i] *= table[len(table)-1-i]
	}
	fmt.Println(table)
}

func captured() {
	s := []int{1, 2, 3}
	swap := func() { s = []int{4, 5, 6, 7} }
	for i := 0; i < len(s); i++ {
		s[i] += 100
		if i == 1 {
			swap()
		}
	}
	fmt.Println(s)
	p := &s
	for i := range 3 {
		(*p)[i]--
		if i == 0 {
			s = []int{0, 0, 0}
		}
	}
	fmt.Println(s, *p)
}

func (h *holder) named() int {
	h.inner.list = numbers{3, 1, 2}
	for i := 1; i < len(h.inner.list); i++ {
		for k := i; k > 0 && h.inner.list[k] < h.inner.list[k-1]; k-- {
			h.inner.list[k], h.inner.list[k-1] = h.inner.list[k-1], h.inner.list[k]
		}
	}
	for i := range h.big {
		h.big[i] = i
	}
	sum := 0
	for i := 0; i < 3000; i += 100 {
		sum += h.big[i]
	}
	fmt.Println(h.inner.list)
	return sum
}

// Another goroutine replaces the slice before it says so.
func (h *holder) published() {
	h.cells = []int{1}
	go func() {
		h.cells = []int{40, 2}
		h.flag.Store(true)
	}()
	for {
		if h.flag.Load() {
			fmt.Println(h.cells[0] + h.cells[1])
			return
		}
	}
}

func structs() {
	b := buffer{data: []int{1, 2}, text: "ab"}
	c := b
	for i := range 2 {
		b.data[i] += int(b.text[i])
		if i == 0 {
			b = buffer{data: []int{5, 6, 7}, text: "xyz"}
		}
	}
	fmt.Println(b.data, c.data)
	func() {
		for i := range c.data {
			c.data[i] *= 2
		}
	}()
	fmt.Println(c.data)
}

func iterated(b *buffer, yield func(int) bool) {
	for i := 0; i < len(b.data); i++ {
		if !yield(b.data[i]) {
			return
		}
	}
}

func main() {
	var none *buffer
	try("no iteration", func() { none.fill(0) })
	try("fill of nil", func() { none.fill(2) })
	try("each of nil", func() { fmt.Println(none.each(1)) })
	try("each of nothing", func() { fmt.Println(none.each(0)) })
	try("empty slice", func() { (&buffer{}).fill(1) })
	try("short slice", func() { (&buffer{data: make([]int, 1)}).fill(2) })
	try("short string", func() { fmt.Println((&buffer{data: []int{1, 2}, text: "a"}).each(2)) })
	try("negative", func() {
		b := &buffer{data: []int{1}}
		for i := 0; i > -2; i-- {
			b.data[i] = i
		}
	})
	b := &buffer{data: []int{1, 2, 3}, text: "abc"}
	fmt.Println(b.each(3))
	b.grow(20)
	fmt.Println(b.data)
	b.pushing()
	fmt.Println(b.data)
	alias(b)
	whole(b)
	fmt.Println(walk(&buffer{data: []int{1}, next: &buffer{data: []int{2, 3}}}))
	b.data = []int{1, 2, 3}
	old := b.data
	byFunction(b, func() { b.data = append([]int{}, b.data...) })
	fmt.Println(b.data, old)
	packageVariable()
	captured()
	var h holder
	fmt.Println(h.named())
	h.published()
	structs()
	for v := range func(yield func(int) bool) { iterated(b, yield) } {
		if v == 3 {
			b.data = append(b.data, 99)
		}
		fmt.Println(v)
	}
}
