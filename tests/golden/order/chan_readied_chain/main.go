package main

import (
	"fmt"
	"runtime"
)

// Goroutines that ready each other run on while one that is queued waits for its turn.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	a, b := make(chan int), make(chan int)
	done := make(chan bool)
	go func() {
		for v := range a {
			order = append(order, fmt.Sprint("a", v))
			b <- v + 1
		}
		close(b)
	}()
	go func() {
		order = append(order, "bystander")
		runtime.Gosched()
		order = append(order, "bystander again")
	}()
	go func() {
		a <- 0
		for v := range b {
			order = append(order, fmt.Sprint("b", v))
			if v == 9 {
				close(a)
			} else {
				a <- v + 1
			}
		}
		done <- true
	}()
	<-done
	fmt.Println(order)
}
