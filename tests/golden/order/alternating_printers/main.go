package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Odd and even numbers in turn, over two channels.
func main() {
	runtime.GOMAXPROCS(1)
	odd, even := make(chan int), make(chan int)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		for n := range odd {
			fmt.Println("odd", n)
			if n == 9 {
				close(even)
				return
			}
			even <- n + 1
		}
	}()
	go func() {
		defer wg.Done()
		for n := range even {
			fmt.Println("even", n)
			odd <- n + 1
		}
	}()
	odd <- 1
	wg.Wait()
}
