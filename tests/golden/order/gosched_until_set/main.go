package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

// A loop that yields until an atomic flag is set counts how often the others ran.
func main() {
	runtime.GOMAXPROCS(1)
	var flag atomic.Bool
	var steps [3]int
	for i := range steps {
		go func() {
			for !flag.Load() {
				steps[i]++
				runtime.Gosched()
			}
		}()
	}
	turns := 0
	for turns < 10 {
		turns++
		runtime.Gosched()
	}
	flag.Store(true)
	fmt.Println(turns, steps)
}
