package main

import (
	"fmt"
	"runtime"
	"sync"
)

// The scheduler looks at the global queue first at every 61st turn. This leaves its count at the same point, whatever ran
// before main.
func align() {
	for range 2 {
		ran := 0
		var wg sync.WaitGroup
		for range 200 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				ran++
			}()
		}
		runtime.Gosched()
		left := 200 - ran
		wg.Wait()
		for range 244 - left {
			runtime.Gosched()
		}
	}
}

// A close wakes more goroutines than a run queue holds.
func main() {
	runtime.GOMAXPROCS(1)
	align()
	var order []int
	gate := make(chan struct{})
	var wg sync.WaitGroup
	for i := range 700 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-gate
			order = append(order, i)
		}()
	}
	runtime.Gosched()
	runtime.Gosched()
	close(gate)
	wg.Wait()
	for from, at := 0, 1; at <= len(order); at++ {
		if at == len(order) || order[at] != order[at-1]+1 {
			fmt.Println(order[from], order[at-1])
			from = at
		}
	}
}
