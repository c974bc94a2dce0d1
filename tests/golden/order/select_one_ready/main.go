package main

import (
	"fmt"
	"runtime"
)

// A select takes the only case that is ready, and yields nothing to others.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	a, b := make(chan int, 4), make(chan int, 4)
	go func() {
		for i := range 4 {
			a <- i
			order = append(order, fmt.Sprint("+a", i))
			runtime.Gosched()
			b <- i
			order = append(order, fmt.Sprint("+b", i))
			runtime.Gosched()
		}
	}()
	for range 8 {
		select {
		case v := <-a:
			order = append(order, fmt.Sprint("a", v))
		case v := <-b:
			order = append(order, fmt.Sprint("b", v))
		}
	}
	fmt.Println(order)
}
