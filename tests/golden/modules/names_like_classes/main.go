package main

import (
	"fmt"

	"example.com/n2/Ptr"
	"example.com/n2/util"
)

type T struct {
	util    int
	Program int
	F       int
	limit   int
	Ptr     int
}

var limit = 9

func Ptr2() int { return 1 }

func (t T) M() (int, int)     { return util.F(), t.util }
func (t T) N() *util.Box      { return util.New() }
func (t *T) P() (*int, *int)  { b := util.New(); _ = b.Addr(); return &t.util, &t.limit }
func (t T) L() int            { return limit + t.limit + Ptr2() }
func (t T) Q() int            { return Ptr.New() + t.Ptr }
func (t *T) R(c chan int) int { go func() { c <- Ptr.New() }(); return <-c + util.F() }
func (t T) New() *Ptr.Element { return &Ptr.Element{Field: t.Ptr} }

type M map[string]int

func (m M) Go() int         { return len(m) }
func (m M) Slice() []string { return []string{"a", fmt.Sprint(m.Go())} }
func (m *M) Map() *M        { (*m)["x"] = 1; return m }
func (m M) Select(c chan int, d chan int) int {
	select {
	case x := <-c:
		return x
	case d <- 1:
		return m.Go()
	}
}

type E struct{ T }

func (e E) util() int { return util.F() + e.T.util }

func main() {
	t := T{util: 1, limit: 2, Ptr: 3}
	fmt.Println(t.M())
	fmt.Println(t.N().Show(), *t.N().Addr(), t.L(), t.Q(), t.R(make(chan int)), *t.New().Inc())
	a, b := t.P()
	*a++
	*b++
	fmt.Println(t, E{t}.util())
	bx := util.New()
	c := make(chan int, 1)
	fmt.Println(bx.Wait(c), bx.Select(c), util.ILength(2).Builtins(), util.HashCode, util.GoEquality())
	m := M{"a": 1}
	fmt.Println(m.Map().Go(), m.Slice(), m.Select(c, make(chan int, 1)))
}
