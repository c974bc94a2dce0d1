// Waiting for a WaitGroup is durable if the bubble adds to it.
package main

import (
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func main() {
	synctest.Test(&testing.T{}, func(t *testing.T) {
		start := time.Now()
		var wg sync.WaitGroup
		for i := range 5 {
			wg.Go(func() {
				time.Sleep(time.Duration(i) * time.Second)
				fmt.Println(i, time.Since(start))
			})
		}
		wg.Wait()
		fmt.Println("all", time.Since(start))
	})
}
