// Goroutines that are blocked when the first one of a bubble has returned.
package main

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

func main() {
	defer fmt.Println("deferred")
	synctest.Test(&testing.T{}, func(*testing.T) {
		go func() {
			for range time.Tick(time.Second) {
				fmt.Println("never: time has stopped")
			}
		}()
	})
}
