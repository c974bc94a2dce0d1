// A thousand goroutines that share a counter behind a Mutex and a table behind an RWMutex, in plain functions.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

type counters struct {
	mu sync.Mutex
	m  map[string]int
}

func (c *counters) increment(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[key]++
}

type table struct {
	mu sync.RWMutex
	m  map[int]int
}

func (t *table) get(key int) (int, bool) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	value, ok := t.m[key]
	return value, ok
}

func (t *table) set(key, value int) {
	t.mu.Lock()
	t.m[key] = value
	t.mu.Unlock()
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		const goroutines, rounds = 1000, 2000
		c := counters{m: map[string]int{}}
		t := table{m: map[int]int{}}
		var wg sync.WaitGroup
		for i := range goroutines {
			wg.Go(func() {
				for j := range rounds {
					c.increment("rounds")
					if _, ok := t.get(j % 100); !ok || j%100 == 0 {
						t.set(j%100, i)
					}
				}
			})
		}
		wg.Wait()
		fmt.Println(c.m["rounds"], len(t.m))
		phase.End("locks", rep)
	}
}
