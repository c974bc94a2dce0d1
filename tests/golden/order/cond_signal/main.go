package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Signals wake in the order of the waits.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			cond.Wait()
			order = append(order, fmt.Sprint("woken", i))
			mu.Unlock()
		}()
	}
	runtime.Gosched()
	for n := range 4 {
		mu.Lock()
		cond.Signal()
		order = append(order, fmt.Sprint("signal", n))
		mu.Unlock()
		if n == 1 {
			runtime.Gosched()
		}
	}
	wg.Wait()
	fmt.Println(order)
}
