// Method values of nil pointers: those with a pointer receiver are bound, all others fail at once.
package main

import "fmt"

type V int

func (v V) Get() int { return int(v) }

type P struct{ n int }

func (p *P) Inc() int { p.n++; return p.n }
func (p *P) Name() string {
	if p == nil {
		return "nil"
	}
	return "P"
}
func (p P) Val() int { return p.n }

type N int

func (n *N) Add(d int) int { *n += N(d); return int(*n) }

type Big [3]int

func (b *Big) Sum() int { return b[0] + b[1] + b[2] }
func (b Big) Len() int  { return len(b) }

type Outer struct{ *P }
type Outer2 struct{ Outer }
type ByValue struct{ P }
type I interface{ Val() int }

func try(name string, f func() func() int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	g := f()
	fmt.Println(name, "bound")
	fmt.Println(name, g())
}

func main() {
	var p *P
	var n *N
	var b *Big
	var v *V
	var i I
	var o Outer
	var po *Outer
	var o2 Outer2
	var po2 *Outer2
	var bv *ByValue
	try("p.Inc", func() func() int { return p.Inc })
	try("p.Val", func() func() int { return p.Val })
	try("n.Add", func() func() int { f := n.Add; return func() int { return f(1) } })
	try("b.Sum", func() func() int { return b.Sum })
	try("b.Len", func() func() int { return b.Len })
	try("v.Get", func() func() int { return v.Get })
	try("i.Val", func() func() int { return i.Val })
	try("o.Inc", func() func() int { return o.Inc })
	try("o.Val", func() func() int { return o.Val })
	try("po.Inc", func() func() int { return po.Inc })
	try("o2.Inc", func() func() int { return o2.Inc })
	try("o2.Val", func() func() int { return o2.Val })
	try("po2.Inc", func() func() int { return po2.Inc })
	try("bv.Inc", func() func() int { return bv.Inc })
	try("bv.Val", func() func() int { return bv.Val })
	f := p.Name
	fmt.Println(f())
	f = o.Name
	fmt.Println(f())
	g := (*P).Inc
	try("(*P).Inc", func() func() int { return func() int { return g(p) } })
	defer func() { fmt.Println("deferred:", recover()) }()
	h := n.Add
	defer h(2)
	fmt.Println("end")
}
