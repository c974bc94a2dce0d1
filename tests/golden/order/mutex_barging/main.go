package main

import (
	"fmt"
	"runtime"
	"sync"
)

// The goroutine that has unlocked takes the mutex again before the one it has woken, unless that one has waited for a
// millisecond: the first round is for getting up to speed.
func main() {
	runtime.GOMAXPROCS(1)
	compete()
	fmt.Println(compete())
}

func compete() []string {
	var order []string
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b", "c"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 3 {
				mu.Lock()
				order = append(order, fmt.Sprint(name, i))
				runtime.Gosched()
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	return order
}
