package main

import "fmt"

func main() {
	i := 300
	n := -1
	fmt.Println(uint8(i), int8(i), uint16(n), uint32(n), uint64(n), int8(n), uint8(int8(n)))
	f := 3.99
	fmt.Println(int(f), int(-f), uint8(f), int64(1e18*0.5), float32(0.1), float64(float32(0.1)))
	big := 1<<53 + 1
	fmt.Println(float64(big), int(float64(big)), float32(16777217), float64(n))
	var u64 uint64 = 1<<63 + 1025
	fmt.Println(float64(u64), uint64(float64(u64)))
	fmt.Println(rune('a'+1), string(rune(0x20AC)), byte('z'))
	type Celsius float64
	type ID uint16
	c := Celsius(36.6)
	fmt.Println(c, float64(c)+1, ID(70000-i*200), int(c))
	fmt.Printf("%T %T %v\n", c, ID(1), uintptr(12))
}
