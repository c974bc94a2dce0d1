// Type switches, assertions to types and to interfaces, and calls through interfaces.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type shape interface{ area() float64 }
type named interface{ name() string }
type square struct{ side float64 }
type circle struct{ r float64 }
type rect struct{ w, h float64 }
type group struct{ list []shape }

func (s square) area() float64  { return s.side * s.side }
func (c *circle) area() float64 { return 3 * c.r * c.r }
func (r rect) area() float64    { return r.w * r.h }
func (r rect) name() string     { return "rect" }
func (g *group) area() (a float64) {
	for _, s := range g.list {
		a += s.area()
	}
	return
}

func kind(v any) int {
	switch v := v.(type) {
	case int:
		return v & 1
	case string:
		return len(v)
	case float64:
		return int(v)
	case []int:
		return len(v)
	case square:
		return 5
	case *circle:
		return 6
	case named:
		return len(v.name())
	case error:
		return 8
	case nil:
		return 9
	}
	return 10
}

func main() {
	values := []any{1, "two", 3.0, []int{4}, square{5}, &circle{6}, rect{7, 8}, fmt.Errorf("eight"), nil, struct{}{}, int8(1), 12}
	shapes := []shape{square{1}, &circle{2}, rect{3, 4}, &group{[]shape{square{5}, rect{6, 7}}}}
	sum, total := 0, 0.0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for i := range 20000000 {
			sum += kind(values[i%len(values)])
		}
		phase.End("switch", rep)
		phase.Begin()
		for i := range 20000000 {
			if n, ok := values[i%len(values)].(int); ok {
				sum += n
			}
			if _, ok := values[i%len(values)].(named); ok {
				sum++
			}
		}
		phase.End("assert", rep)
		phase.Begin()
		for i := range 30000000 {
			total += shapes[i&3].area()
		}
		phase.End("calls", rep)
	}
	fmt.Println(sum, total)
}
