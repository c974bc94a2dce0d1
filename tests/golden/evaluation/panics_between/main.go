package main

import "fmt"

// Where an operand panics, the calls before it have run and those after it have not; calls come before indexing and dereferencing
// that stand to their left.

func c(n int) int     { fmt.Print("c", n, " "); return n }
func p() *T           { fmt.Print("p "); return nil }
func sl() []int       { fmt.Print("sl "); return nil }
func mp() map[int]int { fmt.Print("mp "); return nil }
func boom() int       { fmt.Print("boom "); panic("boom") }

type T struct {
	n int
	f func(int) int
	a [3]int
	s []int
	t *T
}

func (t T) val(n int) int  { return t.n + n }
func (t *T) ptr(n int) int { return n }

type I interface{ val(int) int }

func try(name string, f func()) {
	defer func() { fmt.Println("|", name, recover()) }()
	f()
}

func main() {
	var a []int
	var t *T
	var i I
	var m map[int]int
	var fn func(int) int
	var ifc any = "text"
	zero := 0
	try("index plus call", func() { _ = a[0] + c(1) })
	try("call plus index", func() { _ = c(1) + a[0] })
	try("index by call", func() { a[c(1)] = c(2) })
	try("field assigned", func() { t.n = c(1) })
	try("field op-assigned", func() { t.n += c(1) })
	try("field of call", func() { p().n = c(1) })
	try("element assigned", func() { sl()[c(0)] = c(1) })
	try("map assigned", func() { mp()[c(0)] = c(1) })
	try("nil map", func() { m[c(1)] = c(2) })
	try("nil function", func() { fn(c(1)) })
	try("nil method", func() { i.val(c(1)) })
	try("value method of nil", func() { t.val(c(1)) })
	try("pointer method of nil", func() { fmt.Print(t.ptr(c(1)), " ") })
	try("field function", func() { t.f(c(1)) })
	try("division", func() { _ = c(1) / zero * c(2) })
	try("division by call", func() { _ = c(1) / c(0) })
	try("assertion", func() { _ = ifc.(int) + c(1) })
	try("call then assertion", func() { _ = c(1) + ifc.(int) })
	try("slice", func() { _ = a[:5][c(0)] })
	try("slice by calls", func() { _ = a[c(1):c(2)] })
	try("boom first", func() { _ = boom() + c(1) })
	try("boom last", func() { _ = c(1) + boom() })
	try("boom in arguments", func() { fmt.Println(c(1), boom(), c(2)) })
	try("pair", func() { a[0], zero = c(1), c(2) })
	try("pair with nil", func() { zero, t.n = c(1), c(2) })
	fmt.Println(zero)
	try("array element", func() { t.a[c(1)] = c(2) })
	try("nested", func() { t.t.t.n = c(1) })
	try("nested slice", func() { t.s[c(0)] = c(1) })
	try("composite", func() { _ = []int{c(1), boom(), c(2)} })
	try("composite struct", func() { _ = T{n: c(1), t: &T{n: boom()}, s: []int{c(2)}} })
	try("shift", func() { _ = 1 << (c(1) - 2) })
	try("conversion", func() { _ = [2]int(a) })
	try("defer nil", func() { defer fn(c(1)); fmt.Print("body ") })
	try("defer method of nil", func() { defer i.val(c(1)); fmt.Print("body ") })
	try("defer value method", func() { defer t.val(c(1)); fmt.Print("body ") })
	try("go", func() { go boomless(c(1), boom()) })
	try("address", func() { q := &t.n; fmt.Print(q == nil) })
	try("address of element", func() { q := &a[c(0)]; fmt.Print(q == nil) })
	try("range", func() {
		for i := range t.a {
			fmt.Print(i, " ")
		}
		for i := range t.s {
			fmt.Print(i, " ")
		}
	})
	try("range values", func() {
		for _, v := range t.a {
			fmt.Print(v, " ")
		}
	})
	try("len of nil array pointer", func() { fmt.Print(len(t.a), " ") })
	try("send", func() { var ch chan int; close(ch) })
	try("increment", func() { sl()[c(3)]++ })
	try("return", func() { func() (int, int) { return c(1), a[0] }() })
	try("append", func() { a = append(a, c(1), a[c(5)], c(2)) })
	fmt.Println(len(a))
	try("min", func() { _ = min(c(1), boom(), c(2)) })
	try("string index", func() { _ = "abc"[c(1)+c(5)] })
	try("unhashable", func() { m := map[any]int{}; m[[]int{c(1)}] = c(2) })
	try("comparing", func() { var x, y any = []int{}, []int{}; fmt.Print(x == y, c(1)) })
}

func boomless(int, int) {}
