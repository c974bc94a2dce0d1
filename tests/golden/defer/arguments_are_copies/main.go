package main

import (
	"fmt"
	"strings"
)

// Arrays and structs given to deferred and started calls, and to calls of functions that keep them, are copies.

type V struct {
	arr [2]int
	s   []int
	in  struct{ x, y int }
}

func show(n string, a [2]int, v V) { fmt.Println(n, a, v) }
func (v V) show(n string)          { fmt.Println(n, v) }
func (v *V) ptr(n string)          { fmt.Println(n, *v) }
func all(n string, as ...[2]int)   { fmt.Println(n, as) }

func main() {
	a := [2]int{1, 2}
	v := V{a, []int{1}, struct{ x, y int }{3, 4}}
	defer fmt.Println("deferred println", a, v)
	defer show("deferred show", a, v)
	defer v.show("deferred method")
	defer v.ptr("deferred pointer method")
	defer all("variadic", a, v.arr)
	defer func(a [2]int, v V) { fmt.Println("closure", a, v) }(a, v)
	defer func() { fmt.Println("captured", a, v) }()
	f := v.show
	defer f("method value")
	g := V.show
	defer g(v, "method expression")
	sl := [][2]int{a, a}
	defer all("spread shares", sl...)
	defer fmt.Println("element", sl[0], sl[1][1])
	var i any = a
	defer fmt.Println("interface", i)
	m := map[string][2]int{"k": a}
	defer fmt.Println("map element", m["k"])
	p := &a
	defer fmt.Println("through pointer", *p, p[0], len(p))
	s := a[:]
	s[0] = 1000
	t := v.arr[:]
	t[0] = 2000
	v.s[0] = 3000
	v.in.x = 4000
	sl[0][0] = 5000
	sl = append(sl, a)
	m["k"] = [2]int{6, 6}
	i = 5
	done := make(chan bool)
	go func(a [2]int, v V) { fmt.Println("goroutine", a, v); done <- true }(a, v)
	a[1] = -1
	<-done
	var b strings.Builder
	defer b.WriteString("x")
	defer fmt.Println("builder", b.Len())
	b.WriteString("y")
}
