package main

import (
	"fmt"
	"runtime"
	"sync"
)

var order []string
var wg sync.WaitGroup

func grow(name string, depth int) {
	defer wg.Done()
	order = append(order, name+"+")
	if depth > 0 {
		for _, child := range []string{"a", "b"} {
			wg.Add(1)
			go grow(name+child, depth-1)
		}
	}
	order = append(order, name+"-")
}

// Goroutines that start goroutines: each start displaces the one before it from the place of the next to run.
func main() {
	runtime.GOMAXPROCS(1)
	wg.Add(2)
	go grow("x", 2)
	go grow("y", 2)
	wg.Wait()
	fmt.Println(order)
}
