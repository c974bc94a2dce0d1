package main

import (
	"fmt"
	"runtime"
)

// A token goes round a ring of goroutines.
func main() {
	runtime.GOMAXPROCS(1)
	const size = 5
	var order []string
	var ring [size]chan int
	for i := range ring {
		ring[i] = make(chan int)
	}
	done := make(chan bool)
	for i := range size {
		go func() {
			for token := range ring[i] {
				order = append(order, fmt.Sprintf("%d:%d", i, token))
				if token == 17 {
					done <- true
					return
				}
				ring[(i+1)%size] <- token + 1
				order = append(order, fmt.Sprintf("%d passed", i))
			}
		}()
	}
	ring[0] <- 0
	<-done
	fmt.Println(order)
}
