package main

import (
	"fmt"
	"runtime"
	"sync"
)

// All wait for a group of one, work, and count down another.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	var gun, finish sync.WaitGroup
	gun.Add(1)
	finish.Add(4)
	for i := range 4 {
		go func() {
			defer finish.Done()
			gun.Wait()
			for lap := range 2 {
				order = append(order, fmt.Sprintf("%d.%d", i, lap))
				runtime.Gosched()
			}
		}()
	}
	go func() {
		finish.Wait()
		order = append(order, "over")
	}()
	runtime.Gosched()
	gun.Done()
	finish.Wait()
	order = append(order, "main")
	runtime.Gosched()
	fmt.Println(order)
}
