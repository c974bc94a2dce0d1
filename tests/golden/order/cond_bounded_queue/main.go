package main

import (
	"fmt"
	"runtime"
	"sync"
)

// A bounded queue with two conditions, two producers and two consumers.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var mu sync.Mutex
	notEmpty, notFull := sync.NewCond(&mu), sync.NewCond(&mu)
	var queue []int
	var wg sync.WaitGroup
	for p := range 2 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			for i := range 4 {
				mu.Lock()
				for len(queue) == 2 {
					notFull.Wait()
				}
				queue = append(queue, 10*p+i)
				order = append(order, fmt.Sprintf("p%d+%d", p, 10*p+i))
				notEmpty.Signal()
				mu.Unlock()
			}
		}()
		go func() {
			defer wg.Done()
			for range 4 {
				mu.Lock()
				for len(queue) == 0 {
					notEmpty.Wait()
				}
				order = append(order, fmt.Sprintf("c%d-%d", p, queue[0]))
				queue = queue[1:]
				notFull.Signal()
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
