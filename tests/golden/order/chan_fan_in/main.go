package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Three sources merged into one channel, closed by a goroutine that waits for them.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	merged := make(chan string)
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b", "c"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 4 {
				merged <- fmt.Sprint(name, i)
			}
		}()
	}
	go func() {
		wg.Wait()
		order = append(order, "closing")
		close(merged)
	}()
	for v := range merged {
		order = append(order, v)
	}
	fmt.Println(order)
}
