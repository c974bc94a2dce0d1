package main

import (
	"fmt"
	"runtime"
)

var order []string

func stage(name string, in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			order = append(order, fmt.Sprint(name, v))
			out <- v
		}
		order = append(order, name+" ends")
	}()
	return out
}

// Three stages over unbuffered channels.
func main() {
	runtime.GOMAXPROCS(1)
	source := make(chan int)
	sink := stage("c", stage("b", stage("a", source)))
	go func() {
		defer close(source)
		for v := range 6 {
			order = append(order, fmt.Sprint("s", v))
			source <- v
		}
	}()
	for v := range sink {
		order = append(order, fmt.Sprint("m", v))
	}
	fmt.Println(order)
}
