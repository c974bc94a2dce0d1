package main

import (
	"fmt"
	"runtime"
)

// As results_plain, with a function that waits before it leaves and a deferred function that waits too.

type mode int

const (
	leave mode = iota
	change
	recovers
	changeAndRecover
)

var ticks = make(chan int)

func named(exit string, m mode) (n int, s string) {
	defer func() {
		if m == recovers || m == changeAndRecover {
			recover()
		}
		add := <-ticks
		if m == change || m == changeAndRecover {
			n += 100 * add
			s += "!"
		}
	}()
	n, s = <-ticks, "start"
	switch exit {
	case "return values":
		return 1 + <-ticks, "returned"
	case "bare return":
		s = "bare"
		runtime.Gosched()
		return
	case "panic":
		<-ticks
		panic("left by panic")
	}
	n = 3
	return n, s + " end"
}

func unnamed(exit string, m mode) (int, string) {
	n := <-ticks
	defer func() {
		<-ticks
		if m == recovers || m == changeAndRecover {
			recover()
		}
		n += 100
	}()
	if exit == "panic" {
		panic("left by panic")
	}
	return n, exit
}

func outer(exit string, m mode) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%-13s %d: panics %v\n", exit, m, r)
		}
	}()
	n, s := named(exit, m)
	u, v := unnamed(exit, m)
	fmt.Printf("%-13s %d: %d %q; %d %q\n", exit, m, n, s, u, v)
}

func main() {
	go func() {
		for {
			ticks <- 1
		}
	}()
	for _, exit := range []string{"return values", "bare return", "panic", "end"} {
		for m := leave; m <= changeAndRecover; m++ {
			outer(exit, m)
		}
	}
}
