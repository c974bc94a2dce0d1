package main

import "fmt"

func trace(name string) string {
	fmt.Println("enter", name)
	return name
}

func leave(name string) { fmt.Println("leave", name) }

func inner() {
	defer leave(trace("inner"))
	for i := range 3 {
		defer fmt.Println("loop", i)
	}
	if true {
		defer leave(trace("block"))
	}
	fmt.Println("body")
}

type counter struct{ n int }

func (c counter) show(label string)  { fmt.Println(label, c.n) }
func (c *counter) point(label string) { fmt.Println(label, c.n) }

func main() {
	inner()
	c := counter{1}
	defer c.show("value receiver")
	defer c.point("pointer receiver")
	n := 1
	defer fmt.Println("argument", n)
	defer func() { fmt.Println("closure", n) }()
	n, c.n = 2, 2
}
