package main

import (
	"errors"
	"fmt"
	"runtime"
)

type Shape interface{ Area() float64 }
type Square struct{ side float64 }

func (s *Square) Area() float64 { return s.side * s.side }

func try(name string, f func()) {
	defer func() {
		r := recover()
		err, isError := r.(error)
		var re runtime.Error
		fmt.Printf("%s: %v (%v %v)\n", name, r, isError, isError && errors.As(err, &re))
	}()
	f()
}

func main() {
	s := []int{1, 2, 3}
	var array [4]int
	text := "hello"
	five, minus, zero := 5, -1, 0
	var m map[string]int
	var p *Square
	var f func()
	var shape Shape
	var x any = "text"

	try("index", func() { _ = s[five] })
	try("negative index", func() { _ = s[minus] })
	try("array index", func() { _ = array[five] })
	try("string index", func() { _ = text[five] })
	try("slice high", func() { _ = s[:five] })
	try("slice low", func() { _ = s[five:] })
	try("slice order", func() { _ = s[2:zero] })
	try("slice negative", func() { _ = s[minus:] })
	try("string slice", func() { _ = text[3:minus+10] })
	try("three index max", func() { _ = s[0:1:five] })
	try("three index high", func() { _ = s[0:3:2*(zero+1)] })
	try("array pointer", func() { _ = (*[4]int)(s) })
	try("divide", func() { _ = five / zero })
	try("modulo", func() { _ = five % zero })
	try("shift", func() { _ = five << minus })
	try("nil map", func() { m["a"] = 1 })
	try("nil pointer", func() { _ = p.side })
	try("nil func", func() { f() })
	try("nil interface", func() { _ = shape.Area() })
	try("assertion", func() { _ = x.(int) })
	try("interface assertion", func() { _ = x.(Shape) })
	try("nil assertion", func() { _ = any(nil).(int) })
	try("make", func() { _ = make([]int, minus) })
	try("make cap", func() { _ = make([]int, five, zero) })
	try("make chan", func() { _ = make(chan int, minus) })
	try("unhashable", func() { _ = map[any]int{s: 1} })
	try("uncomparable", func() { x = s; _ = x == x })
}
