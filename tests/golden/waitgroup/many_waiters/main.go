package main

import (
	"fmt"
	"sync"
)

func main() {
	var gate, waiters sync.WaitGroup
	gate.Add(1)
	opened := 0
	var mu sync.Mutex
	for range 50 {
		waiters.Add(1)
		go func() {
			defer waiters.Done()
			gate.Wait()
			mu.Lock()
			opened++
			mu.Unlock()
		}()
	}
	gate.Done()
	waiters.Wait()
	fmt.Println("woken:", opened)
}
