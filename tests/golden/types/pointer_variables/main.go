// Variables of pointer types with methods: declared together, swapped, ranged over, received, behind pointers.
package main

import (
	"errors"
	"fmt"
)

type E struct{ m string }

func (e *E) Error() string { return e.m }

type L struct {
	v    int
	next *L
}

func (l *L) String() string { return fmt.Sprint(l.v) }

func mk(n int) *L       { return &L{v: n} }
func both() (*L, error) { return mk(9), &E{"e"} }

type S struct{ cur *L }

func main() {
	head := &L{v: 1}
	head, tail := &L{v: 2}, head
	for i := range 3 {
		n := mk(i)
		n.next = head
		head = n
	}
	fmt.Println(head, tail)
	cur, prev := head, &L{v: 5}
	for cur != nil {
		cur, prev = cur.next, cur
	}
	fmt.Println(prev, cur == nil)
	p, err := both()
	q := &L{v: 3}
	q, err = both()
	fmt.Println(p, q, err)
	var e error = &E{"x"}
	ee := &E{"first"}
	if errors.As(e, &ee) {
		fmt.Println(ee.m)
	}
	switch x := e.(type) {
	case *E:
		x = &E{"changed"}
		fmt.Println(x)
	}
	l := []*L{{v: 1}, mk(2)}
	for _, x := range l {
		x = mk(x.v * 10)
		fmt.Print(x, " ")
	}
	m := map[string]*L{"a": {v: 7}}
	y := m["a"]
	y = &L{v: 8}
	z := new(L)
	f := func() *L { return z }
	z = f()
	z = y
	fmt.Println(y, z, m["a"])
	s := S{&L{v: 4}}
	s.cur = mk(5)
	t := &s.cur
	*t = &L{v: 6}
	w := *t
	w = nil
	fmt.Println(s.cur, w == nil, w)
	ch := make(chan *L, 1)
	ch <- &L{v: 11}
	c := <-ch
	c = c.next
	fmt.Println(c == nil)
	func(a *L) { a = mk(1); fmt.Println(a) }(&L{v: 0})
	var a, b = &L{v: 1}, mk(2)
	a, b = b, a
	fmt.Println(a, b)
}
