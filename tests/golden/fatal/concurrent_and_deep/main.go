package main

import "fmt"

// Deep recursion that Go's stacks bear.

type list struct {
	next *list
	v    int
}

func (l *list) sum() int {
	if l == nil {
		return 0
	}
	return l.v + l.next.sum()
}

func down(n int) (r int) {
	if n == 0 {
		return 0
	}
	defer func() { r++ }()
	return down(n - 1)
}

func panicsDeep(n int) {
	if n == 0 {
		panic("deep")
	}
	panicsDeep(n - 1)
}

func wait(n int, c chan int) int {
	if n == 0 {
		return <-c
	}
	return wait(n-1, c) + 1
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}
func odd(n int) bool { return n != 0 && even(n-1) }

func main() {
	var l *list
	for i := range 200000 {
		l = &list{l, i}
	}
	fmt.Println(l.sum())
	fmt.Println(down(20000))
	func() {
		defer func() { fmt.Println(recover()) }()
		panicsDeep(50000)
	}()
	c := make(chan int)
	go func() { c <- 7 }()
	fmt.Println(wait(20000, c))
	fmt.Println(even(500000))
	var f func(int) int
	f = func(n int) int {
		if n == 0 {
			return 0
		}
		return f(n-1) + 1
	}
	fmt.Println(f(100000))
	done := make(chan int)
	go func() { done <- f(100000) }()
	fmt.Println(<-done)
}
