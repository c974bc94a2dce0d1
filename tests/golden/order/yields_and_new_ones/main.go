package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Yielding goroutines in the global queue against new ones in the local queue.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var wg sync.WaitGroup
	var spawn func(name string, depth int)
	spawn = func(name string, depth int) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			order = append(order, name)
			if depth == 0 {
				return
			}
			spawn(name+"l", depth-1)
			runtime.Gosched()
			spawn(name+"r", depth-1)
			order = append(order, name+".")
		}()
	}
	spawn("a", 3)
	spawn("b", 3)
	wg.Wait()
	fmt.Println(order)
}
