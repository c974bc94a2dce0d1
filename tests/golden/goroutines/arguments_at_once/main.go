package main

import (
	"fmt"
	"sync"
)

func show(label string, n int, wg *sync.WaitGroup) {
	fmt.Println(label, n)
	wg.Done()
}

func next(n *int) int {
	*n++
	return *n
}

func main() {
	var wg sync.WaitGroup
	n := 1
	wg.Add(1)
	go show("by value", n, &wg)
	n = 2
	wg.Wait()

	wg.Add(1)
	go show("call in the argument", next(&n), &wg)
	n = 100
	wg.Wait()

	wg.Add(1)
	f := show
	go f("old function", n, &wg)
	f = func(string, int, *sync.WaitGroup) { fmt.Println("new function") }
	wg.Wait()
	f("", 0, nil)

	wg.Add(1)
	go func() {
		fmt.Println("captured", n)
		wg.Done()
	}()
	wg.Wait()
}
