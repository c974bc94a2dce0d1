package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan string)
	fmt.Println("nobody sends")
	select {
	case v := <-a:
		fmt.Println(v)
	case b <- "x":
		fmt.Println("sent")
	}
}
