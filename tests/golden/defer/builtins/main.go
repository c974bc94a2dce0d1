package main

import (
	"errors"
	"fmt"
	"os"
)

// Every builtin that may stand in a statement can be deferred; its operands are evaluated at once.

type M map[string]int
type L []int
type C chan int

func deletes() (m M) {
	m = M{"a": 1, "b": 2}
	k := "a"
	defer delete(m, k)
	k = "b"
	return
}

func deletesOld() (m, old M) {
	m = M{"a": 1}
	old = m
	defer delete(m, "a")
	m = M{"a": 2}
	return
}

func clears() (s L, m map[int]int) {
	s, m = L{1, 2, 3}, map[int]int{1: 1}
	defer clear(s[:2])
	defer clear(m)
	s = append(s, 4)
	return
}

func clearsArray() (a [3]int) {
	a = [3]int{1, 2, 3}
	defer clear(a[1:])
	return a
}

func copies() (a []int, b L) {
	a, b = []int{1, 2, 3}, L{7, 8}
	defer copy(a, b)
	b = nil
	return
}

func copiesString() []byte {
	b := []byte("hello")
	defer copy(b[1:], "EYE")
	return b
}

func closes() (c C) {
	c = make(C, 1)
	d := c
	defer close(c)
	c = nil
	return d
}

func panics() (err error) {
	defer func() { err, _ = recover().(error) }()
	text := "first"
	defer panic(errors.New(text))
	text = "second"
	return nil
}

func panicsTwice() (r any) {
	defer func() { r = recover() }()
	defer panic(1)
	defer panic(2)
	return 0
}

// recover called directly by defer does not stop a panic: it returns nil to nobody, but it is the deferred function itself.
func recovers() (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("outer ", r)
		}
	}()
	defer recover()
	panic("through")
}

func prints() {
	x := 1
	defer println("deferred println", x)
	defer print("deferred ", x, "\n")
	x = 2
	println("x", x)
}

func inLoop() (m map[int]bool) {
	m = map[int]bool{0: true, 1: true, 2: true, 3: true}
	for i := range 3 {
		defer delete(m, i)
	}
	return m
}

func nilPanics() (r any) {
	defer func() { r = recover() }()
	var c chan int
	defer close(c)
	return "not this"
}

func goBuiltins() {
	c := make(chan int)
	go close(c)
	_, ok := <-c
	fmt.Println("closed by go", !ok)
	s := make([]int, 1)
	d := make(chan bool)
	go func() { defer close(d); defer copy(s, []int{5}) }()
	<-d
	fmt.Println(s)
}

func orderOfOperands() (m M) {
	m = M{"x": 1, "y": 2}
	get := func(n string) M { fmt.Println("map", n); return m }
	key := func(k string) string { fmt.Println("key", k); return k }
	defer delete(get("m"), key("x"))
	fmt.Println("body", len(m))
	return m
}

func main() {
	fmt.Println(deletes())
	fmt.Println(deletesOld())
	fmt.Println(clears())
	fmt.Println(clearsArray())
	fmt.Println(copies())
	fmt.Println(string(copiesString()))
	_, ok := <-closes()
	fmt.Println(ok)
	fmt.Println(panics())
	fmt.Println(panicsTwice())
	fmt.Println(recovers())
	prints()
	fmt.Println(inLoop())
	fmt.Println(nilPanics())
	goBuiltins()
	m := orderOfOperands()
	fmt.Println(m)
	os.Stdout.WriteString("end\n")
}
