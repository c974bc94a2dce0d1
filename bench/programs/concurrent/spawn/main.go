// Goroutines that are started for a little work: a tree of sums, futures, and a crowd that waits for one signal.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

func tree(depth int) int {
	if depth == 0 {
		return 1
	}
	c := make(chan int, 2)
	for range 2 {
		go func() { c <- tree(depth - 1) }()
	}
	return <-c + <-c
}

func future(f func() int) func() int {
	var v int
	var wg sync.WaitGroup
	wg.Go(func() { v = f() })
	return func() int {
		wg.Wait()
		return v
	}
}

func main() {
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 3 {
			sum += tree(15)
		}
		phase.End("tree", rep)
		phase.Begin()
		for i := range 100000 {
			f := future(func() int { return i & 3 })
			sum += f()
		}
		phase.End("futures", rep)
		phase.Begin()
		start, done := make(chan struct{}), make(chan int, 100)
		for i := range 100000 {
			go func() {
				<-start
				done <- i & 1
			}()
		}
		close(start)
		for range 100000 {
			sum += <-done
		}
		phase.End("crowd", rep)
	}
	fmt.Println(sum)
}
