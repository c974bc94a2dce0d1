package main

import (
	"fmt"
	"runtime"
)

// A poller with a default yields between its looks.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	values := make(chan int)
	for i := range 3 {
		go func() {
			order = append(order, fmt.Sprint("send", i))
			values <- i
			order = append(order, fmt.Sprint("sent", i))
		}()
	}
	for got := 0; got < 3; {
		select {
		case v := <-values:
			order = append(order, fmt.Sprint("got", v))
			got++
		default:
			order = append(order, "nothing")
			runtime.Gosched()
		}
	}
	runtime.Gosched()
	fmt.Println(order)
}
