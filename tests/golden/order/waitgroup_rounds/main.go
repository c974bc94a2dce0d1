package main

import (
	"fmt"
	"runtime"
	"sync"
)

// One group used for several rounds.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var wg sync.WaitGroup
	for round := range 3 {
		for i := range 4 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				if i%2 == 0 {
					runtime.Gosched()
				}
				order = append(order, fmt.Sprintf("%d.%d", round, i))
			}()
		}
		wg.Wait()
		order = append(order, "|")
	}
	fmt.Println(order)
}
