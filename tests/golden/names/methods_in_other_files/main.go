package main

import "fmt"

// Types here, methods in the other files; and the other way round.

type Stack struct {
	items []int
	limit int
}

type Celsius float64

type Handler func(string) string

type Visitor interface {
	Visit(n *Node) (stop bool)
}

var order = append([]string{"main"}, fromZ...)

func init() { order = append(order, "init main") }

func main() {
	s := NewStack(2)
	fmt.Println(s.Push(1), s.Push(2), s.Push(3), s.Len())
	fmt.Println(s)
	c := Celsius(36.6)
	fmt.Println(c, c.Fahrenheit())
	c.Add(1)
	fmt.Println(c)
	h := Handler(func(s string) string { return "<" + s + ">" })
	fmt.Println(h.Twice("x"), h.Then(h)("y"))
	root := &Node{1, []*Node{{2, nil}, {3, []*Node{{4, nil}}}}}
	var v sum
	root.Walk(&v)
	fmt.Println(v, root.Depth())
	fmt.Println(order)
	fmt.Println(Colour(1), Colour(5), Red|Blue)
	var w Waiter
	w.ch = make(chan int, 1)
	w.Send(4)
	fmt.Println(w.Receive())
	g := w.Receive
	w.Send(5)
	fmt.Println(g(), lateConstant, v.String())
}
