// What deferred functions find on their stack: after a return, while the function panics, and after recover. A panicking function is
// still there, with the functions it had called.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type node struct {
	value int
	next  *node
}

// The frames of the program and of panics, innermost first.
func show(what string) {
	fmt.Println(what)
	pcs := make([]uintptr, 50)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	for {
		frame, more := frames.Next()
		file := frame.File[strings.LastIndexByte(frame.File, '/')+1:]
		if strings.HasPrefix(frame.Function, "main.") {
			fmt.Println("   ", frame.Function, file, frame.Line)
		} else if frame.Function != "runtime.goexit" {
			fmt.Println("   ", frame.Function)
		}
		if !more {
			return
		}
	}
}

func returns(n int) {
	defer func() {
		show("after the end")
	}()
	for i := range n {
		fmt.Print(i, " ")
	}
	// Where the function ends is the place of the call.
}

func inLoop(n int) {
	for i := 0; i < n; i++ {
		defer show("deferred in a loop")
	}
}

func second(list *node) int {
	return list.next.value
}

func element(list []int, i int) int {
	return list[i]
}

func divided(a, b int) int {
	return a / b
}

func nilPointer() {
	defer func() {
		show("while a nil pointer panics")
		fmt.Println("   ", recover())
		show("after recover")
	}()
	fmt.Println("before")
	second(&node{})
	fmt.Println("not reached")
}

func twoFunctions() {
	defer func() {
		show("the outer function's call")
		recover()
	}()
	func() {
		defer show("the inner function's call")
		element(nil, 2)
	}()
}

func replaced() {
	defer func() {
		show("for the second panic")
		fmt.Println("   ", recover())
	}()
	defer func() {
		panic("second")
	}()
	panic("first")
}

func replacedInCalled() {
	defer func() {
		show("for a panic of a function that was called for a panic")
		recover()
	}()
	defer func() {
		defer func() {
			fmt.Println("   ", recover())
			panic("third")
		}()
		divided(1, 0)
	}()
	panic("first")
}

func afterReturnReplaced() {
	defer func() {
		show("for a panic of a call after a return")
		recover()
	}()
	defer func() {
		panic("late")
	}()
}

func passedOn(depth int) {
	defer func() {
		if depth == 2 {
			show("at the end of the way")
			recover()
		}
	}()
	if depth == 0 {
		var value any = depth
		fmt.Println(value.(string))
	}
	passedOn(depth - 1)
}

func caller(skip int) string {
	_, _, line, ok := runtime.Caller(skip)
	return fmt.Sprint(line, " ", ok)
}

func main() {
	returns(2)
	inLoop(2)
	nilPointer()
	twoFunctions()
	replaced()
	replacedInCalled()
	afterReturnReplaced()
	passedOn(2)
	done := make(chan bool)
	go func() {
		defer close(done)
		defer show("for Goexit")
		runtime.Goexit()
	}()
	<-done
	func() {
		defer func() {
			fmt.Println("line of the panic:", caller(3))
			recover()
		}()
		panic("here")
	}()
	fmt.Println(caller(0), caller(1), caller(9))
}
