// A digest in the manner of SHA-256: arrays of words in a struct, rotations, a message schedule.
package main

import (
	"fmt"
	"math/bits"

	"example.com/bench/phase"
)

type digest struct {
	h      [8]uint32
	buffer [64]byte
	filled int
	length uint64
}

var k [64]uint32

func init() {
	n, found := uint64(2), 0
	for found < 64 {
		prime := true
		for d := uint64(2); d*d <= n; d++ {
			if n%d == 0 {
				prime = false
			}
		}
		if prime {
			k[found] = uint32(n * 0x9e3779b97f4a7c15 >> 17)
			found++
		}
		n++
	}
}

func (d *digest) reset() {
	for i := range d.h {
		d.h[i] = k[i] ^ 0x6a09e667
	}
	d.filled, d.length = 0, 0
}

func (d *digest) Write(p []byte) (int, error) {
	n := len(p)
	d.length += uint64(n)
	for len(p) > 0 {
		c := copy(d.buffer[d.filled:], p)
		d.filled += c
		p = p[c:]
		if d.filled == len(d.buffer) {
			d.block()
			d.filled = 0
		}
	}
	return n, nil
}

func (d *digest) block() {
	var w [64]uint32
	for i := 0; i < 16; i++ {
		j := i * 4
		w[i] = uint32(d.buffer[j])<<24 | uint32(d.buffer[j+1])<<16 | uint32(d.buffer[j+2])<<8 | uint32(d.buffer[j+3])
	}
	for i := 16; i < 64; i++ {
		s0 := bits.RotateLeft32(w[i-15], -7) ^ bits.RotateLeft32(w[i-15], -18) ^ w[i-15]>>3
		s1 := bits.RotateLeft32(w[i-2], -17) ^ bits.RotateLeft32(w[i-2], -19) ^ w[i-2]>>10
		w[i] = w[i-16] + s0 + w[i-7] + s1
	}
	a, b, c, e, f, g := d.h[0], d.h[1], d.h[2], d.h[4], d.h[5], d.h[6]
	x, y := d.h[3], d.h[7]
	for i := 0; i < 64; i++ {
		t1 := y + (bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)) + (e&f ^ ^e&g) + k[i] + w[i]
		t2 := (bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)) + (a&b ^ a&c ^ b&c)
		y, g, f, e, x, c, b, a = g, f, e, x+t1, c, b, a, t1+t2
	}
	for i, v := range [8]uint32{a, b, c, x, e, f, g, y} {
		d.h[i] += v
	}
}

func (d digest) sum() (out [32]byte) {
	d.Write([]byte{0x80})
	for d.filled != 56 {
		d.Write([]byte{0})
	}
	for i, v := range d.h {
		out[i*4], out[i*4+1], out[i*4+2], out[i*4+3] = byte(v>>24), byte(v>>16), byte(v>>8), byte(v)
	}
	return
}

func main() {
	data := make([]byte, 1<<20)
	for i := range data {
		data[i] = byte(i * 7 >> 2)
	}
	var d digest
	var all [32]byte
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 20 {
			d.reset()
			d.Write(data)
			all = d.sum()
		}
		phase.End("long", rep)
		phase.Begin()
		for i := range 500000 {
			d.reset()
			d.Write(data[i : i+20])
			s := d.sum()
			all[i&31] ^= s[i&31]
		}
		phase.End("short", rep)
	}
	fmt.Printf("%x\n", all)
}
