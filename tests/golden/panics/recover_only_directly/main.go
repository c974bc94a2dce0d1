package main

import "fmt"

func helper() any { return recover() }

func indirect() (how string) {
	defer func() {
		if r := recover(); r != nil {
			how = fmt.Sprint("directly: ", r)
		}
	}()
	defer func() {
		// A call further down does not recover,
		if r := helper(); r != nil {
			how = "helper"
		}
		// nor does a function literal called here.
		func() {
			if r := recover(); r != nil {
				how = "literal"
			}
		}()
	}()
	panic("p")
}

func deferredHelper() (r any) {
	defer func() { fmt.Println("after helper:", recover()) }()
	defer helper()
	panic("taken by the deferred helper itself")
}

type Guard struct{ name string }

func (g *Guard) Recover() {
	fmt.Println(g.name, "recovers", recover())
}

func method() {
	g := &Guard{"guard"}
	defer g.Recover()
	panic("in method")
}

func main() {
	fmt.Println(indirect())
	fmt.Println(deferredHelper())
	method()
	defer func() { fmt.Println(recover()) }()
	defer recover()
	defer panic("deferred panic")
}
