// Queens on a board, by recursion over slices of bools.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type board struct {
	n       int
	queens  []int
	columns []bool
	up      []bool
	down    []bool
	count   int
}

func (b *board) place(row int) {
	if row == b.n {
		b.count++
		return
	}
	for c := 0; c < b.n; c++ {
		if b.columns[c] || b.up[row+c] || b.down[row-c+b.n-1] {
			continue
		}
		b.queens[row] = c
		b.columns[c], b.up[row+c], b.down[row-c+b.n-1] = true, true, true
		b.place(row + 1)
		b.columns[c], b.up[row+c], b.down[row-c+b.n-1] = false, false, false
	}
}

func bits(all, cols, left, right uint) int {
	if cols == all {
		return 1
	}
	count := 0
	for free := all &^ (cols | left | right); free != 0; {
		bit := free & -free
		free ^= bit
		count += bits(all, cols|bit, (left|bit)<<1, (right|bit)>>1)
	}
	return count
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		b := &board{n: 10}
		b.queens = make([]int, b.n)
		b.columns, b.up, b.down = make([]bool, b.n), make([]bool, 2*b.n), make([]bool, 2*b.n)
		for i := 0; i < 60; i++ {
			b.place(0)
		}
		phase.End("arrays", rep)
		phase.Begin()
		c := bits(1<<13-1, 0, 0, 0)
		phase.End("bits", rep)
		fmt.Println(b.count, c)
	}
}
