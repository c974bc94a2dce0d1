package main

import (
	"fmt"
	"runtime"
	"sync"
)

func round() []int {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var order []int
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			order = append(order, i)
		}()
	}
	wg.Wait()
	return order
}

// With one processor the goroutine started last runs first, then the others in order. The first round may take long
// enough for the scheduler to step in.
func main() {
	runtime.GOMAXPROCS(1)
	round()
	fmt.Println(round())
}
