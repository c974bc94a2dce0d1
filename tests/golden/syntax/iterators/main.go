package main

import (
	"fmt"
	"iter"
)

func count(limit int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("  iterator leaves")
		for i := range limit {
			if !yield(i) {
				fmt.Println("  stopped at", i)
				return
			}
		}
	}
}

func pairs(words ...string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, w := range words {
			if !yield(i, w) {
				return
			}
		}
	}
}

func search(limit, want int) (found string) {
	defer func() { found += "!" }()
	for i := range count(limit) {
		defer fmt.Println("  deferred by the loop body", i)
		if i == want {
			return fmt.Sprint("found ", i)
		}
	}
	return "not found"
}

func main() {
	for i := range count(2) {
		fmt.Println(i)
	}
	for i := range count(10) {
		if i == 0 {
			continue
		}
		if i == 2 {
			break
		}
		fmt.Println(i)
	}
	fmt.Println(search(5, 1))
	fmt.Println(search(2, 7))
outer:
	for i, w := range pairs("a", "b", "c", "d") {
		for j := range count(3) {
			switch {
			case i == 1:
				continue outer
			case i == 2:
				break outer
			case j == 1:
				continue
			}
			fmt.Println(i, w, j)
		}
	}
	for range func(yield func() bool) { _ = yield() && yield() && yield() } {
		fmt.Println("tick")
	}
	ch := make(chan int, 3)
	for i := range count(3) {
		ch <- i
	}
	close(ch)
	sum := 0
	for v := range ch {
		for w := range count(1) {
			sum += v + w
		}
	}
	fmt.Println(sum)
}
