package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A panic under the mutex: the deferred Unlock lets the next one in.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				order = append(order, fmt.Sprint(i, "=", recover()))
			}()
			mu.Lock()
			defer mu.Unlock()
			order = append(order, fmt.Sprint("in", i))
			runtime.Gosched()
			panic(i)
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
