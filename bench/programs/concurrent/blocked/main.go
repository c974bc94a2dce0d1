// A million goroutines that wait on one WaitGroup at once.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"

	"example.com/bench/phase"
)

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		const n = 1000000
		var gate, done sync.WaitGroup
		var woken atomic.Int64
		gate.Add(1)
		done.Add(n)
		for range n {
			go func() {
				gate.Wait()
				woken.Add(1)
				done.Done()
			}()
		}
		gate.Done()
		done.Wait()
		fmt.Println(woken.Load())
		phase.End("blocked", rep)
	}
}
