// Matrix multiplication over slices of slices.
package main

import "fmt"

func matmul(a, b [][]float64) [][]float64 {
	n := len(a)
	c := make([][]float64, n)
	for i := range c {
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
	n := 400
	a, b := make([][]float64, n), make([][]float64, n)
	for i := 0; i < n; i++ {
		a[i], b[i] = make([]float64, n), make([]float64, n)
		for j := 0; j < n; j++ {
			a[i][j], b[i][j] = float64(i-j), float64(i+j)
		}
	}
	c := matmul(a, b)
	for i := 0; i < 3; i++ {
		c = matmul(a, b)
	}
	fmt.Println(c[3][5])
}
