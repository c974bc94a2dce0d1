// Rows of slices of slices: found before the loop that goes along them, failing where Go fails.
package main

import (
	"fmt"
	"strings"
)

type world struct {
	cells [][]bool
	names []string
	ticks int
}

func (w *world) neighbours(x, y int) (n int) {
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			w.ticks++
			if w.cells[y+dy][x+dx] {
				n++
			}
		}
	}
	return n
}

func (w *world) letters(i int, c byte) (n int) {
	for k := 0; k < len(w.names[i]); k++ {
		if w.names[i][k] == c {
			n++
		}
	}
	return n
}

// distance is the number of edits that make one word the other.
func distance(a, b string) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := range len(a) {
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			rows[i+1][j+1] = min(rows[i][j]+cost, rows[i][j+1]+1, rows[i+1][j]+1)
		}
	}
	return rows[len(a)][len(b)]
}

func walls(maze []string, column int) (n, most int) {
	for y := range maze {
		run := 0
		for x := range maze[y] {
			if maze[y][x] == '#' && maze[column][x] != '.' {
				n++
				run++
			} else {
				run = min(run, 0)
			}
			most = max(most, run)
		}
	}
	return n, most
}

// pascal's rows grow while the loop runs.
func pascal(n int) [][]int {
	rows := [][]int{{1}}
	for i := 1; i < n; i++ {
		rows = append(rows, []int{1})
		for j := 1; j < i; j++ {
			rows[i] = append(rows[i], rows[i-1][j-1]+rows[i-1][j])
		}
		rows[i] = append(rows[i], 1)
	}
	return rows
}

func sum(cube [][][]int, i int) (n int) {
	for j := range cube[i] {
		for k := range cube[i][j] {
			n += cube[i][j][k] * cube[len(cube)-1-i][j][k]
		}
	}
	return n
}

// until fails at a row that is not there only when it comes to it.
func until(rows [][]int, row, stop int) (n int) {
	for j := 0; ; j++ {
		fmt.Print(" ", j)
		if j == stop {
			n += rows[row][j]
		}
		if j > 3 {
			return n
		}
	}
}

func replaced(rows [][]int, with []int) (n int) {
	for j := range 3 {
		n += rows[1][j]
		if j == 1 {
			rows[1] = with
		}
	}
	other := rows
	for j := range 3 {
		n += 10 * rows[0][j]
		other[0] = with
	}
	set := func() { rows[2] = with }
	for j := range 3 {
		n += 100 * rows[2][j]
		set()
	}
	return n
}

func shifted(rows [][]uint8, i uint8) (n uint8) {
	for j := range 2 {
		n += rows[i+250][j]
		rows[i+250][j] = max(rows[i+250][j], 7)
	}
	return n
}

func attempt(name string, f func() int) {
	defer func() {
		if err := recover(); err != nil {
			fmt.Println(name, "failed:", err)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	w := &world{cells: [][]bool{{true, true, true}, {false, true, false}, {true, false, true}, nil}, names: []string{"anna", ""}}
	attempt("middle", func() int { return w.neighbours(1, 1) })
	attempt("right edge", func() int { return w.neighbours(2, 1) })
	attempt("bottom", func() int { return w.neighbours(1, 2) })
	attempt("below", func() int { return w.neighbours(1, 3) })
	attempt("above", func() int { return w.neighbours(1, 0) })
	attempt("ticks", func() int { return w.ticks })
	attempt("letters", func() int { return w.letters(0, 'n') + w.letters(1, 'n') })
	attempt("no letters", func() int { return w.letters(2, 'n') })
	attempt("nobody", func() int { w = nil; return w.letters(0, 'n') })
	attempt("nowhere", func() int { return w.neighbours(1, 1) })

	fmt.Println(distance("kitten", "sitting"), distance("", "abc"), distance("flaw", "lawn"))
	maze := strings.Fields("####. .#.#. ##.## ....#")
	fmt.Println(walls(maze, 0))
	attempt("walls", func() int { n, _ := walls(maze, 4); return n })
	attempt("short walls", func() int { n, _ := walls([]string{"##", "###"}, 0); return n })
	fmt.Println(pascal(6))

	cube := [][][]int{{{1, 2}, {3}}, {{4, 5}, {6}}, nil}
	attempt("cube", func() int { return sum(cube[:2], 0) + sum(cube[:2], 1) })
	attempt("short cube", func() int { return sum(cube, 0) })
	attempt("no cube", func() int { return sum(cube, 3) })

	rows := [][]int{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}
	attempt(" kept", func() int { return until(rows, 9, 8) })
	attempt(" row", func() int { return until(rows, 9, 2) })
	attempt(" column", func() int { return until(rows, 2, 3) })
	attempt("replaced", func() int { return replaced(rows, []int{0, 50, 60}) })
	attempt("uint8", func() int { return int(shifted([][]uint8{{1, 200}, {3, 4}}, 6)) })
}
