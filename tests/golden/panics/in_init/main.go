package main

import "fmt"

var table = build()

func build() map[string]int {
	fmt.Println("building")
	return map[string]int{"a": 1}
}

func init() {
	fmt.Println("first init", len(table))
}

func init() {
	panic("second init")
}

func main() {
	fmt.Println("not reached")
}
