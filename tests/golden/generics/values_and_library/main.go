package main

import (
	"bytes"
	"cmp"
	"container/heap"
	"container/list"
	"fmt"
	"io"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
)

// Instances as values, library generics with the program's types, zero values, copies, comparison, embedding of type parameters' types.

type Pt struct{ X, Y int }
type Key string
type Heap[T any] struct {
	items []T
	less  func(a, b T) bool
}

func (h *Heap[T]) Len() int           { return len(h.items) }
func (h *Heap[T]) Less(i, j int) bool { return h.less(h.items[i], h.items[j]) }
func (h *Heap[T]) Swap(i, j int)      { h.items[i], h.items[j] = h.items[j], h.items[i] }
func (h *Heap[T]) Push(x any)         { h.items = append(h.items, x.(T)) }
func (h *Heap[T]) Pop() any {
	x := h.items[len(h.items)-1]
	h.items = h.items[:len(h.items)-1]
	return x
}

type Sorter[T cmp.Ordered] []T

func (s Sorter[T]) Len() int           { return len(s) }
func (s Sorter[T]) Less(i, j int) bool { return s[i] < s[j] }
func (s Sorter[T]) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

type Box[T any] struct{ v T }

func (b Box[T]) With(v T) Box[T]             { b.v = v; return b }
func (b *Box[T]) Set(v T)                    { b.v = v }
func (b Box[T]) Get() T                      { return b.v }
func (b Box[T]) String() string              { return fmt.Sprintf("Box(%v)", b.v) }
func (b Box[T]) Write(p []byte) (int, error) { return len(p), nil }

type LRU[K comparable, V any] struct {
	max   int
	order *list.List
	items map[K]*list.Element
}
type entry[K comparable, V any] struct {
	k K
	v V
}

func NewLRU[K comparable, V any](n int) *LRU[K, V] {
	return &LRU[K, V]{n, list.New(), map[K]*list.Element{}}
}
func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	if e, hit := c.items[k]; hit {
		c.order.MoveToFront(e)
		return e.Value.(*entry[K, V]).v, true
	}
	return
}
func (c *LRU[K, V]) Put(k K, v V) {
	if e, ok := c.items[k]; ok {
		e.Value.(*entry[K, V]).v = v
		c.order.MoveToFront(e)
		return
	}
	c.items[k] = c.order.PushFront(&entry[K, V]{k, v})
	if c.order.Len() > c.max {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.items, last.Value.(*entry[K, V]).k)
	}
}

func copyOf[T any](x T) (T, *T)   { y := x; return y, &y }
func arr[T any](a, b T) [2]T      { return [2]T{a, b} }
func keep[T any](dst *[]T, x T)   { *dst = append(*dst, x) }
func mod[T any](a [2]T, x T) [2]T { a[0] = x; return a }
func ptrs[T any](xs []T) []*T {
	var out []*T
	for i := range xs {
		out = append(out, &xs[i])
	}
	return out
}
func mapOf[K comparable, V any](k K, v V) map[K]V                             { return map[K]V{k: v} }
func nilOf[T any]() (s []T, m map[string]T, p *T, f func(T), c chan T, i any) { return }
func set[T any, P interface {
	*T
	Set(V)
}, V any](x *T, v V) {
	P(x).Set(v)
}
func writeAll[W io.Writer](w W, s string) W                { io.WriteString(w, s); return w }
func show[T fmt.Stringer](x T) string                      { return x.String() + "!" }
func atomicAdd[T interface{ Add(int64) int64 }](x T) int64 { return x.Add(2) }
func lock[L sync.Locker](l L, f func())                    { l.Lock(); defer l.Unlock(); f() }

func main() {
	h := &Heap[Pt]{less: func(a, b Pt) bool { return a.X < b.X }}
	for _, p := range []Pt{{3, 1}, {1, 2}, {2, 3}} {
		heap.Push(h, p)
	}
	fmt.Println(heap.Pop(h), heap.Pop(h).(Pt).Y, h.Len())
	s := Sorter[Key]{"b", "a"}
	sort.Sort(s)
	fmt.Println(s, sort.IsSorted(sort.Reverse(Sorter[int]{2, 1})))
	b := Box[[2]int]{[2]int{1, 2}}
	c := b.With([2]int{3, 4})
	g := b.Get()
	g[0] = 100
	b.Set([2]int{5, 6})
	fmt.Println(b, c, g, b == c, b == Box[[2]int]{[2]int{5, 6}})
	lru := NewLRU[string, int](2)
	lru.Put("a", 1)
	lru.Put("b", 2)
	lru.Get("a")
	lru.Put("c", 3)
	_, okB := lru.Get("b")
	va, okA := lru.Get("a")
	fmt.Println(okB, va, okA, lru.order.Len())
	x, p := copyOf([2]int{1, 2})
	p[0] = 9
	fmt.Println(x, *p)
	a := arr([2]int{1, 2}, [2]int{3, 4})
	a2 := mod(a, [2]int{0, 0})
	fmt.Println(a, a2)
	var kept [][2]int
	keep(&kept, x)
	x[1] = 50
	fmt.Println(kept, x)
	pts := []Pt{{1, 2}, {3, 4}}
	for _, p := range ptrs(pts) {
		p.X *= 10
	}
	fmt.Println(pts, mapOf(Pt{1, 2}, "v"), mapOf("k", Pt{}))
	ns, nm, np, nf, nc, ni := nilOf[Pt]()
	fmt.Println(ns == nil, nm == nil, np == nil, nf == nil, nc == nil, ni == nil, len(ns), nm["x"])
	set(&b, [2]int{7, 8})
	fmt.Println(b.v, show(b), show(Box[Key]{"k"}))
	var buf bytes.Buffer
	writeAll(&buf, "written")
	fmt.Println(buf.String(), writeAll(&strings.Builder{}, "sb").String(), writeAll(Box[int]{4}, "zz").v)
	var n atomic.Int64
	fmt.Println(atomicAdd(&n), n.Load())
	var mu sync.RWMutex
	lock(&mu, func() { fmt.Println("locked", mu.TryRLock()) })
	lock[sync.Locker](mu.RLocker(), func() { fmt.Println("rlocked", mu.TryLock()) })
	fmt.Println(slices.SortedFunc(slices.Values(pts), func(a, b Pt) int { return cmp.Compare(b.X, a.X) }), slices.Index(pts, Pt{30, 4}), slices.Contains(pts, Pt{}), slices.Equal(pts, pts))
	keys := []Key{"c", "a", "b"}
	slices.Sort(keys)
	i, found := slices.BinarySearch(keys, "b")
	fmt.Println(keys, i, found, slices.Max(keys), len(slices.Insert(keys, 1, "x", "y")))
	m := map[Key]Pt{"a": {1, 1}, "b": {2, 2}}
	m2 := maps.Clone(m)
	m2["a"] = Pt{9, 9}
	fmt.Println(maps.Equal(m, m2), m["a"], slices.Sorted(maps.Keys(m2)))
	fmt.Println(cmp.Compare(Key("a"), "b"), cmp.Or("", "x"), cmp.Or(Pt{}, Pt{1, 0}), min(Key("z"), "y"), cmp.Less(1.5, 2))
	fmt.Println(slices.Compact([]Pt{{1, 1}, {1, 1}, {2, 2}}), slices.Concat(keys[:1], keys[1:2]), slices.Repeat([]int{1, 2}, 2), slices.Delete([]Key{"p", "q", "r"}, 0, 2))
	f := sync.OnceValues(func() (Pt, error) { return Pt{4, 4}, io.EOF })
	fmt.Println(f())
	var ap atomic.Pointer[Pt]
	ap.Store(&pts[0])
	ap.Load().Y = 77
	fmt.Println(pts[0], ap.CompareAndSwap(&pts[0], nil), ap.Load() == nil)
	var av atomic.Value
	av.Store(Box[int]{3})
	fmt.Println(av.Load().(Box[int]).v)
	var any1, any2 any = Box[int]{1}, Box[int]{1}
	fmt.Println(any1 == any2, any1 != any(Box[int64]{1}))
	var w io.Writer = Box[string]{"w"}
	_, isInt := w.(Box[int])
	_, isStr := w.(Box[string])
	fmt.Println(isInt, isStr)
	fs := map[string]func(Box[int]) int{"get": Box[int].Get}
	fmt.Println(fs["get"](Box[int]{8}))
	ch := make(chan Box[Pt], 1)
	ch <- Box[Pt]{Pt{1, 2}}
	r := <-ch
	r.Set(Pt{3, 4})
	fmt.Println(r, len(ch))
}
