// recover deferred itself: a call by the function that defers it, when that returns; none when that panics.
package main

import "fmt"

func show(what string) {
	fmt.Println(what, recover())
}

func inDeferred() {
	defer show("stopped before:")
	defer func() {
		defer recover()
	}()
	panic(1)
}

func stops() {
	defer recover()
	fmt.Println("stops")
}

func inNamed() {
	defer show("stopped by a function:")
	defer stops()
	panic(2)
}

func inPanicking() {
	defer show("not stopped:")
	defer recover()
	panic(3)
}

func after() {
	defer show("both stopped:")
	defer func() {
		defer recover()
		defer show("the inner one:")
		panic(5)
	}()
	panic(4)
}

func before() {
	defer show("the outer one:")
	defer func() {
		defer show("the inner one, later:")
		defer recover()
		panic(7)
	}()
	panic(6)
}

func twice() {
	defer show("once is enough:")
	defer func() {
		defer recover()
		defer recover()
		fmt.Println("and here:", recover())
	}()
	panic(8)
}

func inCalled() {
	defer show("not by what is called:")
	defer func() {
		stops()
		func() {
			defer recover()
		}()
	}()
	panic(9)
}

func inLoop() {
	defer show("in a loop:")
	defer func() {
		for range 2 {
			defer recover()
		}
	}()
	panic(10)
}

func inList() {
	for i, stop := range []func(){
		func() { fmt.Println("in a list:", recover()) },
		func() { recover() },
		stops,
	} {
		func() {
			defer stop()
			panic(20 + i)
		}()
	}
}

func main() {
	stops()
	inList()
	inDeferred()
	inNamed()
	inPanicking()
	after()
	before()
	twice()
	inCalled()
	inLoop()
	c := make(chan int)
	go func() {
		defer close(c)
		defer show("in a goroutine that waits:")
		defer func() {
			defer recover()
			c <- 1
		}()
		panic(11)
	}()
	got := <-c
	<-c
	fmt.Println(got)
}
