package main

import (
	"fmt"
	"runtime"
	"sync"
)

// With one processor the goroutine started last runs first, then the others in order.
func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("goroutine", i)
		}()
	}
	wg.Wait()
}
