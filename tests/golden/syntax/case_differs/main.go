package main

import "fmt"

type value struct{ Name, name, NAME string }
type Value struct{ value }

func (v value) get() string { return v.name }
func (v value) Get() string { return v.Name }

func print_(s string) string { return "print_ " + s }
func Print_(s string) string { return "Print_ " + s }

var Count, count, COUNT = 1, 2, 3

func main() {
	v := Value{value{"Name", "name", "NAME"}}
	fmt.Println(v.Name, v.name, v.NAME, v.get(), v.Get())
	fmt.Println(print_("a"), Print_("b"), Count, count, COUNT)
	Main, main := 1, 2
	a, A, _a, a_, ä := 1, 2, 3, 4, 5
	fmt.Println(Main, main, a, A, _a, a_, ä)
	π, 世界 := 3.14, "world"
	fmt.Println(π, 世界)
}
