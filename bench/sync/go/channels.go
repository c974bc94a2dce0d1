package main

import "sync/atomic"

const batch = 1000

func init() {
	benchmarks["ChanUncontended"] = func(procs, n int) {
		parallel(procs, n, func(n int) {
			c := make(chan int, 100)
			fillAndDrain(c, n)
		})
	}
	benchmarks["ChanContended"] = func(procs, n int) {
		c := make(chan int, 100*procs)
		parallel(procs, n, func(n int) { fillAndDrain(c, n) })
	}
	benchmarks["ChanSync"] = chanSync(0)
	benchmarks["ChanSyncWork"] = chanSync(100)
	benchmarks["ChanProdCons0"] = chanProdCons(0, 0)
	benchmarks["ChanProdCons10"] = chanProdCons(10, 0)
	benchmarks["ChanProdCons100"] = chanProdCons(100, 0)
	benchmarks["ChanProdConsWork0"] = chanProdCons(0, 100)
	benchmarks["ChanProdConsWork10"] = chanProdCons(10, 100)
	benchmarks["ChanProdConsWork100"] = chanProdCons(100, 100)
	benchmarks["ChanNonblocking"] = func(procs, n int) {
		c := make(chan int)
		parallel(procs, n, func(n int) {
			for range n {
				select {
				case <-c:
				default:
				}
			}
		})
	}
	benchmarks["ChanSem"] = func(procs, n int) {
		c := make(chan int, procs)
		parallel(procs, n, func(n int) {
			for range n {
				c <- 0
				<-c
			}
		})
	}
	benchmarks["ChanCreation"] = func(procs, n int) {
		parallel(procs, n, func(n int) {
			for range n {
				c := make(chan int, 1)
				c <- 0
				<-c
			}
		})
	}
	benchmarks["PingPong"] = func(procs, n int) {
		ping, pong := make(chan int), make(chan int)
		go func() {
			for v := range ping {
				pong <- v + 1
			}
			close(pong)
		}()
		for i := range n {
			ping <- i
			sink += <-pong
		}
		close(ping)
		<-pong
	}
	benchmarks["FanIn"] = func(procs, n int) {
		c := make(chan int)
		for range 8 {
			go func() {
				for i := range n / 8 {
					c <- i
				}
			}()
		}
		for range n / 8 * 8 {
			sink += <-c
		}
	}
}

func fillAndDrain(c chan int, n int) {
	for range n / 100 {
		for range 100 {
			c <- 0
		}
		for range 100 {
			<-c
		}
	}
}

// Two goroutines in lockstep, one sends when the other receives: both come to the end of the even number of batches.
func chanSync(times int) benchmark {
	return func(procs, n int) {
		left := int32(n / batch / 2 * 2)
		c := make(chan bool, 2)
		shared := make(chan int)
		for p := range 2 {
			go func() {
				value := 1
				for atomic.AddInt32(&left, -1) >= 0 {
					for range batch {
						if p == 0 {
							<-shared
							value = work(value, times)
							shared <- 0
							value = work(value, times)
						} else {
							shared <- 0
							value = work(value, times)
							<-shared
							value = work(value, times)
						}
					}
				}
				sink = value
				c <- true
			}()
		}
		<-c
		<-c
	}
}

func chanProdCons(size, times int) benchmark {
	return func(procs, n int) {
		left := int32(n / batch)
		done := make(chan bool, 2*procs)
		c := make(chan int, size)
		for range procs {
			go func() {
				value := 1
				for atomic.AddInt32(&left, -1) >= 0 {
					for range batch {
						value = work(value, times)
						c <- 1
					}
				}
				c <- 0
				done <- value == 42
			}()
			go func() {
				value := 1
				for {
					if <-c == 0 {
						break
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
