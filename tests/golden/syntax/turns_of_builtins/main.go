// When the values of builtin functions, slices, type assertions and conversions are made: in their turn among the calls, before
// later calls; variables are read after all calls.
package main

import "fmt"

type pair struct{ a, b int }

type deep struct {
	p pair
	s []int
}

type cp struct {
	c complex128
	f float64
}

func show(args ...int) { fmt.Println(args) }
func two(a, b int) int { return a*10 + b }

func main() {
	operands()
	literals()
}

func operands() {
	x := make([]int, 1, 1)
	f := func() int { x = make([]int, 3, 3); return 2 }
	reset := func() { x = make([]int, 1, 1) }

	a, b := len(x), f()
	fmt.Println("define", a, b)
	reset()
	a, b = len(x), f()
	fmt.Println("assign", a, b)
	reset()
	fmt.Println("add", len(x)+f())
	reset()
	fmt.Println("cap add", cap(x)*10+f())
	reset()
	show(len(x), f())
	reset()
	fmt.Println("two", two(len(x), f()))
	reset()
	fmt.Println("composite", []int{len(x), f(), len(x)}, pair{len(x), f()})
	reset()
	y := append(x, 1)[0] + f()
	fmt.Println("append", y)
	reset()
	fmt.Println("append len", len(append(x, 1))*10+f())
	reset()
	p, q := append(x, 1), f()
	fmt.Println("append tuple", len(p), q)
	reset()
	tmp := make([]int, 9)
	fmt.Println("copy", copy(tmp, x)*10+f())
	reset()
	c, d := copy(tmp, x), f()
	fmt.Println("copy tuple", c, d)
	z := 1.0
	g := func() float64 { z = 3; return 2 }
	fmt.Println("complex", complex(z, 0)+complex(g(), 0))
	z = 1
	m, n := complex(z, 0), g()
	fmt.Println("complex tuple", m, n)
	w := 1i
	h := func() float64 { w = 3i; return 2 }
	fmt.Println("imag", imag(w)*10+h())
	w = 1i
	i, j := imag(w), h()
	fmt.Println("imag tuple", i, j)
	k := 1
	l := func() int { k = 3; return 2 }
	fmt.Println("make", len(make([]int, k))*10+l())
	k = 1
	o, r := make([]int, k), l()
	fmt.Println("make tuple", len(o), r)
	k = 1
	s, t := min(k, 7), l()
	fmt.Println("min tuple", s, t)
	k = 1
	fmt.Println("min", min(k, 7)*10+l())
	k = 1
	s, t = k, l()
	fmt.Println("plain tuple", s, t)
	k = 1
	s, t = k+1, l()
	fmt.Println("plain sum tuple", s, t)
	k = 1
	u, v := int64(k), l()
	fmt.Println("conversion tuple", u, v)
	reset()
	fmt.Println(len(x), f(), len(x))
	ret := func() (int, int) { reset(); return len(x), f() }
	fmt.Println(ret())
	mm := map[int]int{1: 1}
	add := func() int { mm[2] = 2; return 5 }
	fmt.Println("map", len(mm)*10+add())
	delete(mm, 2)
	aa, bb := len(mm), add()
	fmt.Println("map tuple", aa, bb)
	delete(mm, 2)
	show(len(mm), add())
	str := "a"
	sf := func() int { str = "abc"; return 1 }
	sa, sb := len(str), sf()
	fmt.Println("string tuple", sa, sb)
	str = "a"
	fmt.Println("new", *new(k)*10+l())
	k = 1
	np, nq := new(k), l()
	fmt.Println("new tuple", *np, nq)
}

func literals() {
	x := make([]int, 1, 1)
	f := func() int { x = make([]int, 3, 3); return 2 }
	reset := func() { x = make([]int, 1, 1) }
	pp := pair{len(x), f()}
	fmt.Println("pair", pp)
	reset()
	pq := &pair{len(x), f()}
	fmt.Println("&pair", *pq)
	reset()
	fmt.Println("pair cap", pair{cap(x), f()})
	reset()
	fmt.Println("pair sum", pair{len(x) + 1, f()})
	reset()
	fmt.Println("pair append", pair{len(append(x, 1)), f()})
	reset()
	tmp := make([]int, 9)
	fmt.Println("pair copy", pair{copy(tmp, x), f()})
	reset()
	fmt.Println("array", [2]int{len(x), f()})
	reset()
	fmt.Println("map", map[int]int{len(x): f()})
	reset()
	fmt.Println("map2", map[string]int{"a": len(x), "b": f()})
	reset()
	fmt.Println("pairs", []pair{{len(x), f()}, {len(x), f()}})
	reset()
	fmt.Println("deep", deep{pair{len(x), 1}, []int{f()}})
	k := 1
	l := func() int { k = 3; return 2 }
	fmt.Println("pair min", pair{min(k, 9), l()})
	k = 1
	fmt.Println("pair make", pair{len(make([]int, k)), l()})
	z := 1.0
	g := func() float64 { z = 3; return 2 }
	fmt.Println("pair complex", cp{complex(z, 0), g()})
	z = 1
	fmt.Println("pair real", pair{int(real(complex(z, 0))), int(g())})
	k = 1
	fmt.Println("pair var", pair{k, l()})
	k = 1
	fmt.Println("array var", [2]int{k, l()}, k)
	k = 1
	a := []int{k, l()}
	fmt.Println("slice var", a)
	k = 1
	fmt.Println("args new", *new(k), l())
	k = 1
	n := *new(k) + 10*l()
	fmt.Println("new", n)
	k = 1
	var i any = k
	h := func() int { i = 7; return 1 }
	fmt.Println("assert", i.(int)+h())
	arr := []int{1}
	hh := func() int { arr = []int{5}; return 1 }
	fmt.Println("index", arr[0]+hh())
	arr = []int{1}
	v1, v2 := arr[0], hh()
	fmt.Println("index tuple", v1, v2)
	s := "abc"
	hs := func() int { s = "xyz"; return 1 }
	fmt.Println("slice string", s[1:], hs())
	s = "abc"
	w1, w2 := s[1:], hs()
	fmt.Println("slice tuple", w1, w2)
	s = "abc"
	bs, b2 := []byte(s), hs()
	fmt.Println("bytes tuple", string(bs), b2)
	s = "abc"
	r := s + "1" + fmt.Sprint(hs())
	fmt.Println("concat", r)
	s = "abc"
	c1, c2 := s+"1", hs()
	fmt.Println("concat tuple", c1, c2)
	ok := true
	hb := func() bool { ok = false; return true }
	fmt.Println("and", ok && hb(), ok)
	ok = true
	fmt.Println("eq", ok == hb())
	ok = true
	o1, o2 := !ok, hb()
	fmt.Println("not tuple", o1, o2)
	reset()
	if len(x) == 1 && f() == 2 && len(x) == 3 {
		fmt.Println("cond ok")
	}
	reset()
	x2 := [][]int{x[:len(x)], {f()}}
	fmt.Println("slices", x2)
	reset()
	switch len(x) + f() {
	case 3:
		fmt.Println("switch in order")
	case 5:
		fmt.Println("switch late")
	}
	reset()
	ch := make(chan int, 4)
	ch <- len(x) + f()
	ch <- len(ch) + func() int { ch <- 9; return 0 }()
	fmt.Println(<-ch, <-ch, <-ch)
	bx := &pair{1, 2}
	change := func() int { bx.a = 7; return 1 }
	copied, after := *bx, change()
	fmt.Println("struct behind a pointer", copied, after)
}
