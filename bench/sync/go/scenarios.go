package main

import (
	"strconv"
	"sync"
	"time"
)

// One operation is a whole scenario.
func init() {
	for _, s := range []struct {
		name                   string
		goroutines, operations int
		pause                  time.Duration
	}{
		{"Lightweight", 10, 1000, 0},
		{"MediumWork", 50, 200, time.Millisecond},
		{"HeavyWork", 100, 50, 10 * time.Millisecond},
		{"ManyGoroutines", 1000, 10, 0},
	} {
		benchmarks["Scenario"+s.name] = func(procs, n int) {
			for range n {
				var wg sync.WaitGroup
				for range s.goroutines {
					wg.Add(1)
					go func() {
						defer wg.Done()
						for range s.operations {
							if s.pause > 0 {
								time.Sleep(s.pause)
							}
							fibonacci(10)
						}
					}()
				}
				wg.Wait()
			}
		}
	}
	for _, goroutines := range []int{10, 50, 100, 500, 1000} {
		benchmarks["GatherWaitGroup"+strconv.Itoa(goroutines)] = func(procs, n int) {
			for range n {
				var wg sync.WaitGroup
				for range goroutines {
					wg.Add(1)
					go func() {
						defer wg.Done()
						time.Sleep(time.Millisecond)
					}()
				}
				wg.Wait()
			}
		}
		benchmarks["GatherChannel"+strconv.Itoa(goroutines)] = func(procs, n int) {
			for range n {
				done := make(chan struct{}, goroutines)
				for range goroutines {
					go func() {
						time.Sleep(time.Millisecond)
						done <- struct{}{}
					}()
				}
				for range goroutines {
					<-done
				}
			}
		}
	}
}

func fibonacci(n int) int {
	if n <= 1 {
		return n
	}
	return fibonacci(n-1) + fibonacci(n-2)
}
