package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Locks that other goroutines undo.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	for i := range 4 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			mu.Lock()
			order = append(order, fmt.Sprint("lock", i))
		}()
		go func() {
			defer wg.Done()
			order = append(order, fmt.Sprint("unlock", i))
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(order, mu.TryLock())
}
