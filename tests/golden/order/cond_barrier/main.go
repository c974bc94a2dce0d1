package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A barrier that all pass together, three times.
func main() {
	runtime.GOMAXPROCS(1)
	const parties = 3
	var order []string
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	waiting, generation := 0, 0
	barrier := func() {
		mu.Lock()
		defer mu.Unlock()
		mine := generation
		waiting++
		if waiting == parties {
			waiting = 0
			generation++
			cond.Broadcast()
			return
		}
		for mine == generation {
			cond.Wait()
		}
	}
	var wg sync.WaitGroup
	for i := range parties {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for phase := range 3 {
				order = append(order, fmt.Sprintf("%d.%d", phase, i))
				barrier()
			}
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
