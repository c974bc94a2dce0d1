package main

import (
	"fmt"
	"math"
)

func main() {
	zero := 0.0
	inf, nan := 1/zero, zero/zero
	negative := -zero
	fmt.Println(inf, -inf, nan, negative, 1/negative, math.Copysign(0, -1))
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, zero == math.Copysign(0, -1))
	for _, f := range []float64{0.1, 100, 1e20, 1e21, 123456789, 1e-4, 1e-5, 1.0 / 3, 5e-324, math.MaxFloat64, 2.5e-8, 1e6, 12345678.9} {
		fmt.Println(f, float32(f))
	}
	a, b := 0.1, 0.2
	fmt.Println(a+b, a+b == 0.3, 0.1+0.2 == 0.3, float32(a)+float32(b))
	fmt.Println(math.Sqrt(2), math.Floor(-1.5), math.Inf(1), math.NaN(), math.Trunc(2.7), math.Mod(7, -3), math.Pow(2, 10))
	x := 1.0
	for range 10 {
		x /= 3
	}
	fmt.Println(x)
	m := map[float64]string{}
	m[nan] = "one"
	m[nan] = "two"
	m[zero] = "zero"
	m[math.Copysign(0, -1)] = "minus zero"
	_, ok := m[nan]
	fmt.Println(len(m), ok, m[0])
	delete(m, nan)
	fmt.Println(len(m))
	clear(m)
	fmt.Println(len(m))
}
