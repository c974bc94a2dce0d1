package main

import (
	"fmt"
	"slices"
	"sync"
)

// recover stops a panic only in the deferred function itself, not in what that calls, nor in what a library calls for it.

func helper(n string) any { r := recover(); fmt.Println("helper", n, r); return r }
func calls()              { helper("by calls") }
func callsTwice()         { func() { helper("nested") }() }
func returns() any        { return helper("returned") }

type T struct{}

func (T) rec()         { fmt.Println("T.rec", recover()) }
func (t T) viaMethod() { t.rec() }
func (t *T) viaValue() { f := t.rec; f() }

type I interface{ rec() }

func viaInterface(i I)         { i.rec() }
func viaFunc(f func())         { f() }
func seq(yield func(int) bool) { yield(1) }

func try(name string, f func()) {
	defer func() { fmt.Println(name, "outer:", recover()) }()
	f()
}

func main() {
	try("helper in literal", func() { defer func() { helper("a") }(); panic(1) })
	try("named", func() { defer calls(); panic(2) })
	try("nested", func() { defer callsTwice(); panic(3) })
	try("returns", func() { defer returns(); panic(4) })
	try("method", func() { defer T{}.viaMethod(); panic(5) })
	try("method value", func() { defer (&T{}).viaValue(); panic(6) })
	try("interface", func() { defer viaInterface(T{}); panic(7) })
	try("function", func() { defer viaFunc(func() { fmt.Println("f", recover()) }); panic(8) })
	try("immediately called", func() { defer func() { func() { fmt.Println("imm", recover()) }() }(); panic(9) })
	try("deferred by the deferred", func() {
		defer func() { defer helper("deferred by deferred") }()
		panic(10)
	})
	try("directly", func() { defer helper("direct"); panic(11) })
	try("once", func() {
		var o sync.Once
		defer o.Do(func() { fmt.Println("once", recover()) })
		panic(12)
	})
	try("sort", func() {
		defer slices.SortFunc([]int{2, 1}, func(a, b int) int { fmt.Println("sort", recover()); return a - b })
		panic(13)
	})
	try("without panic", func() { defer func() { fmt.Println("nothing", recover()) }() })
	try("in the function itself", func() { fmt.Println("self", recover()); panic(14) })
	try("goroutine", func() {
		defer func() {
			done := make(chan bool)
			go func() { fmt.Println("goroutine", recover()); close(done) }()
			<-done
		}()
		panic(15)
	})
	try("range over function", func() {
		defer func() {
			for range seq {
				fmt.Println("body of range", recover())
			}
		}()
		panic(16)
	})
	try("argument of deferred", func() {
		defer fmt.Println("argument", recover())
		panic(17)
	})
	try("argument in deferred", func() {
		defer func() { fmt.Println("argument", recover()) }()
		panic(18)
	})
	try("twice", func() {
		defer func() { fmt.Println(recover(), recover()) }()
		panic(19)
	})
	try("other panic meanwhile", func() {
		defer func() {
			func() {
				defer func() { fmt.Println("inner", recover()) }()
				panic("20b")
			}()
			fmt.Println("outer still", recover())
		}()
		panic("20a")
	})
	try("deferred closure variable", func() {
		rec := func() any { return recover() }
		defer func() { fmt.Println("variable", rec()) }()
		panic(21)
	})
	try("bound recover", func() {
		rec := func() { fmt.Println("bound", recover()) }
		defer rec()
		panic(22)
	})
	try("wrapped in defer of literal", func() {
		defer func() {
			defer func() { fmt.Println("a", recover()) }()
			defer func() { fmt.Println("b", recover()) }()
			panic("23b")
		}()
		panic("23a")
	})
}
