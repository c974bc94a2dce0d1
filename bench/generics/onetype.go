// The work of generic.go, written for one type.
package main

import (
	"fmt"
	"math/bits"
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

// sortInts sorts as slices.SortFunc does: quicksort that sees sorted runs, equal elements and bad pivots.
func sortInts(s []int, cmp func(a, b int) int) {
	sortRange(s, 0, len(s), bits.Len(uint(len(s))), cmp)
}

func sortRange(s []int, lo, hi, badChoices int, cmp func(a, b int) int) {
	balanced, untouched := true, true
	for {
		n := hi - lo
		if n <= 12 {
			for next := lo + 1; next < hi; next++ {
				for i := next; i > lo && cmp(s[i], s[i-1]) < 0; i-- {
					s[i], s[i-1] = s[i-1], s[i]
				}
			}
			return
		}
		if badChoices == 0 {
			heapInts(s[lo:hi], cmp)
			return
		}
		if !balanced {
			scatter(s[lo:hi])
			badChoices--
		}
		pivot, swaps := choosePivot(s, lo, n, cmp)
		if swaps == 12 {
			for i, j := lo, hi-1; i < j; i, j = i+1, j-1 {
				s[i], s[j] = s[j], s[i]
			}
			pivot = hi - 1 - (pivot - lo)
			swaps = 0
		}
		if balanced && untouched && swaps == 0 && repair(s, lo, hi, cmp) {
			return
		}
		if lo > 0 && cmp(s[lo-1], s[pivot]) >= 0 {
			lo = splitOffEqual(s, lo, hi, pivot, cmp)
			continue
		}
		var middle int
		middle, untouched = partition(s, lo, hi, pivot, cmp)
		left, right := middle-lo, hi-middle
		balanced = min(left, right) >= n/8
		if left < right {
			sortRange(s, lo, middle, badChoices, cmp)
			lo = middle + 1
		} else {
			sortRange(s, middle+1, hi, badChoices, cmp)
			hi = middle
		}
	}
}

func partition(s []int, lo, hi, pivot int, cmp func(a, b int) int) (int, bool) {
	s[lo], s[pivot] = s[pivot], s[lo]
	i, j := lo+1, hi-1
	untouched := true
	for {
		for i <= j && cmp(s[i], s[lo]) < 0 {
			i++
		}
		for i <= j && cmp(s[j], s[lo]) >= 0 {
			j--
		}
		if i > j {
			break
		}
		s[i], s[j] = s[j], s[i]
		i++
		j--
		untouched = false
	}
	s[j], s[lo] = s[lo], s[j]
	return j, untouched
}

func splitOffEqual(s []int, lo, hi, pivot int, cmp func(a, b int) int) int {
	s[lo], s[pivot] = s[pivot], s[lo]
	i, j := lo+1, hi-1
	for {
		for i <= j && cmp(s[lo], s[i]) >= 0 {
			i++
		}
		for i <= j && cmp(s[lo], s[j]) < 0 {
			j--
		}
		if i > j {
			return i
		}
		s[i], s[j] = s[j], s[i]
		i++
		j--
	}
}

func repair(s []int, lo, hi int, cmp func(a, b int) int) bool {
	i := lo + 1
	for range 5 {
		for i < hi && cmp(s[i], s[i-1]) >= 0 {
			i++
		}
		if i == hi {
			return true
		}
		if hi-lo < 50 {
			return false
		}
		s[i], s[i-1] = s[i-1], s[i]
		for j := i - 1; i-lo >= 2 && j >= 1 && cmp(s[j], s[j-1]) < 0; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
		for j := i + 1; hi-i >= 2 && j < hi && cmp(s[j], s[j-1]) < 0; j++ {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return false
}

func scatter(s []int) {
	if len(s) < 8 {
		return
	}
	random := uint(len(s))
	mask := uint(1)<<bits.Len(random) - 1
	middle := len(s) / 4 * 2
	for i := middle - 1; i <= middle+1; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(random & mask)
		if other >= len(s) {
			other -= len(s)
		}
		s[i], s[other] = s[other], s[i]
	}
}

func choosePivot(s []int, lo, n int, cmp func(a, b int) int) (pivot, swaps int) {
	i, j, k := lo+n/4, lo+n/4*2, lo+n/4*3
	if n >= 8 {
		if n >= 50 {
			i = median(s, i-1, i, i+1, &swaps, cmp)
			j = median(s, j-1, j, j+1, &swaps, cmp)
			k = median(s, k-1, k, k+1, &swaps, cmp)
		}
		j = median(s, i, j, k, &swaps, cmp)
	}
	return j, swaps
}

func median(s []int, a, b, c int, swaps *int, cmp func(a, b int) int) int {
	if cmp(s[b], s[a]) < 0 {
		*swaps++
		a, b = b, a
	}
	if cmp(s[c], s[b]) < 0 {
		*swaps++
		b = c
	}
	if cmp(s[b], s[a]) < 0 {
		*swaps++
		b = a
	}
	return b
}

func heapInts(s []int, cmp func(a, b int) int) {
	down := func(root, n int) {
		for child := 2*root + 1; child < n; child = 2*root + 1 {
			if child+1 < n && cmp(s[child], s[child+1]) < 0 {
				child++
			}
			if cmp(s[root], s[child]) >= 0 {
				return
			}
			s[root], s[child] = s[child], s[root]
			root = child
		}
	}
	for root := (len(s) - 1) / 2; root >= 0; root-- {
		down(root, len(s))
	}
	for last := len(s) - 1; last >= 0; last-- {
		s[0], s[last] = s[last], s[0]
		down(0, last)
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
