// Unexported methods of one name from two packages are different methods, also in one type.
package main

import (
	"fmt"

	"example.com/unexported_methods/p"
	"example.com/unexported_methods/q"
)

type T struct {
	p.T
	U int
}

func (t T) m() string { return "main.m" }

type I interface{ m() string }

type Exported interface {
	p.I
	m() string
}

type W struct {
	p.I
	*Q
}

type Q struct{ q.T }

type J interface {
	I
	q.I
}

type Two struct {
	p.T
	q T2
}
type T2 = q.T

type Deep struct {
	*q.T
	P
}
type P struct{ p.T }

func (P) Show() string { return "P.Show" }
func (P) m() string    { return "main P.m" }

func main() {
	t := T{p.T{1}, 2}
	fmt.Println(t.m(), t.T.Show(), t.Show(), p.Call(t), p.Call(t.T))
	var i I = t
	fmt.Println(i.m(), p.Is(t), q.Is(t))
	var e Exported = t
	fmt.Println(e.m(), e.Show(), p.Call(e))
	w := W{I: t, Q: &Q{q.T{"y"}}}
	fmt.Println(p.Call(w), q.Call(w), w.Show(), w.Other())
	var pi p.I = w
	fmt.Println(pi.Show())
	var x any = w
	_, isI := x.(I)
	_, isJ := x.(J)
	qi, isQ := x.(q.I)
	fmt.Println(isI, isJ, isQ, q.Call(qi))
	two := Two{T: p.T{5}}
	fmt.Println(p.Call(two))
	var d any = Deep{&q.T{"deep"}, P{p.T{6}}}
	_, isI = d.(I)
	fmt.Println(isI, p.Is(d), q.Is(d), q.Call(d.(q.I)))
	fmt.Println(p.Program{3}, fmt.Sprintf("%T %T %T", t, t.T, q.T{}))
}
