package main

import (
	"fmt"
	"runtime"
)

// Jobs and results over buffered channels.
func main() {
	runtime.GOMAXPROCS(1)
	jobs := make(chan int, 4)
	results := make(chan string, 4)
	for w := range 3 {
		go func() {
			for job := range jobs {
				results <- fmt.Sprintf("w%d:%d", w, job*job)
			}
		}()
	}
	go func() {
		for job := range 15 {
			jobs <- job
		}
		close(jobs)
	}()
	var order []string
	for range 15 {
		result := <-results
		order = append(order, result)
	}
	fmt.Println(order)
}
