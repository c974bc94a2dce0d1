// A bounded queue made of a mutex and two conditions, a semaphore made of a channel, and a barrier.
package main

import (
	"fmt"
	"sync"

	"example.com/bench/phase"
)

type queue struct {
	mu              sync.Mutex
	notEmpty, space *sync.Cond
	items           []int
	limit           int
}

func newQueue(limit int) *queue {
	q := &queue{limit: limit}
	q.notEmpty, q.space = sync.NewCond(&q.mu), sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(v int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.limit {
		q.space.Wait()
	}
	q.items = append(q.items, v)
	q.notEmpty.Signal()
}

func (q *queue) take() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.notEmpty.Wait()
	}
	v := q.items[0]
	q.items = append(q.items[:0], q.items[1:]...)
	q.space.Signal()
	return v
}

type barrier struct {
	mu       sync.Mutex
	cond     *sync.Cond
	n, count int
	round    int
}

func (b *barrier) wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	round := b.round
	if b.count++; b.count == b.n {
		b.count = 0
		b.round++
		b.cond.Broadcast()
		return
	}
	for round == b.round {
		b.cond.Wait()
	}
}

func main() {
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		q := newQueue(16)
		for p := range 4 {
			go func() {
				for i := range 50000 {
					q.put(i ^ p)
				}
			}()
		}
		for range 200000 {
			sum += q.take()
		}
		phase.End("conditions", rep)
		phase.Begin()
		slots := make(chan struct{}, 4)
		var wg sync.WaitGroup
		var mu sync.Mutex
		for i := range 100000 {
			slots <- struct{}{}
			wg.Add(1)
			go func() {
				defer wg.Done()
				mu.Lock()
				sum += i & 1
				mu.Unlock()
				<-slots
			}()
		}
		wg.Wait()
		phase.End("semaphore", rep)
		phase.Begin()
		b := &barrier{n: 8}
		b.cond = sync.NewCond(&b.mu)
		for range 8 {
			wg.Go(func() {
				for range 5000 {
					b.wait()
				}
			})
		}
		wg.Wait()
		sum += b.round
		phase.End("barrier", rep)
	}
	fmt.Println(sum)
}
