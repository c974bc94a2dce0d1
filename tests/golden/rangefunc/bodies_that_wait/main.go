package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"
	"time"
)

// Bodies and iterators that suspend, with defers and every exit.

var c = make(chan int, 8)

func tick(n int) int { c <- n; return <-c }

func plain(yield func(int) bool) { _ = yield(1) && yield(2) && yield(3) }
func waiting(yield func(int) bool) {
	defer func() { fmt.Print("<", tick(0), ">") }()
	for i := range 3 {
		if tick(1); !yield(tick(i)) {
			return
		}
	}
}
func ofChannel(ch <-chan string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		i := 0
		for s := range ch {
			if !yield(i, s) {
				return
			}
			i++
		}
	}
}

func sum(s iter.Seq[int]) (n int) {
	for x := range s {
		n += tick(x)
	}
	return
}

func find(s iter.Seq[int], want int) (int, bool) {
	for x := range s {
		if tick(x) == want {
			return x, true
		}
	}
	return 0, false
}

func deferring(s iter.Seq[int]) (out []int) {
	for x := range s {
		defer func() { out = append(out, tick(x)) }()
		if x == 2 {
			return []int{-1}
		}
	}
	return
}

func panicking(s iter.Seq[int]) (r any) {
	defer func() { r = recover(); tick(1) }()
	for x := range s {
		tick(x)
		if x == 2 {
			panic("two")
		}
	}
	return nil
}

func jumping(s iter.Seq[int]) {
outer:
	for a := range s {
		for b := range s {
			if tick(b) > a {
				continue outer
			}
			if a == 2 {
				break outer
			}
			fmt.Print(a, b, " ")
		}
	}
	fmt.Println()
}

func main() {
	for _, s := range []iter.Seq[int]{plain, waiting} {
		fmt.Println(sum(s))
		fmt.Println(find(s, 2))
		fmt.Println(find(s, 9))
		fmt.Println(deferring(s))
		fmt.Println(panicking(s))
		jumping(s)
	}
	ch := make(chan string)
	go func() {
		for _, s := range []string{"a", "b", "c"} {
			time.Sleep(time.Microsecond)
			ch <- s
		}
		close(ch)
	}()
	for i, s := range ofChannel(ch) {
		fmt.Print(i, s, " ")
	}
	fmt.Println()
	for x := range plain {
		time.Sleep(time.Microsecond)
		inner := make(chan int, 2)
		inner <- x
		inner <- x * 2
		close(inner)
		for y := range inner {
			fmt.Print(x, y, " ")
		}
	}
	fmt.Println()
	var mu sync.Mutex
	var wg sync.WaitGroup
	total := 0
	for x := range waiting {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			total += x
		}()
	}
	wg.Wait()
	fmt.Println(total)
	next, stop := iter.Pull(waiting)
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	for i, x := range slices.Backward([]int{5, 6}) {
		fmt.Print(tick(i), tick(x), " ")
	}
	for _, k := range slices.Sorted(maps.Keys(map[string]int{"b": 1, "a": 2})) {
		tick(1)
		fmt.Print(k, " ")
	}
	for v := range slices.Values([]int{7}) {
		tick(v)
		func() {
			defer func() { fmt.Println(recover(), v) }()
			panic(tick(3))
		}()
	}
	func() {
		for v := range plain {
			mu.Lock()
			defer mu.Unlock()
			fmt.Println("locked", v)
			if tick(v) == 1 {
				return
			}
		}
	}()
	fmt.Println(mu.TryLock())
	for s := range seqOfSeq {
		for v := range s {
			fmt.Print(tick(v), " ")
		}
	}
	fmt.Println()
	for range 2 {
		go func() {
			for v := range plain {
				c <- v
			}
		}()
	}
	n := 0
	for range 6 {
		n += <-c
	}
	fmt.Println(n)
}

func seqOfSeq(yield func(iter.Seq[int]) bool) { _ = yield(plain) && yield(waiting) }
