// Pointers to elements that only name them, and ones that are real pointers.
package main

import "fmt"

type p struct {
	x, y int
	s    []int
	a    [3]int
}

func (q *p) inc()     { q.x++ }
func (q p) sum() int  { return q.x + q.y }
func (q *p) self() *p { return q }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	ps := make([]p, 3)
	for i := range ps {
		a := &ps[i]
		a.x, a.y = i, i*2
		a.inc()
		a.s = append(a.s, a.sum())
		a.a[1] = 7
		b := *a
		b.x = 100
		*a = p{x: a.x, y: 50, s: a.s, a: a.a}
		(*a).x += 1000
	}
	fmt.Println(ps)
	{
		a := &ps[0]
		old := ps
		ps = append(ps, p{})
		a.x = -1
		fmt.Println(old[0].x, ps[0].x)
	}
	{
		a := new(p)
		a.x = 5
		fmt.Println(a.x, a.self() == a)
	}
	{
		a := &ps[1]
		a.self().y = 9
		f := func() { a.x = 77 }
		f()
		q := &a.y
		*q++
		fmt.Println(*a)
	}
	try(func() {
		n := 9
		a := &ps[n]
		fmt.Println("unreached")
		a.x = 1
	})
	c := &ps[2]
	defer fmt.Println("deferred", c.x)
	c.x = 3
	for k := range 2 {
		d := &ps[k]
		e := &ps[k+1]
		d.x, e.x = e.x, d.x
	}
	fmt.Println(ps[0].x, ps[1].x, ps[2].x)
}
