package main

import (
	"fmt"
	"runtime"
)

// Two goroutines and main pass a counter around over unbuffered channels.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	ping, pong := make(chan int), make(chan int)
	for _, name := range []string{"left", "right"} {
		go func() {
			for n := range ping {
				order = append(order, fmt.Sprint(name, n))
				pong <- n + 1
			}
			order = append(order, name+" ends")
			pong <- -1
		}()
	}
	for n := 0; n < 10; {
		ping <- n
		order = append(order, "main")
		n = <-pong
	}
	close(ping)
	<-pong
	<-pong
	fmt.Println(order)
}
