package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	start := time.Now()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(time.Since(start) >= 20*time.Millisecond)

	// Sleeping goroutines end in the order of their durations.
	var mu sync.Mutex
	var order []int
	var wg sync.WaitGroup
	for _, n := range []int{3, 1, 2} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(time.Duration(n) * 60 * time.Millisecond)
			mu.Lock()
			defer mu.Unlock()
			order = append(order, n)
		}()
	}
	wg.Wait()
	fmt.Println(order)

	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Stop(), timer.Stop(), timer.Reset(time.Millisecond))
	<-timer.C
	fmt.Println("timer fired")
	fired := make(chan string)
	time.AfterFunc(time.Millisecond, func() { fired <- "after func" })
	fmt.Println(<-fired)

	select {
	case <-time.After(10 * time.Millisecond):
		fmt.Println("timeout")
	case <-make(chan int):
	}
	ticker := time.NewTicker(time.Millisecond)
	for range 3 {
		<-ticker.C
	}
	ticker.Stop()
	fmt.Println("three ticks")
	never := time.AfterFunc(time.Hour, func() { fmt.Println("never") })
	fmt.Println(never.Stop())
}
