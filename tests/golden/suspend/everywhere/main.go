package main

import (
	"errors"
	"fmt"
)

// Calls that suspend in every place an expression can have, and functions that suspend by one path only.

var c = make(chan int, 8)

func w(n int) int    { c <- n; return <-c }
func wb(b bool) bool { w(1); return b }
func we(s string) error {
	w(1)
	if s == "" {
		return nil
	}
	return errors.New(s)
}
func wf(n int) func(int) int { w(1); return func(m int) int { return n + w(m) } }
func pair() (int, string)    { return w(4), "p" }
func maybe(n int) int {
	if n > 2 {
		return w(n)
	}
	return n
}
func rec(n int) int {
	if n == 0 {
		return w(0)
	}
	return rec(n-1) + 1
}
func mutualA(n int) int {
	if n == 0 {
		return 0
	}
	return mutualB(n-1) + 1
}
func mutualB(n int) int {
	if n == 0 {
		return w(0)
	}
	return mutualA(n-1) + 1
}
func variadic(n ...int) int {
	t := 0
	for _, x := range n {
		t += w(x)
	}
	return t
}
func named() (n int, err error) {
	n = w(3)
	if err = we("e"); err != nil {
		n++
		return
	}
	return 0, nil
}
func hof(f func(int) int, n int) int { return f(n) }
func chain(n int) *node              { return &node{n: w(n)} }

type node struct {
	n    int
	next *node
}

func (n *node) add(m int) *node { n.next = &node{w(m), n.next}; return n }
func (n *node) sum() int {
	if n == nil {
		return 0
	}
	return w(n.n) + n.next.sum()
}

type shape interface{ area() int }
type sq int
type rect struct{ a, b int }

func (s sq) area() int   { return int(s * s) }
func (r rect) area() int { return w(r.a) * w(r.b) }

var initialized = w(11)
var table = map[string]int{"a": w(1), "b": maybe(5)}

func init() { initialized += w(1) }

const k = 3

func main() {
	fmt.Println(initialized, table)
	fmt.Println(w(1), wf(1)(2), wf(w(1))(w(2)), maybe(1), maybe(5), rec(3), mutualA(4), mutualA(5), variadic(), variadic(1, w(2), 3), variadic([]int{w(4)}...))
	fmt.Println(pair())
	fmt.Println(named())
	fmt.Println(hof(w, 1), hof(maybe, 2), hof(func(n int) int { return w(n) * 2 }, 3), hof(wf(4), 5))
	fmt.Println(chain(1).add(2).add(w(3)).sum())
	for _, s := range []shape{sq(3), rect{2, 3}} {
		fmt.Print(s.area(), " ")
	}
	if x := w(5); x > w(4) && wb(true) || wb(false) {
		fmt.Print("if ")
	} else if w(1) == 1 {
		fmt.Print("else ")
	}
	if err := we(""); err != nil {
		fmt.Print("err ")
	} else if err := we("x"); err != nil {
		fmt.Print(err, " ")
	}
	for wb(len(c) == 0) {
		break
	}
	for i := 0; wb(i < 2); i = w(i) + 1 {
		if !wb(true) {
			continue
		}
		fmt.Print(i, " ")
	}
	for i := range []int{w(1), w(2)} {
		fmt.Print(i, " ")
	}
	for i, r := range fmt.Sprint(w(12)) {
		fmt.Print(i, string(r), " ")
	}
	for k := range map[int]bool{w(1): true} {
		fmt.Print(k, " ")
	}
	fmt.Println()
	switch w(k) {
	case 1, 2:
		fmt.Println("no")
	case w(3):
		fmt.Print("three ")
		fallthrough
	case w(9):
		fmt.Println("nine")
	default:
		fmt.Println("default")
	}
	switch v := any(w(1)).(type) {
	case int:
		fmt.Println("int", w(v))
	}
	switch {
	case wb(false):
	case wb(true):
		fmt.Println("true")
	}
	d := make(chan int, w(2))
	var none chan int
	d <- w(7)
	select {
	case v := <-d:
		fmt.Println("received", w(v))
	case none <- w(1):
		fmt.Println("sent")
	}
	select {
	case d <- w(8):
		fmt.Println("sent", len(d))
	default:
	}
	x, y := w(1), w(2)
	x, y = y+w(1), x+w(2)
	var z, u = w(x), maybe(y)
	_, _ = w(1), wb(true)
	fmt.Println(x, y, z, u, any(w(1)) == any(w(1)), float64(w(3))/2, string(rune(w(65))), uint8(w(300)))
	func() {
		defer fmt.Println("deferred", w(1))
		defer func(n int) { fmt.Println("deferred literal", w(n)) }(w(2))
		fmt.Println("body", w(3))
	}()
	e := make(chan string)
	go func(n int) { e <- fmt.Sprint("go", w(n)) }(w(4))
	fmt.Println(<-e)
	func() {
		defer func() { fmt.Println(recover(), w(1)) }()
		panic(w(6))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		panic(fmt.Errorf("wrapped: %w", we("cause")))
	}()
	goto end
end:
	f := func() (a, b int) { a, b = w(1), w(2); return b, a }
	fmt.Println(f())
	g := func() func() int { n := w(5); return func() int { n = w(n) + 1; return n } }()
	fmt.Println(g(), g())
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return w(n)
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(10))
	p := &struct{ f func(int) int }{w}
	fmt.Println(p.f(3), (*p).f(4), []func(int) int{w, maybe}[w(1)](5))
	{
		w := func(n int) int { return -n }
		fmt.Println(w(1))
	}
	var err error
	if _, err = named(); err != nil && w(1) == 1 {
		fmt.Println(err)
	}
	println := func(x ...int) int { return w(len(x)) }
	fmt.Println(println(1, 2, w(3)))
}
