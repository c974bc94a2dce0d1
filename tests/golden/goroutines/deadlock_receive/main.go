package main

import "fmt"

func main() {
	ch := make(chan int)
	fmt.Println("waiting for nobody")
	v := <-ch
	fmt.Println(v)
}
