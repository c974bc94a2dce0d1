package main

import "fmt"

var c = make(chan int, 1)

func depth(n int) int {
	c <- n
	return depth(<-c+1) + 1
}

func main() {
	fmt.Println("before")
	fmt.Println(depth(0))
}
