package main

import (
	"fmt"
	"runtime"
	"sync"
)

func worker(id int, wg *sync.WaitGroup) {
	defer wg.Done()
	fmt.Printf("worker %d starts\n", id)
	runtime.Gosched()
	fmt.Printf("worker %d is done\n", id)
}

// The first example of every course: goroutines that print their number.
func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for id := 1; id <= 5; id++ {
		wg.Add(1)
		go worker(id, &wg)
	}
	fmt.Println("all started")
	wg.Wait()
	fmt.Println("all done")
}
