package main

import "fmt"

func main() {
	ch := make(chan int, 1)
	sent, received := 0, 0
	for i := range 100 {
		select {
		case ch <- i:
			sent++
		case <-ch:
			received++
		}
	}
	fmt.Println(sent, received)

	// An unbuffered channel never meets itself.
	lone := make(chan int)
	select {
	case lone <- 1:
		fmt.Println("sent to itself")
	case <-lone:
		fmt.Println("received from itself")
	default:
		fmt.Println("not ready")
	}
}
