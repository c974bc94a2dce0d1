package main

import "fmt"

// Variables, fields, elements and dereferences beside calls that change them; what real Go yields.

var g = 1

func setg(n int) int { g = n; return n }

type S struct {
	n int
	a [2]int
	p *S
}

func (s *S) set(n int) int { s.n = n; s.a[0] = n; return n }
func (s S) get() int       { return s.n }

var arr = [2]int{1, 2}

func setArr() int                  { arr[0] = 100; return 10 }
func both() ([2]int, int)          { return arr, setArr() }
func takes(a [2]int, n int) string { return fmt.Sprint(a, n) }

var m = map[string]int{"a": 1}

func setm() int { m["a"] = 50; return 5 }

func main() {
	fmt.Println(both())
	arr = [2]int{1, 2}
	fmt.Println(takes(arr, setArr()))
	arr = [2]int{1, 2}
	fmt.Println(arr, setArr())
	arr = [2]int{1, 2}
	x := [2][2]int{arr, {setArr(), 0}}
	fmt.Println(x)
	arr = [2]int{1, 2}
	y, z := arr, setArr()
	fmt.Println(y, z)
	arr = [2]int{1, 2}
	w := struct {
		a [2]int
		n int
	}{arr, setArr()}
	fmt.Println(w)
	arr = [2]int{1, 2}
	fmt.Println(arr == [2]int{setArr() * 10, 2})
	fmt.Println(g+setg(5), g)
	fmt.Println(setg(6)+g, g)
	fmt.Println(g, setg(7))
	v, u := g, setg(8)
	fmt.Println(v, u)
	s := S{n: 1}
	fmt.Println(s.n+s.set(3), s.set(4)+s.n)
	fmt.Println(s.n, s.set(5), s.a)
	fmt.Println(s.get()+s.set(6), s.set(7)+s.get())
	fmt.Println(s, s.set(8))
	fmt.Println(s.a, s.set(9), s.get())
	t := &S{n: 1}
	t.p = &S{n: 2}
	next := func() int { t = t.p; return 0 }
	fmt.Println(t.n + next() + t.n)
	fmt.Println(m["a"]+setm(), m["a"])
	m["a"] = 1
	fmt.Println(m["a"], setm())
	sl := []int{1, 2, 3}
	grow := func() int { sl = append(sl[:1:1], 9); return 1 }
	fmt.Println(sl[1]+grow(), sl)
	sl = []int{1, 2, 3}
	fmt.Println(len(sl), grow(), len(sl))
	i := 0
	inc := func() int { i++; return i }
	fmt.Println(sl[i], inc(), sl[i])
	fmt.Println(i+inc()+i+inc(), i)
	p := &i
	repoint := func() int { j := 100; p = &j; return 1 }
	fmt.Println(*p+repoint(), *p)
	str := "a"
	addstr := func() string { str += "b"; return str }
	fmt.Println(str+addstr()+str, str)
	b := true
	flip := func() bool { b = !b; return b }
	fmt.Println(b && flip(), b || flip(), b == flip())
	var ifc any = 1
	seti := func() int { ifc = "s"; return 2 }
	fmt.Println(ifc, seti(), ifc)
	f := func() int { return 1 }
	setf := func() int { f = func() int { return 2 }; return 0 }
	fmt.Println(f()+setf()+f(), f())
	q := []any{g, setg(11), g}
	fmt.Println(q...)
	r := map[int]int{g: setg(12), 1: g}
	fmt.Println(len(r))
}
