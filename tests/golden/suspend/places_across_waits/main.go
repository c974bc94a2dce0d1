package main

import "fmt"

// Elements, fields, dereferences and composite literals around calls that suspend.

var c = make(chan int, 64)

func w(n int) int                    { c <- n; return <-c }
func ws(s string) string             { w(1); return s }
func wp(p *S) *S                     { w(1); return p }
func wl(l []S) []S                   { w(1); return l }
func wm(m map[string]S) map[string]S { w(1); return m }

type S struct {
	n    int
	a    [3]int
	l    []int
	m    map[string]int
	next *S
	in   struct{ x, y int }
}

func (s S) M(x int) int      { w(1); return s.n + x }
func (s *S) P(x int) *S      { w(1); s.n += x; return s }
func (s S) F() func(int) int { w(1); return func(x int) int { return w(x) + s.n } }

type L []int

func (l L) At(i int) int { return l[w(i)] }

type A [3]int

func (a A) At(i int) int  { return a[w(i)] }
func (a *A) Set(i, x int) { a[w(i)] = w(x) }

func main() {
	p := &S{l: []int{1, 2, 3}, m: map[string]int{}}
	p.a[w(2)]++
	p.a[w(1)] += w(5)
	p.a[w(0)] = w(7)
	p.l[w(0)] -= w(3)
	p.m[ws("k")] += w(4)
	p.m[ws("k")]++
	p.in.x, p.in.y = w(1), w(2)
	p.in.x <<= uint(w(3))
	wp(p).n = w(9)
	wp(p).in.y *= w(6)
	fmt.Printf("%+v\n", *p)
	s := []S{{n: 1}, {n: 2}}
	fmt.Println(s[0].M(s[1].M(3)), s[w(1)].M(w(1)), wl(s)[w(0)].n)
	s[w(0)].P(w(5)).P(w(6))
	s[1].a[w(1)], s[0].a[w(2)] = w(3), w(4)
	fmt.Println(s[0].n, s[0].a, s[1].a)
	fmt.Println([]int{2: w(3)}, [2]int{w(3)}, [...]int{w(1), 3: w(2)}, [2][2]int{{w(1)}, {1: w(2)}})
	fmt.Println(map[int]int{w(1): w(2), 3: w(4)}, map[string][]int{ws("a"): {w(1), w(2)}})
	fmt.Println(S{n: w(1), a: [3]int{w(2)}, l: []int{w(3)}}.n, &[]int{w(5)}, (&S{n: w(6)}).n)
	fmt.Println(w(1)+w(2)*w(3), w(7)/w(2), w(7)%w(4), -w(1), w(1) < w(2), ws("a")+ws("b"))
	x := 10
	x += w(1)
	x -= w(x)
	y := &x
	*y += w(3)
	*y, x = w(4), *y+w(5)
	fmt.Println(x, *y)
	var l L = []int{4, 5, 6}
	fmt.Println(l.At(w(1)), l[w(0):w(2)], l[w(1):][w(0)], l[w(0):w(1):w(2)])
	a := A{7, 8, 9}
	a.Set(w(0), w(1))
	pa := &a
	pa.Set(w(1), w(2))
	pa[w(2)]--
	fmt.Println(a.At(w(1)), a, a[w(0):w(2)], pa[w(2)])
	b := a
	b[w(0)], a[w(1)] = a[w(1)], b[w(0)]
	fmt.Println(a, b)
	m := map[string]S{"a": {n: 3}}
	fmt.Println(wm(m)[ws("a")].n, m["a"].M(w(2)), m[ws("a")].F()(w(1)))
	if v, ok := wm(m)[ws("z")]; !ok && w(v.n) == 0 {
		fmt.Println("absent", v.n)
	}
	grid := [][]int{{1, 2}, {3, 4}}
	grid[w(0)][w(1)] += grid[w(1)][w(0)] * w(10)
	grid[w(1)], grid[w(0)] = grid[w(0)], grid[w(1)]
	fmt.Println(grid)
	ga := [2][2]int{{1, 2}, {3, 4}}
	ga[w(0)][w(1)] += ga[w(1)][w(0)] * w(10)
	ga[w(1)][w(0)]++
	fmt.Println(ga)
	ps := []*S{{n: 1}, {n: 2, next: &S{}}}
	ps[w(1)].next.n = w(8)
	ps[w(0)].next = wp(ps[w(1)]).next
	ps[w(0)].next.a[w(1)] += w(2)
	fmt.Println(ps[0].next.n, ps[1].next.a)
	switch w(2) {
	case w(1):
		fmt.Println("one")
	case w(2), w(3):
		fmt.Println("two")
	}
	switch z := w(4); {
	case w(z) > 3 && w(1) == 1:
		fmt.Println("big")
	}
	for i := w(0); i < w(3); i += w(1) {
		fmt.Print(w(i), " ")
	}
	for i := range w(2) {
		fmt.Print(w(i), " ")
	}
	for i, v := range wl(s) {
		fmt.Print(i, v.M(w(0)), " ")
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println(recover()) }()
		var q *S
		q.n = w(1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		a[w(3)] = w(1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(w(1) / w(0))
	}()
	q := S{n: 1}
	r := q
	q.n, r.n = r.P(w(1)).n, q.M(w(2))
	fmt.Println(q.n, r.n)
	f := func(a [3]int, n int) [3]int { a[0] = n; return a }
	fmt.Println(f(p.a, w(1)), p.a, f(f(p.a, w(2)), w(3))[w(0)])
	ch := make(chan S, 1)
	ch <- S{n: w(1), a: [3]int{1: w(2)}}
	fmt.Println((<-ch).M(w(1)))
	var i any = p
	fmt.Println(i.(*S).M(w(1)), i.(interface{ M(int) int }).M(w(2)))
	u8 := []uint8{250}
	u8[w(0)] += uint8(w(10))
	u8[0] <<= w(1)
	fmt.Println(u8, min(w(3), w(2)), max(w(1), w(5)), len(ws("abc")), cap(make([]int, w(1), w(4))))
	l = append(l, w(1), l[w(0)])
	l = append(l[:w(1)], l[w(2):]...)
	fmt.Println(l, copy(l[w(1):], l[:w(2)]), l)
}
