package main

import (
	"fmt"
	. "strings"

	"ex.org/packages/alpha"
	beta2 "ex.org/packages/beta"
	_ "ex.org/packages/effects"
	"ex.org/packages/go-util" // its package is called util
	"ex.org/packages/internal/trace"
	inner "ex.org/packages/util"
)

// Several packages: names of packages against those of folders, aliases, types of one name in several, promotion, unexported
// methods, generics and variables across packages, the order of initialization.

var here = trace.Note("main var")

func init() { trace.Note("main init") }

type T struct{ alpha.T }

func (t T) Name() string { return "main.T over " + t.T.Name() }

// hidden has a method of the name that alpha's interface wants, but of this package.
type hidden struct{}

func (hidden) secret() string { return "main's secret" }

type local interface{ secret() string }

type embedding struct {
	alpha.Secretive
	*beta2.Counter
	beta2.T
}

type alias = beta2.T

func main() {
	fmt.Println(here, ToUpper("dot import"), Fields("a b"))
	fmt.Println(trace.Log())
	a, b := alpha.T{N: 1}, beta2.T{S: "s"}
	fmt.Printf("%v %+v %T %T %T %v\n", a, b, a, b, T{a}, T{a}.Name())
	fmt.Println(any(a) == any(beta2.T{}), a.Name(), b.Name(), alias{S: "x"} == beta2.T{S: "x"})
	var n alpha.Namer = b
	fmt.Println(n.Name(), alpha.Describe(T{a}), alpha.Describe(&b), beta2.Describe(a))
	switch x := n.(type) {
	case alpha.T:
		fmt.Println("alpha", x.N)
	case beta2.T:
		fmt.Println("beta", x.S)
	}
	_, isSecret := any(hidden{}).(alpha.Secretive)
	_, isLocal := any(hidden{}).(local)
	s := alpha.NewSecret("x")
	_, sLocal := s.(local)
	fmt.Println(isSecret, isLocal, sLocal, alpha.Reveal(s))
	e := embedding{s, &beta2.Counter{}, b}
	e.Inc()
	e.Inc()
	fmt.Println(alpha.Reveal(e), e.Count(), e.S, e.T.Name(), e.Counter.Count())
	fmt.Println(util.Name(), inner.Name(), innerMost())
	util.Level = 5
	p := &util.Level
	*p++
	fmt.Println(util.Level, util.GetLevel(), util.Max, util.Kind(2), util.Red, util.Colour(7))
	fmt.Println(alpha.Map([]int{1, 2}, func(n int) string { return fmt.Sprint(n * n) }), alpha.Pair[string, beta2.T]{First: "k", Second: b})
	fmt.Printf("%T %T %T\n", alpha.Pair[T, beta2.T]{}, alpha.NewList(1, 2), alpha.NewList(b))
	l := alpha.NewList("a", "b")
	l.Add("c")
	for i, v := range l.All() {
		fmt.Print(i, v, " ")
	}
	fmt.Println(l.Len(), alpha.Sum(1, 2, 3), alpha.Sum(util.Level, 2))
	err := beta2.Fail("op")
	fmt.Println(err, beta2.IsFailure(err), alpha.ErrBase == beta2.Base())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		beta2.MustNotFail("op2")
	}()
	f := b.Name
	g := beta2.T.Name
	h := (*beta2.Counter).Inc
	c := &beta2.Counter{}
	h(c)
	fmt.Println(f(), g(b), c.Count())
	alpha.Hook = func(s string) string { return "<" + s + ">" }
	fmt.Println(alpha.Hooked("x"), beta2.CallsHook("y"))
	{
		alpha := "shadow"
		util := len(alpha)
		fmt.Println(alpha, util)
	}
	ch := make(chan alpha.T, 1)
	go beta2.Produce(ch)
	fmt.Println(<-ch, beta2.Wait(ch))
	fmt.Println(alpha.Counters, beta2.Shared())
	alpha.Counters["main"]++
	fmt.Println(beta2.Shared())
	fmt.Println(trace.Log())
}
