package main

import "fmt"

// As receiver_evaluated_at_once, where the methods and what yields the receivers suspend.

var ch = make(chan string, 16)

func from() string { return <-ch }

type X struct{ s string }

func (x *X) P(n int) { fmt.Println("P", x.s, n, <-ch) }
func (x X) V()       { fmt.Println("V", x.s, <-ch) }

func get(s string) *X { ch <- s; return &X{<-ch} }
func num(n int) int   { ch <- "n"; <-ch; return n }
func list() []*X      { return []*X{get("l0"), get("l1")} }

type I interface{ P(int) }

func main() {
	func() {
		p := get("first")
		defer p.P(num(1))
		defer p.V()
		p.s = "changed"
		defer get("made").P(num(2))
		var i I = p
		defer i.P(num(3))
		i = nil
		p = get("second")
		l := list()
		defer l[num(1)].V()
		l[1] = nil
		f := p.P
		defer f(num(4))
		f = nil
		p = nil
		g := X.V
		defer g(*get("expr"))
		g = nil
		for range 6 {
			ch <- "d"
		}
		ch <- "e"
	}()
	done := make(chan bool)
	p := get("go")
	ch <- "g"
	go func(f func(int)) { f(9); done <- true }(p.P)
	p = nil
	<-done
	q := get("go2")
	ch <- "h"
	go func() { defer close(done); defer q.V() }()
	<-done
}
