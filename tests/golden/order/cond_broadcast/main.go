package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A broadcast under the lock: the woken queue for it.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	var wg sync.WaitGroup
	ready := 0
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			for ready == 0 {
				order = append(order, fmt.Sprint("wait", i))
				cond.Wait()
			}
			order = append(order, fmt.Sprint("go", i))
		}()
	}
	runtime.Gosched()
	mu.Lock()
	ready = 1
	cond.Broadcast()
	order = append(order, "broadcast")
	mu.Unlock()
	wg.Wait()
	fmt.Println(order)
}
