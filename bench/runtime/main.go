// The Go side of Program.cs: go build -o runtimebench main.go && ./runtimebench NAME N [ROUNDS]
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync/atomic"
	"time"
)

type countdown struct {
	left atomic.Int64
	zero chan int
}

func newCountdown(n int64) *countdown {
	c := &countdown{zero: make(chan int)}
	c.left.Store(n)
	return c
}

func (c *countdown) one() {
	if c.left.Add(-1) == 0 {
		close(c.zero)
	}
}

func spawn(n int64) int64 {
	done := newCountdown(n)
	for i := int64(0); i < n; i++ {
		go done.one()
	}
	<-done.zero
	return n
}

func pingpong(n int64) int64 {
	a, b := make(chan int64), make(chan int64)
	go func() {
		for v := range a {
			b <- v + 1
		}
		close(b)
	}()
	sum := int64(0)
	for i := int64(0); i < n; i++ {
		a <- i
		sum += <-b
	}
	close(a)
	return sum
}

func block(n int64) int64 {
	gate := make(chan int)
	done := newCountdown(n)
	for i := int64(0); i < n; i++ {
		go func() {
			<-gate
			done.one()
		}()
	}
	runtime.Gosched()
	close(gate)
	<-done.zero
	return n
}

func buffered(n int64) int64 {
	channel := make(chan int64, 128)
	go func() {
		for i := int64(0); i < n; i++ {
			channel <- i
		}
		close(channel)
	}()
	sum := int64(0)
	for v := range channel {
		sum += v
	}
	return sum
}

//go:noinline
func call(i int64) int64 { return i + 1 }

func calls(n int64) int64 {
	sum := int64(0)
	for i := int64(0); i < n; i++ {
		sum += call(i)
	}
	return sum
}

func selects(n int64) int64 {
	a, b := make(chan int64), make(chan int64)
	go func() {
		for i := int64(0); i < n; i++ {
			if i%2 == 0 {
				a <- i
			} else {
				b <- i
			}
		}
	}()
	sum := int64(0)
	for i := int64(0); i < n; i++ {
		select {
		case v := <-a:
			sum += v
		case v := <-b:
			sum += v
		}
	}
	return sum
}

func fanin(n int64) int64 {
	channel := make(chan int64)
	const senders = 8
	for s := 0; s < senders; s++ {
		go func() {
			for i := int64(0); i < n/senders; i++ {
				channel <- i
			}
		}()
	}
	sum := int64(0)
	for i := int64(0); i < n/senders*senders; i++ {
		sum += <-channel
	}
	return sum
}

func yields(n int64) int64 {
	for i := int64(0); i < n; i++ {
		runtime.Gosched()
	}
	return n
}

func sleeps(n int64) int64 {
	for i := int64(0); i < n; i++ {
		time.Sleep(100 * time.Microsecond)
	}
	return n
}

func timers(n int64) int64 {
	done := newCountdown(n)
	for i := int64(0); i < n; i++ {
		go func(k int64) {
			time.Sleep(10*time.Millisecond + time.Duration(k%1000)*time.Microsecond)
			done.one()
		}(i)
	}
	<-done.zero
	return n
}

func main() {
	benchmarks := map[string]func(int64) int64{
		"spawn": spawn, "pingpong": pingpong, "block": block, "buffered": buffered, "call": calls,
		"select": selects, "fanin": fanin, "yield": yields, "sleep": sleeps, "timers": timers,
	}
	name := os.Args[1]
	n, _ := strconv.ParseInt(os.Args[2], 10, 64)
	rounds := 5
	if len(os.Args) > 3 {
		rounds, _ = strconv.Atoi(os.Args[3])
	}
	for range rounds {
		start := time.Now()
		result := benchmarks[name](n)
		fmt.Printf("%s %d %.1f ns/op\n", name, result, float64(time.Since(start).Nanoseconds())/float64(n))
	}
}
