package main

import (
	"fmt"
	"runtime"
)

// A stage that switches its cases off and on with nil channels.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	in, out := make(chan int), make(chan int)
	go func() {
		defer close(out)
		source := in
		var sink chan int
		var held int
		for source != nil || sink != nil {
			select {
			case v, ok := <-source:
				if !ok {
					return
				}
				order = append(order, fmt.Sprint("take", v))
				held, source, sink = v, nil, out
			case sink <- held:
				order = append(order, fmt.Sprint("give", held))
				source, sink = in, nil
			}
		}
	}()
	go func() {
		for v := range 5 {
			in <- v
			order = append(order, fmt.Sprint("in", v))
		}
		close(in)
	}()
	for v := range out {
		order = append(order, fmt.Sprint("out", v))
	}
	fmt.Println(order)
}
