package main

import "fmt"

func main() {
	var ch chan int
	defer fmt.Println("not reached")
	fmt.Println("sending to a nil channel")
	ch <- 1
}
