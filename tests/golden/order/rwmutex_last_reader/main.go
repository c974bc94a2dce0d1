package main

import (
	"fmt"
	"runtime"
	"sync"
)

// The last of the readers lets the writer in.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.RWMutex
	leave := make(chan int)
	done := make(chan bool)
	for i := range 3 {
		go func() {
			mu.RLock()
			order = append(order, fmt.Sprint("in", i))
			n := <-leave
			order = append(order, fmt.Sprintf("out%d.%d", i, n))
			mu.RUnlock()
			order = append(order, fmt.Sprint("end", i))
			done <- true
		}()
	}
	runtime.Gosched()
	go func() {
		mu.Lock()
		order = append(order, "writer")
		mu.Unlock()
		done <- true
	}()
	runtime.Gosched()
	for n := range 3 {
		leave <- n
		order = append(order, "sent")
	}
	for range 4 {
		<-done
	}
	fmt.Println(order)
}
