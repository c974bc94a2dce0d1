// A map behind a read-write mutex.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

type config struct {
	mu     sync.RWMutex
	values map[string]int
	reads  int
}

func (c *config) get(key string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.values[key]
}

func (c *config) set(key string, v int) {
	c.mu.Lock()
	c.values[key] = v
	c.mu.Unlock()
}

func main() {
	keys := []string{"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"}
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		c := &config{values: make(map[string]int)}
		for i, k := range keys {
			c.set(k, i)
		}
		var wg sync.WaitGroup
		var mu sync.Mutex
		total := 0
		for g := 0; g < 16; g++ {
			wg.Add(1)
			go func() {
				defer wg.Done()
				sum := 0
				for i := 0; i < 300000; i++ {
					sum += c.get(keys[(i+g)&7])
					if i%10000 == 0 {
						c.set(keys[i/10000&7], i/10000&7)
					}
				}
				mu.Lock()
				total += sum
				mu.Unlock()
			}()
		}
		wg.Wait()
		phase.End("rwmutex", rep)
		fmt.Println(total)
	}
}
