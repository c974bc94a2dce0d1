// Structs, arrays and complex numbers that become interface values before a call changes them.
package main

import "fmt"

type P struct{ x, y int }
type One struct{ v int }
type Big struct{ a, b, c, d, e int }

func (p *P) set() int { p.x = 9; return 5 }

var gp = P{1, 1}
var gc = 1i
var ga = [2]int{1, 1}

func g() int { gp, gc, ga = P{2, 2}, 2i, [2]int{2, 2}; return 7 }

func param(p P, a [2]int, c complex128) {
	f := func() int { p.x, a[0], c = 8, 8, 8i; return 1 }
	fmt.Println(p, a, c, f())
}

func main() {
	fmt.Println(gp, gc, ga, g())
	p, a, c, b, o := P{1, 1}, [2]int{1, 1}, 1i, Big{a: 1}, One{1}
	f := func() int { p, a, c, b.b, o.v = P{3, 3}, [2]int{3, 3}, 3i, 4, 5; return 1 }
	fmt.Println(p, a, c, b, o, f())
	q := P{1, 1}
	fmt.Println(q, q.set(), q)
	s := []P{{1, 1}}
	h := func() int { s[0].x = 6; return 2 }
	fmt.Println(s[0], h())
	m := map[string]P{"a": {1, 1}}
	k := func() int { m["a"] = P{4, 4}; return 2 }
	fmt.Println(m["a"], k())
	pp := &P{1, 1}
	fmt.Println(*pp, pp.set())
	n := struct{ p P }{P{1, 1}}
	r := func() int { n.p.x = 7; return 3 }
	fmt.Println(n.p, n, r())
	param(P{1, 1}, [2]int{1, 1}, 1i)
	var e, d any
	e, d = p, f()
	fmt.Println(e, d)
	l := []any{q, q.set(), P{q.x, q.set()}, [2]P{q, q}}
	fmt.Println(l...)
	q = P{1, 1}
	l = []any{q, q.set(), q}
	fmt.Println(l...)
	ret := func() (any, int) { return q, func() int { q.y = 50; return 1 }() }
	fmt.Println(ret())
	x := complex(1, 1)
	px := &x
	fmt.Println(x, func() int { *px = 5; return 1 }(), -x, x+1)
	var i any = q
	j := func() int { i = P{70, 70}; return 1 }
	fmt.Println(i.(P), j(), i)
}
