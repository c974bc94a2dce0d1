package main

import (
	"errors"
	"fmt"
)

// Methods on nil pointers, maps, slices, functions and interfaces: they panic where they dereference, and not before.

type T struct {
	n    int
	next *T
	a    [2]int
	v    V
	p    *V
}
type V struct{ x int }

func (v V) val() int   { return 1 }
func (v *V) ptr() bool { return v == nil }

func (r *T) Get(def bool) int {
	switch {
	case def:
		return -1
	default:
		return r.n
	}
}
func (r *T) Same(o *T) bool { return o == nil || r.n == o.n }
func (r *T) Add(k int) {
	for k > 0 {
		r.n++
		k--
	}
}
func (r *T) Len() int {
	if r == nil {
		return 0
	}
	return 1 + r.next.Len()
}
func (r *T) Closure() func() int { return func() int { return r.n } }
func (r *T) Defers() (s string) {
	defer func() { s = fmt.Sprint("recovered ", recover()) }()
	s = "started"
	fmt.Println("before")
	return fmt.Sprint(r.n)
}
func (r *T) And(b bool) bool       { return b && r.n > 0 }
func (r *T) Or(b bool) bool        { return b || r.n > 0 }
func (r *T) Self() *T              { return r }
func (r *T) Addr() *int            { return &r.n }
func (r *T) ArrLen() int           { return len(r.a) }
func (r *T) Call(f func() int) int { return f() + r.n }
func (r *T) Assign(f func() int)   { r.n = f() }
func (r *T) Embedded() bool        { return r.v.ptr() }
func (r *T) Behind() bool          { return r.p.ptr() }
func (r *T) Arg(f func(int))       { fmt.Println("arg"); f(r.n) }
func (r *T) Blank()                { _ = r.n }
func (r *T) Copy() T               { return *r }
func (r *T) Loop() (n int) {
	for i := range r.a {
		n += i
	}
	return
}
func (r T) Value() int        { return 5 }
func (r *T) Unused(x int) int { return x }
func (*T) NoName() string     { return "no name" }
func (r *T) Wait(c chan int) int {
	x := <-c
	if x == 0 {
		return -1
	}
	return r.n
}
func (r *T) Index(i int) int { return r.a[i] }
func (r *T) Err() error {
	if r == nil {
		return nil
	}
	return errors.New("x")
}

type M map[string]int

func (m M) Get(k string) int { return m[k] }
func (m M) Len() int         { return len(m) }
func (m M) Set(k string)     { m[k] = 1 }

type L []int

func (l L) Len() int     { return len(l) }
func (l L) At(i int) int { return l[i] }
func (l *L) Push(x int)  { *l = append(*l, x) }

type F func() int

func (f F) IsNil() bool { return f == nil }
func (f F) Call() int   { return f() }

type E struct{ *T }
type I interface{ Len() int }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func one() int { fmt.Println("one"); return 1 }

func main() {
	var r *T
	r.Add(0)
	fmt.Println(r.Get(true), r.Same(nil), r.Len(), r.And(false), r.Or(true), r.Self() == nil, r.ArrLen(), r.Unused(3), r.NoName(), r.Loop(), r.Err())
	try("get", func() { r.Get(false) })
	try("same", func() { r.Same(&T{}) })
	try("add", func() { r.Add(1) })
	try("closure", func() { f := r.Closure(); fmt.Println("made"); f() })
	fmt.Println(r.Defers())
	try("and", func() { r.And(true) })
	try("or", func() { r.Or(false) })
	try("addr", func() { r.Addr() })
	try("call", func() { r.Call(one) })
	try("assign", func() { r.Assign(one) })
	try("embedded", func() { r.Embedded() })
	try("behind", func() { r.Behind() })
	try("arg", func() { r.Arg(func(int) {}) })
	try("blank", func() { r.Blank() })
	try("copy", func() { r.Copy() })
	try("value", func() { r.Value() })
	try("value method value", func() { f := r.Value; fmt.Println("no"); f() })
	try("pointer method value", func() { f := r.Unused; fmt.Println(f(4)) })
	try("value method expression", func() { f := (*T).Value; fmt.Println("kept"); f(nil) })
	c := make(chan int, 2)
	c <- 0
	c <- 1
	try("wait", func() { fmt.Println(r.Wait(c)) })
	try("wait", func() { fmt.Println(r.Wait(c)) })
	try("index", func() { r.Index(1) })
	try("index out of range", func() { (&T{}).Index(c2()) })
	var m M
	fmt.Println(m.Get("a"), m.Len())
	try("map", func() { m.Set("a") })
	var l L
	fmt.Println(l.Len())
	try("slice", func() { l.At(0) })
	l.Push(1)
	fmt.Println(l)
	var pl *L
	try("pointer to slice", func() { pl.Push(1) })
	try("value through pointer", func() { pl.Len() })
	var f F
	fmt.Println(f.IsNil())
	try("func", func() { f.Call() })
	var e E
	fmt.Println(e.Len(), e.Get(true), e.NoName())
	try("embedded nil", func() { e.Get(false) })
	try("embedded field", func() { fmt.Println(e.n) })
	var pe *E
	try("nil outer", func() { pe.Len() })
	var i I
	try("interface", func() { i.Len() })
	i = r
	fmt.Println(i != nil, i.Len(), i.(*T) == nil)
	i = m
	fmt.Println(i.Len())
	var v *V
	fmt.Println(v.ptr())
	try("val", func() { v.val() })
	var err error = (*myErr)(nil)
	fmt.Println(err != nil, err.Error())
	try("defer", func() { defer r.Get(false); fmt.Println("in body") })
	try("go", func() {
		done := make(chan string)
		go func(t *T) { done <- t.NoName() }(r)
		fmt.Println(<-done)
	})
}

func c2() int { return 2 }

type myErr struct{}

func (*myErr) Error() string { return "nil but an error" }
