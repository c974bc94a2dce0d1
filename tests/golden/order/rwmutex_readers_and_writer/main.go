package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A writer that waits keeps new readers out, and lets all of them in when it is done.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.RWMutex
	var wg sync.WaitGroup
	reader := func(name string) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.RLock()
			order = append(order, "+"+name)
			runtime.Gosched()
			order = append(order, "-"+name)
			mu.RUnlock()
		}()
	}
	reader("r1")
	reader("r2")
	runtime.Gosched()
	wg.Add(1)
	go func() {
		defer wg.Done()
		mu.Lock()
		order = append(order, "+w")
		runtime.Gosched()
		order = append(order, "-w")
		mu.Unlock()
		order = append(order, "w ends")
	}()
	reader("r3")
	reader("r4")
	reader("r5")
	wg.Wait()
	fmt.Println(order)
}
