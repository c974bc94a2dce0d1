package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A buffered channel limits how many run between two yields.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	slots := make(chan struct{}, 2)
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots <- struct{}{}
			order = append(order, fmt.Sprint("in", i))
			runtime.Gosched()
			order = append(order, fmt.Sprint("out", i))
			<-slots
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
