// Matrices in one slice: a product, a transposition, an elimination.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func filled(n int, seed float64) []float64 {
	m := make([]float64, n*n)
	for i := range m {
		m[i] = seed * float64(i%7-3) / float64(i%5+1)
	}
	return m
}

func product(c, a, b []float64, n int) {
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			c[i*n+j] = 0
		}
		for k := 0; k < n; k++ {
			x := a[i*n+k]
			for j := 0; j < n; j++ {
				c[i*n+j] += x * b[k*n+j]
			}
		}
	}
}

func transpose(dst, src []float64, n int) {
	for i := 0; i < n; i++ {
		for j := 0; j < n; j++ {
			dst[j*n+i] = src[i*n+j]
		}
	}
}

func eliminate(m []float64, n int) float64 {
	det := 1.0
	for i := 0; i < n; i++ {
		p := m[i*n+i]
		det *= p / 8
		for r := i + 1; r < n; r++ {
			f := m[r*n+i] / p
			for c := i; c < n; c++ {
				m[r*n+c] -= f * m[i*n+c]
			}
		}
	}
	return det
}

func main() {
	const n = 300
	a, b, c := filled(n, 0.5), filled(n, 0.25), make([]float64, n*n)
	sum := 0.0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 8 {
			product(c, a, b, n)
		}
		sum += c[n+1]
		phase.End("product", rep)
		phase.Begin()
		for range 1000 {
			transpose(c, a, n)
		}
		sum += c[7]
		phase.End("transpose", rep)
		phase.Begin()
		for range 10 {
			copy(c, a)
			for i := range n {
				c[i*n+i] = 8 + float64(i)/n
			}
			sum += eliminate(c, n)
		}
		phase.End("eliminate", rep)
	}
	fmt.Printf("%.6g\n", sum)
}
