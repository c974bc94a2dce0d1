// synctest.Wait returns when all others are durably blocked; Cleanup and Context belong to the bubble.
package main

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func main() {
	synctest.Test(&testing.T{}, func(t *testing.T) {
		done := false
		go func() { done = true }()
		synctest.Wait()
		fmt.Println("done", done)

		ctx, cancel := context.WithCancel(context.Background())
		called := false
		context.AfterFunc(ctx, func() { called = true })
		synctest.Wait()
		fmt.Println("called", called)
		cancel()
		synctest.Wait()
		fmt.Println("called", called)

		var mu sync.Mutex
		cond := sync.NewCond(&mu)
		woken := 0
		for range 3 {
			go func() {
				mu.Lock()
				cond.Wait()
				woken++
				mu.Unlock()
			}()
		}
		synctest.Wait()
		cond.Signal()
		synctest.Wait()
		fmt.Println("woken", woken)
		cond.Broadcast()
		synctest.Wait()
		fmt.Println("woken", woken)

		ch := make(chan int)
		t.Cleanup(func() {
			fmt.Println("cleanup", t.Context().Err())
			close(ch)
		})
		go func() {
			<-ch
			fmt.Println("channel closed")
		}()
		go func() {
			<-t.Context().Done()
			time.Sleep(0)
		}()
		func() {
			defer func() { fmt.Println(recover()) }()
			t.Deadline()
		}()
		func() {
			defer func() { fmt.Println(recover()) }()
			synctest.Test(t, func(*testing.T) {})
		}()
	})
	func() {
		defer func() { fmt.Println(recover()) }()
		synctest.Wait()
	}()
	fmt.Println("end")
}
