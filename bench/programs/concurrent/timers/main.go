// Sleeping goroutines, timers that are stopped, contexts that are cancelled, and selects with a default.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"example.com/bench/phase"
)

func main() {
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		var wg sync.WaitGroup
		for i := range 20000 {
			wg.Go(func() { time.Sleep(time.Duration(i%50) * time.Millisecond / 10) })
		}
		wg.Wait()
		phase.End("sleep", rep)
		phase.Begin()
		for range 300000 {
			t := time.NewTimer(time.Hour)
			if t.Stop() {
				sum++
			}
		}
		phase.End("stopped", rep)
		phase.Begin()
		for range 50000 {
			ctx, cancel := context.WithCancel(context.Background())
			child, stop := context.WithTimeout(ctx, time.Hour)
			cancel()
			<-child.Done()
			stop()
			if child.Err() != nil {
				sum++
			}
		}
		phase.End("contexts", rep)
		phase.Begin()
		c := make(chan int, 1)
		for i := range 5000000 {
			select {
			case v := <-c:
				sum += v & 1
			default:
				c <- i
			}
		}
		phase.End("default", rep)
	}
	fmt.Println(sum)
}
