package main

import (
	"errors"
	"fmt"
	"strings"
)

// Package variables in the order of what they need, through functions, methods, closures and literals.

var trace []string

func note[T any](s string, v T) T { trace = append(trace, s); return v }

var m = map[string]int{key: 1, "b": other}
var key = mk()
var other = note("other", 5)
var s = []int{first, second}
var second = note("second", first*2)
var first = note("first", 1)
var st = S{name: key + "!", sub: &sub}
var sub = S{name: note("sub", "sub")}
var f = func() int { return late + 1 }
var viaf = note("viaf", f())
var late = note("late", 10)
var a, b = pair()
var c = note("c", a+b)
var meth = note("meth", T(3).get())
var base = note("base", 100)
var methodValue = T(4).get
var viaMethodValue = note("viaMethodValue", methodValue())
var expr = T.get
var iface I = T(5)
var cyc = note("cyc", rec(3))
var depth = note("depth", 2)
var err = errors.New("package error")
var text = strings.Repeat(unit, times)
var unit, times = note("unit", "ab"), note("times", 3)
var arr = [...]string{2: key, 0: unit}
var ptr = &target
var target = note("target", 8)
var addr = note("addr", *ptr+1)
var _ = note("blank", 0)
var x1 = y1
var y1 = z1
var z1 = note("z1", 7)
var ch = make(chan int, size)
var size = note("size", 2)
var lit = struct{ n, m int }{late, base}
var nested = [][]int{{first}, {second, late}}
var mm = map[string]map[string]int{"x": {key: late}}
var fm = map[string]func() int{"f": func() int { return late2 }}
var late2 = note("late2", 12)
var called = note("called", fm["f"]())
var closure = func() func() int { n := late2; return func() int { n++; return n } }()
var conv = float64(late2) / 5
var cmp = late2 > late
var waited = receive()
var swapped1, swapped2 = note("sw2", 2), note("sw1", 1)

type S struct {
	name string
	sub  *S
}
type T int
type I interface{ get() int }

func (t T) get() int   { return base + int(t) }
func mk() string       { trace = append(trace, "mk"); return "a" }
func pair() (int, int) { trace = append(trace, "pair"); return late, late + 1 }
func rec(n int) int {
	if n == 0 {
		return depth
	}
	return rec2(n - 1)
}
func rec2(n int) int { return rec(n) }
func receive() int   { c := make(chan int); go func() { c <- late }(); return <-c }

func init() { trace = append(trace, "init1"); late += 100 }
func init() { trace = append(trace, "init2"); late += 1000 }

func main() {
	fmt.Println(m, key, other, s, second, first, st.name, st.sub.name, f(), viaf, late)
	fmt.Println(a, b, c, meth, base, methodValue(), viaMethodValue, expr(6), iface.get(), cyc, depth, err)
	fmt.Println(text, unit, times, arr, *ptr, target, addr, x1, y1, z1, cap(ch), size, lit, nested, mm)
	fmt.Println(fm["f"](), late2, called, closure(), closure(), conv, cmp, waited, swapped1, swapped2)
	fmt.Println(trace)
}
