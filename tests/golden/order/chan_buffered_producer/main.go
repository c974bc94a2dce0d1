package main

import (
	"fmt"
	"runtime"
)

// A producer fills the buffer before the consumer runs, and then again.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	values := make(chan int, 3)
	go func() {
		for i := range 10 {
			values <- i
			order = append(order, fmt.Sprint("+", i))
		}
		close(values)
	}()
	for v := range values {
		order = append(order, fmt.Sprint("-", v))
	}
	fmt.Println(order)
}
