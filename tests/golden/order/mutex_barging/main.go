package main

import (
	"fmt"
	"runtime"
	"sync"
)

// The goroutine that has unlocked takes the mutex again before the one it has woken.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b", "c"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 3 {
				mu.Lock()
				order = append(order, fmt.Sprint(name, i))
				runtime.Gosched()
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
