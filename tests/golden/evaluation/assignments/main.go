package main

import "fmt"

// The operands of an assignment's places first, then its values, then the places are assigned from left to right.

func t(n int) int { fmt.Print("t", n, " "); return n }

type T struct {
	n    int
	next *T
	a    [3]int
	m    map[string]int
	s    []int
}

func show(x ...any) { fmt.Println(x...) }

func main() {
	m := map[string]int{}
	old := m
	m, m["k"] = map[string]int{}, 3
	show(old, m)
	m, m["a"], m["b"] = map[string]int{"z": 0}, len(m), len(old)
	show(old, m)
	k := "a"
	k, m[k], m["k"] = "b", 2, 4
	show(k, m)
	s := []int{0, 1, 2, 3}
	olds := s
	s, s[0], s[1] = []int{5, 6}, 100, 200
	show(s, olds)
	i := 0
	i, s[i] = 1, 9
	show(i, s)
	s[i], i = 7, 0
	show(i, s)
	s[t(0)], s[t(1)] = t(2), t(3)
	show(s)
	a := [3]int{1, 2, 3}
	a[0], a[1], a[2] = a[2], a[0], a[1]
	show(a)
	a, a[0] = [3]int{7, 8, 9}, 1
	show(a)
	a[0], a = 5, [3]int{1, 1, 1}
	show(a)
	p := &T{n: 1}
	q := p
	p, p.n, p.next = &T{n: 2}, 10, p
	show(q.n, q.next == q, p.n)
	q.next, q = nil, q.next
	show(q.n, q.next)
	pa := &a
	pa, pa[1] = &[3]int{}, 50
	show(a, *pa)
	x, y := 1, 2
	px := &x
	px, *px = &y, 99
	show(x, y, *px)
	x, y, x = y, x, 7
	show(x, y)
	ss := [][]int{{1, 2}, {3, 4}}
	ss[0], ss[0][0], ss[1][t(1)] = ss[1], 42, t(5)
	show(ss)
	st := T{s: []int{1}, m: map[string]int{}}
	st.s, st.m, st.s[0], st.m["x"] = nil, nil, 8, 9
	show(st.s, st.m)
	var ifc any = 1
	ifc, ok := ifc.(string)
	show(ifc, ok)
	f := func() (int, int) { fmt.Print("f "); return 3, 4 }
	s = []int{1, 2, 3}
	s[t(0)], s[t(2)] = f()
	show(s)
	s[t(1)], m[fmt.Sprint(t(5))] = f()
	show(s, m)
	c := make(chan int, 2)
	c <- 1
	s[t(0)], ok = <-c
	show(s, ok)
	m["q"], ok = m["nope"]
	show(m, ok)
	s[t(0)] += t(5)
	s[t(1)] <<= uint(t(2))
	s[t(2)] &^= t(1)
	s[t(0)]++
	m[fmt.Sprint(t(7))] -= t(2)
	show(s, m)
	idx := func() int { i++; return i - 1 }
	i = 0
	s[idx()] += idx() * 10
	s[idx()]++
	show(s, i)
	get := func() *T { fmt.Print("get "); return &st }
	get().n += t(3)
	get().n++
	get().a[t(1)] = t(4)
	get().a[t(2)] -= t(1)
	get().next = &T{}
	get().next.n, get().n = t(1), t(2)
	show(st.n, st.a, st.next.n)
	div := func() int { fmt.Print("div "); return 2 }
	s[t(0)] /= div()
	s[t(1)] %= div()
	x = 100
	x /= div()
	x %= div() + 5
	y = 7 / div()
	z := 9 % div()
	show(s, x, y, z, 100/div()/div(), 17%div()%div())
	var u8 uint8 = 200
	u8 /= uint8(div())
	u8 -= 200
	var i8 int8 = -128
	i8 /= int8(div() - 3)
	show(u8, i8)
	for j := 0; j < 3; j++ {
		g := func() int { return j }
		fmt.Print((j+5)%(div()+j), (j+5)/(div()+g()), " ")
	}
	fmt.Println()
	b := []bool{false, true}
	b[0], b[1] = b[1] && !b[0], b[0] || b[1]
	show(b)
	str := "a"
	str, str2 := str+"b", str+"c"
	show(str, str2)
	a2 := [2][2]int{{1, 2}, {3, 4}}
	a2[0], a2[1] = a2[1], a2[0]
	show(a2)
	a2[0], a2[0][1] = a2[1], 77
	show(a2)
	w, v := struct{ a [2]int }{[2]int{1, 2}}, struct{ a [2]int }{[2]int{3, 4}}
	w, v = v, w
	w.a[0] = 0
	show(w, v)
	var head *T
	for i := range 4 {
		head = &T{n: i, next: head}
	}
	var prev *T
	for cur := head; cur != nil; {
		cur.next, prev, cur = prev, cur, cur.next
	}
	for q := prev; q != nil; q = q.next {
		fmt.Print(q.n, " ")
	}
	fmt.Println()
}
