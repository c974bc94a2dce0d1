package main

import (
	"fmt"
	"runtime"
	"sync"
)

// TryLock between goroutines that hold the mutex while they yield.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			tries := 0
			for !mu.TryLock() {
				tries++
				runtime.Gosched()
			}
			order = append(order, fmt.Sprintf("%d after %d", i, tries))
			runtime.Gosched()
			mu.Unlock()
		}()
	}
	wg.Wait()
	for _, line := range order {
		fmt.Println(line)
	}
}
