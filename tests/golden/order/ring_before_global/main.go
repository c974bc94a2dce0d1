package main

import (
	"fmt"
	"runtime"
	"sync"
)

// The scheduler looks at the global queue first at every 61st turn. This leaves its count at the same point, whatever ran
// before main.
func align() {
	for range 2 {
		ran := 0
		var wg sync.WaitGroup
		for range 200 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				ran++
			}()
		}
		runtime.Gosched()
		left := 200 - ran
		wg.Wait()
		for range 244 - left {
			runtime.Gosched()
		}
	}
}

// One that yields waits in the global queue while a long queue of others runs, but not for all of it.
func main() {
	runtime.GOMAXPROCS(1)
	align()
	ran := 0
	done := make(chan bool)
	for i := range 250 {
		go func() {
			ran++
			if i == 249 {
				done <- true
			}
		}()
	}
	var seen []int
	for range 6 {
		runtime.Gosched()
		seen = append(seen, ran)
	}
	<-done
	fmt.Println(seen, ran)
}
