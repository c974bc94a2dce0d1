package main

import (
	"container/heap"
	"fmt"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"
)

// Library code that calls the program back while the program's function suspends.

var c = make(chan int, 8)

func w(n int) int { c <- n; return <-c }

type hp []int

func (h hp) Len() int           { return len(h) }
func (h hp) Less(i, j int) bool { time.Sleep(1); return w(h[i]) < w(h[j]) }
func (h hp) Swap(i, j int)      { w(0); h[i], h[j] = h[j], h[i] }
func (h *hp) Push(x any)        { w(0); *h = append(*h, x.(int)) }
func (h *hp) Pop() any {
	old := *h
	x := old[w(len(old)-1)]
	*h = old[:len(old)-1]
	return x
}

type byLen []string

func (b byLen) Len() int           { return w(len(b)) }
func (b byLen) Less(i, j int) bool { return w(len(b[i])) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type shows int

func (s shows) String() string { return fmt.Sprint("shows ", w(int(s))) }

type fails string

func (f fails) Error() string { w(1); return string(f) }

type wr struct{ got []string }

func (x *wr) Write(p []byte) (int, error) {
	w(1)
	x.got = append(x.got, string(p))
	return len(p), nil
}

func main() {
	h := &hp{5, 1, 4}
	heap.Init(h)
	heap.Push(h, 3)
	heap.Push(h, 0)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	b := byLen{"ccc", "a", "bb"}
	sort.Sort(b)
	fmt.Println(b)
	sort.Sort(sort.Reverse(b))
	fmt.Println(b)
	s := []int{3, 1, 2}
	sort.Slice(s, func(i, j int) bool { return w(s[i]) < w(s[j]) })
	fmt.Println(s)
	slices.SortFunc(s, func(a, b int) int { return w(b) - w(a) })
	fmt.Println(s, slices.IndexFunc(s, func(x int) bool { return w(x) == 1 }))
	fmt.Println(strings.Map(func(r rune) rune { return rune(w(int(r) + 1)) }, "abc"))
	fmt.Println(sort.Search(100, func(i int) bool { return w(i) >= 42 }))
	fmt.Println(shows(3), fmt.Sprintf("%v|%s", shows(4), fails("f")))
	x := &wr{}
	fmt.Fprintf(x, "a%d", w(1))
	fmt.Fprint(x, shows(2))
	fmt.Printf("%q\n", x.got)
	var once sync.Once
	once.Do(func() { fmt.Println("once", w(1)) })
	f := sync.OnceValue(func() int { return w(7) })
	fmt.Println(f(), f())
	p := sync.Pool{New: func() any { return w(9) }}
	fmt.Println(p.Get())
	var m sync.Map
	m.Store(1, 2)
	m.Range(func(k, v any) bool { fmt.Println(k, w(v.(int))); return true })
	var wg sync.WaitGroup
	wg.Go(func() { fmt.Println("go", w(5)) })
	wg.Wait()
	done := make(chan bool)
	time.AfterFunc(time.Microsecond, func() { fmt.Println("after", w(6)); close(done) })
	<-done
	func() {
		defer func() { fmt.Println(recover()) }()
		slices.SortFunc([]int{2, 1}, func(a, b int) int { panic(fmt.Sprint("in callback ", w(1))) })
	}()
	i, found := slices.BinarySearchFunc([]int{1, 3, 5}, 3, func(a, b int) int { return w(a) - w(b) })
	fmt.Println(i, found, slices.ContainsFunc(s, func(x int) bool { return w(x) > 2 }))
	fmt.Println(slices.Collect(func(yield func(int) bool) { _ = yield(w(1)) && yield(w(2)) }))
	s = slices.DeleteFunc(s, func(x int) bool { return w(x) == 2 })
	fmt.Println(s, slices.MinFunc(s, func(a, b int) int { return w(a) - w(b) }))
}
