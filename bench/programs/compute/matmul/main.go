// A matrix product over slices of slices.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func newMatrix(n int, seed float64) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = seed * float64(i-j) * float64(i+j) / float64(n)
		}
	}
	return m
}

func multiply(a, b [][]float64) [][]float64 {
	n := len(a)
	c := make([][]float64, n)
	for i := 0; i < n; i++ {
		c[i] = make([]float64, n)
		for j := 0; j < n; j++ {
			sum := 0.0
			for k := 0; k < n; k++ {
				sum += a[i][k] * b[k][j]
			}
			c[i][j] = sum
		}
	}
	return c
}

func main() {
	const n = 400
	a, b := newMatrix(n, 0.5), newMatrix(n, 0.25)
	trace := 0.0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for t := 0; t < 3; t++ {
			c := multiply(a, b)
			for i := range c {
				trace += c[i][i]
			}
		}
		phase.End("matmul", rep)
	}
	fmt.Printf("%.4f\n", trace)
}
