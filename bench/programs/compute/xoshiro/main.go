// A random number generator whose state is an array in a struct, and what is drawn with it: pi, a shuffle, a histogram.
package main

import (
	"fmt"
	"math/bits"

	"example.com/bench/phase"
)

type source struct{ s [4]uint64 }

func seeded(x uint64) (r source) {
	for i := range r.s {
		x += 0x9e3779b97f4a7c15
		z := (x ^ x>>30) * 0xbf58476d1ce4e5b9
		z = (z ^ z>>27) * 0x94d049bb133111eb
		r.s[i] = z ^ z>>31
	}
	return
}

func (r *source) next() uint64 {
	result := bits.RotateLeft64(r.s[1]*5, 7) * 9
	t := r.s[1] << 17
	r.s[2] ^= r.s[0]
	r.s[3] ^= r.s[1]
	r.s[1] ^= r.s[2]
	r.s[0] ^= r.s[3]
	r.s[2] ^= t
	r.s[3] = bits.RotateLeft64(r.s[3], 45)
	return result
}

func (r *source) float() float64 { return float64(r.next()>>11) / (1 << 53) }

func main() {
	r := seeded(42)
	inside, counts := 0, [16]int{}
	deck := make([]int, 1000)
	for i := range deck {
		deck[i] = i
	}
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 30000000 {
			counts[r.next()>>60]++
		}
		phase.End("histogram", rep)
		phase.Begin()
		for range 30000000 {
			x, y := r.float(), r.float()
			if x*x+y*y < 1 {
				inside++
			}
		}
		phase.End("pi", rep)
		phase.Begin()
		for range 40000 {
			for i := len(deck) - 1; i > 0; i-- {
				j, _ := bits.Mul64(r.next(), uint64(i+1))
				deck[i], deck[j] = deck[j], deck[i]
			}
		}
		phase.End("shuffle", rep)
	}
	fmt.Println(inside, counts, deck[:8])
}
