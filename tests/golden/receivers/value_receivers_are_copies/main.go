package main

import "fmt"

// A value receiver is the value at the call, whatever happens to where it came from.

type V struct{ n int }

var g = V{1}

func (v V) m(f func()) int            { f(); return v.n }
func (v V) show()                     { g.n = 5; fmt.Println(v.n) }
func (v V) viaPtr(p *V) int           { p.n = 7; return v.n }
func (v V) set(n int) V               { v.n = n; return v }
func (v V) closure() func() int       { return func() int { v.n++; return v.n } }
func (v V) addr() *V                  { return &v }
func (v V) deferred(f func()) (n int) { defer func() { n = v.n }(); f(); return 0 }
func (v V) loop(p *V) (out []int) {
	for range 2 {
		p.n++
		out = append(out, v.n)
	}
	return
}
func (v V) wait(c chan int, p *V) int { <-c; p.n = 70; return v.n }
func (v V) other(w V) (int, int)      { v.n, w.n = w.n, v.n; return v.n, w.n }

type N int

var gn N = 1

func (n N) show()      { gn = 5; fmt.Println(int(n)) }
func (n N) inc() N     { n++; return n }
func (n N) via(p *N) N { *p = 9; return n }

type L []int

var gl = L{1, 2}

func (l L) drain() int         { gl = nil; return len(l) }
func (l L) first(f func()) int { f(); return l[0] }
func (l L) cut() L             { l = l[1:]; l[0] = 50; return l }

type A [2]int

func (a A) via(p *A) A { p[0] = 9; return a }
func (a A) self() A    { a[0]++; return a }

type S string

func (s S) via(p *S) S { *p = "changed"; return s }

type M map[string]int

func (m M) via(p *M) int { *p = nil; return len(m) }

type F func() int

func (f F) via(p *F) int { *p = nil; return f() }

type E struct{ V }
type P struct{ *V }
type Big struct {
	a [4]int
	v V
	s []int
}

func (b Big) via(p *Big) (int, int, int) {
	p.a[0], p.v.n, p.s[0] = 1, 2, 3
	return b.a[0], b.v.n, b.s[0]
}

type I interface{ m(func()) int }
type J interface{ viaPtr(*V) int }

func main() {
	x := V{1}
	fmt.Println(x.m(func() { x.n = 100 }))
	g.show()
	y := &V{1}
	fmt.Println(y.viaPtr(y), y.n)
	gn.show()
	fmt.Println(gl.drain())
	s := []V{{1}}
	fmt.Println(s[0].m(func() { s[0].n = 9 }))
	e := E{V{1}}
	fmt.Println(e.m(func() { e.n = 9 }), e.viaPtr(&e.V), e.n)
	var i I = x
	fmt.Println(i.m(func() { x.n = 3 }))
	f := x.m
	fmt.Println(f(func() { x.n = 4 }), x.n)
	z := V{1}
	fmt.Println(z.viaPtr(&z), z.set(5).n, z.n)
	c1, c2 := z.closure(), z.closure()
	z.n = 1000
	fmt.Println(c1(), c1(), c2(), z.n)
	ad := z.addr()
	ad.n = 1
	fmt.Println(z.n, ad.n)
	fmt.Println(z.deferred(func() { z.n = 2 }), z.n)
	fmt.Println(z.loop(&z), z.n)
	ch := make(chan int, 1)
	ch <- 1
	fmt.Println(z.wait(ch, &z), z.n)
	fmt.Println(z.other(z))
	fmt.Println(z.n)
	var n N = 4
	fmt.Println(n.inc(), n, n.via(&n), n)
	l := L{1, 2, 3}
	fmt.Println(l.first(func() { l = L{9} }), l)
	l = L{1, 2, 3}
	fmt.Println(l.cut(), l)
	a := A{1, 2}
	fmt.Println(a.via(&a), a, a.self(), a)
	str := S("s")
	fmt.Println(str.via(&str), str)
	m := M{"a": 1}
	fmt.Println(m.via(&m), m == nil)
	fn := F(func() int { return 6 })
	fmt.Println(fn.via(&fn), fn == nil)
	p := P{&V{1}}
	fmt.Println(p.viaPtr(p.V), p.V.n, p.m(func() { *p.V = V{20} }), p.n)
	b := Big{s: []int{0}}
	fmt.Println(b.via(&b))
	mp := map[string]V{"k": {1}}
	fmt.Println(mp["k"].m(func() { mp["k"] = V{2} }), mp["k"].n)
	arr := [2]V{{1}, {2}}
	fmt.Println(arr[0].m(func() { arr[0].n = 50; arr = [2]V{} }), arr)
	pa := &arr[1]
	pa.n = 8
	fmt.Println(pa.m(func() { *pa = V{60} }), arr[1].n, arr[1].viaPtr(&arr[1]))
	var j J = &g
	g.n = 1
	fmt.Println(j.viaPtr(&g), g.n)
	j = g
	g.n = 2
	fmt.Println(j.viaPtr(&g), g.n)
	h := V.m
	fmt.Println(h(g, func() { g.n = -1 }), g.n, (*V).m(&g, func() { g.n = -2 }), g.n)
	d := func() (out int) {
		v := V{1}
		defer func() { out = v.n }()
		defer v.m(func() { v.n *= 10 })
		v.n = 3
		return
	}
	fmt.Println(d())
	k := struct{ in struct{ v V } }{}
	k.in.v.n = 5
	fmt.Println(k.in.v.m(func() { k.in.v.n = 6 }), k.in.v.n)
	for _, v := range s {
		fmt.Println(v.m(func() { v.n = 0; s[0].n = 0 }), v.n, s[0].n)
	}
}
