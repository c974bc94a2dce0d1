// Panics that are recovered: values, runtime errors, and through several frames.
package main

import (
	"errors"
	"fmt"

	"example.com/bench/phase"
)

var errOdd = errors.New("odd")

func even(n int) int {
	if n&1 == 1 {
		panic(errOdd)
	}
	return n
}

func try(n int) (result int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	return even(n), nil
}

func index(s []int, i int) (v int, ok bool) {
	defer func() { ok = recover() == nil }()
	return s[i], true
}

type node struct {
	value int
	next  *node
}

func last(n *node) (v int) {
	defer func() {
		if recover() != nil {
			v = -1
		}
	}()
	return n.next.next.value
}

func deep(n int) {
	if n == 0 {
		panic("deep")
	}
	deep(n - 1)
}

func main() {
	s := []int{1, 2, 3}
	n := &node{1, &node{2, nil}}
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for i := range 200000 {
			if v, err := try(i); err == nil {
				sum += v
			}
		}
		phase.End("values", rep)
		phase.Begin()
		for i := range 20000 {
			if v, ok := index(s, i&7); ok {
				sum += v
			}
			sum += last(n)
		}
		phase.End("runtime", rep)
		phase.Begin()
		for range 50000 {
			func() {
				defer func() { recover() }()
				deep(20)
			}()
		}
		phase.End("deep", rep)
	}
	fmt.Println(sum)
}
