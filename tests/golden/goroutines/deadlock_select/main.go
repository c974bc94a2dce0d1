package main

import "fmt"

func main() {
	fmt.Println("blocked for ever")
	defer fmt.Println("not reached")
	select {}
}
