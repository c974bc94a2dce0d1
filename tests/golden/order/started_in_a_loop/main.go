package main

import (
	"fmt"
	"runtime"
)

// The goroutine started last runs first, then the others in the order in which they were started.
func main() {
	runtime.GOMAXPROCS(1)
	var order []int
	done := make(chan bool)
	for i := range 8 {
		go func() {
			order = append(order, i)
			done <- true
		}()
	}
	for range 8 {
		<-done
	}
	fmt.Println(order)
}
