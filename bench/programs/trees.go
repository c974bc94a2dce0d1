// Binary trees: many small objects that live shortly.
package main

import "fmt"

type tree struct{ left, right *tree }

func build(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{build(depth - 1), build(depth - 1)}
}

func (t *tree) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

func main() {
	const depth = 17
	kept := build(depth)
	total := 0
	for d := 4; d <= depth; d += 4 {
		for range 1 << (depth - d + 4) {
			total += build(d).count()
		}
	}
	fmt.Println(total, kept.count())
}
