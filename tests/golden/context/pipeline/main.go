package main

import (
	"context"
	"fmt"
	"sync"
)

func generate(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 0; ; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func filter(ctx context.Context, in <-chan int, keep func(int) bool) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			if !keep(v) {
				continue
			}
			select {
			case out <- v:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	evens := filter(ctx, generate(ctx), func(n int) bool { return n%2 == 0 })
	var sum int
	for v := range evens {
		sum += v
		if v == 20 {
			break
		}
	}
	cancel()
	fmt.Println(sum, ctx.Err())

	ctx, cancel = context.WithCancel(context.Background())
	defer cancel()
	var wg sync.WaitGroup
	var once sync.Once
	var first error
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i == 3 {
				once.Do(func() {
					first = fmt.Errorf("task %d failed", i)
					cancel()
				})
				return
			}
			<-ctx.Done()
		}()
	}
	wg.Wait()
	fmt.Println(first)
}
