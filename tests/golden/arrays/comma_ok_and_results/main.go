package main

import "fmt"

// Comma-ok forms, multiple results, variadics, selects and closures that carry arrays copy them.

type V struct{ arr [2]int }

func pair(a [2]int) ([2]int, [2]int)        { return a, a }
func same(p *V) (V, *V)                     { return *p, p }
func named(p *[2]int) (r [2]int, err error) { r = *p; r[0] = 9; return }
func variadic(vs ...[2]int) [2]int          { vs[0][0] = 55; return vs[0] }
func ptr(p *[2]int) *[2]int                 { return p }

type getter interface{ get() [2]int }

func (v *V) get() [2]int        { return v.arr }
func (v V) swapped() (b, a int) { v.arr[0], v.arr[1] = v.arr[1], v.arr[0]; return v.arr[1], v.arr[0] }

var global = [2]int{1, 2}

func main() {
	m := map[string][2]int{"a": {1, 2}}
	if n, ok := m["a"]; ok {
		s := n[:]
		s[0] = 14
		fmt.Println(m, n)
	}
	var i any = [2]int{1, 2}
	k, _ := i.([2]int)
	s := k[:]
	s[0] = 4
	fmt.Println(i, k)
	mv := map[string]V{"a": {[2]int{1, 2}}}
	x, _ := mv["a"]
	x.arr[0] = 77
	fmt.Println(mv, x)
	ch := make(chan [2]int, 4)
	arr := [2]int{1, 2}
	ch <- arr
	z, ok := <-ch
	z[0] = 5
	fmt.Println(arr, z, ok)
	select {
	case ch <- arr:
		arr[1] = 20
	}
	select {
	case v, ok := <-ch:
		v[0] = 30
		fmt.Println(v, ok, arr)
	}
	a, b := pair(arr)
	a[0] = 1000
	fmt.Println(a, b, arr)
	v, p := same(&V{arr})
	p.arr[0] = 6
	fmt.Println(v, *p)
	r, err := named(&arr)
	fmt.Println(r, err, arr)
	fmt.Println(variadic(arr, arr), arr, variadic([][2]int{arr}...), arr)
	g := getter(p)
	h := g.get()
	h[0] = -1
	fmt.Println(h, *p)
	fmt.Println(v.swapped())
	fmt.Println(v)
	switch t := i.(type) {
	case [2]int:
		t[0] = 60
		fmt.Println(t, i)
	}
	local := global
	local[0] = 8
	pg := &global
	other := *pg
	pg[1] = 9
	fmt.Println(global, local, other)
	ptr(&global)[0] = 10
	*ptr(&global) = [2]int{ptr(&global)[0] + 1, 12}
	fmt.Println(global, *pg)
	f := func(a [2]int) func() [2]int { return func() [2]int { a[0]++; return a } }(arr)
	c1 := f()
	c1[1] = 0
	fmt.Println(c1, f(), arr)
	t := struct{ V }{v}
	t.arr[0] = 4
	tv := t.V
	tv.arr[1] = 5
	fmt.Println(t, tv, v)
	var iface any = t
	t.arr[0] = 0
	fmt.Println(iface, iface == any(struct{ V }{V{[2]int{4, t.arr[1]}}}))
	q := [2]any{arr, &arr}
	arr[0] = 123
	fmt.Println(q[0], *q[1].(*[2]int))
	w := []V{{}, {}}
	u := append(w[:1], V{arr})
	u[0].arr[0] = 3
	fmt.Println(w, u)
	d := map[[2]int]*[2]int{arr: &arr}
	arr[1] = 321
	fmt.Println(len(d), d[[2]int{123, 20}] == &arr, d[arr] == nil)
	e := m["none"]
	e[0] = 1
	fmt.Println(m["none"], e, len(m))
	done := make(chan [2]int)
	go func(a [2]int) { a[0]++; done <- a }(e)
	e[1] = 5
	fmt.Println(<-done, e)
	const n = len(arr)
	var big [n * 2]int
	copy(big[1:], arr[:])
	fmt.Println(big, clearIt(big), big)
}

func clearIt(a [4]int) [4]int { clear(a[:2]); return a }
