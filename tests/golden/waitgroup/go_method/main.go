package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	results := make(chan int, 10)
	for i := range 4 {
		wg.Go(func() {
			// A nested Go keeps the group from reaching zero.
			wg.Go(func() { results <- 10 * i })
			results <- i
		})
	}
	wg.Wait()
	close(results)
	sum := 0
	for v := range results {
		sum += v
	}
	fmt.Println("sum", sum)

	// Goexit in the function still counts as done.
	wg.Go(func() {
		defer fmt.Println("leaving")
		runtime.Goexit()
		fmt.Println("not reached")
	})
	wg.Wait()
	fmt.Println("done")
}
