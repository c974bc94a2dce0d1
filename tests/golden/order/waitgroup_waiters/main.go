package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Several goroutines wait for one group: they are released in the order in which they came.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var group, waiters sync.WaitGroup
	group.Add(1)
	for i := range 5 {
		waiters.Add(1)
		go func() {
			defer waiters.Done()
			order = append(order, fmt.Sprint("wait", i))
			group.Wait()
			order = append(order, fmt.Sprint("woken", i))
		}()
	}
	runtime.Gosched()
	group.Done()
	order = append(order, "released")
	waiters.Wait()
	fmt.Println(order)
}
