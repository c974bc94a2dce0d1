package main

import "sync/atomic"

func init() {
	benchmarks["SelectUncontended"] = func(procs, n int) {
		parallel(procs, n, func(n int) {
			one, two := make(chan int, 1), make(chan int, 1)
			one <- 0
			passBetween(one, two, n)
		})
	}
	benchmarks["SelectAsyncContended"] = func(procs, n int) {
		one, two := make(chan int, procs), make(chan int, procs)
		parallel(procs, n, func(n int) {
			one <- 0
			passBetween(one, two, n)
		})
	}
	benchmarks["SelectSyncContended"] = func(procs, n int) {
		one, two, three := make(chan int), make(chan int), make(chan int)
		done := make(chan bool)
		for range procs {
			go func() {
				for {
					select {
					case one <- 0:
					case two <- 0:
					case three <- 0:
					case <-done:
						return
					}
				}
			}()
		}
		parallel(procs, n, func(n int) {
			for range n {
				select {
				case <-one:
				case <-two:
				case <-three:
				}
			}
		})
		close(done)
	}
	benchmarks["SelectNonblock"] = func(procs, n int) {
		parallel(procs, n, func(n int) {
			one, two := make(chan int), make(chan int)
			three, four := make(chan int, 1), make(chan int, 1)
			for range n {
				select {
				case <-one:
				default:
				}
				select {
				case two <- 0:
				default:
				}
				select {
				case <-three:
				default:
				}
				select {
				case four <- 0:
				default:
				}
			}
		})
	}
	benchmarks["SelectProdCons"] = selectProdCons(100)
}

func selectProdCons(times int) benchmark {
	return func(procs, n int) {
		left := int32(n / batch)
		done := make(chan bool, 2*procs)
		c := make(chan int, 128)
		closed := make(chan bool)
		for range procs {
			go func() {
				value := 1
				for atomic.AddInt32(&left, -1) >= 0 {
					for range batch {
						value = work(value, times)
						select {
						case c <- 1:
						case <-closed:
						}
					}
				}
				c <- 0
				done <- value == 42
			}()
			go func() {
				value := 1
			receiving:
				for {
					select {
					case v := <-c:
						if v == 0 {
							break receiving
						}
					case <-closed:
					}
					value = work(value, times)
				}
				done <- value == 42
			}()
		}
		for range 2 * procs {
			<-done
		}
	}
}

func passBetween(one, two chan int, n int) {
	for range n {
		select {
		case <-one:
			two <- 0
		case <-two:
			one <- 0
		}
	}
}
