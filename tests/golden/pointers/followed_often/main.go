package main

import (
	"fmt"
	"sync"
)

// Pointers that functions follow several times: nil ones fail where they are followed first, and those that change are followed anew.

type inner struct{ a, b, c int }
type node struct {
	pad   [40]int
	big   [64]inner
	mu    sync.Mutex
	in    inner
	next  *node
	name  string
	items []int
}

func (n *node) touch() int { n.in.a++; n.in.b++; return n.in.a + n.in.b }
func (n *node) grow(k int) {
	if n == nil {
		fmt.Println("nil receiver")
		return
	}
	for i := range k {
		n.items = append(n.items, i)
		n.in.c += n.touch()
	}
	n.next.grow(k - 1)
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func read(n *node) (s int) {
	for range 3 {
		s += n.in.a + n.in.b
	}
	return
}
func lockIt(n *node)    { n.mu.Lock(); n.in.a++; n.in.b++; n.mu.Unlock() }
func whole(n *node) int { m := *n; n.in.a = 5; n.in.b = 6; return m.in.a + n.in.a }
func sub(n *node) inner { x := n.in; n.in.a++; n.in.b++; return x }
func arr(n *node) int   { n.pad[3]++; n.pad[4]++; return n.pad[3] + n.big[2].a }
func after(n *node, s []int) (r int) {
	for i := range 2 {
		r += s[i]
		fmt.Print("read ")
		n.in.a += r
		n.in.b += r
	}
	return
}
func param(n *node) {
	n.in.a = 1
	n.in.b = 2
	n.in.c = 3
	n = &node{}
	n.in.a = 7
	fmt.Println(n.in.a, n.in.b)
}
func kept(n *node) func() int {
	n.in.a, n.in.b, n.in.c = 1, 2, 3
	return func() int { n.in.a++; n.in.b++; n.in.c++; return n.in.a + n.in.b + n.in.c }
}
func local(head *node) (sum int) {
	for n := head; n != nil; n = n.next {
		m := n
		m.in.a++
		m.in.b++
		sum += m.in.a + m.in.b
		o := m.next
		if o != nil {
			o.in.a += 10
			o.in.b += 10
			sum += o.in.a
		}
	}
	return
}

func main() {
	for _, n := range []*node{nil, {in: inner{1, 2, 3}, next: &node{in: inner{4, 5, 6}}}} {
		try("read", func() { fmt.Println(read(n)) })
		try("lock", func() { lockIt(n); fmt.Println(n.in) })
		try("whole", func() { fmt.Println(whole(n)) })
		try("sub", func() { fmt.Println(sub(n)) })
		try("arr", func() { fmt.Println(arr(n)) })
		try("after", func() { fmt.Println(after(n, []int{1, 2})) })
		try("after short", func() { fmt.Println(after(n, nil)) })
		try("grow", func() { n.grow(3) })
		try("param", func() { param(n) })
		try("kept", func() { f := kept(n); fmt.Println(f(), f()) })
		try("local", func() { fmt.Println(local(n)) })
		try("touch", func() { fmt.Println(n.touch(), n.touch()) })
	}
}
