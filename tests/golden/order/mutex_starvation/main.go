package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func work(atLeast time.Duration) {
	for start := time.Now(); time.Since(start) < atLeast; {
	}
}

// After a millisecond of waiting the mutex is handed over, and whoever comes has to queue.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 2 {
				mu.Lock()
				order = append(order, fmt.Sprintf("%d.%d", i, j))
				mu.Unlock()
				order = append(order, fmt.Sprintf("u%d.%d", i, j))
			}
		}()
	}
	runtime.Gosched()
	work(3 * time.Millisecond)
	mu.Unlock()
	order = append(order, "main")
	mu.Lock()
	order = append(order, "main again")
	mu.Unlock()
	wg.Wait()
	fmt.Println(order)
}
