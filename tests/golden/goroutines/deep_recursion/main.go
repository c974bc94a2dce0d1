package main

import "fmt"

type node struct {
	next *node
}

func length(n *node) int {
	if n == nil {
		return 0
	}
	return 1 + length(n.next)
}

func drain(ch chan int, depth int) int {
	if depth == 0 {
		return <-ch
	}
	return drain(ch, depth-1) + 1
}

func main() {
	var list *node
	for range 200000 {
		list = &node{list}
	}
	fmt.Println(length(list))

	ch := make(chan int)
	go func() { ch <- 5 }()
	fmt.Println(drain(ch, 50000))
}
