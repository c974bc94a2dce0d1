// Several places assigned at once, where finding one of them depends on another that the same statement assigns.
package main

import "fmt"

type node struct {
	v    int
	next *node
}

func pointer() (*int, int) { return nil, 42 }
func index() (int, int)    { return 5, 7 }
func slice() ([]int, int)  { return nil, 8 }
func link() (*node, *node) { return nil, &node{v: 3} }
func failing() (v, w int)  { fmt.Println("called"); return 1, 2 }
func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	n := 1
	p := &n
	p, *p = pointer()
	fmt.Println(p == nil, n)
	i, a := 1, []int{0, 0, 0}
	i, a[i] = index()
	fmt.Println(i, a)
	i = 2
	a[i], i = index()
	fmt.Println(i, a)
	b := a
	b, b[0] = slice()
	fmt.Println(b == nil, a)
	l := &node{v: 1}
	first := l
	l, l.next = link()
	fmt.Println(l == nil, first.next.v)
	var q *node
	var none []int
	try("field", func() { q.v, n = failing() })
	try("element", func() { n, none[0] = failing() })
	fmt.Println(n)
	var m map[string]int
	try("map", func() { n, m["x"] = failing() })
	said := ""
	say := func(s string) string { said += s; return s }
	place := func() *bool { said += "p"; return new(bool) }
	counts := map[string]int{}
	counts[say("a")], *place() = func() (int, bool) { return len(say("b")), true }()
	*place(), counts[say("c")] = true, len(say("dd"))
	fmt.Println(said, counts)
	try("two", func() { n, *p = n+1, n })
	fmt.Println(n)
}
