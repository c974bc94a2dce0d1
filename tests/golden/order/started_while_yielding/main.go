package main

import (
	"fmt"
	"runtime"
)

// A goroutine that yields goes behind all others, those of the global queue included.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	for i := range 4 {
		go func() {
			order = append(order, fmt.Sprint("a", i))
			runtime.Gosched()
			order = append(order, fmt.Sprint("b", i))
			go func() {
				order = append(order, fmt.Sprint("c", i))
			}()
			runtime.Gosched()
			order = append(order, fmt.Sprint("d", i))
		}()
	}
	for range 8 {
		order = append(order, "main")
		runtime.Gosched()
	}
	fmt.Println(order)
}
