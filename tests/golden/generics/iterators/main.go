package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// Generic iterators: adapters, Seq and Seq2, Pull, and the iterator functions of slices, maps and strings.

func Map[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func Filter[T any](s iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		s(func(x T) bool { return !keep(x) || yield(x) })
	}
}
func Take[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for x := range s {
			if !yield(x) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}
func Count[T ~int | ~uint8 | ~float64](from, step T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := from; yield(x); x += step {
		}
	}
}
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		na, stopA := iter.Pull(a)
		defer stopA()
		nb, stopB := iter.Pull(b)
		defer stopB()
		for {
			x, ok := na()
			y, ok2 := nb()
			if !ok || !ok2 || !yield(x, y) {
				return
			}
		}
	}
}
func Chain[T any](ss ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, s := range ss {
			for x := range s {
				if !yield(x) {
					return
				}
			}
		}
	}
}
func Enumerate[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for x := range s {
			if !yield(i, x) {
				return
			}
			i++
		}
	}
}
func Reduce[T, A any](s iter.Seq[T], a A, f func(A, T) A) A {
	for x := range s {
		a = f(a, x)
	}
	return a
}
func Find[T any](s iter.Seq[T], p func(T) bool) (z T, ok bool) {
	for x := range s {
		if p(x) {
			return x, true
		}
	}
	return
}
func Swap[K, V any](s iter.Seq2[K, V]) iter.Seq2[V, K] {
	return func(yield func(V, K) bool) {
		for k, v := range s {
			if !yield(v, k) {
				return
			}
		}
	}
}
func Compact[T comparable](s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		var last T
		first := true
		for x := range s {
			if !first && x == last {
				continue
			}
			first, last = false, x
			if !yield(x) {
				return
			}
		}
	}
}
func Traced[T any](name string, s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		defer fmt.Print("[", name, " ends]")
		for x := range s {
			fmt.Print("[", x, "]")
			if !yield(x) {
				fmt.Print("[stop]")
				return
			}
		}
	}
}

type Set[T cmp.Ordered] map[T]bool

func (s Set[T]) Sorted() iter.Seq[T] { return slices.Values(slices.Sorted(maps.Keys(s))) }

type Tree[T any] struct {
	l, r *Tree[T]
	v    T
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}
func (t *Tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}
func Same[T comparable](a, b iter.Seq[T]) bool {
	next, stop := iter.Pull(b)
	defer stop()
	for x := range a {
		if y, ok := next(); !ok || x != y {
			return false
		}
	}
	_, more := next()
	return !more
}

func main() {
	square := func(n int) int { return n * n }
	odd := func(n int) bool { return n%2 == 1 }
	fmt.Println(slices.Collect(Take(Map(Filter(Count(1, 1), odd), square), 4)))
	fmt.Println(slices.Collect(Take(Count(uint8(250), 3), 4)), slices.Collect(Take(Count(0.5, 0.25), 3)), slices.Collect(Take(Count(1, 1), 0)))
	for a, b := range Zip(Count(1, 1), strings.SplitSeq("a,b,c", ",")) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	for i, x := range Enumerate(Chain(slices.Values([]string{"x"}), slices.Values([]string{"y", "z"}))) {
		if i == 2 {
			break
		}
		fmt.Print(i, x, " ")
	}
	fmt.Println(Reduce(Take(Count(1, 1), 5), "", func(a string, n int) string { return a + fmt.Sprint(n) }))
	fmt.Println(Find(Traced("find", Count(1, 1)), func(n int) bool { return n == 3 }))
	for v, k := range Swap(slices.All([]string{"p", "q"})) {
		fmt.Print(v, k, " ")
	}
	fmt.Println(slices.Collect(Compact(slices.Values([]int{1, 1, 2, 2, 1}))))
	t := &Tree[string]{&Tree[string]{nil, nil, "a"}, &Tree[string]{nil, nil, "c"}, "b"}
	fmt.Println(slices.Collect(t.All()), Same(t.All(), slices.Values([]string{"a", "b", "c"})), Same(t.All(), Take(t.All(), 2)))
	for s := range (Set[string]{"z": true, "y": true}).Sorted() {
		fmt.Print(s, " ")
	}
	fmt.Println()
	m := map[string]int{"a": 3, "b": 1, "c": 2}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), maps.Collect(Swap(maps.All(m))))
	keys := slices.SortedFunc(maps.Keys(m), func(a, b string) int { return cmp.Compare(m[a], m[b]) })
	fmt.Println(keys, slices.AppendSeq([]string{"0"}, slices.Values(keys)))
	for i, c := range slices.Collect(slices.Chunk([]int{1, 2, 3, 4, 5}, 2)) {
		fmt.Print(i, c, " ")
	}
	for i, x := range slices.Backward([]string{"u", "v"}) {
		fmt.Print(i, x, " ")
	}
	fmt.Println(slices.Collect(slices.Values([]int(nil))) == nil)
	for f := range strings.FieldsSeq("  one two ") {
		fmt.Print(f, "|")
	}
	for l := range strings.Lines("l1\nl2") {
		fmt.Printf("%q ", l)
	}
	fmt.Println()
	next, stop := iter.Pull2(maps.All(map[int]string{7: "seven"}))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	n2, stop2 := iter.Pull(Traced("pulled", Count(1, 1)))
	fmt.Println(n2())
	fmt.Println(n2())
	stop2()
	stop2()
	fmt.Println(n2())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for x := range Map(Count(1, 1), func(n int) int {
			if n == 3 {
				panic("in map")
			}
			return n
		}) {
			fmt.Print(x, " ")
		}
	}()
	maps.Insert(m, maps.All(map[string]int{"d": 4}))
	maps.DeleteFunc(m, func(k string, v int) bool { return v%2 == 0 })
	fmt.Println(m, slices.IsSorted(keys), slices.Max(keys), slices.Index(keys, "c"))
	var empty iter.Seq[int] = func(func(int) bool) {}
	for range empty {
		fmt.Println("never")
	}
	out := func() string {
		for x := range Take(Count(1, 1), 10) {
			for y := range Take(Count(x, x), 3) {
				if x*y == 12 {
					return fmt.Sprint(x, y)
				}
			}
		}
		return "none"
	}()
	fmt.Println(out)
	c := make(chan int)
	go func() {
		defer close(c)
		for x := range Take(Count(1, 2), 3) {
			c <- x
		}
	}()
	fromChan := func(yield func(int) bool) {
		for x := range c {
			if !yield(x) {
				return
			}
		}
	}
	fmt.Println(slices.Collect(Map(fromChan, square)))
}
