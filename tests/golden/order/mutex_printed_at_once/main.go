package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Lines are written under the mutex.
func main() {
	runtime.GOMAXPROCS(1)
	var mu sync.Mutex
	var wg sync.WaitGroup
	balance := 0
	for i := 1; i <= 5; i++ {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			balance += id * 10
			fmt.Println("deposit", id, "balance", balance)
		}(i)
	}
	wg.Wait()
	fmt.Println("balance", balance)
}
