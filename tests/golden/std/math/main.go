package main

import (
	"fmt"
	"math"
	"math/bits"
)

func main() {
	fmt.Println(math.MaxInt64, math.MinInt64, uint64(math.MaxUint64), math.MaxInt32, math.Pi, math.E, math.MaxFloat32)
	fmt.Println(math.Abs(-2.5), math.Ceil(1.2), math.Floor(-1.2), math.Round(2.5), math.Round(-2.5), math.RoundToEven(2.5), math.Trunc(-1.9))
	fmt.Println(math.Max(1, math.NaN()), math.Min(-0.0, 0), math.Hypot(3, 4), math.Cbrt(27), math.Pow(2, -1), math.Pow(-8, 1.0/3))
	fmt.Println(math.Sqrt(-1), math.Log(0), math.Log2(8), math.Log10(1000), math.Exp(0), math.Sin(0), math.Cos(0))
	fmt.Println(math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), -1), math.Signbit(math.Copysign(0, -1)))
	whole, part := math.Modf(3.75)
	fraction, exponent := math.Frexp(12)
	fmt.Println(whole, part, fraction, exponent, math.Ldexp(0.75, 4), math.Mod(-7, 3), math.Remainder(7, 4))
	fmt.Println(math.Float64bits(1.5), math.Float32bits(1.5), math.Float64frombits(0x4009_21fb_5444_2d18))
	fmt.Println(bits.OnesCount(255), bits.LeadingZeros64(1), bits.TrailingZeros(8), bits.Len(255), bits.Reverse8(1), bits.RotateLeft32(1, 31))
	hi, lo := bits.Mul64(1<<63, 4)
	fmt.Println(hi, lo)
}
