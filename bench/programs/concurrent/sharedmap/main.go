// A map that goroutines share: behind a mutex, in shards, behind a read-write mutex, in a sync.Map.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

type table struct {
	mu sync.Mutex
	m  map[int]int
}

func (t *table) add(k, n int) {
	t.mu.Lock()
	t.m[k] += n
	t.mu.Unlock()
}

type reads struct {
	mu sync.RWMutex
	m  map[int]int
}

func (r *reads) get(k int) int {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.m[k]
}

func (r *reads) set(k, v int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[k] = v
}

func parallel(n int, f func(worker int)) {
	var wg sync.WaitGroup
	for w := range n {
		wg.Go(func() { f(w) })
	}
	wg.Wait()
}

func main() {
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		t := &table{m: map[int]int{}}
		parallel(8, func(w int) {
			for i := range 200000 {
				t.add(i&1023, w)
			}
		})
		sum += t.m[7]
		phase.End("mutex", rep)
		phase.Begin()
		var shards [16]table
		for i := range shards {
			shards[i].m = map[int]int{}
		}
		parallel(8, func(w int) {
			for i := range 200000 {
				shards[(i+w)&15].add(i&1023, 1)
			}
		})
		sum += shards[3].m[9]
		phase.End("shards", rep)
		phase.Begin()
		r := &reads{m: map[int]int{1: 2, 3: 4}}
		var hits [8]int
		parallel(8, func(w int) {
			n := 0
			for i := range 300000 {
				if i%1000 == 0 {
					r.set(i&63, 1)
				}
				n += r.get(i & 63)
			}
			hits[w] = n
		})
		sum += r.get(1)
		phase.End("readers", rep)
		phase.Begin()
		var m sync.Map
		parallel(4, func(w int) {
			for i := range 200000 {
				k := i & 4095
				if v, ok := m.Load(k); !ok {
					m.Store(k, k)
				} else if v.(int) != k {
					panic("wrong")
				}
			}
		})
		phase.End("syncmap", rep)
	}
	fmt.Println(sum)
}
