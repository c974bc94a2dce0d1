// Numbers of many digits in slices of words: factorials, Fibonacci numbers, and their decimal digits.
package main

import (
	"fmt"
	"math/bits"
	"strings"

	"example.com/bench/phase"
)

type natural []uint64

func (a natural) times(k uint64) natural {
	var carry uint64
	for i, d := range a {
		hi, lo := bits.Mul64(d, k)
		lo, c := bits.Add64(lo, carry, 0)
		a[i], carry = lo, hi+c
	}
	if carry > 0 {
		a = append(a, carry)
	}
	return a
}

func (a natural) plus(b natural) natural {
	r := make(natural, 0, max(len(a), len(b))+1)
	var carry uint64
	for i := range max(len(a), len(b)) {
		var x, y uint64
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		var s uint64
		s, carry = bits.Add64(x, y, carry)
		r = append(r, s)
	}
	if carry > 0 {
		r = append(r, carry)
	}
	return r
}

func (a natural) String() string {
	a = append(natural(nil), a...)
	var parts []string
	for len(a) > 0 {
		var rest uint64
		for i := len(a) - 1; i >= 0; i-- {
			a[i], rest = bits.Div64(rest, a[i], 1e18)
		}
		for len(a) > 0 && a[len(a)-1] == 0 {
			a = a[:len(a)-1]
		}
		if len(a) == 0 {
			parts = append(parts, fmt.Sprint(rest))
		} else {
			parts = append(parts, fmt.Sprintf("%018d", rest))
		}
	}
	var b strings.Builder
	for i := len(parts) - 1; i >= 0; i-- {
		b.WriteString(parts[i])
	}
	return b.String()
}

func main() {
	digits := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		f := natural{1}
		for i := uint64(2); i <= 20000; i++ {
			f = f.times(i)
		}
		phase.End("factorial", rep)
		phase.Begin()
		a, b := natural{0}, natural{1}
		for range 40000 {
			a, b = b, a.plus(b)
		}
		phase.End("fibonacci", rep)
		phase.Begin()
		for range 3 {
			digits += len(f.String()) + len(a.String())
		}
		phase.End("decimal", rep)
	}
	fmt.Println(digits)
}
