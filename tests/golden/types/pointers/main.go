package main

import "fmt"

type node struct {
	value       int
	left, right *node
}

func (n *node) insert(v int) *node {
	if n == nil {
		return &node{value: v}
	}
	if v < n.value {
		n.left = n.left.insert(v)
	} else {
		n.right = n.right.insert(v)
	}
	return n
}

func (n *node) walk(f func(int)) {
	if n != nil {
		n.left.walk(f)
		f(n.value)
		n.right.walk(f)
	}
}

func set(p *int, v int) { *p = v }

func swap(a, b *string) { *a, *b = *b, *a }

func escape() (*int, func() int) {
	n := 1
	return &n, func() int { n++; return n }
}

func main() {
	var root *node
	for _, v := range []int{5, 2, 8, 1, 9} {
		root = root.insert(v)
	}
	root.walk(func(v int) { fmt.Print(v, " ") })
	fmt.Println()

	x := 1
	p := &x
	q := &p
	**q = 5
	set(&x, x+1)
	fmt.Println(x, *p, p == *q, q != nil)
	n, next := escape()
	*n = 10
	fmt.Println(next(), *n)

	array := [3]int{1, 2, 3}
	e := &array[1]
	*e = 20
	set(&array[2], 30)
	fmt.Println(array, e == &array[1], e == &array[0])
	s := array[:]
	fmt.Println(&s[1] == e)
	root.left.value = -2
	f := &root.left.value
	*f *= 2
	fmt.Println(root.left.value, *f)
	a, b := "a", "b"
	swap(&a, &b)
	fmt.Println(a, b)
	pair := struct{ x, y string }{"x", "y"}
	swap(&pair.x, &pair.y)
	fmt.Println(pair)
	pp := new(*int)
	fmt.Println(*pp == nil, new(int) == new(int), *new(string) == "")
	ps := []*int{&x, &array[0], new(int)}
	for i, p := range ps {
		*p += i
	}
	fmt.Println(x, array, *ps[2])
	copied := *root
	copied.value = 100
	fmt.Println(root.value, copied.value, copied.left == root.left)
	anon := &struct{ n int }{1}
	anon.n++
	(*anon).n++
	fmt.Println(*anon)
}
