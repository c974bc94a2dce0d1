// Function values: counters, filters in a chain, a compiled expression, a visitor, callbacks in a loop.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

type predicate func(int) bool

func (p predicate) and(q predicate) predicate { return func(n int) bool { return p(n) && q(n) } }

func divides(k int) predicate { return func(n int) bool { return n%k == 0 } }

type expr func(x float64) float64

func constant(c float64) expr { return func(float64) float64 { return c } }
func variable() expr          { return func(x float64) float64 { return x } }
func add(a, b expr) expr      { return func(x float64) float64 { return a(x) + b(x) } }
func mul(a, b expr) expr      { return func(x float64) float64 { return a(x) * b(x) } }

type tree struct {
	left, right *tree
	value       int
}

func build(depth int) *tree {
	if depth == 0 {
		return nil
	}
	return &tree{build(depth - 1), build(depth - 1), depth}
}

func (t *tree) visit(f func(int)) {
	if t != nil {
		t.left.visit(f)
		f(t.value)
		t.right.visit(f)
	}
}

func each(s []int, f func(i, v int)) {
	for i, v := range s {
		f(i, v)
	}
}

func main() {
	s := make([]int, 1000)
	for i := range s {
		s[i] = i * 31 % 977
	}
	t := build(16)
	sum, area := 0, 0.0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		next := counter()
		for range 50000000 {
			sum ^= next()
		}
		phase.End("counter", rep)
		phase.Begin()
		p := divides(2).and(divides(3)).and(divides(7))
		for i := range 10000000 {
			if p(i) {
				sum++
			}
		}
		phase.End("filters", rep)
		phase.Begin()
		f := add(mul(variable(), variable()), add(mul(constant(3), variable()), constant(1)))
		for i := range 5000000 {
			area += f(float64(i) / 5000000)
		}
		phase.End("expression", rep)
		phase.Begin()
		for range 100 {
			t.visit(func(v int) { sum += v })
		}
		phase.End("visitor", rep)
		phase.Begin()
		for range 200000 {
			total := 0
			each(s, func(i, v int) { total += i ^ v })
			sum += total
		}
		phase.End("each", rep)
	}
	fmt.Println(sum, area)
}
