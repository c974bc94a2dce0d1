package main

import "fmt"

func main() {
	x := 10
	fmt.Println(x / 0)
	var b uint8 = 256
	var i int = 1.5
	fmt.Println(b, i, 1<<64)
}
