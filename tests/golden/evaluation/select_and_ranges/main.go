package main

import (
	"errors"
	"fmt"
)

// Operands of select are evaluated in their order, before any case is chosen; arrays that only give their length are evaluated if
// calls are in them; nil pointers differ from nil interfaces; types of a switch may fall together in an instance.

var log []string

func note[T any](name string, v T) T {
	log = append(log, name)
	return v
}

func show() {
	fmt.Println(log)
	log = nil
}

type failure struct{ text string }

func (f *failure) Error() string { return f.text }

type celsius int

func (c celsius) degrees() int { return int(c) }

type kelvin int

func (k kelvin) degrees() int { return int(k) - 273 }

type scale interface{ degrees() int }

func kind[T scale](s scale) string {
	switch v := s.(type) {
	case T:
		return fmt.Sprint("T ", v.degrees())
	case celsius:
		return fmt.Sprint("celsius ", v.degrees())
	case kelvin, nil:
		return fmt.Sprint("kelvin or nil ", v == nil)
	}
	return "other"
}

func is[A any](s scale) bool {
	switch s.(type) {
	case A:
		return true
	}
	_, ok := s.(A)
	return ok
}

func table() *[3]int        { log = append(log, "table"); return nil }
func twice(p *int) chan int { *p *= 2; return nil }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover() != nil) }()
	f()
}

type node struct{ sum int }

func (n *node) add(values ...int) int {
	for _, v := range values {
		if n != nil {
			n.sum += v
		}
	}
	return len(values)
}

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	select {
	case note("a", a) <- note("one", 1):
	case <-note("b", b):
	case note("a again", a) <- note("two", 2):
	}
	show()
	x := 21
	select {
	case b <- x:
	case <-twice(&x):
	}
	fmt.Println(<-b, x)
	c := make(chan int)
	select {
	case _, ok := <-c:
		fmt.Println("closed", ok)
	case note[chan int]("nil", nil) <- func() int { close(c); c = nil; return 0 }():
	}
	show()

	try("len of *call", func() { _ = len(*table()) })
	try("len of call", func() { _ = len(table()) })
	try("range of *call", func() {
		for range *table() {
		}
	})
	try("range of call", func() {
		for i := range table() {
			log = append(log, fmt.Sprint(i))
		}
	})
	var none *[3]int
	try("range of *variable", func() {
		for i := range *none {
			log = append(log, fmt.Sprint(i))
		}
	})
	show()

	fmt.Println((*failure)(nil) == error(nil), error(nil) == (*failure)(nil), error((*failure)(nil)) == (*failure)(nil))
	var f *failure
	var e error
	fmt.Println(f == e, e == f, error(f) == f, any(nil) == (*int)(nil), errors.Is(f, (*failure)(nil)))

	fmt.Println(kind[celsius](celsius(3)), kind[kelvin](celsius(3)), kind[kelvin](kelvin(300)), kind[celsius](kelvin(300)), kind[celsius](nil))
	fmt.Println(is[string](celsius(1)), is[celsius](celsius(1)), is[scale](kelvin(1)), is[[]int](kelvin(1)))
	fmt.Println((*node)(nil).add(1, 2, 3), (&node{}).add())
	try("nil function", func() { defer ((func())(nil))(); fmt.Println("before") })
}
