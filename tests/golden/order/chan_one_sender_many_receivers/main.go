package main

import (
	"fmt"
	"runtime"
)

// Values of one sender over an unbuffered channel: who gets which.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	values := make(chan int)
	done := make(chan bool)
	for i := range 3 {
		go func() {
			for v := range values {
				order = append(order, fmt.Sprintf("%d:%d", i, v))
			}
			order = append(order, fmt.Sprintf("%d ends", i))
			done <- true
		}()
	}
	for v := range 12 {
		order = append(order, fmt.Sprint("send", v))
		values <- v
	}
	close(values)
	for range 3 {
		<-done
	}
	fmt.Println(order)
}
