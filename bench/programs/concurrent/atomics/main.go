// Counters that goroutines add to with atomic operations.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"

	"example.com/bench/phase"
)

type stats struct {
	hits   atomic.Int64
	misses atomic.Int64
	max    int64
}

func (s *stats) record(v int64) {
	if v%3 == 0 {
		s.hits.Add(1)
	} else {
		s.misses.Add(1)
	}
	for {
		old := atomic.LoadInt64(&s.max)
		if v <= old || atomic.CompareAndSwapInt64(&s.max, old, v) {
			return
		}
	}
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		s := &stats{}
		var wg sync.WaitGroup
		for g := 0; g < 8; g++ {
			wg.Add(1)
			go func(g int64) {
				defer wg.Done()
				for i := int64(0); i < 2000000; i++ {
					s.record(i*8 + g)
				}
			}(int64(g))
		}
		wg.Wait()
		phase.End("record", rep)

		phase.Begin()
		var ready int32
		var turns int64
		for g := 0; g < 4; g++ {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for i := 0; i < 2000000; i++ {
					atomic.AddInt32(&ready, 1)
					atomic.AddInt64(&turns, int64(i&1))
					atomic.AddInt32(&ready, -1)
				}
			}()
		}
		wg.Wait()
		phase.End("add", rep)
		fmt.Println(s.hits.Load(), s.misses.Load(), s.max, ready, turns)
	}
}
