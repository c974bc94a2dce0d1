package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Senders that wait at a channel that is closed panic, in which order their deferred calls tell.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	values := make(chan int)
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				order = append(order, fmt.Sprint(i, ": ", recover()))
			}()
			values <- i
			order = append(order, fmt.Sprint(i, " sent"))
		}()
	}
	v := <-values
	order = append(order, fmt.Sprint("got ", v))
	close(values)
	wg.Wait()
	for _, line := range order {
		fmt.Println(line)
	}
}
