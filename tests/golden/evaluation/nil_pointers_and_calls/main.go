package main

import (
	"fmt"
	"os"
)

// Nil pointers are followed after the calls that stand behind them.

type T struct {
	n    int
	next *T
	v    V
	s    []int
	m    map[string]int
}
type V struct{ x int }

func (v V) Get(a ...int) int { return v.x + len(a) }
func (v *V) Set(n int)       { v.x = n }
func (t T) Val() int         { return t.n }

func f(s string) int { fmt.Print(s, " "); return 1 }
func g(a, b int) int { fmt.Print("g "); return a + b }

func (t *T) sum() int {
	if t == nil {
		return 0
	}
	return t.n + t.next.sum() + f("sum")
}

func (t *T) both(o *T) int { return t.n + f("a") + o.n + f("b") }

func try(name string, fn func()) {
	defer func() { fmt.Println("|", name, recover()) }()
	fn()
}

func param(p *T) int {
	x := p.n
	return x + p.n*f("param") + p.n
}

func cond(p *T, b bool) int {
	if b {
		return p.n + f("cond")
	}
	q := p
	if q != nil {
		return q.n + f("cond2")
	}
	return q.n + f("cond3")
}

func loop(l *T) (n int) {
	for p := l; p != nil; p = p.next {
		n += p.n * f("loop")
	}
	return
}

func two(p *T) (int, error) { return p.n, fmt.Errorf("e%d", f("two")) }

func main() {
	var p *T
	ok := &T{n: 2, next: &T{n: 3}, m: map[string]int{"a": 1}}
	try("add", func() { fmt.Print(p.n + f("x")) })
	try("args", func() { fmt.Print(g(p.n, f("y"))) })
	try("print", func() { fmt.Print(p.n, f("z")) })
	try("deep", func() { fmt.Print(ok.next.next.n+f("d"), f("e")) })
	try("val", func() { fmt.Print(p.v.Get(f("v"))) })
	try("val2", func() { fmt.Print(p.next.v.Get(f("v"), f("w"))) })
	try("set", func() { p.v.Set(f("s")) })
	try("index", func() { fmt.Print(p.s[f("i")]) })
	try("map", func() { fmt.Print(p.m["a"] + f("m")) })
	try("map value", func() { fmt.Print(ok.m["a"]+f("m"), " ") })
	try("struct", func() { fmt.Print(T{n: p.n, s: []int{f("st")}}.n) })
	try("slice", func() { fmt.Print([]int{p.n, f("sl")}) })
	try("compare", func() { fmt.Print(p.n == f("c")) })
	try("and", func() { fmt.Print(p.n == 1 && f("c") == 1) })
	try("and2", func() { fmt.Print(f("c") == 2 && p.n == 1) })
	try("append", func() { fmt.Print(append(p.s, f("ap"))) })
	try("assign", func() { x := p.n + f("as"); fmt.Print(x) })
	try("op", func() { x := 1; x += p.n + f("op"); fmt.Print(x) })
	try("deref", func() { q := (*int)(nil); fmt.Print(*q + f("dr")) })
	try("return", func() { func() (int, int) { return p.n, f("ret") }() })
	try("two", func() { two(nil) })
	try("sum", func() { fmt.Print(ok.sum()) })
	try("both", func() { fmt.Print(ok.both(nil)) })
	try("param", func() { fmt.Print(param(nil)) })
	try("param ok", func() { fmt.Print(param(ok)) })
	try("cond", func() { fmt.Print(cond(nil, true)) })
	try("cond2", func() { fmt.Print(cond(nil, false)) })
	try("loop", func() { fmt.Print(loop(ok)) })
	try("closure", func() {
		ok := &T{n: 5}
		h := func() int { return ok.n + f("cl") }
		fmt.Print(h())
		ok = nil
		fmt.Print(h())
	})
	try("go", func() { go g(p.n, f("go")) })
	try("defer", func() { defer g(p.n, f("defer")); fmt.Print("body ") })
	try("defer val", func() { defer p.Val(); fmt.Print("body ") })
	try("send", func() { c := make(chan int, 1); c <- p.n + f("send") })
	try("chan arg", func() {
		c := make(chan int, 1)
		c <- 1
		fmt.Print(p.n + <-c)
		fmt.Print(len(c))
	})
	try("switch", func() {
		switch p.n + f("sw") {
		case 1:
		}
	})
	try("if", func() {
		if p.n > f("if") {
			fmt.Print("no")
		}
	})
	try("for", func() {
		for i := p.n; i < f("for"); i++ {
		}
	})
	try("string", func() { fmt.Print(fmt.Sprint(p.n) + fmt.Sprint(f("str"))) })
	try("conv", func() { fmt.Print(float64(p.n) * float64(f("conv"))) })
	try("not", func() { fmt.Print(-p.n - f("neg")) })
	try("arr", func() { var a *[3]int; fmt.Print(a[1] + f("arr")) })
	try("arr2", func() { var a *[3]int; fmt.Print(a[f("arr")]) })
	try("args of library", func() { fmt.Fprintln(os.Stdout, p.n, f("lib")) })
	try("method expr", func() { fmt.Print(T.Val(*p) + f("me")) })
	try("method expr 2", func() { fmt.Print((*T).Val(p) + f("me")) })
	try("method value", func() { h := p.Val; fmt.Print(h()) })
	try("min", func() { fmt.Print(min(p.n, f("min"))) })
	try("nested call", func() { fmt.Print(g(f("1"), g(p.n, f("2")))) })
}
