package main

import (
	"fmt"
	"strings"
)

func NewStack(limit int) *Stack { return &Stack{limit: limit} }

func (s *Stack) Push(x int) bool {
	if len(s.items) == s.limit {
		return false
	}
	s.items = append(s.items, x)
	return true
}

func (c Celsius) Fahrenheit() float64 { return float64(c)*9/5 + 32 }
func (c Celsius) String() string      { return fmt.Sprintf("%.1f°C", float64(c)) }

func (h Handler) Twice(s string) string { return h(h(s)) }

func (n *Node) Walk(v Visitor) bool {
	if v.Visit(n) {
		return true
	}
	for _, k := range n.Kids {
		if k.Walk(v) {
			return true
		}
	}
	return false
}

func init() { order = append(order, strings.ToUpper("init a")) }
