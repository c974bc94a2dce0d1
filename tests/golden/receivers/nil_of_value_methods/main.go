package main

import (
	"fmt"
	"sort"
)

// Value methods of nil pointers: which calls fail in the method made for pointers, and which where the pointer is followed.

type S struct{ n int }

func (s S) F() int         { return s.n }
func (s S) G(a ...int) int { return s.n + len(a) }
func (s S) Empty()         {}
func (S) NoName() string   { return "no" }
func (s *S) P() int        { return 1 }
func (s S) W(c chan int) int {
	<-c
	return s.n
}
func (s S) Error() string { return "S" }

type F interface{ F() int }
type E struct{ S }
type EP struct{ *S }
type EE struct{ E }
type EPE struct{ *E }
type FI interface{ F() int }
type EI struct{ FI }
type N int

func (n N) Get() int { return int(n) }

type M map[string]int

func (m M) Len() int { return len(m) }

type L []int

func (l L) Len() int           { return len(l) }
func (l L) Less(i, j int) bool { return l[i] < l[j] }
func (l L) Swap(i, j int)      { l[i], l[j] = l[j], l[i] }

type Fn func()

func (f Fn) Call() { f() }

type G[T any] struct{ v T }

func (g G[T]) Get() T { return g.v }

func apply[T interface{ F() int }](t T) int { return t.F() }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var s *S
	try("direct", func() { s.F() })
	try("direct empty", func() { s.Empty() })
	try("direct noname", func() { s.NoName() })
	try("method value", func() { f := s.F; f() })
	try("method expr", func() { f := (*S).F; f(nil) })
	try("method expr called", func() { (*S).F(nil) })
	try("method expr called s", func() { (*S).F(s) })
	try("method expr variadic", func() { (*S).G(s, 1, 2) })
	try("method expr wait", func() { c := make(chan int, 1); c <- 1; (*S).W(s, c) })
	try("method expr arg", func() { func(f func(*S)) { f(s) }((*S).Empty) })
	try("iface", func() { var i F = s; i.F() })
	try("iface value", func() { var i F = s; f := i.F; fmt.Println("bound"); f() })
	try("iface expr", func() { F.F(s) })
	try("iface noname", func() { var i interface{ NoName() string } = s; i.NoName() })
	try("iface variadic", func() { var i interface{ G(...int) int } = s; i.G() })
	try("iface wait", func() { c := make(chan int, 1); c <- 1; var i interface{ W(chan int) int } = s; i.W(c) })
	var ep EP
	try("promoted ptr", func() { ep.F() })
	try("promoted ptr iface", func() { var i F = ep; i.F() })
	try("promoted ptr iface ptr", func() { var i F = &ep; i.F() })
	try("promoted ptr expr", func() { EP.F(ep) })
	try("promoted ptr expr2", func() { (*EP).F(&ep) })
	try("promoted nil ptr expr", func() { (*EP).F(nil) })
	try("promoted ptr value", func() { f := ep.F; f() })
	var e *E
	try("embedded val", func() { e.F() })
	try("embedded val iface", func() { var i F = e; i.F() })
	try("embedded val expr", func() { (*E).F(nil) })
	try("embedded val expr var", func() { f := (*E).F; f(nil) })
	try("embedded val value", func() { f := e.F; f() })
	try("embedded ptr method", func() { fmt.Println(e.P()) })
	try("embedded ptr method iface", func() { var i interface{ P() int } = e; fmt.Println(i.P()) })
	var ee *EE
	try("deep", func() { var i F = ee; i.F() })
	var epe *EPE
	try("deep ptr", func() { var i F = epe; i.F() })
	var epe2 EPE
	try("deep ptr2", func() { var i F = epe2; i.F() })
	var ei *EI
	try("embedded iface", func() { var i F = ei; i.F() })
	try("embedded iface expr", func() { (*EI).F(nil) })
	try("embedded nil iface", func() { var i F = &EI{}; i.F() })
	try("embedded iface with nil", func() { var i F = EI{s}; i.F() })
	var n *N
	try("int", func() { n.Get() })
	try("int iface", func() { var i interface{ Get() int } = n; i.Get() })
	try("int expr", func() { (*N).Get(n) })
	var m *M
	try("map iface", func() { var i interface{ Len() int } = m; i.Len() })
	try("map expr", func() { (*M).Len(m) })
	var l *L
	try("slice sort", func() { sort.Sort(l) })
	try("slice expr", func() { (*L).Len(l) })
	var fn *Fn
	try("func iface", func() { var i interface{ Call() } = fn; i.Call() })
	try("func expr", func() { (*Fn).Call(fn) })
	var g *G[int]
	try("generic iface", func() { var i interface{ Get() int } = g; i.Get() })
	try("generic expr", func() { (*G[int]).Get(g) })
	var gs *G[map[string]S]
	try("generic iface 2", func() { var i interface{ Get() map[string]S } = gs; i.Get() })
	try("type param", func() { apply(s) })
	try("type param embedded", func() { apply(ep) })
	try("defer", func() { defer s.F() })
	try("defer expr", func() { defer (*S).F(s); fmt.Println("body") })
	try("go-like", func() { var i error = s; _ = i.Error() })
	try("fmt error", func() { fmt.Println(s, error(s)) })
	type Local struct{ S }
	var loc *Local
	try("local", func() { var i F = loc; i.F() })
	try("anonymous", func() { var a *struct{ S }; var i F = a; i.F() })
	try("anonymous expr", func() { (*struct{ S }).F(nil) })
}
