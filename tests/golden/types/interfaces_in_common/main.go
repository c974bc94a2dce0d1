// Interfaces that embed two interfaces with the same method.
package main

import "fmt"

type A interface{ Close() string }
type B interface {
	Close() string
	Open()
}
type C interface {
	A
	B
}
type T struct{ n int }

func (t T) Close() string { return fmt.Sprint("closed ", t.n) }
func (t T) Open()         { fmt.Println("open") }

type V struct {
	C
	n int
}

func use[X C](x X) string { return x.Close() }

func main() {
	var c C = T{1}
	fmt.Println(c.Close())
	c.Open()
	f := c.Close
	fmt.Println(f(), V{c, 2}.Close(), use(V{c, 3}), use[C](c))
	defer c.Close()
	g := C.Close
	fmt.Println(g(c))
	more()
}

type D interface {
	C
	A
	fmt.Stringer
	error
}

type E interface {
	fmt.Stringer
	interface{ String() string }
}

type F interface {
	interface{ Wait() int }
	G
}

type G interface{ Wait() int }

type waiting struct{ c chan int }

func (w *waiting) Wait() int { return <-w.c }

type both struct{ T }

func (both) String() string { return "both" }
func (both) Error() string  { return "error of both" }

func more() {
	var d D = both{T{4}}
	fmt.Println(d.Close(), d.String(), d.Error(), d)
	var e E = d
	fmt.Println(e.String(), e)
	w := &waiting{make(chan int)}
	go func() { w.c <- 1; w.c <- 2; w.c <- 3 }()
	var f F = w
	var g G = f
	fmt.Println(f.Wait(), g.Wait())
	h := F.Wait
	fmt.Println(h(w))
	_, isC := any(d).(C)
	_, isE := any(d).(E)
	_, isF := any(d).(F)
	fmt.Println(isC, isE, isF)
}
