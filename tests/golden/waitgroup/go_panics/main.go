package main

import (
	"fmt"
	"sync"
)

// A panic in a function started by Go ends the process; the group is not released first.
func main() {
	var wg sync.WaitGroup
	wg.Go(func() {
		defer fmt.Println("deferred in the function")
		panic("in Go")
	})
	wg.Wait()
	fmt.Println("not reached")
}
