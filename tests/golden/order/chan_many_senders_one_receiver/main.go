package main

import (
	"fmt"
	"runtime"
)

// Senders blocked at an unbuffered channel are served in the order in which they came.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	values := make(chan string)
	for i := range 4 {
		go func() {
			for j := range 3 {
				values <- fmt.Sprintf("%d.%d", i, j)
				order = append(order, fmt.Sprintf("sent%d.%d", i, j))
			}
		}()
	}
	for range 12 {
		v := <-values
		order = append(order, v)
	}
	runtime.Gosched()
	fmt.Println(order)
}
