// A goroutine that a WaitGroup has woken, and that uses it again at once, takes the permit of one that was woken before it
// and has not run yet: the reuse is found in its own second Wait, and the other one goes on waiting.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	finished := make(chan bool)
	wg.Add(1)
	for _, name := range []string{"first", "second"} {
		go func() {
			defer func() {
				fmt.Println(name, "recovered:", recover())
				finished <- true
			}()
			wg.Wait()
			fmt.Println(name, "is awake")
			wg.Add(1)
			go func() {
				fmt.Println(name, "had a helper")
				wg.Done()
			}()
			wg.Wait()
			fmt.Println(name, "is done")
		}()
	}
	for range 4 {
		runtime.Gosched()
	}
	fmt.Println("release")
	wg.Done()
	<-finished
	<-finished
}
