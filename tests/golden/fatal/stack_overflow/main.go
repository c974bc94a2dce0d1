package main

import "fmt"

type T struct{ next *T }

func (t *T) depth(n int) int {
	if t == nil {
		return n
	}
	return t.next.depth(n+1) + 1
}

func main() {
	fmt.Println("before")
	defer fmt.Println("deferred calls do not run")
	t := &T{}
	t.next = t
	defer func() { fmt.Println(recover()) }()
	fmt.Println(t.depth(0))
}
