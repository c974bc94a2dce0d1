package main

import "fmt"

func step(ch chan int) (err error) {
	defer func() {
		<-ch
		fmt.Println("cleaned up")
	}()
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("first recover:", r)
			panic(fmt.Errorf("second: %v", r))
		}
	}()
	<-ch
	panic("first")
}

func main() {
	ch := make(chan int, 2)
	ch <- 1
	ch <- 2
	fmt.Println(step(ch))
}
