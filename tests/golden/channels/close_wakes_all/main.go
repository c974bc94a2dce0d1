package main

import (
	"fmt"
	"sync"
)

func main() {
	stop := make(chan struct{})
	var wg sync.WaitGroup
	var mu sync.Mutex
	woken := 0
	for range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, ok := <-stop
			mu.Lock()
			defer mu.Unlock()
			if !ok {
				woken++
			}
		}()
	}
	close(stop)
	wg.Wait()
	fmt.Println(woken)
}
