package main

import "fmt"

type node struct {
	value int
	next  *node
}

func main() {
	list := &node{1, &node{2, nil}}
	for {
		fmt.Println(list.value)
		list = list.next
	}
}
