package main

import "fmt"

func main() {
	ch := make(chan int, 1)
	for i := range 4 {
		select {
		case ch <- i:
			fmt.Println("sent", i)
		case v := <-ch:
			fmt.Println("received", v)
		default:
			fmt.Println("neither")
		}
	}
	var none chan int
	select {
	case v := <-none:
		fmt.Println("from nil", v)
	case none <- 1:
		fmt.Println("to nil")
	default:
		fmt.Println("nil channels are never ready")
	}
	select {
	default:
		fmt.Println("only default")
	}
}
