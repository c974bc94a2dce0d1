package main

import (
	"fmt"
	"runtime"
)

// Selects that send: each receiver takes from the one that has waited longest.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	left, right := make(chan int), make(chan int)
	for i := range 6 {
		go func() {
			select {
			case left <- i:
				order = append(order, fmt.Sprint("left", i))
			case right <- i:
				order = append(order, fmt.Sprint("right", i))
			}
		}()
	}
	runtime.Gosched()
	for range 3 {
		l, r := <-left, <-right
		order = append(order, fmt.Sprint(l, "|", r))
	}
	runtime.Gosched()
	fmt.Println(order)
}
