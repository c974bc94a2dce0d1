// Which of two failures in a statement is reported: slices and type assertions are made in their turn, elements are read and
// integers divided after them. What a && or || decides is not evaluated before it is decided.
package main

import (
	"fmt"
	"strings"
)

type stack struct {
	items []int
	top   int
}

func (s *stack) pop() (x int) {
	x, s.items = s.items[len(s.items)-1], s.items[:len(s.items)-1]
	return
}

func (s *stack) popTop() {
	s.top, s.items = s.items[len(s.items)-1], s.items[:len(s.items)-1]
}

type heap []int

func (h *heap) Pop() any {
	old := *h
	var x int
	x, *h = old[len(old)-1], old[:len(old)-1]
	return x
}

func headAndTail(s []string) (string, []string) { return s[0], s[1:] }

func sum(s []int) int {
	head, tail := s[0], s[1:]
	if len(tail) == 0 {
		return head
	}
	return head + sum(tail)
}

func capitalized(s string) string { return strings.ToUpper(string(s[0])) + s[1:] }

func both(x int, rest []int) int { return x + len(rest) }

func pushed(x int, s *stack) { s.items = append(s.items, x) }

func try(name string, f func()) {
	defer func() { fmt.Println(name, "-", recover()) }()
	f()
}

func result(n int) (r, s int) {
	defer func() { recover() }()
	r, s = 7, 1
	r, n = 8, 1/n
	return
}

var calls int

func call() int {
	calls++
	fmt.Println("call", calls)
	return calls
}

func main() {
	var none []int
	var text string
	var any1 any = "text"
	zero, minus := 0, -1

	try("pop", func() { new(stack).pop() })
	try("pop top", new(stack).popTop)
	try("pop of nil", func() { (*stack)(nil).pop() })
	try("pop of a heap", func() { new(heap).Pop() })
	try("head and tail", func() { headAndTail(nil) })
	try("sum", func() { sum(nil) })
	try("capitalized", func() { capitalized("") })
	try("arguments", func() { both(none[0], none[1:]) })
	try("print", func() { fmt.Println(none[0], none[1:]) })
	try("print an assertion", func() { fmt.Println(none[0], any1.(int)) })
	try("operands", func() { _ = none[0] + len(none[1:]) })
	try("division", func() { _ = 1/zero + len(none[1:]) })
	try("shift", func() { _ = 1<<minus + any1.(int) })
	try("comparison", func() { _ = none[0] == len(none[1:]) })
	try("literal", func() { _ = []any{none[0], none[1:]} })
	try("struct", func() { _ = stack{items: none[1:], top: none[0]} })
	try("elements", func() { _ = append([]int{}, none[0], any1.(int)) })
	try("three", func() { a, b, c := none[0], 1/zero, text[1:]; _, _, _ = a, b, c })
	try("text", func() { first, rest := text[0], text[1:]; _, _ = first, rest })
	try("index", func() { _ = none[none[1:][0]] })
	try("assertion to a pointer", func() { pushed(none[0], any1.(*stack)) })
	try("element, then call", func() { x, y := none[0], call(); _, _ = x, y })
	try("slice, then call", func() { x, y := none[1:], call(); _, _ = x, y })
	try("length of nil's, then call", func() { _ = append(none, len((*stack)(nil).items), call()) })

	var rows [][]int
	table := map[int]int{}
	try("element of an element", func() { none[0] = none[1] })
	try("element of itself", func() { none[2] = none[2] + none[1] })
	try("element of a later one of itself", func() { none[2] = none[1] + none[2] })
	try("element of a division", func() { none[0] = 1 / zero })
	try("element of a slice", func() { rows[0] = none[1:] })
	try("element of its slice", func() { rows[0] = rows[0][1:] })
	try("element of another's slice", func() { rows[0] = rows[1][1:] })
	try("element of an assertion", func() { none[0] = any1.(int) })
	try("row", func() { rows = append(rows, nil); rows[0][1] = rows[0][0] })
	try("row before it", func() { rows[1][2] = rows[0][3] })
	try("key", func() { table[none[0]] = none[1] })
	try("key of a slice", func() { table[none[0]] = len(none[1:]) })
	try("added element", func() { none[0] += none[1] })
	try("added slice", func() { none[0] += len(none[1:]) })
	try("struct", func() { []stack{}[zero].top = none[1] })

	try("two of an assertion", func() { none[0], zero = any1.(int), 2 })
	try("two of an element", func() { none[0], zero = none[1], 2 })
	try("two, the other's", func() { none[0], zero = 2, none[1] })
	try("two of a slice", func() { zero, none[0] = 2, len(none[1:]) })
	try("comma ok", func() { var ok bool; none[0], ok = table[none[1]]; _ = ok })
	try("key, then call", func() { table[none[0]] += call() })
	try("key, then call", func() { table[none[0]] <<= call() })
	try("key, then call", func() { table[none[0]] = call() })
	var shared int
	try("captured, not assigned before a division", func() { shared, zero = shared+5, zero%zero })
	try("assigned before a division", func() { n := 0; shared, n = shared+3, n%n })
	try("package variable before a division", func() { n := 0; calls, n = calls+100, 1/n })
	try("package variable before an element", func() { n := 0; calls, n = calls+1000, none[n] })
	fmt.Println(result(0))
	try("assigned before an element", func() { shared, zero = shared*2, none[3] })
	try("not assigned before a slice", func() { shared, zero = 100, len(none[3:]) })
	fmt.Println(shared, zero, calls)
	try("swapped", func() { none[0], none[1] = none[1], none[0] })

	rest := []int{1, 2, 3}
	for len(rest) > 0 {
		var first int
		first, rest = rest[0], rest[1:]
		fmt.Println(first, rest)
	}
	a, b := []int{1, 4}, []int{2, 3, 5}
	var merged []int
	for len(a) > 0 && len(b) > 0 {
		var x int
		if a[0] < b[0] {
			x, a = a[0], a[1:]
		} else {
			x, b = b[0], b[1:]
		}
		merged = append(merged, x)
	}
	fmt.Println(merged, a, b)

	i := 0
	fmt.Println(i < len(none) && len(none[i+1:]) == 1, call())
	fmt.Println(i < len(none) && none[i+1:][0] == 1, call())
	fmt.Println(i >= len(none) || len(none[i+1:]) == 0, call())
	n, ok := any1.(int)
	fmt.Println(ok && any1.(int) == n, call())
	fmt.Println(!ok || any1.(int) == none[0], call(), len(text[i:]))
}
