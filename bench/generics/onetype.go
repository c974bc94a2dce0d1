// The work of generic.go, written for one type.
package main

import (
	"fmt"
	"os"
	"time"
)

// int Heap is a binary heap in the order of less.
type Heap struct {
	items []int
	less  func(a, b int) bool
}

func (h *Heap) Push(v int) {
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

func (h *Heap) Pop() int {
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
type LRU struct {
	capacity    int
	entries     map[int]*entry
	first, last *entry
}

type entry struct {
	key        int
	value      int
	prev, next *entry
}

func NewLRU(capacity int) *LRU {
	return &LRU{capacity: capacity, entries: make(map[int]*entry, capacity)}
}

func (l *LRU) unlink(e *entry) {
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

func (l *LRU) pushFront(e *entry) {
	e.next = l.first
	if l.first != nil {
		l.first.prev = e
	}
	l.first = e
	if l.last == nil {
		l.last = e
	}
}

func (l *LRU) Get(key int) (int, bool) {
	e, ok := l.entries[key]
	if !ok {
		return 0, false
	}
	l.unlink(e)
	l.pushFront(e)
	return e.value, true
}

func (l *LRU) Put(key int, value int) {
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
	e := &entry{key: key, value: value}
	l.entries[key] = e
	l.pushFront(e)
}

// int Ring is a queue in a buffer of a fixed size.
type Ring struct {
	items       []int
	head, count int
}

func NewRing(size int) *Ring { return &Ring{items: make([]int, size)} }

func (r *Ring) Push(v int) bool {
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

func (r *Ring) Pop() (v int, ok bool) {
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

func Map(s []int, f func(int) int) []int {
	result := make([]int, 0, len(s))
	for _, v := range s {
		result = append(result, f(v))
	}
	return result
}

func Filter(s []int, keep func(int) bool) []int {
	var result []int
	for _, v := range s {
		if keep(v) {
			result = append(result, v)
		}
	}
	return result
}

func Reduce(s []int, start int, f func(int, int) int) int {
	for _, v := range s {
		start = f(start, v)
	}
	return start
}

func Max(s []int) int {
	m := s[0]
	for _, v := range s[1:] {
		if v > m {
			m = v
		}
	}
	return m
}

// sortInts sorts as the library does: quicksort by the median of three, insertion sort for a few.
func sortInts(s []int, cmp func(a, b int) int) {
	for len(s) > 12 {
		mid, last := len(s)/2, len(s)-1
		if cmp(s[mid], s[0]) < 0 {
			s[mid], s[0] = s[0], s[mid]
		}
		if cmp(s[last], s[mid]) < 0 {
			s[last], s[mid] = s[mid], s[last]
			if cmp(s[mid], s[0]) < 0 {
				s[mid], s[0] = s[0], s[mid]
			}
		}
		pivot := s[mid]
		i, j := 0, last
		for i <= j {
			for cmp(s[i], pivot) < 0 {
				i++
			}
			for cmp(pivot, s[j]) < 0 {
				j--
			}
			if i <= j {
				s[i], s[j] = s[j], s[i]
				i++
				j--
			}
		}
		if j < len(s)-i {
			sortInts(s[:j+1], cmp)
			s = s[i:]
		} else {
			sortInts(s[i:], cmp)
			s = s[:j+1]
		}
	}
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && cmp(s[j], s[j-1]) < 0; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
}

func searchInts(s []int, target int) (int, bool) {
	low, high := 0, len(s)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if s[mid] < target {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < len(s) && s[low] == target
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
	h := &Heap{less: func(a, b int) bool { return a < b }}
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
	sortInts(s, func(a, b int) int {
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
		if at, ok := searchInts(s, (i*7919)%600000); ok {
			found += at
		}
	}
	return found
}

func lru() int {
	l := NewLRU(1000)
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
	r := NewRing(1024)
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
