package main

import (
	"fmt"
	"runtime"
	"sync"
)

// What is buffered at the close is shared out among those who range over the channel.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	values := make(chan int, 8)
	for i := range 8 {
		values <- i
	}
	close(values)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range values {
				order = append(order, fmt.Sprintf("%d:%d", i, v))
				runtime.Gosched()
			}
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
