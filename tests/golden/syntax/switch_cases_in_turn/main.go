// The cases of a switch are evaluated one after the other until one matches, whatever they call.
package main

import "fmt"

func two(n int) (int, int) { fmt.Print("two", n, " "); return n, 2 }
func sum(a, b int) int     { return a + b }

var g int

func next() int { g++; fmt.Print("next", g, " "); return g }

func sw(n int) string {
	switch {
	case sum(two(n)) == 3:
		if n == 1 {
			break
		}
		return "three"
	case sum(two(n+1)) == 5, g+next() == 100:
		fallthrough
	case n == 50:
		return "five"
	default:
		if n > 10 {
			break
		}
		return "default"
	}
	return "end"
}

func tag(n int) string {
	switch sum(n, 0) {
	case sum(two(n)):
		return "a"
	case sum(two(n - 2)):
		if n == 3 {
			break
		}
		return "b"
	}
	return "c"
}

type node struct {
	next *node
	vals []int
	f    func() int
}

func main() {
	for _, n := range []int{1, 2, 3, 50, 5} {
		fmt.Println(sw(n))
	}
	for _, n := range []int{1, 3} {
		fmt.Println(tag(n))
	}
	for i := 0; sum(two(i)) < 5; i++ {
		fmt.Print("loop ")
	}
	fmt.Println()
	var fs []func() int
	for i := 0; sum(two(i)) < 5 && i < 10; i += sum(two(-1)) {
		fs = append(fs, func() int { return i })
		if i == 1 {
			i++
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	for i, j := range []int{next(), next()} {
		fmt.Print(i, j, " ")
	}
	fmt.Println()
	b := true && sum(two(1)) == 3 || sum(two(9)) == 0
	fmt.Println(b, false && sum(two(1)) == 3)
	n := &node{vals: []int{1, 2, 3}}
	n.f = func() int { n.vals = []int{7, 8, 9}; return 1 }
	n.vals[n.f()] = n.f() + 5
	fmt.Println(n.vals, n.vals[0]+n.f()*n.vals[2])
	n.next = &node{vals: n.vals}
	n, n.next = n.next, n
	fmt.Println(n.next == nil, len(n.vals))
	if x, y := two(3); x > y {
		fmt.Println("x>y")
	} else if z, _ := two(x); z == 0 {
		fmt.Println("no")
	}
	m := map[string][]int{"a": {1}}
	m["a"][0], m["b"] = 5, m["a"]
	fmt.Println(m)
	m["a"] = append(m["a"], next(), g)
	fmt.Println(m["a"])
	p, q := new(int), new(int)
	*p, *q = next(), next()
	*p, *q = *q, *p
	fmt.Println(*p, *q)
	var arr [3]func() int
	for i := range arr {
		arr[i] = func() int { return i * i }
	}
	fmt.Println(arr[0]()+arr[1]()*arr[2](), arr[next()%3]())
}
