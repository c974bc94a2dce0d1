package main

import (
	"fmt"
	"sync"
)

func work(wg sync.WaitGroup) {
	wg.Done() // of the copy
}

// The copy that work gets counts on its own: main waits for ever.
func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go work(wg)
	fmt.Println("waiting")
	wg.Wait()
}
