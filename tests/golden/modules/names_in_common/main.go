// Two packages and the program have types, methods and functions of the same names.
package main

import (
	"errors"
	"fmt"

	"example.com/names_in_common/p"
	"example.com/names_in_common/q"
)

type T struct{ *p.T }

func (t *T) Self() *T     { return t }
func (t *T) add(n int) *T { t.T.Add(n); return t }

type Exception struct{ *q.Exception }

type Console struct {
	p.Console
	inner q.Console
}

type dog struct{}

func (dog) Walk() string { return "walks" }

type Object interface{ add(n int) *T }

type Shape interface {
	p.Shape
	q.Shape
}

type square float64

func (s square) Area() float64  { return float64(s * s) }
func (s square) String() string { return fmt.Sprintf("square %g", float64(s)) }

func main() {
	a, b := p.New(1), q.New(2)
	fmt.Println(a.Add(1), b.Add(2), a.Self().Self(), p.Use(a), q.Use(b))
	t := &T{a}
	fmt.Println(t.Self().add(1).T, t)
	var o Object = t
	fmt.Println(o.add(5).T)
	_, isP := any(t).(p.Object)
	_, isO := any(t).(Object)
	fmt.Println(isP, isO, fmt.Sprintf("%T %T", t, a))
	var act p.Action = (*p.T).Self
	var acq q.Action = (*q.T).Self
	fmt.Println(act(a), acq(b))
	f, g := a.Add, b.Add
	fmt.Println(f(1), g(1))
	var err error = Exception{&q.Exception{"bad"}}
	var pe *p.Exception
	var qe *q.Exception
	fmt.Println(err, errors.As(err, &pe), errors.As(err, &qe))
	err = fmt.Errorf("wrapped: %w", &p.Exception{"worse"})
	fmt.Println(err, errors.As(err, &pe), errors.As(err, &qe), pe)
	var c Console
	c.WriteLine("x").WriteLine("y")
	c.inner.WriteLine("z")
	fmt.Println(c)
	fmt.Println(p.Anonymous(dog{}), q.Anonymous(dog{}))
	var s Shape = square(3)
	fmt.Println(s.Area(), s.String(), s)
	fmt.Println(p.Sum([100]int{1, 2}), q.Sum([100]int{99: 5}), p.Any == q.Any)
	defer a.Add(1)
	go b.Add(1)
}
