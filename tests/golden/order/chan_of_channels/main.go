package main

import (
	"fmt"
	"runtime"
	"sync"
)

type request struct {
	name  string
	reply chan string
}

// Requests that carry the channel for the answer.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	requests := make(chan request)
	go func() {
		for r := range requests {
			order = append(order, "serve "+r.name)
			r.reply <- r.name + "!"
			order = append(order, "served "+r.name)
		}
	}()
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b", "c", "d"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			reply := make(chan string)
			requests <- request{name, reply}
			order = append(order, "asked "+name)
			answer := <-reply
			order = append(order, "got "+answer)
		}()
	}
	wg.Wait()
	close(requests)
	for _, line := range order {
		fmt.Println(line)
	}
}
