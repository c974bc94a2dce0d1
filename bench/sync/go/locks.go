package main

import "sync"

func init() {
	benchmarks["MutexUncontended"] = func(procs, n int) {
		parallel(procs, n, func(n int) {
			var mu sync.Mutex
			for range n {
				mu.Lock()
				mu.Unlock()
			}
		})
	}
	benchmarks["Mutex"] = mutex(1, 0)
	benchmarks["MutexSlack"] = mutex(10, 0)
	benchmarks["MutexWork"] = mutex(1, 100)
	benchmarks["MutexWorkSlack"] = mutex(10, 100)
	benchmarks["MutexNoSpin"] = func(procs, n int) {
		var mu sync.Mutex
		var first, second int
		parallel(4*procs, n, func(n int) {
			c := make(chan bool)
			var data [4 << 10]uint64
			for i := range n {
				if i%4 == 0 {
					mu.Lock()
					first -= 100
					second += 100
					mu.Unlock()
					continue
				}
				touch(data[:])
				go func() { c <- true }()
				<-c
			}
		})
		sink = first + second
	}
	benchmarks["MutexSpin"] = func(procs, n int) {
		var mu sync.Mutex
		var first, second int
		parallel(procs, n, func(n int) {
			var data [512]uint64
			for range n {
				mu.Lock()
				first -= 100
				second += 100
				mu.Unlock()
				touch(data[:])
			}
		})
		sink = first + second
	}
	benchmarks["RWMutexUncontended"] = func(procs, n int) {
		parallel(procs, n, func(n int) {
			var mu sync.RWMutex
			for range n {
				mu.RLock()
				mu.RLock()
				mu.RUnlock()
				mu.RUnlock()
				mu.Lock()
				mu.Unlock()
			}
		})
	}
	benchmarks["RWMutexWrite100"] = rwMutex(0, 100)
	benchmarks["RWMutexWrite10"] = rwMutex(0, 10)
	benchmarks["RWMutexWorkWrite100"] = rwMutex(100, 100)
	benchmarks["RWMutexWorkWrite10"] = rwMutex(100, 10)
	benchmarks["Once"] = func(procs, n int) {
		var once sync.Once
		nothing := func() {}
		parallel(procs, n, func(n int) {
			for range n {
				once.Do(nothing)
			}
		})
	}
	benchmarks["Pool"] = pool(1)
	benchmarks["PoolOverflow"] = pool(100)
	for name, waiters := range map[string]int{"Cond1": 1, "Cond2": 2, "Cond4": 4, "Cond8": 8, "Cond16": 16, "Cond32": 32} {
		benchmarks[name] = cond(waiters)
	}
}

// touch is a goroutine's own work on memory.
func touch(data []uint64) {
	for i := 0; i < len(data); i += 4 {
		data[i]++
	}
}

func mutex(goroutinesPerProc, times int) benchmark {
	return func(procs, n int) {
		var mu sync.Mutex
		parallel(goroutinesPerProc*procs, n, func(n int) {
			value := 1
			for range n {
				mu.Lock()
				mu.Unlock()
				value = work(value, times)
			}
			sink = value
		})
	}
}

func rwMutex(times, writeEvery int) benchmark {
	return func(procs, n int) {
		var mu sync.RWMutex
		parallel(procs, n, func(n int) {
			value := 1
			for i := 1; i <= n; i++ {
				if i%writeEvery == 0 {
					mu.Lock()
					mu.Unlock()
				} else {
					mu.RLock()
					value = work(value, times)
					mu.RUnlock()
				}
			}
			sink = value
		})
	}
}

// One operation puts and gets many objects.
func pool(many int) benchmark {
	return func(procs, n int) {
		var pool sync.Pool
		parallel(procs, n, func(n int) {
			item := any(new(int))
			for range n {
				for range many {
					pool.Put(item)
				}
				for range many {
					pool.Get()
				}
			}
		})
	}
}

// Rounds in which all but one wait, and the last one to come wakes them.
func cond(waiters int) benchmark {
	return func(procs, n int) {
		var mu sync.Mutex
		c := sync.NewCond(&mu)
		arrived := 0
		var wg sync.WaitGroup
		for range waiters + 1 {
			wg.Go(func() {
				for range n {
					c.L.Lock()
					if arrived == -1 {
						c.L.Unlock()
						break
					}
					arrived++
					if arrived == waiters+1 {
						arrived = 0
						c.Broadcast()
					} else {
						c.Wait()
					}
					c.L.Unlock()
				}
				c.L.Lock()
				arrived = -1
				c.Broadcast()
				c.L.Unlock()
			})
		}
		wg.Wait()
	}
}
