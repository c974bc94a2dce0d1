package main

import (
	"fmt"
	"sync"
)

type Counter struct {
	sync.Mutex
	counts map[string]int
}

func (c *Counter) Inc(key string) int {
	c.Lock()
	defer c.Unlock()
	c.counts[key]++
	return c.counts[key]
}

type Cache struct {
	mu   sync.RWMutex
	data map[int]int
}

func (c *Cache) Get(k int) (int, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.data[k]
	return v, ok
}

func (c *Cache) Put(k, v int) {
	c.mu.Lock()
	c.data[k] = v
	c.mu.Unlock()
}

func main() {
	c := Counter{counts: map[string]int{}}
	cache := &Cache{data: map[int]int{}}
	var wg sync.WaitGroup
	for i := range 40 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 25 {
				c.Inc("n")
				cache.Put(i, i*i)
				if v, ok := cache.Get(i); !ok || v != i*i {
					fmt.Println("wrong", i, v)
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.counts, len(cache.data))

	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	var l sync.Locker = &mu
	l.Lock()
	released := make(chan bool)
	go func() {
		l.Lock()
		released <- true
	}()
	l.Unlock()
	fmt.Println(<-released)
	var rw sync.RWMutex
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock())
	var none sync.Mutex
	func() {
		defer func() { fmt.Println("panicked with the lock held:", recover(), none.TryLock()) }()
		none.Lock()
		defer none.Unlock()
		panic("p")
	}()
}
