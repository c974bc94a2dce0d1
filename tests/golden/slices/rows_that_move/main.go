package main

import (
	"fmt"
	"slices"
	"sort"
)

// Rows of slices of slices that are replaced, moved, grown or cut while loops run over them.

type M [][]float64

func (m M) swap(i, j int) { m[i], m[j] = m[j], m[i] }

type G struct {
	rows [][]int
	n    int
}

func (g *G) next() { g.rows = [][]int{{100, 200}, {300, 400}} }

var global = [][]int{{1, 2}, {3, 4}}

func replace() int { global[0] = []int{7, 8}; return 1 }

func main() {
	a := [][]int{{1, 2}, {3, 4}}
	for i := range a {
		for k := range 2 {
			fmt.Print(a[i][k], " ")
			slices.Reverse(a)
		}
	}
	fmt.Println()
	for i := range a {
		for k := range 2 {
			fmt.Print(a[i][k], " ")
			a[i] = []int{a[i][0] + 10, a[i][1] + 10}
		}
	}
	fmt.Println(a)
	for i := 0; i < 2; i++ {
		for k := 0; k < 2; k++ {
			a[0], a[1] = a[1], a[0]
			a[i][k]++
		}
	}
	fmt.Println(a)
	m := M{{1, 2}, {3, 4}, {5, 6}}
	for i := range m {
		for k := range m[i] {
			m[i][k] *= 2
			m.swap(i, (i+1)%3)
			fmt.Print(m[i][k], " ")
		}
	}
	fmt.Println(m)
	g := &G{rows: [][]int{{1, 2}, {3, 4}}}
	for i := 0; i < 2; i++ {
		for k := 0; k < 2; k++ {
			g.n += g.rows[i][k]
			if i == 0 && k == 0 {
				g.next()
			}
		}
	}
	fmt.Println(g.n)
	for i := range global {
		for k := range 2 {
			fmt.Print(global[i][k]+replace()+global[i][k], " ")
		}
	}
	fmt.Println()
	f := func(i int) { a[i] = nil }
	for i := range 2 {
		n := 0
		for k := 0; k < len(a[i]); k++ {
			n += a[i][k]
			f(i)
		}
		fmt.Print(n, len(a[i]), " ")
	}
	fmt.Println(a)
	b := [][]int{{3}, {1}, {2}}
	row := b[0]
	sort.Slice(b, func(i, j int) bool { return b[i][0] < b[j][0] })
	row[0] = 30
	fmt.Println(b)
	for _, r := range b {
		b[0] = []int{0}
		r[0]++
		r = append(r, 5)
		fmt.Print(r, " ")
	}
	fmt.Println(b)
	p := &b[1]
	b[1] = []int{50}
	(*p)[0]++
	*p = append(*p, 60)
	fmt.Println(b)
	for i := range b {
		for len(b[i]) < 3 {
			b[i] = append(b[i], len(b[i]))
		}
		b[i][2] = -1
	}
	fmt.Println(b)
	c := [2][]int{{1}, {2}}
	for i := range c {
		for k := range c[i] {
			c = [2][]int{{c[i][k] * 10}, {5}}
			fmt.Print(c[i][k], " ")
		}
	}
	fmt.Println(c)
	d := map[string][]int{"a": {1, 2}}
	for k := range 2 {
		d["a"][k] += 5
		d["a"] = append([]int{9}, d["a"]...)
	}
	fmt.Println(d)
	ch := make(chan bool)
	e := [][]int{{1, 2}, {3, 4}}
	for i := range e {
		for k := range e[i] {
			go func() { e[i] = []int{e[i][1], e[i][0] + 1}; ch <- true }()
			<-ch
			fmt.Print(e[i][k], " ")
		}
	}
	fmt.Println(e)
	h := [][][]int{{{1}, {2}}, {{3}, {4}}}
	for i := range h {
		for j := range h[i] {
			h[i], h[1-i] = h[1-i], h[i]
			for k := range h[i][j] {
				h[i][j][k] += 10
				h[i][j] = append(h[i][j], h[i][j][k])
				h[i][j][k+1]++
			}
		}
	}
	fmt.Println(h)
	s := []string{"ab", "cd"}
	for i := range s {
		for k := range len(s[i]) {
			fmt.Print(string(s[i][k]))
			s[i] = "xy"
		}
	}
	fmt.Println(s)
	var q [][]int
	for i := range 3 {
		q = append(q, make([]int, i))
		for k := range q[i] {
			q[i][k] = i
			q = append(q[:i+1:i+1], nil)[:i+1]
			q[i][k]++
		}
	}
	fmt.Println(q)
}
