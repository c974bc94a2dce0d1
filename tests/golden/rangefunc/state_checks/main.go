package main

import (
	"fmt"
	"iter"
)

// What Go checks about a range over a function: a yield after the body said stop, after the end, after or across a panic.

func bad(yield func(int) bool)  { yield(1); yield(2); yield(3) }
func good(yield func(int) bool) { _ = yield(1) && yield(2) && yield(3) }
func none(func(int) bool)       {}
func twice(yield func(int) bool) {
	func() { defer func() { recover() }(); yield(1) }()
	yield(2)
}
func swallow(yield func(int) bool) {
	defer func() { fmt.Println("  swallowed", recover()) }()
	yield(1)
}
func rethrow(yield func(int) bool) {
	defer func() { panic(fmt.Sprint("re-", recover())) }()
	yield(1)
}
func goexitLike(yield func(int) bool) {
	defer fmt.Println("  iterator's own deferred call")
	yield(1)
}

var saved func(int) bool

func stash(yield func(int) bool) { saved = yield; yield(1) }
func nested(yield func(int) bool) {
	for x := range good {
		if !yield(x * 10) {
			return
		}
	}
}
func ignoresInner(yield func(int) bool) {
	for x := range good {
		yield(x * 10)
	}
}
func noArguments(yield func() bool)      { yield(); yield() }
func pairs(yield func(string, int) bool) { yield("a", 1); yield("b", 2) }
func method() iter.Seq[int]              { return bad }

type S []int

func (s S) All(yield func(int, int) bool) {
	for i, x := range s {
		yield(i, x)
	}
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", name, r)
			return
		}
		fmt.Println(name, "ended")
	}()
	f()
}

func ret(f func(func(int) bool)) int {
	for x := range f {
		if x == 1 {
			return x * 100
		}
	}
	return -1
}

func main() {
	try("break", func() {
		for x := range bad {
			fmt.Println("  body", x)
			break
		}
	})
	try("break later", func() {
		for x := range bad {
			if x == 2 {
				break
			}
		}
	})
	try("break in the last", func() {
		for x := range bad {
			if x == 3 {
				break
			}
		}
	})
	try("return", func() { fmt.Println(ret(bad)) })
	try("return good", func() { fmt.Println(ret(good), ret(none)) })
	try("continue", func() {
		for x := range bad {
			if x == 2 {
				continue
			}
			fmt.Println("  body", x)
		}
	})
	try("after the end", func() {
		for range stash {
		}
		saved(2)
	})
	try("after the end by break", func() {
		for range stash {
			break
		}
		saved(2)
	})
	try("swallowed", func() {
		for x := range swallow {
			panic(fmt.Sprint("body ", x))
		}
	})
	try("panic then again", func() {
		for x := range twice {
			if x == 1 {
				panic("one")
			}
		}
	})
	try("rethrown", func() {
		for range rethrow {
			panic("body")
		}
	})
	try("plain panic", func() {
		for x := range good {
			panic(fmt.Sprint("body ", x))
		}
	})
	try("deferred of the iterator", func() {
		for range goexitLike {
			panic("in body")
		}
	})
	try("break out of both", func() {
	outer:
		for range good {
			for range bad {
				break outer
			}
		}
	})
	try("continue the outer", func() {
	outer:
		for x := range good {
			for y := range bad {
				fmt.Println("  ", x, y)
				continue outer
			}
		}
	})
	try("continue the outer well", func() {
	outer:
		for x := range good {
			for y := range good {
				if y > x {
					continue outer
				}
				fmt.Println("  ", x, y)
			}
		}
	})
	try("nested iterator", func() {
		for x := range nested {
			fmt.Println("  ", x)
			if x == 20 {
				break
			}
		}
	})
	try("nested iterator that ignores", func() {
		for x := range ignoresInner {
			fmt.Println("  ", x)
			break
		}
	})
	try("no variables", func() {
		for range noArguments {
			break
		}
	})
	try("pairs", func() {
		for k, v := range pairs {
			fmt.Println("  ", k, v)
			break
		}
	})
	try("method", func() {
		for i, x := range (S{5, 6}).All {
			fmt.Println("  ", i, x)
			break
		}
	})
	try("seq", func() {
		for x := range method() {
			fmt.Println("  ", x)
			break
		}
	})
	try("nil", func() {
		var f func(func(int) bool)
		for range f {
		}
	})
	try("yield within the body", func() {
		for x := range stash {
			fmt.Println("  ", x)
			if x == 1 {
				saved(5)
			}
		}
	})
	try("literal", func() {
		for x := range func(yield func(int) bool) { yield(7); yield(8) } {
			fmt.Println("  ", x)
			break
		}
	})
	try("pull", func() {
		next, stop := iter.Pull(iter.Seq[int](good))
		fmt.Println(next())
		stop()
		fmt.Println(next())
		stop()
	})
	try("pull of panicking", func() {
		next, stop := iter.Pull(func(yield func(int) bool) { yield(1); panic("in pulled") })
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
	})
	try("goroutine", func() {
		done := make(chan any)
		for x := range good {
			go func() {
				defer func() { done <- recover() }()
				fmt.Println("  ", x)
			}()
			<-done
		}
	})
}
