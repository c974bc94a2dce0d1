// Binary trees that are built, counted and dropped.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type node struct {
	left, right *node
}

func build(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{build(depth - 1), build(depth - 1)}
}

func (n *node) check() int {
	if n.left == nil {
		return 1
	}
	return 1 + n.left.check() + n.right.check()
}

func main() {
	const minDepth, maxDepth = 4, 15
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		long := build(maxDepth)
		total := 0
		for depth := minDepth; depth <= maxDepth; depth += 2 {
			n := 1 << (maxDepth - depth + minDepth)
			for i := 0; i < n; i++ {
				total += build(depth).check()
			}
		}
		total += long.check()
		phase.End("bintrees", rep)
		fmt.Println(total)
	}
}
