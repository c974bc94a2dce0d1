package main

import (
	"fmt"
	"runtime"
)

// Recovered panics in goroutines, with deferred sends between them.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	failures := make(chan error)
	for i := range 5 {
		go func() {
			defer func() {
				failures <- fmt.Errorf("task %d: %v", i, recover())
				order = append(order, fmt.Sprint("reported", i))
			}()
			order = append(order, fmt.Sprint("run", i))
			if i%2 == 1 {
				panic(i * 11)
			}
			runtime.Gosched()
			_ = order[1000]
		}()
	}
	for range 5 {
		err := <-failures
		order = append(order, err.Error())
	}
	for _, line := range order {
		fmt.Println(line)
	}
}
