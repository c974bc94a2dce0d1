package main

import "fmt"

// Method expressions and method values of methods that suspend: called directly, kept, given away, deferred, started.

type T struct{ c chan int }

func (t T) Recv() int               { return <-t.c }
func (t *T) Put(n int)              { t.c <- n }
func (t T) Pair() (int, error)      { return <-t.c, nil }
func (t T) Add(a int, b ...int) int { return <-t.c + a + len(b) }
func (t *T) Fresh() *T              { return &T{make(chan int, <-t.c)} }
func (t T) Plain() int              { return len(t.c) }

type I interface {
	Recv() int
	Put(int)
}
type E struct{ *T }
type V struct{ T }
type N chan int

func (n N) Get() int { return <-n }

func call(f func(T) int, t T) int { return f(t) }
func each(fs ...func() int) (out []int) {
	for _, f := range fs {
		out = append(out, f())
	}
	return
}

func main() {
	t := T{make(chan int, 16)}
	put := func(ns ...int) {
		for _, n := range ns {
			t.Put(n)
		}
	}
	put(1, 2, 3, 4, 5, 6, 7, 8)
	fmt.Println(T.Recv(t), (*T).Recv(&t), I.Recv(&t))
	fmt.Println(T.Pair(t))
	fmt.Println(T.Add(t, 1), T.Add(t, 1, 2, 3), (*T).Add(&t, 1, []int{4}...))
	(*T).Put(&t, 20)
	I.Put(&t, 21)
	fmt.Println(T.Recv(t)+T.Recv(t)*1000, T.Recv(t))
	put(1, 2, 3, 4, 5, 6, 7, 8, 2)
	f, g, h := T.Recv, (*T).Put, (*T).Recv
	fmt.Println(f(t), h(&t), call(T.Recv, t), call(f, t))
	g(&t, 9)
	recv, add := t.Recv, t.Add
	fmt.Println(recv(), add(10), each(t.Recv, recv, E{&t}.Recv))
	fmt.Println(cap((*T).Fresh(&T{chanOf(3)}).c))
	put(1, 2, 3, 4)
	e, v := E{&t}, V{t}
	fmt.Println(E.Recv(e), (*E).Recv(&e), V.Recv(v), (*V).Recv(&v))
	e.Put(5)
	E.Put(e, 6)
	(*V).Put(&v, 7)
	i := I(e)
	ir := i.Recv
	fmt.Println(ir(), I.Recv(i), t.Recv())
	fmt.Println(N.Get(N(chanOf(8))), T.Plain(t))
	m := map[string]func(T) int{"recv": T.Recv, "plain": T.Plain}
	put(11)
	fmt.Println(m["recv"](t), m["plain"](t))
	s := struct{ f func(*T, int) }{(*T).Put}
	s.f(&t, 12)
	fs := []func() int{t.Recv, t.Plain}
	fmt.Println(fs[0](), fs[1]())
	func() {
		put(13)
		defer func(x int) { fmt.Println("deferred", x) }(T.Recv(t))
		defer (*T).Put(&t, 14)
		defer g(&t, 15)
	}()
	done := make(chan int)
	go func() { done <- T.Recv(t) + T.Recv(t) }()
	fmt.Println(<-done)
	go (*T).Put(&t, 16)
	fmt.Println(t.Recv(), t.Recv())
	go g(&t, 17)
	fmt.Println(t.Recv())
	put(18, 19)
	var k interface{ Add(int, ...int) int } = t
	fmt.Println(k.Add(1, 2), interface{ Add(int, ...int) int }.Add(k, 3))
	func() {
		defer func() { fmt.Println(recover()) }()
		var n *T
		fmt.Println((*T).Recv(n))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var n I
		r := n.Recv
		fmt.Println(r())
	}()
}

func chanOf(n int) chan int {
	c := make(chan int, 1)
	c <- n
	return c
}
