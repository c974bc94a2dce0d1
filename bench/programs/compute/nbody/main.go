// Planets that attract each other: floating point in fields of structs.
package main

import (
	"fmt"
	"math"

	"example.com/bench/phase"
)

type body struct {
	x, y, z    float64
	vx, vy, vz float64
	mass       float64
}

func advance(bodies []body, dt float64) {
	for i := range bodies {
		a := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			b := &bodies[j]
			dx, dy, dz := a.x-b.x, a.y-b.y, a.z-b.z
			d2 := dx*dx + dy*dy + dz*dz
			mag := dt / (d2 * math.Sqrt(d2))
			a.vx -= dx * b.mass * mag
			a.vy -= dy * b.mass * mag
			a.vz -= dz * b.mass * mag
			b.vx += dx * a.mass * mag
			b.vy += dy * a.mass * mag
			b.vz += dz * a.mass * mag
		}
	}
	for i := range bodies {
		b := &bodies[i]
		b.x += dt * b.vx
		b.y += dt * b.vy
		b.z += dt * b.vz
	}
}

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		bodies := make([]body, 5)
		for i := range bodies {
			f := float64(i)
			bodies[i] = body{x: f * 5, y: 3 - f, z: f / 7, vx: 0.1 * f, vy: 0.2, vz: -0.05 * f, mass: 40 / (1 + 10*f)}
		}
		for range 2000000 {
			advance(bodies, 0.001)
		}
		fmt.Printf("%.6f %.6f\n", bodies[0].x, bodies[4].vy)
		phase.End("nbody", rep)
	}
}
