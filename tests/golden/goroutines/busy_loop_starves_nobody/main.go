package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	runtime.GOMAXPROCS(1)
	var stop atomic.Bool
	go func() {
		stop.Store(true)
	}()
	n := 0
	for !stop.Load() {
		n++
	}
	fmt.Println("the loop ended")
}
