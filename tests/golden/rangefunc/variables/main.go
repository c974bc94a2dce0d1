package main

import "fmt"

// The variables of a range over a function: new in each round, or assigned; captured, addressed, blank, converted, places.

type pair struct{ k, v int }

func ints(yield func(int) bool)       { _ = yield(1) && yield(2) && yield(3) }
func kv(yield func(string, int) bool) { _ = yield("a", 1) && yield("b", 2) }
func arrays(yield func([2]int) bool) {
	a := [2]int{1, 2}
	_ = yield(a) && yield(a)
	fmt.Println("iterator's array", a)
}
func ptrs(yield func(*pair) bool) { p := &pair{1, 2}; _ = yield(p) && yield(p) }
func funcs(yield func(func() int) bool) {
	for i := range 2 {
		if !yield(func() int { return i }) {
			return
		}
	}
}
func anys(yield func(any) bool) { _ = yield(1) && yield("s") && yield(nil) }

type Tree struct {
	l, r *Tree
	v    int
}

func (t *Tree) All(yield func(int) bool) bool {
	return t == nil || t.l.All(yield) && yield(t.v) && t.r.All(yield)
}
func (t *Tree) Walk(yield func(int) bool) { t.All(yield) }

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

func main() {
	var fs []func() int
	for x := range ints {
		fs = append(fs, func() int { x *= 2; return x })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var ps []*int
	for x := range ints {
		ps = append(ps, &x)
		x += 10
	}
	fmt.Println(*ps[0], *ps[1], *ps[2])
	var k string
	var v int
	for k, v = range kv {
	}
	fmt.Println(k, v)
	s := []int{0, 0, 0}
	i := 0
	for s[i] = range ints {
		i = (i + 1) % 3
	}
	fmt.Println(s, i)
	m := map[string]pair{}
	for k, v := range kv {
		m[k] = pair{v, v * 2}
	}
	fmt.Println(m)
	var p pair
	for p.k = range ints {
		p.v += p.k
	}
	fmt.Println(p)
	for a := range arrays {
		a[0] = 99
		fmt.Print(a, " ")
	}
	for p := range ptrs {
		p.k++
		fmt.Print(*p, " ")
	}
	for f := range funcs {
		fmt.Print(f(), " ")
	}
	for x := range anys {
		switch x := x.(type) {
		case int:
			fmt.Print("int", x+1, " ")
		case nil:
			fmt.Print("nil ")
		default:
			fmt.Print(x, " ")
		}
	}
	fmt.Println()
	for _, v := range kv {
		fmt.Print(v, " ")
	}
	for k := range kv {
		fmt.Print(k, " ")
	}
	for range kv {
		fmt.Print(". ")
	}
	for _, _ = range kv {
		fmt.Print("_ ")
	}
	fmt.Println()
	t := &Tree{&Tree{nil, nil, 1}, &Tree{&Tree{v: 3}, nil, 4}, 2}
	for x := range t.Walk {
		if x == 4 {
			break
		}
		fmt.Print(x, " ")
	}
	walk := (*Tree).Walk
	for x := range func(y func(int) bool) { walk(t, y) } {
		fmt.Print(x, " ")
	}
	fmt.Println()
	n := 0
	for i := range count(3) {
		for j := range count(i + 1) {
			n += i*10 + j
			n := n
			_ = n
		}
	}
	fmt.Println(n)
	f := count(5)
	for i := range f {
		f = count(1)
		fmt.Print(i, " ")
	}
	for i := range f {
		fmt.Print("again", i, " ")
	}
	fmt.Println()
	var e any
	for e = range ints {
	}
	fmt.Println(e)
	x := 5
	for x := range count(x) {
		x := x * x
		fmt.Print(x, " ")
	}
	fmt.Println(x)
}
