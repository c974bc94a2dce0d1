package main

import "fmt"

func main() {
	one := 1
	var u8 uint8 = 0x81
	var i8 int8 = -128
	for _, n := range []uint{0, 1, 7, 8, 31, 32, 63, 64, 65, 1000} {
		fmt.Println(n, one<<n, -one>>n, u8<<n, u8>>n, i8>>n, i8<<n, uint64(1)<<n, int32(1)<<n)
	}
	var huge uint64 = 1 << 40
	fmt.Println(one<<huge, -one>>huge, u8>>huge)

	var s = 33
	var a int32 = 1 << s
	var b = uint64(1 << s)
	var c int64 = 1<<s | 1
	fmt.Println(a, b, c, 1<<3<<2, 1.0<<3)
	one <<= 4
	u8 >>= 1
	fmt.Println(one, u8)

	defer func() { fmt.Println(recover()) }()
	s = -s
	fmt.Println(one >> s)
}
