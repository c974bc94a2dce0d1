// A recursive function: calls and integer arithmetic.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		fmt.Println(fib(38))
		phase.End("fib", rep)
	}
}
