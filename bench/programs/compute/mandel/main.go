// The Mandelbrot set in floating point.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

func iterations(cr, ci float64, limit int) int {
	zr, zi := 0.0, 0.0
	for i := 0; i < limit; i++ {
		zr2, zi2 := zr*zr, zi*zi
		if zr2+zi2 > 4 {
			return i
		}
		zr, zi = zr2-zi2+cr, 2*zr*zi+ci
	}
	return limit
}

func main() {
	const width, height, limit = 600, 400, 1000
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		image := make([]byte, width*height)
		for y := 0; y < height; y++ {
			for x := 0; x < width; x++ {
				cr := float64(x)/width*3 - 2
				ci := float64(y)/height*2 - 1
				image[y*width+x] = byte(iterations(cr, ci, limit))
			}
		}
		sum := 0
		for i, v := range image {
			sum += int(v) * (i%7 + 1)
		}
		phase.End("mandel", rep)
		fmt.Println(sum)
	}
}
