package main

import "fmt"

// An array is a value: each assignment, argument, result, range, send, capture by value and conversion to an interface copies it,
// and assigning to an array keeps the aliases made of it before.

type V struct {
	arr [2]int
	n   int
}
type Grid [2][2]int
type Named [3]int

func change(a [3]int) [3]int       { a[0] = 100; return a }
func changep(a *[3]int)            { a[0] = 200; *a = [3]int{a[0], 7, 7} }
func give(p *[3]int) [3]int        { return *p }
func (v V) val()                   { v.arr[0] = 9 }
func (v *V) ptr()                  { v.arr[0] = 9 }
func (n Named) set() Named         { n[0] = 5; return n }
func (g Grid) row(i int) [2]int    { return g[i] }
func (g *Grid) rowp(i int) *[2]int { return &g[i] }

func main() {
	a := [3]int{1, 2, 3}
	s, p, e := a[:], &a, &a[1]
	a = [3]int{4, 5, 6}
	fmt.Println(s, *p, *e)
	*p = [3]int{7, 8, 9}
	fmt.Println(a, s, *e)
	s[0] = 70
	*e = 80
	fmt.Println(a)
	b := a
	b[0] = -1
	fmt.Println(a, b, a == b, a != [3]int{70, 80, 9})
	fmt.Println(change(a), a)
	changep(&a)
	fmt.Println(a, s)
	g := give(p)
	g[2] = 0
	fmt.Println(g, a)
	a[0], a[2] = a[2], a[0]
	a, b = b, a
	fmt.Println(a, b, s)
	v := V{arr: [2]int{1, 2}}
	w := v
	w.arr[1] = 50
	pv := &v.arr
	v.val()
	fmt.Println(v, w, *pv)
	v.ptr()
	v = V{[2]int{3, 4}, 1}
	fmt.Println(v, *pv)
	v.arr = [2]int{5, 6}
	fmt.Println(*pv, v == V{[2]int{5, 6}, 1})
	gr := Grid{{1, 2}, {3, 4}}
	row, rowp, prow := gr[0], &gr[0], gr.rowp(1)
	gr[0] = [2]int{9, 9}
	gr[1][0] = 30
	fmt.Println(row, *rowp, *prow, gr.row(1))
	r2 := gr
	gr = Grid{}
	fmt.Println(r2, gr, *rowp, *prow)
	n := Named{1}
	fmt.Println(n.set(), n, [3]int(n.set()), Named(a))
	sl := [][2]int{{1, 2}, {3, 4}}
	x := sl[0]
	x[0] = 10
	y := &sl[1]
	y[1] = 40
	sl[0], sl[1] = sl[1], sl[0]
	fmt.Println(sl, x, *y)
	m := map[string][2]int{"a": {1, 2}}
	z := m["a"]
	z[0] = 9
	m["b"] = z
	z[1] = 8
	fmt.Println(m, z)
	var i any = z
	z[0] = 0
	j := i
	k := i.([2]int)
	k[1] = 77
	fmt.Println(i, j, k, z, i == j, i == any([2]int{9, 8}))
	c := make(chan [2]int, 2)
	c <- z
	z[0] = 6
	c <- z
	q := <-c
	q[1] = 5
	fmt.Println(q, <-c, z)
	f := func() [2]int { return z }
	z2 := f()
	z2[0] = 1
	fmt.Println(z, z2, f()[1])
	func(z [2]int) { z[0] = 44 }(z)
	fmt.Println(z)
	st := struct{ a, b [2]int }{z, z}
	z[0] = 3
	st.a[0] = 1
	fmt.Println(st, z)
	pp := &st
	cp := *pp
	pp.b[1] = 99
	fmt.Println(cp, *pp)
	arrs := [2]V{{arr: [2]int{1, 1}}, {}}
	arrs2 := arrs
	arrs2[0].arr[0] = 5
	fmt.Println(arrs, arrs2, arrs == arrs2)
	t := [2][]int{{1}, {2}}
	t2 := t
	t2[0][0] = 10
	t2[1] = nil
	fmt.Println(t, t2)
	ptrs := [2]*int{&a[0], &a[1]}
	*ptrs[0] = 1000
	fmt.Println(a)
	var zero [3]struct {
		x [2]bool
		s string
	}
	zz := zero
	zz[1].x[0] = true
	fmt.Println(zero, zz)
	lit := [...]string{2: "c", 0: "a"}
	lits := lit[:]
	lit[1] = "b"
	fmt.Println(lits, len(lit), [2]int(s[:2]), (*[2]int)(s[1:]))
	h := *(*[2]int)(s)
	h[0]++
	fmt.Println(h, s)
	var np *[4]int
	fmt.Println(len(np), cap(np), len(a[1:]), [0]int{} == [0]int{})
	app := append([][2]int{}, z, z)
	app[0][0] = -5
	fmt.Println(app, z)
	cpy := make([][2]int, 2)
	copy(cpy, app)
	cpy[0][1] = -6
	fmt.Println(cpy, app)
	e1, e2 := a, a
	e1[0]++
	fmt.Println(e1[0]-e2[0], min(e1[0], e2[0]))
	if a := a; a[0] > 0 {
		a[0] = 0
	}
	switch a := a; a[1] {
	default:
		a[1] = -1
	}
	fmt.Println(a)
}
