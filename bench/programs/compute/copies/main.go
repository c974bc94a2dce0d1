// Structs that hold arrays, passed and returned by value: vectors, matrices, a board that a search copies.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type vector struct{ v [4]float64 }

type matrix struct {
	m    [4][4]float64
	name int
}

func (a vector) plus(b vector) (r vector) {
	for i := range r.v {
		r.v[i] = a.v[i] + b.v[i]
	}
	return
}

func (m matrix) times(v vector) (r vector) {
	for i := range r.v {
		for j := range v.v {
			r.v[i] += m.m[i][j] * v.v[j]
		}
	}
	return
}

func (m matrix) product(o matrix) (r matrix) {
	for i := range 4 {
		for j := range 4 {
			for k := range 4 {
				r.m[i][j] += m.m[i][k] * o.m[k][j]
			}
		}
	}
	return
}

type position struct {
	cells [9]int8
	turn  int8
}

var lines = [8][3]int{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}

func (p position) winner() int8 {
	for _, l := range lines {
		if c := p.cells[l[0]]; c != 0 && c == p.cells[l[1]] && c == p.cells[l[2]] {
			return c
		}
	}
	return 0
}

func (p position) play(i int) position {
	p.cells[i] = p.turn
	p.turn = -p.turn
	return p
}

func search(p position, nodes *int) int8 {
	*nodes++
	if w := p.winner(); w != 0 {
		return w
	}
	best, found := -2*p.turn, false
	for i, c := range p.cells {
		if c != 0 {
			continue
		}
		found = true
		if v := search(p.play(i), nodes); v*p.turn > best*p.turn {
			best = v
		}
	}
	if !found {
		return 0
	}
	return best
}

func main() {
	m := matrix{m: [4][4]float64{{0.5, 0.25, 0, 0}, {0, 0.5, 0.25, 0}, {0, 0, 0.5, 0.25}, {0.25, 0, 0, 0.5}}}
	sum, nodes := 0.0, 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		v := vector{[4]float64{1, 2, 3, 4}}
		for range 5000000 {
			v = m.times(v).plus(vector{[4]float64{1, 1, 1, 1}})
		}
		sum += v.v[0]
		phase.End("vectors", rep)
		phase.Begin()
		p := m
		for range 2000000 {
			p = p.product(m)
		}
		sum += p.m[1][1]
		phase.End("matrices", rep)
		phase.Begin()
		for range 8 {
			sum += float64(search(position{turn: 1}, &nodes))
		}
		phase.End("search", rep)
	}
	fmt.Println(sum, nodes)
}
