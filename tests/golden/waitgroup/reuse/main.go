package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var total atomic.Int64
	for round := range 5 {
		for n := range 10 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				total.Add(int64(round * n))
			}()
		}
		wg.Wait()
		fmt.Println("round", round, "total", total.Load())
	}
	wg.Wait() // nothing to wait for
}
