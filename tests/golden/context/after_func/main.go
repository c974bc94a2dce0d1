// context.AfterFunc: called once, in a goroutine of its own, unless it is stopped in time.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	called := make(chan string, 3)
	stopFirst := context.AfterFunc(ctx, func() { called <- "first" })
	stopSecond := context.AfterFunc(ctx, func() { called <- "second" })
	fmt.Println(stopSecond(), stopSecond())
	cancel()
	fmt.Println(<-called, stopFirst())

	stop := context.AfterFunc(ctx, func() { called <- "at once" })
	fmt.Println(<-called, stop(), len(called))

	timeout, cancelTimeout := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancelTimeout()
	block := make(chan int)
	context.AfterFunc(timeout, func() { called <- fmt.Sprint("blocked until ", <-block) })
	<-timeout.Done()
	block <- 7
	fmt.Println(<-called)

	// A condition whose waiters give up when the context ends.
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	waiting, cancelWaiting := context.WithCancel(context.Background())
	stopCond := context.AfterFunc(waiting, func() {
		mu.Lock()
		defer mu.Unlock()
		cond.Broadcast()
	})
	defer stopCond()
	go cancelWaiting()
	mu.Lock()
	for waiting.Err() == nil {
		cond.Wait()
	}
	mu.Unlock()
	fmt.Println(waiting.Err())
}
