package main

import "fmt"

type Animal interface{ Sound() string }
type Walker interface{ Walk() }
type Dog struct{}

func (Dog) Sound() string { return "woof" }

func main() {
	var a Animal = Dog{}
	fmt.Println(a.Sound())
	_, ok := a.(Walker)
	fmt.Println(ok)
	a.(Walker).Walk()
}
