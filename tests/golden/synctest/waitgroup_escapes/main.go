// A WaitGroup that a bubble has added to belongs to it until it is waited for.
package main

import (
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
)

func main() {
	wg := new(sync.WaitGroup)
	for range 2 {
		synctest.Test(&testing.T{}, func(*testing.T) {
			wg.Add(1)
			wg.Done()
			wg.Wait()
		})
	}
	wg.Add(1)
	wg.Done()
	fmt.Println("free")
	synctest.Test(&testing.T{}, func(*testing.T) { wg.Add(1) })
	wg.Add(1)
}
