package main

import "fmt"

func main() {
	a, b := 0b1100, 0b1010
	fmt.Println(a&b, a|b, a^b, a&^b, ^a, -a, +a)
	a &= b
	fmt.Print(a, " ")
	a |= 1
	fmt.Print(a, " ")
	a ^= 0xFF
	fmt.Print(a, " ")
	a &^= 3
	fmt.Print(a, " ")
	a %= 50
	fmt.Print(a, " ")
	a <<= 3
	a >>= 1
	fmt.Println(a)

	fmt.Println(1+2*3<<1, (1+2)*3, 7&3+1, 7&(3+1), 1<<2+3, 10-4-3, 2*3%4, !true || true && false)
	x, y := 3, 4
	fmt.Println(x < y == true, -x*-y, x - -y, x&^-y, ^x&y, !(x > y))
	p := &x
	fmt.Println(*p**p, y / *p, *p&y)
	var u8 byte = 250
	var u16 uint16 = 65530
	for range 3 {
		u8 += 3
		u16 += 3
	}
	fmt.Println(u8, u16, u8+10, u8*2/2, ^u8, -u8)
	i := []int{5, 6}
	i[0]++
	i[1]--
	(*p)++
	fmt.Println(i, x, min(3, x, 2), max(2.5, 1), min("b", "a"))
}
