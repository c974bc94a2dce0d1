package main

import (
	"context"
	"fmt"
	"time"
)

type job struct {
	id   int
	data [3]int
}

func worker(ctx context.Context, jobs <-chan job, out chan<- string) {
	for {
		select {
		case j, ok := <-jobs:
			if !ok {
				close(out)
				return
			}
			out <- fmt.Sprint("job ", j.id, j.data)
		case <-ctx.Done():
			return
		}
	}
}

func try(ch chan int) (int, bool) {
	select {
	case v := <-ch:
		return v, true
	default:
		return 0, false
	}
}

func drop(ch chan int, v int) bool {
	select {
	case ch <- v:
		return true
	default:
	}
	return false
}

func value(ch chan int) int { ch <- 7; return <-ch }

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	jobs, out := make(chan job), make(chan string)
	go worker(ctx, jobs, out)
	go func() {
		for i := range 3 {
			jobs <- job{i, [3]int{i, i, i}}
		}
		close(jobs)
	}()
	for s := range out {
		fmt.Println(s)
	}
	ch := make(chan int, 1)
	fmt.Println(try(ch))
	fmt.Println(drop(ch, 4), drop(ch, 5))
	fmt.Println(try(ch))
	var x int
	var ok bool
	ch <- 8
	select {
	case x, ok = <-ch:
	default:
	}
	fmt.Println(x, ok)
	select {
	case <-ch:
	default:
		fmt.Println("empty")
	}
	// Operands that wait, in a loop.
	results := make(chan int, 3)
	un := make(chan int, 1)
outer:
	for i := 0; ; i++ {
		select {
		case results <- value(un) + i:
		case results <- i * 100:
			if i < 0 {
				break
			}
		case <-time.After(time.Minute):
			break outer
		}
		select {
		case p := <-results:
			q := &p
			if *q < 0 {
				fmt.Println("negative")
			}
		default:
			fmt.Println("none")
		}
		if i == 5 {
			break
		}
	}
	fmt.Println(len(results))
	var fs []func() int
	nums := make(chan int, 3)
	for i := range 3 {
		nums <- i
	}
	for range 4 {
		select {
		case n := <-nums:
			fs = append(fs, func() int { n++; return n })
		default:
			fmt.Println("done")
		}
	}
	for _, f := range fs {
		fmt.Println(f(), f())
	}
}

// A loop at the end of a case, left by break; and functions that end in a select or an if.
func until(ch chan int, n int) (sum int) {
	for range 2 {
		select {
		case v := <-ch:
			sum += v
			for {
				sum++
				if sum > n {
					break
				}
			}
		}
	}
	return sum
}

func either(a, b chan int) int {
	select {
	case v := <-a:
		return v
	case v := <-b:
		return -v
	}
}

func tries(ch chan int, how int) int {
	switch how {
	case 0:
		select {
		case v := <-ch:
			return v
		default:
		}
	case 1:
		select {
		case v, ok := <-ch:
			if ok {
				return v * 2
			}
		default:
			how++
		}
		select {
		case v := <-ch:
			return v * 3
		default:
		}
	}
	return -how
}

func init() {
	a, b := make(chan int, 2), make(chan int, 1)
	a <- 1
	a <- 2
	fmt.Println(until(a, 10))
	b <- 3
	fmt.Println(either(a, b))
	a <- 4
	fmt.Println(tries(a, 0), tries(a, 0), tries(a, 1))
	a <- 5
	fmt.Println(tries(a, 1))
}
