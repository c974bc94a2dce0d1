package main

import "sync"

func init() {
	benchmarks["WaitGroupUncontended"] = func(procs, n int) {
		parallel(procs, n, func(n int) {
			var wg sync.WaitGroup
			for range n {
				wg.Add(1)
				wg.Done()
				wg.Wait()
			}
		})
	}
	benchmarks["WaitGroupAddDone"] = waitGroupAddDone(0)
	benchmarks["WaitGroupAddDoneWork"] = waitGroupAddDone(100)
	benchmarks["WaitGroupWait"] = waitGroupWait(0)
	benchmarks["WaitGroupWaitWork"] = waitGroupWait(100)
	benchmarks["WaitGroupActuallyWait"] = func(procs, n int) {
		parallel(procs, n, func(n int) {
			for range n {
				var wg sync.WaitGroup
				wg.Add(1)
				go func() { wg.Done() }()
				wg.Wait()
			}
		})
	}
	benchmarks["WaitGroupGo"] = func(procs, n int) {
		var wg sync.WaitGroup
		for range n {
			wg.Go(func() {})
		}
		wg.Wait()
	}
}

func waitGroupAddDone(times int) benchmark {
	return func(procs, n int) {
		var wg sync.WaitGroup
		parallel(procs, n, func(n int) {
			value := 1
			for range n {
				wg.Add(1)
				value = work(value, times)
				wg.Done()
			}
			sink = value
		})
	}
}

func waitGroupWait(times int) benchmark {
	return func(procs, n int) {
		var wg sync.WaitGroup
		parallel(procs, n, func(n int) {
			value := 1
			for range n {
				wg.Wait()
				value = work(value, times)
			}
			sink = value
		})
	}
}
