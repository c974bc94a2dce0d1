package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Those who come while the first call runs wait for its end.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var once sync.Once
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			order = append(order, fmt.Sprint("come", i))
			once.Do(func() {
				order = append(order, fmt.Sprint("do", i))
				runtime.Gosched()
				order = append(order, "done")
			})
			order = append(order, fmt.Sprint("go", i))
		}()
	}
	wg.Wait()
	fmt.Println(order)
}
