package main

import (
	"fmt"
	"strconv"
	"time"
)

// Methods that have type parameters of their own.

type List[T any] []T
type Opt[T any] struct {
	v  T
	ok bool
}
type Plain struct{ log []string }
type Num int
type Tree[T any] struct {
	kids []*Tree[T]
	v    T
}

func (l List[T]) Map[U any](f func(T) U) List[U] {
	var out List[U]
	for _, x := range l {
		out = append(out, f(x))
	}
	return out
}
func (l List[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range l {
		a = f(a, x)
	}
	return a
}
func (o Opt[T]) Then[U any](f func(T) Opt[U]) Opt[U] {
	if !o.ok {
		return Opt[U]{}
	}
	return f(o.v)
}
func (p *Plain) Log[T any](x T) *Plain {
	p.log = append(p.log, fmt.Sprintf("%T=%v", x, x))
	return p
}
func (p Plain) Get[T any](i int, conv func(string) T) T { return conv(p.log[i]) }
func (n Num) As[T ~int | ~float64 | ~int8]() T          { return T(n) }
func (n Num) Repeat[T any](x T) []T {
	var out []T
	for range n {
		out = append(out, x)
	}
	return out
}
func (t *Tree[T]) Walk[A any](a A, f func(A, T, int) A) A { return t.walk(a, f, 0) }
func (t *Tree[T]) walk[A any](a A, f func(A, T, int) A, depth int) A {
	a = f(a, t.v, depth)
	for _, k := range t.kids {
		a = k.walk(a, f, depth+1)
	}
	return a
}
func (l List[T]) Is[U any]() bool   { _, ok := any(l).(List[U]); return ok }
func (l List[T]) Wait[U any](x U) U { time.Sleep(1); return x }

type Wrapper[T any] struct{ List[T] }

func main() {
	l := List[int]{1, 2, 3}
	s := l.Map(strconv.Itoa)
	fmt.Printf("%v %T %v\n", s, s, l.Map(func(x int) float64 { return float64(x) / 2 }).Map(func(f float64) bool { return f > 1 }))
	fmt.Println(l.Fold("", func(a string, x int) string { return a + fmt.Sprint(x) }), l.Fold(10, func(a, x int) int { return a * x }))
	half := func(n int) Opt[float64] { return Opt[float64]{float64(n) / 2, n%2 == 0} }
	fmt.Println(Opt[int]{4, true}.Then(half), Opt[int]{3, true}.Then(half), Opt[int]{}.Then(half).Then(func(f float64) Opt[string] { return Opt[string]{"x", true} }))
	p := &Plain{}
	p.Log(1).Log("s").Log(int64(2)).Log[any](3.5).Log[error](nil)
	fmt.Println(p.log, p.Get(0, func(s string) int { return len(s) }))
	n := Num(3)
	fmt.Println(n.As[float64]()/2, n.As[int8]()<<6, n.Repeat("x"), n.Repeat[any](nil))
	t := &Tree[string]{[]*Tree[string]{{nil, "b"}, {[]*Tree[string]{{nil, "d"}}, "c"}}, "a"}
	fmt.Println(t.Walk("", func(a, v string, d int) string { return a + v + fmt.Sprint(d) }), t.Walk(0, func(a int, v string, d int) int { return a + d }))
	fmt.Println(l.Is[int](), l.Is[int64](), List[int64]{}.Is[int64]())
	w := Wrapper[int]{l}
	fmt.Println(w.Map(func(x int) string { return fmt.Sprint(-x) }), w.Wait("waited"), l.Wait[any](4))
	f := l.Map[string]
	g := n.As[float64]
	fmt.Println(f(strconv.Itoa), g())
	h := List[int].Fold[string]
	fmt.Println(h(l, ">", func(a string, x int) string { return fmt.Sprint(a, x) }))
	k := (*Plain).Log[int]
	fmt.Println(k(&Plain{}, 9).log)
	func() {
		defer func() { fmt.Println(p.log[len(p.log)-1], recover()) }()
		defer p.Log("deferred")
		panic(l.Wait("p"))
	}()
}
