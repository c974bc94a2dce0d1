package main

import (
	"fmt"
	"sync"
)

func try(name string, f func(wg *sync.WaitGroup)) {
	defer func() {
		fmt.Printf("%s: %v\n", name, recover())
	}()
	var wg sync.WaitGroup
	f(&wg)
}

func main() {
	try("done without add", func(wg *sync.WaitGroup) { wg.Done() })
	try("add -1", func(wg *sync.WaitGroup) { wg.Add(-1) })
	try("add 2, add -3", func(wg *sync.WaitGroup) {
		wg.Add(2)
		wg.Add(-3)
	})
	try("add 0", func(wg *sync.WaitGroup) {
		wg.Add(0)
		wg.Wait()
	})
	// The counter has 32 bits: it overflows as an int32 does.
	try("1<<31", func(wg *sync.WaitGroup) { wg.Add(1 << 31) })
	try("1<<31-1 and 1", func(wg *sync.WaitGroup) {
		wg.Add(1<<31 - 1)
		wg.Add(1)
	})
	try("1<<32", func(wg *sync.WaitGroup) {
		wg.Add(1 << 32)
		wg.Wait()
	})
}
