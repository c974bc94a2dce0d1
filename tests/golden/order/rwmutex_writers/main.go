package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Writers queue among themselves, readers come between.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.RWMutex
	var wg sync.WaitGroup
	mu.Lock()
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i%3 == 2 {
				mu.RLock()
				order = append(order, fmt.Sprint("r", i))
				mu.RUnlock()
				return
			}
			mu.Lock()
			order = append(order, fmt.Sprint("w", i))
			mu.Unlock()
		}()
	}
	runtime.Gosched()
	mu.Unlock()
	order = append(order, "main")
	wg.Wait()
	fmt.Println(order)
}
