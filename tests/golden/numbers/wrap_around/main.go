package main

import (
	"fmt"
	"math"
)

func main() {
	var (
		i8  int8   = math.MaxInt8
		u8  uint8  = math.MaxUint8
		i16 int16  = math.MinInt16
		u16 uint16 = 0
		i32 int32  = math.MaxInt32
		u32 uint32 = math.MaxUint32
		i64 int64  = math.MinInt64
		u64 uint64 = math.MaxUint64
		i          = math.MaxInt
		u   uint   = 0
	)
	i8++
	u8++
	i16--
	u16--
	i32 += 2
	u32 *= 2
	i64--
	u64 += 2
	i++
	u--
	fmt.Println(i8, u8, i16, u16, i32, u32, i64, u64, i, u)

	a, b := int8(100), int8(100)
	fmt.Println(a+b, a*b, -(a - a - 127), a<<1, uint8(200)+u8+100)
	x, y := uint8(3), uint8(5)
	fmt.Println(x-y, ^x, -x, x&^y, x^y, x|y)
	big := uint32(1 << 31)
	fmt.Println(big+big, big*3, uint64(big)*3)
	n := math.MinInt64
	fmt.Println(-n, n/-1, n%-1, -7/2, -7%2, 7/-2, 7%-2)
	m := -1
	fmt.Println(n/m, n%m, int8(-128)/int8(m), int32(math.MinInt32)/int32(m))
}
