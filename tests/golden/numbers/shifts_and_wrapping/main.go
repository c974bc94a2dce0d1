// Shifts beyond the width, wrap-around of every width, division at the edges, constants.
package main

import "fmt"

const (
	big   = 1 << 100
	small = big >> 98
	mask  = ^uint32(0)
	neg   = -1 << 3
	f     = 1.0 << 3
)

type U8 uint8
type Flags uint16

func main() {
	var s uint = 70
	var n int = 33
	x := int64(1)
	u8a, i8a, i8b := uint8(200), int8(-128), int8(64)
	fmt.Println(x<<s, x<<63, x<<64>>1, int32(-5)>>s, u8a<<1, i8a>>7, i8b<<1, i8a/-1)
	fmt.Println(1<<n, int32(1)<<n, uint32(1)<<n, uint64(1)<<n, uint64(1)<<s, U8(1)<<7, U8(255)<<n, U8(255)>>1)
	var sh uint8 = 3
	var w int64 = 1 << sh
	var fl = float64(1<<3) * 2
	var u = 1 << sh
	fmt.Println(w, fl, u, small, mask, neg, f)
	fmt.Println(big>>99, uint64(big>>37)>>1)
	var i8 int8 = 127
	i8++
	var u8 uint8 = 0
	u8--
	var u16 Flags = 0xffff
	u16 += 2
	u16 &^= 1
	u16 <<= 15
	var i16 int16 = -32768
	i16 = -i16
	i16 -= 1
	fmt.Println(i8, u8, u16, i16, ^u8, ^i8, -i8)
	var i32 int32 = -2147483648
	fmt.Println(i32/-1, i32%-1, -i32, i32*i32, i32-1)
	var i64 int64 = -9223372036854775808
	m1 := int64(-1)
	fmt.Println(i64/m1, i64%m1, -i64, i64*i64, i64-1, uint64(i64))
	a, b := -7, 2
	fmt.Println(a/b, a%b, a>>1, uint32(a), uint8(a), a&3, a|8, a^b, a&^b)
	var ff float64 = 1e300
	fmt.Println(int8(i8), uint64(float64(1<<63)), ff*ff, -ff*ff)
	func() {
		defer func() { fmt.Println(recover()) }()
		k := -1
		fmt.Println(1 << k)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		k := 0
		fmt.Println(1 / k)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var k uint8
		fmt.Println(5 % k)
	}()
	u8 = 200
	u8 += 100
	u8 *= 3
	u8 <<= 1
	u8 |= 1
	u8 /= 3
	fmt.Println(u8, u8*u8, u8+u8 > 255, uint16(u8)*uint16(u8))
	var arr [256]int
	arr[u8+250]++
	fmt.Println(arr[uint8(u8+250)])
	h := uint32(2166136261)
	for _, c := range []byte("hello") {
		h ^= uint32(c)
		h *= 16777619
	}
	fmt.Println(h, h>>16^h, h<<5|h>>27, ^h)
	var c64 complex64 = complex(1, 2)
	c128 := complex128(c64) * 1i
	c64 *= c64
	fmt.Println(c64, c128, real(c64), imag(c128), c64 == complex(-3, 4))
	const huge = 1e1000
	fmt.Println(huge/1e999, 'a'+1, "s"+"t", 'a'*2.0, 5/2, 5/2.0, 5.0/2, 1/3.0)
	var iface any = 1 << 3
	fmt.Printf("%T %T %T %T\n", iface, 1<<sh, 'a', 2.0*3)
	var r rune = 'é'
	fmt.Println(string(r), r+1, string(rune(65+1)))
	type Celsius float32
	cc := Celsius(36.6)
	cc += 0.1
	cc++
	fmt.Println(cc, cc*2, -cc, cc > 30, float64(cc) == 37.7)
	var up uintptr = 5
	up <<= 3
	fmt.Println(up, up/3, up%7, ^up>>60)
	var f32 float32 = 16777216
	fmt.Println(f32+1 == f32, float32(0.1)+float32(0.2), float32(1)/3, float64(float32(0.1)))
}
