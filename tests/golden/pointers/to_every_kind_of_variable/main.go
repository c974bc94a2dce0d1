package main

import "fmt"

// Addresses of variables that hold maps, pointers, slices, functions, channels, interfaces, arrays and structs.

type B struct{ n int }
type D struct{ B }
type E struct{ *B }
type Node struct {
	v    int
	next *Node
}
type Set map[string]bool
type List []int

func (b *B) P() *B   { return b }
func (b *B) Inc() *B { b.n++; return b }
func (b B) Val() int { return b.n }
func (s *Set) add(k string) {
	if *s == nil {
		*s = Set{}
	}
	(*s)[k] = true
}
func (l *List) push(x int) { *l = append(*l, x) }

func fill(m *map[string]int)  { (*m)["a"] = 1 }
func renew(m *map[string]int) { *m = map[string]int{"new": len(*m)} }
func grow(s *[]int)           { *s = append(*s, 9); (*s)[0]++ }
func setf(f *func() int)      { g := *f; *f = func() int { return g() + 1 } }
func setc(c *chan int) {
	if *c == nil {
		*c = make(chan int, 1)
	}
	*c <- 5
}
func seti(i *any) { *i = fmt.Sprint(*i, "!") }
func setp(p **B)  { (*p).n++; *p = &B{(*p).n * 10} }
func insert(head **Node, v int) {
	for *head != nil && (*head).v < v {
		head = &(*head).next
	}
	*head = &Node{v, *head}
}
func swap[T any](a, b *T) { *a, *b = *b, *a }

type Holder struct {
	m map[string]int
	s []int
	f func() int
	p *B
	a [2]*B
	i any
}

func main() {
	m := make(map[string]int)
	fill(&m)
	n := &map[string]int{}
	fill(n)
	renew(n)
	var nilm map[string]int
	renew(&nilm)
	fmt.Println(m, *n, nilm, len(*n))
	p := &B{}
	pp := &p
	(*pp).n = 1
	setp(&p)
	setp(pp)
	ppp := &pp
	**ppp = &B{7}
	(**ppp).n++
	fmt.Println(p.n, (*pp).n)
	s := []int{}
	ps := &s
	fmt.Println(*ps == nil, len(*ps))
	grow(&s)
	grow(ps)
	fmt.Println(s, (*ps)[1:], cap(s) >= 2)
	q := &m
	fmt.Println(*q == nil, (*q)["a"])
	d := &D{}
	d.P().n = 4
	d.Inc().Inc()
	e := E{&d.B}
	e.Inc()
	pe := &e
	pe.Inc().P().Inc()
	fmt.Println(d.n, e.n, d.Val(), pe.Val(), d.P() == &d.B, e.P() == d.P())
	dv := D{}
	dv.Inc()
	dp := &dv
	dp.B.Inc()
	f2 := dp.Inc
	f2()
	fmt.Println(dv.n)
	f := func() int { return 1 }
	setf(&f)
	setf(&f)
	fmt.Println(f())
	var c chan int
	setc(&c)
	fmt.Println(<-c)
	var i any = 3
	seti(&i)
	pi := &i
	*pi = append([]any{*pi}, 1)
	fmt.Println(i)
	var head *Node
	for _, v := range []int{3, 1, 2} {
		insert(&head, v)
	}
	for x := head; x != nil; x = x.next {
		fmt.Print(x.v, " ")
	}
	fmt.Println()
	var set Set
	set.add("k")
	(&set).add("j")
	var l List
	l.push(1)
	pl := &l
	pl.push(2)
	fmt.Println(len(set), l, *pl)
	a, b := 1, 2
	swap(&a, &b)
	x, y := "x", "y"
	swap(&x, &y)
	m1, m2 := map[string]int{"1": 1}, map[string]int{"2": 2}
	swap(&m1, &m2)
	fmt.Println(a, b, x, y, m1, m2)
	h := Holder{m: map[string]int{}, s: []int{1}, f: f, p: p, i: 1}
	fill(&h.m)
	grow(&h.s)
	setf(&h.f)
	setp(&h.p)
	seti(&h.i)
	h.a[0] = h.p
	setp(&h.a[0])
	fmt.Println(h.m, h.s, h.f(), h.p.n, h.a[0].n, h.i)
	hp := &h
	fill(&hp.m)
	grow(&(*hp).s)
	hs := []Holder{h}
	grow(&hs[0].s)
	setp(&hs[0].a[0])
	fmt.Println(len(h.s), len(hs[0].s), h.a[0].n, hs[0].a[0].n)
	arr := [3]int{1, 2, 3}
	pa, p1 := &arr, &arr[1]
	*p1 = 20
	pa[2] = 30
	for i := range pa {
		pa[i]++
	}
	arr = [3]int{arr[0], arr[1], 0}
	fmt.Println(arr, *p1, len(pa), pa[:2])
	st := struct{ in struct{ x, y int } }{}
	px, pin := &st.in.x, &st.in
	*px = 5
	pin.y = 6
	*pin = struct{ x, y int }{pin.y, pin.x}
	fmt.Println(st, *px)
	sl := []B{{1}, {2}}
	pb := &sl[1]
	sl = append(sl, B{3})
	pb.n = 50
	sl[1].n++
	fmt.Println(pb.n, sl)
	z1, z2 := new(int), new(int)
	fmt.Println(*z1, z1 == z2, *new(string) == "", *new([2]int), *new(any) == nil, *new(map[string]int) == nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *map[string]int
		fmt.Println((*np)["a"])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np **B
		(*np).n = 1
	}()
	var cl []func() *int
	for i := range 2 {
		cl = append(cl, func() *int { i++; return &i })
	}
	*cl[0]() += 10
	fmt.Println(*cl[0](), *cl[1](), cl[0]() == cl[0](), cl[0]() == cl[1]())
	pf := &f
	fmt.Println((*pf)())
	ptrTo := func() **B { return &h.p }
	*ptrTo() = &B{99}
	(*ptrTo()).n++
	fmt.Println(h.p.n)
	ip := &i
	var ia any = ip
	*ia.(*any) = "through"
	fmt.Println(i)
	w := new(5)
	*w++
	fmt.Println(*w)
}
