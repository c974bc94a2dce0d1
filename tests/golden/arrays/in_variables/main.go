// Arrays lie in their variables, fields and elements: what is copied, what slices and pointers share, and what assignments change.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type vector [3]float64

func (v vector) plus(w vector) vector {
	for i := range v {
		v[i] += w[i]
	}
	return v
}

func (v *vector) scale(f float64) {
	for i := range v {
		v[i] *= f
	}
}

func (v *vector) tail() []float64 { return v[1:] }

type particle struct {
	name     string
	pos, vel vector
	trail    [4][2]int
}

func (p *particle) move() {
	p.pos = p.pos.plus(p.vel)
	copy(p.trail[1:], p.trail[:3])
	p.trail[0] = [2]int{int(p.pos[0]), int(p.pos[1])}
}

func (p *particle) last() *[2]int { return &p.trail[len(p.trail)-1] }

type ring[T any] struct {
	items [4]T
	next  int
}

func (r *ring[T]) put(v T) {
	r.items[r.next%len(r.items)] = v
	r.next++
}

func (r *ring[T]) all() []T { return r.items[:min(r.next, len(r.items))] }

var table = [...]string{2: "two", 5: "five"}
var origin vector

func reversed(a [5]int) [5]int {
	for i, j := 0, len(a)-1; i < j; i, j = i+1, j-1 {
		a[i], a[j] = a[j], a[i]
	}
	return a
}

func decimal(n int) string {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return string(buf[i:])
		}
	}
}

func main() {
	// Methods on the array and on a part of a struct.
	p := particle{name: "p", vel: vector{1, 2, 3}}
	for range 3 {
		p.move()
	}
	q := p
	q.pos.scale(10)
	q.vel.tail()[0] = -1
	*q.last() = [2]int{7, 7}
	fmt.Println(p.pos, q.pos, p.vel, q.vel)
	fmt.Println(p.trail, q.trail, p == q, p.vel == vector{1, 2, 3})

	// Slices of variables, of fields, of elements of slices; assignments that they see.
	a := [5]int{5, 3, 1, 4, 2}
	s := a[1:4]
	sort.Ints(s)
	fmt.Println(a, reversed(a), a, len(s), cap(s))
	a = reversed(a)
	fmt.Println(s)
	s = append(s, 100)
	s = append(s, 200)
	s[0] = -1
	fmt.Println(a, s)
	rows := [][2]int{{1, 2}, {3, 4}}
	second := rows[1][:]
	rows[1] = [2]int{30, 40}
	rows = append(rows, rows[0])
	rows[1][0] = 300
	fmt.Println(rows, second)

	// Arrays of arrays, and of structs.
	var board [3][3]rune
	for i := range board {
		for j := range board[i] {
			board[i][j] = '.'
		}
	}
	middle := &board[1]
	middle[1] = 'x'
	corner := &board[0][0]
	*corner = 'o'
	board[2], board[0] = board[0], board[2]
	for _, row := range board {
		fmt.Print(string(row[:]), " ")
		row[0] = '?'
	}
	fmt.Println(string(board[1][:]), string(*corner))

	// Ranging goes over a copy, or over what a pointer leads to.
	nums := [3]int{1, 2, 3}
	for i, v := range nums {
		nums[2] = 10
		fmt.Print(i, v, " ")
	}
	for i, v := range &nums {
		nums[2] = 20
		fmt.Print(i, v, " ")
	}
	var k int
	var pair [2]int
	for k, pair[k%2] = range nums {
	}
	fmt.Println(k, pair)

	// Keys, interfaces, channels, closures, generic code.
	seen := map[[2]int]string{{1, 2}: "a", {}: "zero"}
	seen[[2]int{1, 2}] += "b"
	fmt.Println(seen, seen[pair], len(table), strings.Join(table[:], "|"))
	var any1, any2 any = pair, [2]int{}
	pair[0] = 99
	_, isArray := any1.([2]int)
	fmt.Println(any1, any1 == any2, isArray, any2 == any([2]int{}))
	ch := make(chan [3]int, 2)
	ch <- nums
	nums[0] = 50
	add := func(n int) { nums[1] += n }
	add(5)
	fmt.Println(<-ch, nums)
	var r ring[vector]
	for i := range 6 {
		r.put(vector{float64(i)})
	}
	all := r.all()
	all[0][2] = 7
	fmt.Println(r.items, r.next, origin.plus(all[0]), decimal(1234567), decimal(0))

	// Conversions from slices.
	from := []int{1, 2, 3, 4}
	copied := [3]int(from)
	shared := (*[2]int)(from[1:])
	shared[0] = 20
	fmt.Println(copied, *shared, from)

	// What panics.
	for i, f := range []func(n int){
		func(n int) { fmt.Println(nums[n]) },
		func(n int) { fmt.Println(nums[n:]) },
		func(n int) { fmt.Println(nums[1:n]) },
		func(n int) { fmt.Println((*[9]int)(from[:n-1])) },
		func(n int) { var none *[3]int; fmt.Println(len(none)); fmt.Println(none[:n-3]) },
		func(n int) { var none *particle; fmt.Println(none.trail[n-4]) },
	} {
		func() {
			defer func() { fmt.Println(i, recover()) }()
			f(4)
		}()
	}
}
