package main

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"
)

// Functions that libraries give and take, where the program's functions of their types suspend.

var ch = make(chan int, 8)

func w(n int) int { ch <- n; return <-ch }

func waiting(yield func(int) bool) {
	for i := range 3 {
		if !yield(w(i)) {
			return
		}
	}
}
func pairs(yield func(string, int) bool) { _ = yield("a", w(1)) && yield("b", 2) }

func less(a, b int) int { return cmp.Compare(w(a), b) }

type S struct{ n int }

func (s S) less(a, b int) bool       { return w(a) < w(b)+s.n }
func (s S) seq(yield func(int) bool) { yield(s.n); yield(w(s.n)) }

func main() {
	next, stop := iter.Pull(waiting)
	fmt.Println(next())
	stop()
	fmt.Println(next())
	n2, stop2 := iter.Pull2(pairs)
	defer stop2()
	fmt.Println(n2())
	n3, stop3 := iter.Pull(S{4}.seq)
	fmt.Println(n3())
	v3, ok3 := n3()
	fmt.Println(v3, ok3)
	stop3()
	var nx func() (int, bool)
	var st func()
	nx, st = iter.Pull(iter.Seq[int](waiting))
	fmt.Println(nx())
	st()
	ctx, cancel := context.WithCancel(context.Background())
	go func() { time.Sleep(time.Microsecond); cancel() }()
	<-ctx.Done()
	f := cancel
	f = func() { w(1) }
	f()
	fmt.Println(ctx.Err())
	ctx2, cancel2 := context.WithTimeout(ctx, time.Second)
	defer cancel2()
	fmt.Println(ctx2.Err())
	stopAfter := context.AfterFunc(context.Background(), func() { w(1) })
	fmt.Println(stopAfter())
	xs := []int{3, 1, 2}
	slices.SortFunc(xs, less)
	fmt.Println(xs)
	sort.Slice(xs, S{1}.less)
	sort.Slice(xs, func(i, j int) bool { return w(xs[i]) > xs[j] })
	fmt.Println(xs)
	for i, x := range slices.Backward(xs) {
		fmt.Print(w(i), x, " ")
	}
	for s := range strings.SplitSeq("a,b,c", ",") {
		fmt.Print(s, w(1), " ")
	}
	for _, k := range slices.Sorted(maps.Keys(map[string]int{"k": 1})) {
		fmt.Println(k, w(2))
	}
	it := slices.Values(xs)
	for x := range it {
		fmt.Print(w(x), " ")
	}
	fmt.Println(slices.Collect(it), slices.Collect(waiting))
	var m sync.Map
	m.Store("a", 1)
	for k, v := range m.Range {
		fmt.Println(k, v, w(3))
	}
	each := m.Range
	each(func(k, v any) bool { fmt.Println("each", k, w(v.(int))); return true })
	func() {
		defer m.Range(func(k, v any) bool { fmt.Println("deferred", k, w(v.(int))); return true })
	}()
	done := make(chan bool)
	go func() {
		m.Range(func(k, v any) bool { time.Sleep(time.Microsecond); fmt.Println("go", k, w(v.(int))); return false })
		close(done)
	}()
	<-done
	fmt.Println(strings.Map(func(r rune) rune { return r + rune(w(1)) }, "abc"), slices.IndexFunc(xs, func(x int) bool { return w(x) == 1 }))
}
