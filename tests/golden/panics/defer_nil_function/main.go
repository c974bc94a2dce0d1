package main

import "fmt"

func run() {
	var f func()
	defer func() { fmt.Println("recovered:", recover()) }()
	defer f()
	fmt.Println("the defer statement itself does not fail")
}

func main() {
	run()
	var g func(int)
	defer g(1)
	fmt.Println("end of main")
}
