package main

import "fmt"

func produce(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			out <- i
		}
	}()
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int, 1)
	go func(out chan<- int) {
		for v := range in {
			out <- v * v
		}
		close(out)
	}(out)
	return out
}

func main() {
	for v := range square(square(produce(5))) {
		fmt.Println(v)
	}
	both := make(chan string)
	var send chan<- string = both
	var receive <-chan string = both
	go func() { send <- "through" }()
	fmt.Println(<-receive)
	fmt.Printf("%T %T %T\n", both, send, receive)
}
