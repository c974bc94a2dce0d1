// Numbers through a chain of stages, and the primes by a growing chain of filters.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func stage(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int, 16)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func numbers(n int) <-chan int {
	out := make(chan int, 16)
	go func() {
		defer close(out)
		for i := range n {
			out <- i
		}
	}()
	return out
}

func filter(in <-chan int, prime int) <-chan int {
	out := make(chan int)
	go func() {
		for v := range in {
			if v%prime != 0 {
				out <- v
			}
		}
	}()
	return out
}

func primes(n int) (last int) {
	c := make(chan int)
	go func() {
		for i := 2; ; i++ {
			c <- i
		}
	}()
	in := (<-chan int)(c)
	for range n {
		last = <-in
		in = filter(in, last)
	}
	return
}

func main() {
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		c := numbers(200000)
		for k := range 5 {
			c = stage(c, func(v int) int { return v*3 + k })
		}
		for v := range c {
			sum += v & 7
		}
		phase.End("stages", rep)
		phase.Begin()
		sum += primes(200)
		phase.End("primes", rep)
	}
	fmt.Println(sum)
}
