package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

// Goroutines draw tickets and spin, yielding, until theirs is called.
func main() {
	runtime.GOMAXPROCS(1)
	var next, serving atomic.Int64
	var order []string
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 2 {
				mine := next.Add(1) - 1
				waited := 0
				for serving.Load() != mine {
					waited++
					runtime.Gosched()
				}
				order = append(order, fmt.Sprintf("%d#%d/%d", i, mine, waited))
				serving.Add(1)
			}
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
