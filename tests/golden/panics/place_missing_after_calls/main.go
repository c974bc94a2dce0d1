// A place that is missing (a nil pointer, an index out of range, a nil map) is found out after the calls of the statement.
package main

import "fmt"

type P struct {
	n int
	q *P
	a [3]int
	s []int
	m map[string]int
}

func f() int        { fmt.Println("f called"); return 3 }
func idx(i int) int { fmt.Println("idx", i); return i }
func getp() *P      { fmt.Println("getp"); return nil }
func try(name string, g func()) {
	defer func() { fmt.Println(name, recover()) }()
	g()
}
func main() {
	var p *P
	var s []int
	var m map[string]int
	var arr *[3]int
	var ip *int
	pp := &P{}
	try("field", func() { p.n = f() })
	try("nested", func() { pp.q.n = f() })
	try("nested2", func() { pp.q.q.n = f() })
	try("array", func() { p.a[1] = f() })
	try("array idx", func() { p.a[idx(1)] = f() })
	try("array idx2", func() { pp.a[idx(5)] = f() })
	try("slice", func() { s[2] = f() })
	try("slice idx", func() { s[idx(2)] = f() })
	try("field slice", func() { p.s[0] = f() })
	try("field slice2", func() { pp.s[0] = f() })
	try("map", func() { m["a"] = f() })
	try("field map", func() { p.m["a"] = f() })
	try("field map2", func() { pp.m["a"] = f() })
	try("arrptr", func() { arr[1] = f() })
	try("arrptr", func() { arr[idx(1)] = f() })
	try("star", func() { *ip = f() })
	try("star", func() { (*p).n = f() })
	try("getp", func() { getp().n = f() })
	try("plus", func() { p.n += f() })
	try("plus slice", func() { s[1] += f() })
	try("plus star", func() { *ip += f() })
	try("plus nil map", func() { m["x"] += f() })
	try("whole", func() { *p = P{n: f()} })
	try("two", func() { p.n, pp.n = f(), 2 })
	try("two", func() { pp.n, p.n = f(), 8 })
	fmt.Println(pp.n)
	try("ch", func() { c := make(chan int, 1); c <- 4; p.n = <-c; fmt.Println(len(c)) })
	c := make(chan int, 1)
	c <- 4
	try("ch", func() { p.n = <-c })
	fmt.Println(len(c))
	try("conv", func() { p.n = len(fmt.Sprint(f())) })
	var pi *P
	try("inc", func() { pi.n++ })
}
