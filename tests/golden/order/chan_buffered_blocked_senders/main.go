package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Blocked senders move their values into the buffer in order, each when a place comes free.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	values := make(chan int, 2)
	var wg sync.WaitGroup
	for i := range 7 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			values <- i
			order = append(order, fmt.Sprint("sent", i))
		}()
	}
	runtime.Gosched()
	order = append(order, fmt.Sprint("len", len(values)))
	for range 7 {
		v := <-values
		order = append(order, fmt.Sprint("got", v))
		runtime.Gosched()
	}
	wg.Wait()
	fmt.Println(order)
}
