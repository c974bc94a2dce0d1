package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	const limit = 3
	slots := make(chan struct{}, limit)
	var running, peak atomic.Int32
	var wg sync.WaitGroup
	for range 30 {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer func() {
				running.Add(-1)
				<-slots
				wg.Done()
			}()
			now := running.Add(1)
			for {
				old := peak.Load()
				if now <= old || peak.CompareAndSwap(old, now) {
					break
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(peak.Load() <= limit, len(slots))
}
