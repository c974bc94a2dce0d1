package main

import (
	"runtime"
	"sync"
	"time"
)

func init() {
	benchmarks["CreateGoroutines"] = func(procs, n int) {
		c := make(chan bool)
		chain(n, c)
		<-c
	}
	benchmarks["CreateGoroutinesParallel"] = func(procs, n int) {
		c := make(chan bool)
		for range procs {
			go chain(n/procs, c)
		}
		for range procs {
			<-c
		}
	}
	benchmarks["CreateGoroutinesCapture"] = func(procs, n int) {
		for range n / 4 {
			var wg sync.WaitGroup
			wg.Add(4)
			for i := range 4 {
				go func() {
					if i >= 4 {
						panic("out of range")
					}
					wg.Done()
				}()
			}
			wg.Wait()
		}
	}
	benchmarks["Spawn1M"] = func(procs, n int) {
		var wg sync.WaitGroup
		wg.Add(n)
		for range n {
			go wg.Done()
		}
		wg.Wait()
	}
	benchmarks["Block1M"] = func(procs, n int) {
		var started, done sync.WaitGroup
		started.Add(n)
		done.Add(n)
		gate := make(chan bool)
		for range n {
			go func() {
				started.Done()
				<-gate
				done.Done()
			}()
		}
		started.Wait()
		close(gate)
		done.Wait()
	}
	benchmarks["Gosched"] = func(procs, n int) {
		parallel(4*procs, n, func(n int) {
			for range n {
				runtime.Gosched()
			}
		})
	}
	benchmarks["Sleepers"] = func(procs, n int) {
		var wg sync.WaitGroup
		for range n {
			wg.Go(func() { time.Sleep(time.Microsecond) })
		}
		wg.Wait()
	}
	benchmarks["TimerResetStop"] = func(procs, n int) {
		parallel(procs, n, func(n int) {
			timer := time.NewTimer(time.Hour)
			for range n {
				timer.Reset(time.Hour)
				timer.Stop()
			}
		})
	}
}

func chain(n int, c chan bool) {
	if n == 0 {
		c <- true
		return
	}
	go chain(n-1, c)
}
