package main

import "fmt"

func main() {
	ch := make(chan string, 3)
	fmt.Println(len(ch), cap(ch))
	ch <- "a"
	ch <- "b"
	fmt.Println(len(ch), cap(ch))
	close(ch)
	v, ok := <-ch
	fmt.Println(v, ok)
	for s := range ch {
		fmt.Println("range", s)
	}
	v, ok = <-ch
	fmt.Printf("%q %v\n", v, ok)

	var none chan int
	fmt.Println(len(none), cap(none), none == nil)
	fmt.Println(cap(make(chan struct{})))
}
