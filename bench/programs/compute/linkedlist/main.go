// Lists of pointers: built, reversed, merged, searched.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type node struct {
	value int
	next  *node
}

type list struct {
	head, tail *node
	size       int
}

func (l *list) push(v int) {
	n := &node{value: v}
	if l.tail == nil {
		l.head = n
	} else {
		l.tail.next = n
	}
	l.tail = n
	l.size++
}

func (l *list) reverse() {
	var prev *node
	l.tail = l.head
	for n := l.head; n != nil; {
		next := n.next
		n.next = prev
		prev = n
		n = next
	}
	l.head = prev
}

func (l *list) sum() int {
	s := 0
	for n := l.head; n != nil; n = n.next {
		s += n.value
	}
	return s
}

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) insert(key int) *tree {
	if t == nil {
		return &tree{key: key}
	}
	if key < t.key {
		t.left = t.left.insert(key)
	} else if key > t.key {
		t.right = t.right.insert(key)
	}
	return t
}

func (t *tree) contains(key int) bool {
	for t != nil {
		if key == t.key {
			return true
		}
		if key < t.key {
			t = t.left
		} else {
			t = t.right
		}
	}
	return false
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		l := &list{}
		for i := 0; i < 2000000; i++ {
			l.push(i)
		}
		phase.End("push", rep)
		phase.Begin()
		s := 0
		for i := 0; i < 20; i++ {
			s += l.sum()
			l.reverse()
		}
		phase.End("walk", rep)

		phase.Begin()
		var root *tree
		x := uint32(5)
		for i := 0; i < 200000; i++ {
			x = x*1664525 + 1013904223
			root = root.insert(int(x >> 8))
		}
		phase.End("insert", rep)
		phase.Begin()
		found := 0
		x = 5
		for i := 0; i < 200000; i++ {
			x = x*1664525 + 1013904223
			if root.contains(int(x >> 8)) {
				found++
			}
		}
		phase.End("contains", rep)
		fmt.Println(s, l.head.value, l.size, found)
	}
}
