package main

import "fmt"

type grid [2][3]int

type board struct {
	cells [3]rune
	name  string
}

func change(a [3]int) [3]int {
	a[0] = 100
	return a
}

func changeThrough(a *[3]int) { a[0] = 200 }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	fmt.Println(a, b, a == b, a == [3]int{1, 2, 3})
	c := change(a)
	fmt.Println(a, c)
	changeThrough(&a)
	fmt.Println(a)

	var g grid
	h := g
	h[1][2] = 5
	row := h[1]
	row[0] = 7
	fmt.Println(g, h, row, g == h)

	x := board{[3]rune{'a', 'b', 'c'}, "x"}
	y := x
	y.cells[0] = 'z'
	fmt.Println(string(x.cells[:]), string(y.cells[:]), x == y)
	boards := map[string]board{"x": x}
	z := boards["x"]
	z.cells[1] = '!'
	fmt.Println(string(boards["x"].cells[1]), string(z.cells[1]))

	for i, v := range a {
		a[2] = 1000
		fmt.Print(i, "=", v, " ")
	}
	for i, v := range &a {
		a[2] = 2000
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println()
	s := a[:]
	s[0] = 1
	fmt.Println(a, len(a), cap(s[1:]))
	sparse := [...]string{2: "two", 4: "four"}
	fmt.Printf("%q %d\n", sparse, len(sparse))
	var boxed any = a
	a[0] = 0
	fmt.Println(boxed, boxed == any([3]int{1, 1000, 2000}), boxed.([3]int)[0])
	copies := [2][3]int{a, a}
	copies[0][0]++
	fmt.Println(copies, a)
	f := func() [3]int { return a }
	f2 := f()
	f2[1]++
	fmt.Println(f(), f2)
}
