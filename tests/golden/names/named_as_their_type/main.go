package main

import (
	"errors"
	"fmt"
)

// Methods and fields named as their own type, as its embedded type, or as the interface they implement.

type Error string

func (e Error) Error() string { return "E" + string(e) }

type String struct{ String string }

type Node struct {
	Node *Node
	n    int
}

type walk func(int) int

func (w walk) walk(n int) int {
	if n == 0 {
		return 0
	}
	return w(n) + w.walk(n-1)
}

type list []list

func (l list) list() int {
	sum := 1
	for _, k := range l {
		sum += k.list()
	}
	return sum
}

type table map[string]table

func (t table) table(k string) table { return t[k] }

type Stringer interface{ Stringer() string }
type impl struct{ Stringer }

func (i impl) impl() string { return "impl:" + i.Stringer.Stringer() }

type leaf int

func (l leaf) Stringer() string { return fmt.Sprint("leaf", int(l)) }
func (l leaf) leaf() leaf       { return l + 1 }
func (l *leaf) set(leaf int)    { *l = leafOf(leaf) }
func leafOf(n int) leaf         { return leaf(n) }

type counter struct{ counter, other int }

func (c *counter) inc() int { c.counter++; return c.counter }

type state struct{ name string }

func (s *state) State() *state { return s }

type State struct{ state }

func (s State) State() string { return s.state.name }

type Base struct{ n int }
type Derived struct{ Base }

func (d Derived) base() Base { return d.Base }
func (d Derived) kind(v any) string {
	switch v.(type) {
	case int, Base:
		return "int or Base"
	case Derived, *Derived:
		return "Derived"
	case *Base:
		return "*Base"
	}
	return "other"
}

type pair struct{ pair [2]int }

func (p pair) sum() int {
	pair := p.pair
	return pair[0] + pair[1]
}

type T struct{ T2 }
type T2 struct{ T3 }
type T3 struct{ T int }

func main() {
	var err error = Error("x")
	fmt.Println(err, errors.Is(err, Error("x")), err == Error("x"))
	fmt.Println(String{"s"}, String{"s"}.String)
	n := &Node{&Node{nil, 2}, 1}
	fmt.Println(n.n, n.Node.n, n.Node.Node == nil)
	fmt.Println(walk(func(n int) int { return n * n }).walk(4))
	fmt.Println(list{{}, {{}, {}}}.list())
	fmt.Println(len(table{"a": {"b": nil}}.table("a")))
	i := impl{leaf(3)}
	fmt.Println(i.impl(), i.Stringer.Stringer(), leaf(4).leaf())
	var l leaf
	l.set(8)
	fmt.Println(l)
	c := counter{other: 1}
	c.inc()
	fmt.Println(c.inc(), c)
	s := State{state{"on"}}
	fmt.Println(s.State(), s.state.State().name)
	d := Derived{Base{5}}
	fmt.Println(d.base(), d.kind(Base{}), d.kind(1), d.kind(d), d.kind(&d), d.kind(&Base{}), d.kind(""))
	fmt.Println(pair{[2]int{3, 4}}.sum())
	t := T{T2{T3{6}}}
	fmt.Println(t.T, t.T2.T3.T)
}
