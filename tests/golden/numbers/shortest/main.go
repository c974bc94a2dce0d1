// The shortest digits of floating-point numbers: beside each power of two, and of numbers of all sizes.
package main

import (
	"fmt"
	"math"
	"strconv"
)

// texts is a hash of all the texts so far.
type texts struct {
	hash uint64
	buf  []byte
}

func (t *texts) add(f float64, format byte, size int) {
	t.buf = strconv.AppendFloat(t.buf[:0], f, format, -1, size)
	for _, c := range t.buf {
		t.hash = (t.hash ^ uint64(c)) * 1099511628211
	}
}

func (t *texts) show(what string) { fmt.Printf("%-24s %016x %s\n", what, t.hash, t.buf) }

var state = uint64(88172645463325252)

func next() uint64 {
	state ^= state << 13
	state ^= state >> 7
	state ^= state << 17
	return state * 2685821657736338717
}

func main() {
	t := &texts{}
	for e := uint64(0); e < 2047; e++ {
		for d := range uint64(5) {
			t.add(math.Float64frombits(e<<52+d-2), 'e', 64)
			t.add(math.Float64frombits(e<<52+d+1<<51), 'e', 64)
		}
		for bit := range 52 {
			t.add(math.Float64frombits(e<<52|1<<bit), 'e', 64)
		}
	}
	t.show("powers of two")
	for e := range uint32(255) {
		for d := range uint32(5) {
			t.add(float64(math.Float32frombits(e<<23+d-2)), 'e', 32)
		}
		for bit := range 23 {
			t.add(float64(math.Float32frombits(e<<23|1<<bit)), 'e', 32)
		}
	}
	t.show("powers of two, narrow")
	for i := -330; i < 310; i++ {
		f, _ := strconv.ParseFloat(fmt.Sprintf("1e%d", i), 64)
		for _, near := range []float64{f, math.Nextafter(f, 0), math.Nextafter(f, math.Inf(1)), 9.5 * f, -3 * f} {
			t.add(near, 'g', 64)
			t.add(near, 'e', 32)
		}
	}
	t.show("powers of ten")
	for range 100000 {
		t.add(math.Float64frombits(next()), 'e', 64)
		t.add(float64(math.Float32frombits(uint32(next()>>32))), 'e', 32)
	}
	t.show("any bits")
	for range 50000 {
		t.add(float64(next()>>20)/1000, 'f', 64)
		t.add(float64(int64(next()))/3, 'g', 64)
		t.add(float64(next()>>40)*0.01, 'f', 32)
		t.add(float64(next()>>(next()&63)), 'G', 64)
	}
	t.show("decimals and integers")
}
