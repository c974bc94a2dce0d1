// Calls come first, variables are read after them; places are found before they are assigned, and fail in their turn.
package main

import "fmt"

var lg []string

func tr(s string, v int) int    { lg = append(lg, s); return v }
func trp(s string, p *int) *int { lg = append(lg, s); return p }
func flush()                    { fmt.Println(lg); lg = nil }

type T struct {
	a, b int
	p    *T
}

func (t T) M(x int) T    { lg = append(lg, fmt.Sprint("M", t.a, x)); t.a = x; return t }
func (t *T) PM(x int) *T { lg = append(lg, fmt.Sprint("PM", t.a, x)); t.a = x; return t }

var g = 1

func setg(v int) int { g = v; return v }

func two() (int, int)                          { lg = append(lg, "two"); return 1, 2 }
func getT(s string, t *T) *T                   { lg = append(lg, s); return t }
func getS(s string, x []int) []int             { lg = append(lg, s); return x }
func getM(s string, x map[int]int) map[int]int { lg = append(lg, s); return x }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	var x, y int
	*trp("p1", &x), *trp("p2", &y) = tr("v1", 10), tr("v2", 20)
	flush()
	*trp("p1", &x), *trp("p2", &y) = two()
	flush()
	fmt.Println(x, y)
	a := []int{1, 2, 3}
	i := 0
	i, a[i] = 1, 9
	fmt.Println(i, a)
	a[tr("i", 0)], a[tr("j", 1)] = a[tr("k", 1)], a[tr("l", 0)]
	flush()
	fmt.Println(a)
	getS("s", a)[tr("i", 0)] += tr("v", 5)
	flush()
	getM("m", map[int]int{})[tr("k", 0)] += tr("v", 5)
	flush()
	getT("t", &T{}).a = tr("v", 3)
	flush()
	getT("t", &T{}).a++
	flush()
	t := T{a: 1}
	t.M(tr("1", 2)).M(tr("2", 3)).M(4)
	flush()
	t.PM(tr("1", 2)).PM(tr("2", 3)).PM(4)
	flush()
	b := []int{tr("a", 1), tr("b", 2)}[tr("c", 1)]
	flush()
	fmt.Println(b)
	m := map[int]int{tr("k1", 1): tr("v1", 1), tr("k2", 2): tr("v2", 2)}
	flush()
	_ = m
	st := T{b: tr("b", 1), a: tr("a", 2)}
	flush()
	_ = st
	// reassign in rhs
	s1, s2 := []int{1}, []int{2}
	s := s1
	s[0] += func() int { s = s2; return 10 }()
	fmt.Println(s1, s2)
	s = s1
	s[0] = func() int { s = s2; return 77 }()
	fmt.Println(s1, s2)
	k := 0
	arr := [3]int{}
	arr[k] = func() int { k = 2; return 5 }()
	fmt.Println(arr)
	k = 0
	arr[k] += func() int { k = 2; return 5 }()
	fmt.Println(arr)
	p := &T{a: 1}
	q := &T{a: 2}
	r := p
	r.a += func() int { r = q; return 100 }()
	fmt.Println(p.a, q.a)
	r = p
	r.a = func() int { r = q; return 1000 }()
	fmt.Println(p.a, q.a)
	m1, m2 := map[int]int{0: 1}, map[int]int{0: 2}
	mm := m1
	mm[0] += func() int { mm = m2; return 10 }()
	fmt.Println(m1, m2)
	z := 1
	z += func() int { z = 100; return 1 }()
	fmt.Println(z)
	g = 1
	w := g + setg(5)
	fmt.Println(w)
	u, v := 1, 2
	u, v = v, u
	fmt.Println(u, v)
	u, v = func() int { v = 50; return u }(), 3
	fmt.Println(u, v)
	try(func() { var nm map[int]int; nm[tr("idx", 5)] = tr("rhs", 1) })
	flush()
	mp := map[int]int{}
	try(func() { var np *int; mp[2], *np = 42, 2 })
	fmt.Println(mp)
	try(func() { ns := []int{}; mp[3], ns[1] = 42, 2 })
	fmt.Println(mp)
	pp := &T{}
	po := pp
	pp, pp.a = &T{}, 4
	fmt.Println(po.a, pp.a)
	l := &T{a: 1, p: &T{a: 2, p: &T{a: 3}}}
	var rev *T
	for n := l; n != nil; {
		n.p, rev, n = rev, n, n.p
	}
	for n := rev; n != nil; n = n.p {
		fmt.Print(n.a, " ")
	}
	fmt.Println()
	var ia any
	ia, x = 5, 6
	fmt.Println(ia, x)
	sw := []int{1, 2, 3, 4}
	for lo, hi := 0, len(sw)-1; lo < hi; lo, hi = lo+1, hi-1 {
		sw[lo], sw[hi] = sw[hi], sw[lo]
	}
	fmt.Println(sw)
	var e1, e2 error
	_, e1 = fmt.Sscan("1", &x)
	e1, e2 = e2, e1
	fmt.Println(e1, e2)
	var arr2 [2][2]int
	arr2[0], arr2[1] = [2]int{1, 2}, arr2[0]
	fmt.Println(arr2)
	arr2[0], arr2[1] = arr2[1], arr2[0]
	arr2[0][0] = 100
	fmt.Println(arr2)
	for i, a[i] = range []int{7, 8, 9} {
	}
	fmt.Println(i, a)
	var key string
	for key, mm[len(key)] = range map[string]int{"ab": 4} {
	}
	fmt.Println(key, mm)
	fmt.Println(func() (int, int) { return tr("r1", 1), tr("r2", 2) }())
	flush()
}
