package main

import "fmt"

func helper()    { fmt.Println("helper", recover()) }
func notRec(int) { helper() }
func rec(n int)  { fmt.Println("rec", n, recover()) }

type T struct{ n int }

func (t T) Rec(n int)    { fmt.Println("T.Rec", t.n, n, recover()) }
func (t T) NotRec(n int) { helper() }

type I interface {
	Rec(n int)
	NotRec(n int)
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, "outer", recover()) }()
	f()
}

func main() {
	f := notRec
	try("value not", func() { defer f(1); panic("a") })
	f = rec
	try("value rec", func() { defer f(1); panic("b") })
	f = func(n int) { fmt.Println("lit", n, recover()) }
	try("lit", func() { defer f(2); panic("c") })
	f = func(n int) { helper() }
	try("lit not", func() { defer f(2); panic("d") })
	var i I = T{5}
	try("iface rec", func() { defer i.Rec(3); panic("e") })
	try("iface not", func() { defer i.NotRec(3); panic("f") })
	i = &T{6}
	try("iface ptr rec", func() { defer i.Rec(3); panic("g") })
	try("iface ptr not", func() { defer i.NotRec(3); panic("h") })
	g := T{7}.Rec
	try("method value", func() { defer g(4); panic("i") })
	g = T{7}.NotRec
	try("method value not", func() { defer g(4); panic("j") })
	h := T.Rec
	try("expr", func() { defer h(T{8}, 4); panic("k") })
	h = T.NotRec
	try("expr not", func() { defer h(T{8}, 4); panic("l") })
	k := I.Rec
	try("iexpr", func() { defer k(T{9}, 4); panic("m") })
	var nilf func(int)
	try("nil", func() { defer nilf(4); panic("n") })
	ch := make(chan int)
	w := func(n int) { go func() { ch <- n }(); fmt.Println("w", <-ch, recover()) }
	try("waits", func() { defer w(4); panic("o") })
	v := func(ns ...int) (int, error) { fmt.Println("v", ns, recover()); return 0, nil }
	try("variadic", func() { defer v(4, 5); panic("p") })
}
