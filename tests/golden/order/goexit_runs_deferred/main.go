package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Goexit runs deferred calls, which wake others.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	gate := make(chan int)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				order = append(order, fmt.Sprint("deferred", i))
				if i%2 == 0 {
					gate <- i
				} else {
					v := <-gate
					order = append(order, fmt.Sprint("got", v))
				}
			}()
			order = append(order, fmt.Sprint("start", i))
			runtime.Goexit()
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
