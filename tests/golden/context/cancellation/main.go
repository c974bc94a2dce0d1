package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key string

func worker(ctx context.Context, results chan<- string) {
	select {
	case <-ctx.Done():
		results <- ctx.Err().Error()
	case <-time.After(time.Minute):
		results <- "finished"
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	results := make(chan string)
	for range 3 {
		go worker(ctx, results)
	}
	fmt.Println(ctx.Err())
	cancel()
	cancel()
	for range 3 {
		fmt.Println(<-results)
	}
	fmt.Println(ctx.Err(), ctx.Err() == context.Canceled, context.Cause(ctx))

	parent, stop := context.WithCancelCause(context.WithValue(context.Background(), key("user"), "ann"))
	child, cancelChild := context.WithTimeout(parent, time.Hour)
	defer cancelChild()
	fmt.Println(child.Value(key("user")), child.Value("user"), child.Value(key("x")))
	_, has := child.Deadline()
	fmt.Println(has)
	stop(errors.New("the reason"))
	<-child.Done()
	fmt.Println(child.Err(), context.Cause(child))

	short, cancelShort := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancelShort()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		<-short.Done()
	}()
	wg.Wait()
	fmt.Println(short.Err(), errors.Is(short.Err(), context.DeadlineExceeded))
	grandchild, c := context.WithCancel(short)
	defer c()
	fmt.Println(grandchild.Err())
	fmt.Println(context.Background(), context.TODO())
	after := make(chan bool)
	ctx2, cancel2 := context.WithCancel(context.Background())
	stopAfter := context.AfterFunc(ctx2, func() { after <- true })
	cancel2()
	fmt.Println(<-after, stopAfter())
	detached := context.WithoutCancel(ctx)
	fmt.Println(detached.Err(), detached.Done() == nil)
}
