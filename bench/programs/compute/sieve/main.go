// The sieve of Eratosthenes: slices of bytes in tight loops.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func sieve(n int) int {
	composite := make([]bool, n+1)
	count := 0
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		count++
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return count
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for i := 0; i < 5; i++ {
			fmt.Println(sieve(5000000))
		}
		phase.End("sieve", rep)
	}
}
