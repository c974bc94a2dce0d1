package main

import "fmt"

func channel(name string, ch chan int) chan int {
	fmt.Println("channel", name)
	return ch
}

func value(v int) int {
	fmt.Println("value", v)
	return v
}

func index(i int) int {
	fmt.Println("index", i)
	return i
}

func main() {
	full := make(chan int)
	ready := make(chan int, 1)
	ready <- 5
	var results [3]int
	// Channels and values of all cases are evaluated in source order, a target only when its case is chosen.
	select {
	case channel("a", full) <- value(1):
		fmt.Println("sent")
	case results[index(0)] = <-channel("b", full):
		fmt.Println("received from b")
	case results[index(2)] = <-channel("c", ready):
		fmt.Println("received from c")
	}
	fmt.Println(results)
}
