package main

import (
	"fmt"
	"sync"
)

// What a deferred or started call is called on is fixed when the statement runs, and so are its arguments.

type X struct{ s string }

func (x *X) P()         { fmt.Println("P", x.s) }
func (x X) V()          { fmt.Println("V", x.s) }
func (x *X) With(n int) { fmt.Println("With", x.s, n) }
func (x *X) Self(y *X)  { fmt.Println("Self", x.s, y.s) }

type I interface{ P() }
type Y struct{ s string }

func (y Y) P() { fmt.Println("Y.P", y.s) }

type Outer struct {
	*X
	in Y
}
type Val struct{ X }
type Num int

func (n Num) Show() { fmt.Println("Num", int(n)) }
func (n *Num) Ptr() { fmt.Println("*Num", int(*n)) }

type Fn func(string)

func (f Fn) Call(s string) { f(s) }

var global = &X{"global"}

func pointers() {
	p := &X{"first"}
	defer p.P()
	defer p.With(len(p.s))
	defer p.V()
	p.s = "changed"
	defer p.V()
	defer p.Self(p)
	p = &X{"second"}
	p.s += "!"
}

func values() {
	v := X{"value"}
	defer v.V()
	defer v.P()
	v.s = "later"
	defer func(v X) { v.V() }(v)
	v = X{"latest"}
}

func interfaces() {
	var i I = &X{"in interface"}
	defer i.P()
	i = Y{"y"}
	defer i.P()
	i = nil
}

func promoted() {
	o := Outer{&X{"embedded"}, Y{"in"}}
	defer o.P()
	defer o.V()
	defer o.in.P()
	o.X = &X{"replaced"}
	o.in = Y{"in replaced"}
	w := Val{X{"val"}}
	defer w.P()
	defer w.V()
	w.X = X{"val replaced"}
}

func elements() {
	s := []*X{{"s0"}, {"s1"}}
	i := 0
	defer s[i].P()
	i++
	defer s[i].P()
	s[0], s[1] = nil, nil
	a := [2]X{{"a0"}, {"a1"}}
	defer a[0].P()
	defer a[1].V()
	a = [2]X{{"b0"}, {"b1"}}
	m := map[string]*X{"k": {"m"}}
	defer m["k"].P()
	delete(m, "k")
	pp := &s
	*pp = []*X{{"new"}}
	defer (*pp)[0].P()
	*pp = nil
}

func numbers() {
	n := Num(1)
	defer n.Show()
	defer n.Ptr()
	n = 2
	p := &n
	defer p.Show()
	defer p.Ptr()
	n = 3
	p = nil
}

func functions() {
	f := func(s string) { fmt.Println("f", s) }
	s := "one"
	defer f(s)
	defer Fn(f).Call(s)
	g := Fn(f)
	defer g.Call("g")
	f = func(s string) { fmt.Println("other", s) }
	g = nil
	s = "two"
	h := (*X).P
	defer h(&X{"expr"})
	h = nil
	b := global.P
	defer b()
	b = nil
	defer global.P()
	global = &X{"new global"}
}

func loops() {
	for i, p := range []*X{{"l0"}, {"l1"}} {
		defer p.With(i)
		p = nil
	}
	for p := (&X{"c"}); len(p.s) < 3; p = (&X{p.s + "c"}) {
		defer p.P()
	}
}

func goroutines() {
	var wg sync.WaitGroup
	results := make([]string, 4)
	put := func(i int, s string) { results[i] = s; wg.Done() }
	wg.Add(4)
	p := &putter{put, "p"}
	go p.put(0)
	p = &putter{put, "q"}
	go p.put(1)
	p = nil
	s := "arg"
	go put(2, s)
	s = "changed"
	f := put
	go f(3, s)
	f = nil
	wg.Wait()
	fmt.Println(results)
	w := &sync.WaitGroup{}
	old := w
	w.Add(1)
	go w.Done()
	w = &sync.WaitGroup{}
	old.Wait()
	mu := &sync.Mutex{}
	mine := mu
	mine.Lock()
	func() {
		defer mu.Unlock()
		mu = &sync.Mutex{}
	}()
	fmt.Println(mine.TryLock(), mu.TryLock())
}

type putter struct {
	f func(int, string)
	s string
}

func (p *putter) put(i int) { p.f(i, p.s) }

func main() {
	for _, f := range []func(){pointers, values, interfaces, promoted, elements, numbers, functions, loops, goroutines} {
		f()
		fmt.Println("--")
	}
}
