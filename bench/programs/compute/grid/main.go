// Breadth-first search and flood fill on a grid of runes, with points as keys, in queues, and in a set.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type point struct{ x, y int }

func (p point) add(q point) point { return point{p.x + q.x, p.y + q.y} }

var steps = []point{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}

type grid [][]rune

func (g grid) at(p point) rune {
	if p.y < 0 || p.y >= len(g) || p.x < 0 || p.x >= len(g[p.y]) {
		return '#'
	}
	return g[p.y][p.x]
}

func (g grid) distance(from, to point) int {
	seen := map[point]int{from: 0}
	queue := []point{from}
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		if p == to {
			return seen[p]
		}
		for _, s := range steps {
			q := p.add(s)
			if _, ok := seen[q]; !ok && g.at(q) != '#' {
				seen[q] = seen[p] + 1
				queue = append(queue, q)
			}
		}
	}
	return -1
}

func (g grid) regions() (n int) {
	seen := make([][]bool, len(g))
	for y := range seen {
		seen[y] = make([]bool, len(g[y]))
	}
	var stack []point
	for y, row := range g {
		for x, c := range row {
			if c == '#' || seen[y][x] {
				continue
			}
			n++
			stack = append(stack[:0], point{x, y})
			seen[y][x] = true
			for len(stack) > 0 {
				p := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				for _, s := range steps {
					if q := p.add(s); g.at(q) != '#' && !seen[q.y][q.x] {
						seen[q.y][q.x] = true
						stack = append(stack, q)
					}
				}
			}
		}
	}
	return
}

func main() {
	g := make(grid, 300)
	x := uint32(5)
	for y := range g {
		g[y] = make([]rune, 300)
		for i := range g[y] {
			x = x*1664525 + 1013904223
			g[y][i] = '.'
			if x>>28 < 4 {
				g[y][i] = '#'
			}
		}
	}
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for i := range 5 {
			sum += g.distance(point{i, i}, point{299 - i, 290})
		}
		phase.End("search", rep)
		phase.Begin()
		for range 30 {
			sum += g.regions()
		}
		phase.End("regions", rep)
	}
	fmt.Println(sum)
}
