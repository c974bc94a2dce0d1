package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A close makes all receivers ready in the order in which they wait, and the last of them runs next.
func main() {
	runtime.GOMAXPROCS(1)
	var order []int
	gate := make(chan struct{})
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-gate
			order = append(order, i)
		}()
	}
	runtime.Gosched()
	close(gate)
	order = append(order, -1)
	wg.Wait()
	fmt.Println(order)
}
