package main

import "fmt"

// recover in a deferred function that also waits: before, after, between, in every form of deferred call.

var c = make(chan int, 64)

func tick() int { c <- 1; return <-c }

func before()           { r := recover(); tick(); fmt.Println("before", r) }
func after()            { tick(); fmt.Println("after", recover()) }
func inArgument()       { fmt.Println("argument", tick(), recover()) }
func argumentFirst()    { fmt.Println("argument", recover(), tick()) }
func sending()          { fmt.Println("sending", recover()); c <- 1; <-c }
func variadic(a ...int) { tick(); fmt.Println("variadic", a, recover()) }
func withResult() int   { tick(); fmt.Println("result", recover()); return tick() }
func generic(v any)     { tick(); fmt.Printf("%v %v\n", v, recover()) }
func inCondition() {
	if r := recover(); r != nil && tick() == 1 {
		fmt.Println("condition", r)
	}
}
func inLoop() {
	for i := range 3 {
		tick()
		fmt.Println("loop", i, recover())
	}
}
func inSwitch() {
	switch r := recover().(type) {
	case string:
		tick()
		fmt.Println("switch string", r)
	case error:
		tick()
		fmt.Println("switch error", r)
	default:
		fmt.Println("switch other", r)
	}
}
func inSelect() {
	select {
	case c <- 1:
		fmt.Println("select", recover())
		<-c
	}
}
func deferredInDeferred() {
	defer func() { tick(); fmt.Println("inner deferred", recover()) }()
	tick()
	fmt.Println("outer deferred", recover())
}
func panicsAgain() {
	defer func() { tick(); fmt.Println("second", recover()) }()
	tick()
	panic(fmt.Sprint("again after ", recover()))
}
func recoversInClosure() {
	func() { tick(); fmt.Println("closure called directly", recover()) }()
	fmt.Println("then", recover())
}

type T struct{ n int }

func (t T) val()         { tick(); fmt.Println("val", t.n, recover()) }
func (t *T) ptr()        { tick(); fmt.Println("ptr", t.n, recover()) }
func (t T) all(a ...any) { tick(); fmt.Println("all", t.n, a, recover()) }

type R interface{ val() }
type E struct{ T }
type EP struct{ *T }
type F func()

func (f F) call() { f(); fmt.Println("F.call", recover()) }

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("  not recovered:", e)
		}
	}()
	f()
}

func main() {
	fs := []func(){
		func() { defer before(); panic("a") },
		func() { defer after(); panic("b") },
		func() { defer inArgument(); panic("c") },
		func() { defer argumentFirst(); panic("d") },
		func() { defer sending(); panic("e") },
		func() { defer variadic(); panic("f") },
		func() { defer variadic(1, 2); panic("g") },
		func() { defer variadic([]int{3}...); panic("h") },
		func() { defer withResult(); panic("i") },
		func() { defer generic(7); panic("j") },
		func() { defer inCondition(); panic("k") },
		func() { defer inLoop(); panic("l") },
		func() { defer inSwitch(); panic("m") },
		func() { defer inSwitch(); panic(fmt.Errorf("n")) },
		func() { defer inSelect(); panic("o") },
		func() { defer deferredInDeferred(); panic("p") },
		func() { defer panicsAgain(); panic("q") },
		func() { defer recoversInClosure(); panic("r") },
		func() { defer T{1}.val(); panic("s") },
		func() { defer (&T{2}).ptr(); panic("t") },
		func() { defer (&T{3}).val(); panic("u") },
		func() { defer T.val(T{4}); panic("v") },
		func() { defer (*T).ptr(&T{5}); panic("w") },
		func() { defer (*T).val(&T{6}); panic("x") },
		func() { defer T{7}.all(1, "a"); panic("y") },
		func() { var r R = T{8}; defer r.val(); panic("z") },
		func() { var r R = &T{9}; defer r.val(); panic("A") },
		func() { defer E{T{10}}.val(); panic("B") },
		func() { e := EP{&T{11}}; defer e.val(); defer e.ptr(); panic("C") },
		func() { var r R = EP{&T{12}}; defer r.val(); panic("D") },
		func() { f := T{13}.val; defer f(); panic("E") },
		func() { f := (*T).ptr; defer f(&T{14}); panic("F") },
		func() { defer R.val(T{15}); panic("G") },
		func() { f := after; defer f(); panic("H") },
		func() { m := map[string]func(){"k": after}; defer m["k"](); panic("I") },
		func() { defer func() { tick(); fmt.Println("literal", recover()) }(); panic("J") },
		func() { defer func(n int) { tick(); fmt.Println("literal", n, recover()) }(tick()); panic("K") },
		func() { defer func() { defer func() { tick(); fmt.Println("too deep", recover()) }() }(); panic("L") },
		func() { defer func() { after() }(); panic("M") },
		func() { defer F(after).call(); panic("N") },
		func() {
			for i := range 3 {
				defer func() { tick(); fmt.Println("in loop", i, recover()) }()
			}
			panic("O")
		},
		func() { defer after(); tick(); var m map[string]int; m["a"] = tick() },
		func() { defer after(); var p *T; tick(); p.n = 1 },
		func() { defer after(); s := []int{1}; s[tick()] = 2 },
		func() { defer after(); panic(nil) },
		func() { defer after(); defer before(); panic("P") },
		func() { defer after(); defer func() { panic(tick()) }(); panic("Q") },
		func() { defer func() { tick(); fmt.Println(recover()) }(); defer after(); tick() },
	}
	for i, f := range fs {
		fmt.Print(i, ": ")
		try(f)
	}
}
