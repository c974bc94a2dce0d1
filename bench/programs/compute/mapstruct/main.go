// Maps whose keys are structs.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type point struct {
	x, y int
}

type edge struct {
	from, to string
	weight   int32
}

func walk(steps int) (int, int) {
	visits := make(map[point]int)
	p := point{}
	x := uint32(99)
	for i := 0; i < steps; i++ {
		x = x*1664525 + 1013904223
		switch x >> 30 {
		case 0:
			p.x++
		case 1:
			p.x--
		case 2:
			p.y++
		default:
			p.y--
		}
		visits[p]++
	}
	most := 0
	for _, n := range visits {
		if n > most {
			most = n
		}
	}
	return len(visits), most
}

func edges(n int) int {
	names := []string{"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"}
	seen := make(map[edge]bool)
	for i := 0; i < n; i++ {
		e := edge{names[i%8], names[i/8%8], int32(i % 13)}
		if !seen[e] {
			seen[e] = true
		}
	}
	return len(seen)
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		a, b := walk(3000000)
		phase.End("point", rep)
		phase.Begin()
		c := edges(2000000)
		phase.End("edge", rep)
		fmt.Println(a, b, c)
	}
}
