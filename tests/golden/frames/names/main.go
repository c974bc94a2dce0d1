// Names of functions as the stack has them: methods, function literals, loop bodies, instances of generic functions.
package main

import (
	"fmt"
	"runtime"
)

func who() string {
	pc, _, _, _ := runtime.Caller(1)
	return runtime.FuncForPC(pc).Name()
}

type shape struct{ name string }

func (shape) value() string    { return who() }
func (*shape) pointer() string { return who() }
func (s *shape) literal() string {
	return func() string { return who() + " " + s.name }()
}

type list[T any] struct{ items []T }

func (list[T]) value() string    { return who() }
func (*list[T]) pointer() string { return func() string { return who() }() }

func generic[T any](x T) string { return fmt.Sprint(who(), " ", x) }

type pointed interface{ pointer() string }

var early = func() string { return who() }()

var first, second = func() string { return who() }(), func() string {
	names := make(chan string)
	go func() { names <- who() }()
	return <-names
}()

func init() { fmt.Println(who()) }

func init() {
	fmt.Println(who())
	defer func() { fmt.Println(who()) }()
}

func sequence(yield func(int) bool) {
	_ = yield(1) && yield(2)
}

func receives(c chan string) string {
	text := <-c
	return who() + " " + text
}

func main() {
	fmt.Println(early, first, second)
	s := &shape{"s"}
	fmt.Println(s.value(), s.pointer(), s.literal())
	var p pointed = s
	fmt.Println(p.pointer())
	p = &list[int]{}
	fmt.Println(p.pointer(), list[string]{}.value())
	fmt.Println(generic(1), generic("x"))
	method, expression, bound := s.pointer, (*shape).pointer, shape.value
	fmt.Println(method(), expression(s), bound(*s))
	defer func() {
		fmt.Println(who(), recover())
	}()
	for x := range sequence {
		fmt.Println(who(), x)
		func() { fmt.Println(who()) }()
	}
	for x := range sequence {
		fmt.Println(who(), x)
		break
	}
	c := make(chan string)
	go func() { c <- who() }()
	fmt.Println(receives(c))
	type local struct{ shape }
	fmt.Println(local{}.value())
	fmt.Println(runtime.FuncForPC(0) == nil, runtime.FuncForPC(0).Name() == "")
	panic("end")
}
