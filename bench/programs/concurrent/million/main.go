// A million goroutines that block on a channel and then take turns at a mutex.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		const n = 1000000
		var wg, ready sync.WaitGroup
		start := make(chan struct{})
		var mu sync.Mutex
		total := 0
		wg.Add(n)
		ready.Add(n)
		for i := 0; i < n; i++ {
			go func() {
				defer wg.Done()
				ready.Done()
				<-start
				mu.Lock()
				total += i & 1
				mu.Unlock()
			}()
		}
		ready.Wait()
		close(start)
		wg.Wait()
		fmt.Println(total)
		phase.End("million", rep)
	}
}
