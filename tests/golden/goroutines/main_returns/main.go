package main

import "fmt"

func main() {
	block := make(chan int)
	for range 3 {
		go func() {
			<-block
			fmt.Println("not reached")
		}()
	}
	go func() {
		for {
		}
	}()
	fmt.Println("main returns")
}
