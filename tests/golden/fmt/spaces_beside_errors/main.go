// Sprint puts no space beside what is a string: many errors of the runtime are.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		r := recover()
		fmt.Println(name, fmt.Sprint(r, 1))
	}()
	f()
}

func main() {
	z := 0
	var p *int
	var m map[string]int
	var c chan int
	var a any = 1
	var s []int
	try("div", func() { fmt.Println(1 / z) })
	try("nil", func() { fmt.Println(*p) })
	try("map", func() { m["a"] = 1 })
	try("close nil", func() { close(c) })
	try("closed", func() { c = make(chan int); close(c); close(c) })
	try("send", func() { c <- 1 })
	try("assert", func() { fmt.Println(a.(string)) })
	try("index", func() { fmt.Println(s[z]) })
	try("slice", func() { fmt.Println(s[z+1:]) })
	try("conv", func() { fmt.Println([4]int(s)) })
	try("makeslice", func() { fmt.Println(make([]int, z-1)) })
	try("makechan", func() { fmt.Println(make(chan int, z-1)) })
	try("hash", func() { fmt.Println(map[any]int{a: 1, []int{}: 2}) })
	try("cmp", func() { var b any = s; fmt.Println(b == b) })
	try("shift", func() { fmt.Println(1 << (z - 1)) })
	try("nilpanic", func() { panic(nil) })
}
