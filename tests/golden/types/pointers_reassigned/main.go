// Pointer variables that hold one pointer first and others later, nil too.
package main

import "fmt"

type T int

func (t *T) Add(n int) int {
	if t == nil {
		return -1
	}
	*t += T(n)
	return int(*t)
}

type Adder interface{ Add(int) int }

func other() *T { x := T(100); return &x }

type S struct{ n int }

func (s *S) Add(n int) int {
	if s == nil {
		return -2
	}
	s.n += n
	return s.n
}

func main() {
	v := T(1)
	p := &v
	fmt.Println(p.Add(1))
	p = other()
	fmt.Println(p.Add(1), v)
	p = nil
	f := p.Add
	fmt.Println(f(2), p.Add(3))
	q := &v
	var a Adder = q
	fmt.Println(a.Add(5))
	q = nil
	a = q
	fmt.Println(a.Add(5), a == nil, q == nil)
	s := &S{1}
	s2 := s
	s = nil
	g := s.Add
	fmt.Println(g(1), s2.Add(2))
	s2 = nil
	a = s2
	fmt.Println(a.Add(1))
	var w S
	r := &w
	h := r.Add
	fmt.Println(h(4), w.n)
	r = nil
	h = r.Add
	fmt.Println(h(4))
	for i, x := 0, new(T); i < 2; i++ {
		fmt.Println(x.Add(i))
		x = nil
	}
	func() {
		t := new(T)
		defer func() { fmt.Println(t.Add(0)) }()
		t = nil
	}()
}
