// Slices of numbers and of structs that grow by append.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type item struct {
	id   int
	name string
}

func collatz(n int) []int {
	var seq []int
	for n != 1 {
		seq = append(seq, n)
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return append(seq, 1)
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		a := 0
		for i := 0; i < 2; i++ {
			var xs []int
			for j := 0; j < 3000000; j++ {
				xs = append(xs, j)
			}
			a += len(xs) + xs[12345]
		}
		phase.End("big", rep)
		phase.Begin()
		b := 0
		for i := 1; i < 100000; i++ {
			b += len(collatz(i))
		}
		phase.End("collatz", rep)
		phase.Begin()
		c := 0
		for i := 0; i < 200; i++ {
			items := make([]item, 0)
			for j := 0; j < 10000; j++ {
				items = append(items, item{j, "x"})
			}
			for len(items) > 0 {
				c += items[len(items)-1].id
				items = items[:len(items)-1]
			}
		}
		phase.End("items", rep)
		phase.Begin()
		d := 0
		queue := []int{1}
		for i := 0; i < 10000000; i++ {
			x := queue[0]
			queue = queue[1:]
			d += x
			queue = append(queue, x+1)
			if i%5 == 0 && len(queue) < 1000 {
				queue = append(queue, i)
			}
		}
		phase.End("queue", rep)
		phase.Begin()
		var chunk [64]byte
		e := 0
		for i := 0; i < 100; i++ {
			var buf []byte
			for j := 0; j < 10000; j++ {
				buf = append(buf, chunk[:j%64]...)
			}
			e += len(buf)
		}
		phase.End("bytes", rep)
		fmt.Println(a, b, c, d, e)
	}
}
