package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		fmt.Println("exit 3 from a goroutine")
		os.Exit(3)
	}()
	wg.Wait()
	fmt.Println("not reached")
}
