package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Functions started by WaitGroup.Go run as those of go statements do.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var outer sync.WaitGroup
	for i := range 4 {
		outer.Go(func() {
			var inner sync.WaitGroup
			for j := range 3 {
				inner.Go(func() {
					order = append(order, fmt.Sprintf("%d.%d", i, j))
				})
			}
			inner.Wait()
			order = append(order, fmt.Sprint("end", i))
		})
	}
	outer.Wait()
	fmt.Println(order)
}
