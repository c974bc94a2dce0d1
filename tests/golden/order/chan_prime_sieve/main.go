package main

import (
	"fmt"
	"runtime"
)

var order []string

func filter(prime int, in <-chan int, out chan<- int) {
	for {
		n := <-in
		order = append(order, fmt.Sprintf("%d/%d", n, prime))
		if n%prime != 0 {
			out <- n
		}
	}
}

// A chain of filters, one goroutine for each prime.
func main() {
	runtime.GOMAXPROCS(1)
	numbers := make(chan int)
	go func() {
		for n := 2; ; n++ {
			numbers <- n
		}
	}()
	in := numbers
	for range 6 {
		prime := <-in
		order = append(order, fmt.Sprint("prime", prime))
		out := make(chan int)
		go filter(prime, in, out)
		in = out
	}
	fmt.Println(order)
}
