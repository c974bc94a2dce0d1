// Maps of integers: counting, joining, deleting, and a memo.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func collatz(n int, memo map[int]int) int {
	if n == 1 {
		return 0
	}
	if v, ok := memo[n]; ok {
		return v
	}
	next := n / 2
	if n&1 == 1 {
		next = 3*n + 1
	}
	v := collatz(next, memo) + 1
	memo[n] = v
	return v
}

func main() {
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		counts := map[int]int{}
		x := uint32(1)
		for range 4000000 {
			x = x*1664525 + 1013904223
			counts[int(x>>15)&0xffff]++
		}
		for k, v := range counts {
			sum += k ^ v
		}
		phase.End("count", rep)
		phase.Begin()
		memo := make(map[int]int)
		for i := 1; i < 200000; i++ {
			sum += collatz(i, memo)
		}
		phase.End("memo", rep)
		phase.Begin()
		set := make(map[uint32]struct{}, 1000)
		for i := range 3000000 {
			x = x*1664525 + 1013904223
			k := x >> 20
			if _, ok := set[k]; ok && i&1 == 0 {
				delete(set, k)
			} else {
				set[k] = struct{}{}
			}
		}
		sum += len(set)
		phase.End("set", rep)
	}
	fmt.Println(sum)
}
