package main

import (
	"errors"
	"fmt"
	"os"
)

// What a function returns when a deferred function recovers: its results as they stand, named or not.

var c = make(chan int, 4)

func wait() { c <- 1; <-c }

func unnamed() int { defer func() { recover() }(); panic(1) }
func unnamedSet() int {
	x := 5
	defer func() { recover(); x++ }()
	if x > 0 {
		panic(1)
	}
	return x
}
func named() (n int) { defer func() { recover() }(); n = 7; panic(1) }
func namedChanged() (n int) {
	defer func() {
		if recover() != nil {
			n *= 2
		}
	}()
	n = 7
	panic(1)
}
func afterReturn() (n int)     { defer func() { n += 100 }(); return 5 }
func returnThenPanic() (n int) { defer func() { recover() }(); defer func() { panic("d") }(); return 9 }
func waits() (n int)           { defer func() { wait(); recover(); n++ }(); n = 3; wait(); panic(1) }
func waitsReturn() (n int)     { defer func() { wait(); n++ }(); wait(); return 10 }
func two() (a int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %v", r)
		}
	}()
	a = 4
	var m map[int]int
	m[0] = a
	return a, nil
}
func arrays() (a [2]int) {
	defer func() { recover(); a[1] = 8 }()
	a[0] = 1
	b := a
	b[0] = 9
	panic("x")
}
func structs() (s struct{ x, y int }) {
	defer func() { recover(); s.y = s.x + 1 }()
	s.x = 5
	return s
}
func pointers() (p *int) {
	defer func() { *p = 6 }()
	x := 1
	return &x
}
func shadowed() (err error) {
	defer func() { fmt.Println("shadowed sees", err) }()
	if err := errors.New("inner"); err != nil {
		return err
	}
	return
}
func nestedCalls() (s string) {
	defer func() { s += fmt.Sprint(recover()) }()
	s = "before "
	return s + inner()
}
func inner() (s string) {
	defer func() { s = "changed"; panic("inner panic ") }()
	return "inner"
}
func reassigned() (n int) {
	defer func(n int) { fmt.Println("argument", n) }(n)
	defer func() { n = n*10 + 1 }()
	defer func() { n = n*10 + 2 }()
	n = 3
	return n * 2
}
func loops() (out []int) {
	for i := range 3 {
		func() {
			defer func() {
				if r := recover(); r != nil {
					out = append(out, -i)
				}
			}()
			if i == 1 {
				panic("one")
			}
			out = append(out, i)
		}()
	}
	return
}
func runtimeError() (code int, text string) {
	defer func() {
		r := recover()
		if e, ok := r.(interface{ RuntimeError() }); ok {
			e.RuntimeError()
			code, text = 1, r.(error).Error()
		}
	}()
	var a []int
	return a[len(os.Args)+5], "no"
}
func resultUsedInDefer() (f func() int) {
	n := 1
	defer func() { n = 50 }()
	return func() int { return n }
}
func multiple() (a, b int, c string) {
	defer func() { a, b, c = b, a, c+"!" }()
	return 1, 2, "c"
}
func blank() (_ int, s string) { defer func() { recover(); s = "blank" }(); panic(1) }

func main() {
	fmt.Println(unnamed(), unnamedSet(), named(), namedChanged(), afterReturn(), returnThenPanic(), waits(), waitsReturn())
	fmt.Println(two())
	fmt.Println(arrays(), structs(), *pointers(), shadowed(), nestedCalls(), reassigned(), loops())
	fmt.Println(runtimeError())
	fmt.Println(resultUsedInDefer()())
	fmt.Println(multiple())
	fmt.Println(blank())
}
