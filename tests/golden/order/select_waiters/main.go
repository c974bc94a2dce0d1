package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Selects that wait at the same channels are served in the order in which they came.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	a, b := make(chan int), make(chan int)
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			select {
			case v := <-a:
				order = append(order, fmt.Sprintf("%d a%d", i, v))
			case v := <-b:
				order = append(order, fmt.Sprintf("%d b%d", i, v))
			}
		}()
	}
	runtime.Gosched()
	for v := range 3 {
		a <- v
		b <- v
	}
	order = append(order, "sent")
	wg.Wait()
	for _, line := range order {
		fmt.Println(line)
	}
}
