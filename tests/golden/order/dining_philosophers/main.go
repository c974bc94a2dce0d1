package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Five philosophers, five mutexes, the last one takes the forks the other way round.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var forks [5]sync.Mutex
	var wg sync.WaitGroup
	for i := range forks {
		first, second := i, (i+1)%len(forks)
		if first > second {
			first, second = second, first
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			for meal := range 2 {
				forks[first].Lock()
				runtime.Gosched()
				forks[second].Lock()
				order = append(order, fmt.Sprintf("%d.%d", i, meal))
				runtime.Gosched()
				forks[second].Unlock()
				forks[first].Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
