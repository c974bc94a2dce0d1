// Calls through an interface.
package main

import (
	"fmt"
	"math"

	"example.com/bench/phase"
)

type shape interface {
	area() float64
	scale(f float64)
}

type circle struct{ r float64 }
type rect struct{ w, h float64 }
type triangle struct{ a, b, c float64 }

func (c *circle) area() float64   { return math.Pi * c.r * c.r }
func (c *circle) scale(f float64) { c.r *= f }
func (r *rect) area() float64     { return r.w * r.h }
func (r *rect) scale(f float64)   { r.w *= f; r.h *= f }
func (t *triangle) area() float64 {
	s := (t.a + t.b + t.c) / 2
	return math.Sqrt(s * (s - t.a) * (s - t.b) * (s - t.c))
}
func (t *triangle) scale(f float64) { t.a *= f; t.b *= f; t.c *= f }

type measurer interface{ measure() int }
type small int
type pair struct{ a, b int }

func (s small) measure() int { return int(s) & 7 }
func (p pair) measure() int  { return p.a - p.b }

func main() {
	var shapes []shape
	for i := 0; i < 1000; i++ {
		switch i % 3 {
		case 0:
			shapes = append(shapes, &circle{float64(i%10 + 1)})
		case 1:
			shapes = append(shapes, &rect{float64(i%7 + 1), 2})
		default:
			shapes = append(shapes, &triangle{3, 4, 5})
		}
	}
	var values []measurer
	for i := 0; i < 1000; i++ {
		if i%2 == 0 {
			values = append(values, small(i))
		} else {
			values = append(values, pair{i, i / 2})
		}
	}
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		total := 0.0
		for i := 0; i < 30000; i++ {
			for _, s := range shapes {
				total += s.area()
			}
			shapes[i%1000].scale(1.0001)
		}
		phase.End("pointers", rep)

		phase.Begin()
		sum := 0
		for i := 0; i < 60000; i++ {
			for _, v := range values {
				sum += v.measure()
			}
		}
		phase.End("values", rep)

		phase.Begin()
		boxed := 0
		for i := 0; i < 5000000; i++ {
			var m measurer = pair{i, 1}
			if i%5 == 0 {
				m = small(i)
			}
			values[i%1000] = m
			boxed += m.measure()
		}
		phase.End("boxing", rep)
		fmt.Printf("%.3f %d %d\n", total, sum, boxed)
		for i := range values {
			if i%2 == 0 {
				values[i] = small(i)
			} else {
				values[i] = pair{i, i / 2}
			}
		}
	}
}
