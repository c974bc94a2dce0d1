package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"strings"
)

// Generic types: structs, slices, maps, functions, channels and interfaces; methods, embedding, nesting, recursion.

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(xs ...T) *Stack[T] { s.items = append(s.items, xs...); return s }
func (s *Stack[T]) Pop() (x T, err error) {
	if len(s.items) == 0 {
		return x, errEmpty
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, nil
}
func (s Stack[T]) Len() int         { return len(s.items) }
func (s Stack[_]) Describe() string { return fmt.Sprintf("%T of %d", s, len(s.items)) }
func (s *Stack[E]) All() iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i := len(s.items) - 1; i >= 0; i-- {
			if !yield(i, s.items[i]) {
				return
			}
		}
	}
}

var errEmpty = errors.New("empty")

type List[T any] struct {
	head, tail *node[T]
	n          int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Add(v T) {
	n := &node[T]{v: v}
	if l.tail == nil {
		l.head = n
	} else {
		l.tail.next = n
	}
	l.tail = n
	l.n++
}
func (l *List[T]) Each(f func(int, T)) {
	i := 0
	for n := l.head; n != nil; n = n.next {
		f(i, n.v)
		i++
	}
}

type Tree[K cmp.Ordered, V any] struct {
	left, right *Tree[K, V]
	k           K
	v           V
}

func (t *Tree[K, V]) Put(k K, v V) *Tree[K, V] {
	if t == nil {
		return &Tree[K, V]{k: k, v: v}
	}
	switch c := cmp.Compare(k, t.k); {
	case c < 0:
		t.left = t.left.Put(k, v)
	case c > 0:
		t.right = t.right.Put(k, v)
	default:
		t.v = v
	}
	return t
}
func (t *Tree[K, V]) Walk(yield func(K, V) bool) { t.walk(yield) }
func (t *Tree[K, V]) walk(yield func(K, V) bool) bool {
	return t == nil || t.left.walk(yield) && yield(t.k, t.v) && t.right.walk(yield)
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(xs ...T) Set[T] {
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }

type Slice[T any] []T

func (s Slice[T]) Map(f func(T) T) Slice[T] {
	out := make(Slice[T], len(s))
	for i, x := range s {
		out[i] = f(x)
	}
	return out
}
func (s *Slice[T]) Append(x T) { *s = append(*s, x) }
func (s Slice[T]) First() (x T) {
	if len(s) > 0 {
		x = s[0]
	}
	return
}

type Func[A, R any] func(A) R

func (f Func[A, R]) Call(a A) R       { return f(a) }
func (f Func[A, R]) Twice(a A) (R, R) { return f(a), f(a) }

type Grid[T any] [2][2]T

func (g Grid[T]) Transposed() Grid[T] { g[0][1], g[1][0] = g[1][0], g[0][1]; return g }

type Pipe[T any] chan T

func (p Pipe[T]) Send(x T) { p <- x }
func (p Pipe[T]) Get() T   { return <-p }

type Container[T any] interface {
	Len() int
	Push(...T) *Stack[T]
}
type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }
func None[T any]() Opt[T]    { return Opt[T]{} }
func (o Opt[T]) Or(d T) T {
	if o.ok {
		return o.v
	}
	return d
}
func (o Opt[T]) String() string {
	if o.ok {
		return fmt.Sprint("Some(", o.v, ")")
	}
	return "None"
}

type Pair[A, B any] struct {
	A A
	B B
}

func (p Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.B, p.A} }

type Named[T any] struct {
	Stack[T]
	*List[T]
	name string
}
type Inner[T any] struct{ Opt[Pair[T, []T]] }
type Alias = Pair[string, int]
type GAlias[T any] = Pair[T, T]
type Vec[T any] = []T
type Ints Stack[int]
type IntStack struct{ Stack[int] }
type Rec[T any] struct {
	kids []Rec[T]
	m    map[string]*Rec[T]
	v    T
}
type A[T any] struct {
	b *B[T]
	n int
}
type B[T any] struct {
	a *A[T]
	v T
}
type Num interface{ ~int | ~float64 }
type Acc[T Num] struct{ total T }

func (a *Acc[T]) Add(x T) *Acc[T] { a.total += x; return a }
func (a *Acc[T]) Mean(n int) T    { return a.total / T(n) }

type Node[T any] interface {
	Value() T
	Children() []Node[T]
}
type leaf[T any] struct{ v T }
type branch[T any] struct{ kids []Node[T] }

func (l leaf[T]) Value() T              { return l.v }
func (l leaf[T]) Children() []Node[T]   { return nil }
func (b branch[T]) Value() (z T)        { return }
func (b branch[T]) Children() []Node[T] { return b.kids }
func Count[T any](n Node[T]) int {
	t := 1
	for _, k := range n.Children() {
		t += Count(k)
	}
	return t
}

func main() {
	var s Stack[int]
	s.Push(1, 2).Push(3)
	x, err := s.Pop()
	fmt.Println(x, err, s.Len(), s.Describe(), s)
	var e Stack[string]
	_, err = e.Pop()
	fmt.Println(err == errEmpty, e.Describe(), e)
	for i, v := range s.All() {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var l List[float64]
	l.Add(1.5)
	l.Add(2)
	l.Each(func(i int, v float64) { fmt.Print(i, ":", v, " ") })
	fmt.Println(l.n)
	var t *Tree[string, int]
	for i, w := range strings.Fields("m c x a d m") {
		t = t.Put(w, i)
	}
	for k, v := range t.Walk {
		fmt.Print(k, v, " ")
		if k == "m" {
			break
		}
	}
	fmt.Println()
	set := Set[Pair[int, string]]{}
	set.Add(Pair[int, string]{1, "a"}, Pair[int, string]{1, "a"})
	fmt.Println(len(set), set.Has(Pair[int, string]{1, "a"}), set.Has(Pair[int, string]{2, "a"}))
	sl := Slice[string]{"a", "b"}
	sl.Append("c")
	fmt.Println(sl.Map(strings.ToUpper), sl.First(), Slice[int](nil).First(), len(sl))
	f := Func[int, string](func(n int) string { return strings.Repeat("z", n) })
	fmt.Println(f.Call(2))
	fmt.Println(f.Twice(1))
	g := Grid[int]{{1, 2}, {3, 4}}
	fmt.Println(g.Transposed(), g, g == Grid[int]{{1, 2}, {3, 4}})
	p := make(Pipe[bool], 1)
	p.Send(true)
	fmt.Println(p.Get())
	var c Container[int] = &s
	fmt.Println(c.Push(9).Len(), c.Len())
	_, isS := c.(*Stack[int])
	_, isL := any(c).(Container[string])
	fmt.Println(isS, isL)
	fmt.Println(Some(3), None[string](), Some("x").Or("y"), None[float64]().Or(2.5), Some[any](nil), Some(Some(1)))
	pr := Pair[int, string]{1, "b"}
	fmt.Printf("%v %+v %T %T\n", pr.Swap(), pr.Swap().Swap(), pr, pr.Swap())
	n := Named[int]{List: &List[int]{}, name: "n"}
	n.Push(5)
	n.Add(6)
	fmt.Println(n.items, n.head.v, n.Stack.Len(), n.n, n.name)
	in := Inner[int]{Some(Pair[int, []int]{1, []int{2}})}
	fmt.Println(in, in.ok, in.v.B, in.Or(Pair[int, []int]{}).A)
	fmt.Printf("%v %T %v %T %v %T\n", Alias{"a", 1}, Alias{}, GAlias[int]{1, 2}, GAlias[bool]{}, Vec[int]{1}, Vec[string]{})
	is := IntStack{}
	is.Push(1)
	fmt.Printf("%v %T %T %d\n", is, is, Ints{}, len(Ints{items: []int{1, 2}}.items))
	r := Rec[int]{v: 1, kids: []Rec[int]{{v: 2}}, m: map[string]*Rec[int]{"x": {v: 3}}}
	r.m["x"].kids = append(r.m["x"].kids, r)
	fmt.Println(r.kids[0].v, r.m["x"].kids[0].v, len(r.m))
	a := A[string]{n: 1}
	a.b = &B[string]{a: &a, v: "loop"}
	fmt.Println(a.b.a.b.v, a.b.a.n)
	fmt.Println((&Acc[int]{}).Add(3).Add(4).Mean(2), (&Acc[float64]{}).Add(3).Add(4).Mean(2))
	fmt.Println(Count[int](branch[int]{[]Node[int]{leaf[int]{1}, branch[int]{[]Node[int]{leaf[int]{2}}}}}))
	push, pop := s.Push, s.Pop
	push(100)
	fmt.Println(pop())
	ln := Stack[int].Len
	ps := (*Stack[string]).Push
	ps(&e, "q")
	fmt.Println(ln(s), e.items, (*Stack[int]).Len(&s))
	m := map[Opt[int]]string{Some(1): "one", None[int](): "none"}
	fmt.Println(m[Opt[int]{1, true}], m[Opt[int]{}], Some(1) == Some(1), any(Some(1)) == any(Some(int64(1))))
	type local[T any] struct{ v T }
	fmt.Println(local[int]{1}, local[local[string]]{})
	an := struct{ Pair[int, bool] }{Pair[int, bool]{7, true}}
	fmt.Println(an.A, an.Swap().A, an)
}
