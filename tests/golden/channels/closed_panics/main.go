package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, "->", recover()) }()
	f()
}

func main() {
	closed := make(chan int, 1)
	close(closed)
	var none chan int
	try("send", func() { closed <- 1 })
	try("close again", func() { close(closed) })
	try("close nil", func() { close(none) })
	try("select send", func() {
		select {
		case closed <- 1:
		default:
			fmt.Println("default")
		}
	})
	try("receive", func() { fmt.Println(<-closed) })

	// A sender that is already waiting panics too.
	ch := make(chan int)
	failed := make(chan any)
	go func() {
		defer func() { failed <- recover() }()
		ch <- 1
	}()
	for range 100 {
		select {
		case v := <-failed:
			fmt.Println("too early", v)
		default:
		}
	}
	close(ch)
	fmt.Println("waiting sender ->", <-failed)
}
