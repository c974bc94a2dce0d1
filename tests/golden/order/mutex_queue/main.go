package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Goroutines queue for a mutex that main holds.
func main() {
	runtime.GOMAXPROCS(1)
	var order []int
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			order = append(order, i)
			mu.Unlock()
		}()
	}
	runtime.Gosched()
	order = append(order, -1)
	mu.Unlock()
	wg.Wait()
	fmt.Println(order)
}
