package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Goroutines that yield after each step take turns.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b", "c"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for step := range 4 {
				order = append(order, fmt.Sprint(name, step))
				runtime.Gosched()
			}
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
