// Two goroutines that hand a number back and forth over unbuffered channels.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		ping, pong := make(chan int), make(chan int)
		go func() {
			for v := range ping {
				pong <- v + 1
			}
			close(pong)
		}()
		v := 0
		for i := 0; i < 300000; i++ {
			ping <- v
			v = <-pong
		}
		close(ping)
		phase.End("pingpong", rep)

		phase.Begin()
		var wg sync.WaitGroup
		var mu sync.Mutex
		n := 0
		for i := 0; i < 100000; i++ {
			wg.Add(1)
			go func() {
				mu.Lock()
				n++
				mu.Unlock()
				wg.Done()
			}()
		}
		wg.Wait()
		phase.End("spawn", rep)

		phase.Begin()
		buffered := make(chan int, 128)
		go func() {
			for i := 0; i < 1500000; i++ {
				buffered <- i
			}
			close(buffered)
		}()
		s := 0
		for x := range buffered {
			s += x
		}
		phase.End("buffered", rep)
		fmt.Println(v, n, s)
	}
}
