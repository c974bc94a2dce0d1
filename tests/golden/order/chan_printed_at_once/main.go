package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Each line is written when it happens: a write does not change whose turn it is.
func main() {
	runtime.GOMAXPROCS(1)
	values := make(chan int)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println("start", i)
			values <- i
			fmt.Println("sent", i)
		}()
	}
	for range 3 {
		fmt.Println("got", <-values)
	}
	wg.Wait()
	fmt.Println("done")
}
