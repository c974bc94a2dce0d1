// Deferred calls: of a method, of a function with arguments and a result, of a literal; and recover that finds nothing.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) add(k int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n += k
	return c.n
}

func (c *counter) trace(k, factor int) int { c.n += k * factor; return c.n }

func (c *counter) traced(k int) {
	defer c.trace(k, 2)
	c.n ^= k
}

func named(c *counter, k int) (result int) {
	defer func() { result += c.n & 1 }()
	return k
}

func safe(k, by int) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	return k / by, nil
}

func nested(c *counter, depth int) {
	defer c.trace(depth, 1)
	if depth > 0 {
		nested(c, depth-1)
	}
}

func main() {
	c := &counter{}
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for i := range 5000000 {
			sum += c.add(i) & 1
		}
		phase.End("unlock", rep)
		phase.Begin()
		for i := range 5000000 {
			c.traced(i)
		}
		phase.End("arguments", rep)
		phase.Begin()
		for i := range 5000000 {
			sum += named(c, i)
		}
		phase.End("literal", rep)
		phase.Begin()
		for i := range 5000000 {
			n, err := safe(i, 3)
			if err != nil {
				panic(err)
			}
			sum += n
		}
		phase.End("recover", rep)
		phase.Begin()
		for range 200000 {
			nested(c, 20)
		}
		phase.End("nested", rep)
	}
	fmt.Println(sum, c.n)
}
