package main

import "fmt"

// Ranges over arrays, pointers to arrays, slices, maps and channels of arrays; their variables are copies of their own.

type Row struct{ cells [2]int }
type M map[string][2]int

func main() {
	a := [3]int{1, 2, 3}
	s := a[:]
	for _, v := range a {
		s[2] = 100
		fmt.Print(v, " ")
	}
	fmt.Println(a)
	for i, v := range a {
		a[2] = i
		fmt.Print(v, " ")
	}
	for i, v := range &a {
		a[2] = 50 + i
		fmt.Print(v, " ")
	}
	for i, v := range a[:] {
		a[2] = 60 + i
		fmt.Print(v, " ")
	}
	for i := range a {
		a = [3]int{i, i, i}
		fmt.Print(a[0], " ")
	}
	fmt.Println()
	rows := []Row{{[2]int{1, 2}}, {[2]int{3, 4}}}
	for _, r := range rows {
		rows[0].cells[0] = 50
		r.cells[1] = -1
		fmt.Print(r.cells, " ")
	}
	fmt.Println(rows)
	grid := [][2]int{{1, 2}, {3, 4}}
	var fs []func() [2]int
	var ps []*[2]int
	for _, g := range grid {
		fs = append(fs, func() [2]int { return g })
		ps = append(ps, &g)
		t := g[:]
		t[1] = 99
		g[0]++
	}
	grid[0][0] = -1
	fmt.Println(grid, fs[0](), fs[1](), *ps[0], *ps[1])
	m := M{"a": {1, 2}}
	for k, v := range m {
		t := v[:]
		t[0] = 99
		v[1] = 98
		m[k] = [2]int{v[1], 5}
		fmt.Print(v, " ")
	}
	fmt.Println(m)
	for _, v := range [][2]int{{1, 2}} {
		p := &v[0]
		*p = 98
		fmt.Print(v, " ")
	}
	for _, v := range [2][2]int{{1, 2}, {3, 4}} {
		v[0] = 0
		fmt.Print(v, " ")
	}
	c := make(chan [2]int, 2)
	x := [2]int{1, 2}
	c <- x
	c <- x
	close(c)
	for v := range c {
		v[0]++
		fmt.Print(v, " ")
	}
	fmt.Println(x)
	var row [2]int
	mm := map[string][2]int{"k": {7, 8}}
	for _, row = range mm {
		row[0] = 0
	}
	fmt.Println(row, mm)
	for _, row = range grid {
		row[0] = 1000
	}
	fmt.Println(row, grid)
	var holder Row
	for _, holder.cells = range grid {
		holder.cells[1] = 5
	}
	fmt.Println(holder, grid)
	keys := map[[2]int]string{{1, 2}: "a"}
	for k := range keys {
		k[0] = 5
		fmt.Print(k, keys[k] == "", " ")
	}
	fmt.Println(keys)
	for i := range [5]int{} {
		fmt.Print(i)
	}
	var np *[3]int
	for i := range np {
		fmt.Print(i)
	}
	for range a {
		fmt.Print(".")
	}
	fmt.Println()
	nested := [2][2]int{{1, 2}, {3, 4}}
	for i, r := range nested {
		for j, v := range r {
			r[1] = 10
			nested[i][j] += v * 10
		}
	}
	fmt.Println(nested)
	for i, r := range nested {
		nested[1] = [2]int{0, 0}
		nested[i] = r
	}
	fmt.Println(nested)
	seq := func(yield func(int, [2]int) bool) {
		a := [2]int{1, 2}
		for i := range 2 {
			if !yield(i, a) {
				return
			}
		}
		fmt.Print("kept ", a, " ")
	}
	for i, v := range seq {
		v[i] = 9
		fmt.Print(v, " ")
	}
	fmt.Println()
	bytes := [4]byte{'a', 'b'}
	for i, b := range bytes {
		bytes[3] = b + byte(i)
	}
	fmt.Println(bytes, string(bytes[:]))
	structs := [2]struct {
		p *int
		a [1]int
	}{}
	for i, v := range structs {
		v.p = &v.a[0]
		*v.p = i + 5
		structs[1].a[0] = 70
		fmt.Print(v.a, *v.p, " ")
	}
	fmt.Println(structs[1].a)
	var kept [2]int
	alias := kept[:]
	for _, kept = range [][2]int{{1, 2}, {3, 4}} {
		fmt.Println(kept, alias)
	}
	arrays := make(chan [2]int, 1)
	arrays <- [2]int{5, 6}
	select {
	case kept = <-arrays:
		fmt.Println(kept, alias)
	}
	filled := [4]int{9, 9, 9, 9}
	part := filled[1:3]
	for i := range filled {
		filled[i] = i
		if i == 2 {
			filled = [4]int{10, 20, 30, 40}
		}
	}
	fmt.Println(filled, part)
}
