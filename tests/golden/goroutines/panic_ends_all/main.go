package main

import "fmt"

func fail() {
	defer fmt.Println("deferred in fail")
	panic("from a goroutine")
}

func main() {
	defer fmt.Println("main's deferred call does not run")
	go fail()
	select {}
}
