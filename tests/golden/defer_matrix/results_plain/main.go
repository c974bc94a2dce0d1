package main

import "fmt"

// Ways to leave a function × what its deferred function does with the results.

type mode int

const (
	leave mode = iota
	change
	recovers
	changeAndRecover
)

func named(exit string, m mode) (n int, s string) {
	defer func() {
		if m == recovers || m == changeAndRecover {
			recover()
		}
		if m == change || m == changeAndRecover {
			n += 100
			s += "!"
		}
	}()
	n, s = 1, "start"
	switch exit {
	case "return values":
		return 2, "returned"
	case "bare return":
		s = "bare"
		return
	case "panic":
		panic("left by panic")
	}
	n = 3
	return n, s + " end"
}

func unnamed(exit string, m mode) (int, string) {
	n := 1
	defer func() {
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
	for _, exit := range []string{"return values", "bare return", "panic", "end"} {
		for m := leave; m <= changeAndRecover; m++ {
			outer(exit, m)
		}
	}
}
