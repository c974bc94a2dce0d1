package main

import (
	"fmt"
	"sync"
)

func main() {
	var a, b sync.Mutex
	var ready sync.WaitGroup
	ready.Add(2)
	lock := func(first, second *sync.Mutex) {
		first.Lock()
		ready.Done()
		ready.Wait()
		second.Lock()
		fmt.Println("not reached")
	}
	go lock(&a, &b)
	lock(&b, &a)
}
