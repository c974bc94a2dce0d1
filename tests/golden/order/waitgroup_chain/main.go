package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Each goroutine waits for the one before it.
func main() {
	runtime.GOMAXPROCS(1)
	var order []int
	groups := make([]sync.WaitGroup, 8)
	for i := range groups {
		groups[i].Add(1)
	}
	for i := range len(groups) - 1 {
		go func() {
			groups[i].Wait()
			order = append(order, i)
			groups[i+1].Done()
		}()
	}
	groups[0].Done()
	groups[7].Wait()
	fmt.Println(order)
}
