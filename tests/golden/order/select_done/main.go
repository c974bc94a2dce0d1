package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Workers in a select loop leave when the done channel is closed.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	work, done := make(chan int), make(chan struct{})
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				select {
				case v := <-work:
					order = append(order, fmt.Sprintf("%d:%d", i, v))
				case <-done:
					order = append(order, fmt.Sprint("stop", i))
					return
				}
			}
		}()
	}
	for v := range 8 {
		work <- v
	}
	close(done)
	order = append(order, "closed")
	wg.Wait()
	fmt.Println(order)
}
