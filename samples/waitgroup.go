// Three workers, one WaitGroup: the program every Go tutorial starts with.
package main

import (
	"fmt"
	"sync"
	"time"
)

// worker sleeps for as many tens of milliseconds as its number, so that the output has an order.
func worker(id int, wg *sync.WaitGroup, results chan<- string) {
	defer wg.Done()
	time.Sleep(time.Duration(id) * 10 * time.Millisecond)
	results <- fmt.Sprintf("worker %d done", id)
}

func main() {
	const workers = 3

	var wg sync.WaitGroup
	results := make(chan string, workers)
	for i := 1; i <= workers; i++ {
		wg.Add(1)
		go worker(i, &wg, results)
	}

	// Close the channel once every worker is done, so that the loop below ends.
	go func() {
		wg.Wait()
		close(results)
	}()
	for line := range results {
		fmt.Println(line)
	}
}
