package main

import "fmt"

func main() {
	fmt.Println("before")
	var f func(int) int
	f = func(n int) int { return f(n+1) + 1 }
	fmt.Println(f(0))
}
