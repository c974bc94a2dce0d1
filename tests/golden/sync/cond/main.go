package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu    sync.Mutex
	cond  *sync.Cond
	items []int
}

func newQueue() *queue {
	q := &queue{}
	q.cond = sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(v int) {
	q.mu.Lock()
	q.items = append(q.items, v)
	q.mu.Unlock()
	q.cond.Signal()
}

func (q *queue) take() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.cond.Wait()
	}
	v := q.items[0]
	q.items = q.items[1:]
	return v
}

func main() {
	q := newQueue()
	var wg sync.WaitGroup
	sums := make([]int, 4)
	for i := range sums {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 25 {
				sums[i] += q.take()
			}
		}()
	}
	for i := range 100 {
		q.put(i)
	}
	wg.Wait()
	fmt.Println(sums[0]+sums[1]+sums[2]+sums[3], len(q.items))

	var mu sync.Mutex
	c := sync.NewCond(&mu)
	started, ready := 0, false
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.L.Lock()
			defer c.L.Unlock()
			started++
			for !ready {
				c.Wait()
			}
		}()
	}
	mu.Lock()
	ready = true
	c.Broadcast()
	mu.Unlock()
	wg.Wait()
	fmt.Println(started)
}
