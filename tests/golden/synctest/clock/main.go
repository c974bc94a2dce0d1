// Time in a bubble starts in 2000 and moves when everything is blocked.
package main

import (
	"context"
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

func main() {
	synctest.Test(&testing.T{}, func(t *testing.T) {
		start := time.Now()
		fmt.Println(start.UTC())
		go func() {
			time.Sleep(time.Minute)
			fmt.Println("minute", time.Since(start))
		}()
		time.Sleep(time.Hour)
		fmt.Println("hour", time.Since(start))

		ticker := time.NewTicker(20 * time.Second)
		for range 3 {
			fmt.Println("tick", (<-ticker.C).Sub(start))
		}
		ticker.Stop()

		timer := time.NewTimer(0)
		select {
		case at := <-timer.C:
			fmt.Println("at once", at.Sub(start))
		default:
			fmt.Println("not at once")
		}
		fmt.Println(len(timer.C), cap(timer.C), timer.Stop())

		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		fmt.Println(ctx)
		<-ctx.Done()
		fmt.Println(ctx.Err(), time.Since(start))

		time.AfterFunc(time.Second, func() { fmt.Println("called", time.Since(start)) })
		synctest.Sleep(time.Second)
		fmt.Println("slept", time.Since(start))
	})
	fmt.Println(time.Now().Year() > 2020)
}
