package main

import (
	"fmt"
	"sync"
)

func main() {
	const count = 20000
	var start, done sync.WaitGroup
	start.Add(1)
	done.Add(count)
	counts := make(chan int, count)
	for i := range count {
		go func() {
			defer done.Done()
			start.Wait()
			counts <- i % 2
		}()
	}
	start.Done()
	done.Wait()
	close(counts)
	odd := 0
	for c := range counts {
		odd += c
	}
	fmt.Println(count, odd)
}
