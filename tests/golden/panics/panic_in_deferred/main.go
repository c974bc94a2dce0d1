package main

import "fmt"

func main() {
	defer fmt.Println("outermost deferred call")
	defer func() {
		panic("B")
	}()
	panic("A")
}
