package main

import (
	"fmt"
	"sync"
)

type config struct{ loads int }

func main() {
	var once sync.Once
	var wg sync.WaitGroup
	c := config{}
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { c.loads++ })
		}()
	}
	wg.Wait()
	once.Do(func() { c.loads = 100 })
	fmt.Println(c.loads)

	var failing sync.Once
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			failing.Do(func() { panic("once") })
		}()
	}
	calls := 0
	value := sync.OnceValue(func() int { calls++; return calls * 10 })
	fmt.Println(value(), value(), calls)
	f := sync.OnceFunc(func() { fmt.Println("once func") })
	f()
	f()
	pair := sync.OnceValues(func() (string, error) { return "a", fmt.Errorf("err %d", calls) })
	fmt.Println(pair())
	fmt.Println(pair())
	bad := sync.OnceFunc(func() { panic("again") })
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			bad()
		}()
	}
	// A function given to Do may wait.
	ch := make(chan int)
	var waiting sync.Once
	go waiting.Do(func() { ch <- 5 })
	fmt.Println(<-ch)
	waiting.Do(func() { fmt.Println("not again") })
}
