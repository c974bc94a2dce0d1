// Addresses and slices of places that are found by calls that wait.
package main

import "fmt"

type grid struct {
	cells [3][2]int
	rows  []int
	own   struct{ words [4]uint8 }
}

func wait(c chan int) int {
	go func() { c <- 1 }()
	return <-c
}

func find(c chan int, g *grid) *grid {
	wait(c)
	fmt.Println("found")
	return g
}

func result(c chan int) (list [4][2]int32) {
	p := &list[uint(wait(c))%4]
	*p = [2]int32{5, 6}
	q := &list[wait(c)+1][wait(c)]
	*q += 7
	s := list[wait(c)][:wait(c)]
	s[0]++
	fmt.Println(len(s), cap(s))
	return list
}

func panics(c chan int, list []int) {
	defer func() { fmt.Println(recover()) }()
	p := &list[wait(c)+wait(c)]
	fmt.Println(*p)
}

var table [2][2]string

func main() {
	c := make(chan int)
	fmt.Println(result(c))
	g := &grid{rows: []int{1, 2}}
	p := &find(c, g).cells[wait(c)][wait(c)]
	*p = 3
	r := &find(c, g).rows[wait(c)]
	*r *= 10
	w := find(c, g).own.words[wait(c) : 2+wait(c)]
	w[1] = 9
	*&g.cells[wait(c)+1][0] = 4
	fmt.Println(g.cells, g.rows, g.own, len(w), cap(w))
	list := []struct{ a, b int }{{1, 2}, {3, 4}}
	b := &list[wait(c)].b
	list[1].b = 40
	fmt.Println(*b)
	t := &table[wait(c)][0]
	*t = "set"
	fmt.Println(table, *&table[wait(c)][wait(c)-1])
	panics(c, []int{1, 2, 3})
	panics(c, nil)
	local := [3]int{1, 2, 3}
	func() {
		x := &local[wait(c)]
		*x = 20
	}()
	fmt.Println(local)
}
