// Workers that take jobs from a channel and send results to another.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

type job struct {
	id, n int
}

type store struct {
	mu sync.Mutex
	m  map[int]int
}

func (s *store) add(key, v int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[key] += v
}

func work(n int) int {
	x := uint32(n)
	for i := 0; i < 50; i++ {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
	}
	return int(x)
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		s := &store{m: make(map[int]int)}
		jobs := make(chan job, 100)
		results := make(chan int, 100)
		var wg sync.WaitGroup
		for w := 0; w < 8; w++ {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for j := range jobs {
					r := work(j.n)
					s.add(j.id%1000, r&0xff)
					results <- r
				}
			}()
		}
		go func() {
			for i := 0; i < 1000000; i++ {
				jobs <- job{i, i*7 + 1}
			}
			close(jobs)
			wg.Wait()
			close(results)
		}()
		sum := 0
		for r := range results {
			sum += r & 0xfff
		}
		for _, v := range s.m {
			sum += v
		}
		phase.End("pool", rep)
		fmt.Println(sum, len(s.m))
	}
}
