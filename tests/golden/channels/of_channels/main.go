package main

import "fmt"

type request struct {
	n     int
	reply chan int
}

func main() {
	requests := make(chan request)
	go func() {
		for r := range requests {
			r.reply <- r.n + 1
		}
	}()
	for i := range 3 {
		r := request{i, make(chan int)}
		requests <- r
		fmt.Println(<-r.reply)
	}

	streams := make(chan chan string, 2)
	for _, name := range []string{"x", "y"} {
		stream := make(chan string, 1)
		stream <- name
		streams <- stream
	}
	close(streams)
	for stream := range streams {
		fmt.Println(<-stream)
	}

	funcs := make(chan func(int) int, 1)
	funcs <- func(n int) int { return n * n }
	fmt.Println((<-funcs)(12))
}
