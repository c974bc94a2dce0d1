package main

import (
	"fmt"
	"runtime"
	"sync"
)

// The first call of Do waits for a value, the others for its end.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	source := make(chan int)
	var once sync.Once
	var value int
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() {
				order = append(order, fmt.Sprint("ask", i))
				value = <-source
			})
			order = append(order, fmt.Sprintf("%d:%d", i, value))
		}()
	}
	runtime.Gosched()
	source <- 42
	order = append(order, "sent")
	wg.Wait()
	fmt.Println(order)
}
