// The spectral norm of a matrix that is computed as it is used.
package main

import (
	"fmt"
	"math"

	"example.com/bench/phase"
)

func entry(i, j int) float64 { return 1 / float64((i+j)*(i+j+1)/2+i+1) }

func times(v, u []float64) {
	for i := range v {
		sum := 0.0
		for j := range u {
			sum += entry(i, j) * u[j]
		}
		v[i] = sum
	}
}

func timesTransposed(v, u []float64) {
	for i := range v {
		sum := 0.0
		for j := range u {
			sum += entry(j, i) * u[j]
		}
		v[i] = sum
	}
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		n := 1500
		u, v, t := make([]float64, n), make([]float64, n), make([]float64, n)
		for i := range u {
			u[i] = 1
		}
		for range 10 {
			times(t, u)
			timesTransposed(v, t)
			times(t, v)
			timesTransposed(u, t)
		}
		var uv, vv float64
		for i := range n {
			uv += u[i] * v[i]
			vv += v[i] * v[i]
		}
		fmt.Printf("%.9f\n", math.Sqrt(uv/vv))
		phase.End("spectral", rep)
	}
}
