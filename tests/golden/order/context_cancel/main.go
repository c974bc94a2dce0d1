package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
)

// A cancelled context wakes the goroutines that wait for it, and its AfterFunc.
func main() {
	runtime.GOMAXPROCS(1)
	var order []string
	ctx, cancel := context.WithCancelCause(context.Background())
	var wg sync.WaitGroup
	wg.Add(1)
	context.AfterFunc(ctx, func() {
		defer wg.Done()
		order = append(order, "after")
	})
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-ctx.Done()
			order = append(order, fmt.Sprint(i, " ", context.Cause(ctx)))
		}()
	}
	runtime.Gosched()
	cancel(errors.New("enough"))
	order = append(order, "cancelled")
	wg.Wait()
	for _, line := range order {
		fmt.Println(line)
	}
}
