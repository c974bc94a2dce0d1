package main

import (
	"fmt"
	str "strings"
)

type Node struct {
	Value int
	Kids  []*Node
}

type Colour uint8

const (
	Red Colour = 1 << iota
	Green
	Blue
)

const lateConstant Colour = 4

type sum int

var fromZ = []string{"from z"}

func (s *Stack) Len() int        { return len(s.items) }
func (s *Stack) String() string  { return "stack" + str.Repeat("*", len(s.items)) }
func (c *Celsius) Add(d Celsius) { *c += d }
func (h Handler) Then(g Handler) Handler {
	return func(s string) string { return g(h(s)) }
}
func (n *Node) Depth() int {
	d := 0
	for _, k := range n.Kids {
		d = max(d, k.Depth())
	}
	return d + 1
}
func (c Colour) String() string {
	names := map[Colour]string{Red: "red", Green: "green", Blue: "blue"}
	var out []string
	for _, k := range []Colour{Red, Green, Blue} {
		if c&k != 0 {
			out = append(out, names[k])
		}
	}
	return str.Join(out, "+")
}
func (s *sum) Visit(n *Node) bool { *s += sum(n.Value); return n.Value == 3 }
func (s sum) String() string      { return fmt.Sprint("sum ", int(s)) }

type Waiter struct{ ch chan int }

func init() { order = append(order, "init z") }
