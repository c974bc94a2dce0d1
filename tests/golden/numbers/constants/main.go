package main

import "fmt"

const (
	huge  = 1 << 100
	small = huge >> 98
	third = 1.0 / 3
	big   = 1e400 / 1e399
)

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const typed int8 = 'a' - 90

type Bits uint8

const (
	Read Bits = 1 << iota
	Write
	Exec
	All = Read | Write | Exec
)

func main() {
	fmt.Println(small, third, big, huge/(1<<98), huge>>97 == 8)
	fmt.Println(KB, MB, GB)
	fmt.Println(Sunday, Monday, Tuesday, Thursday, a, b, c, d, e, f)
	fmt.Println(typed, Read, Write, Exec, All, All&^Write)
	fmt.Println(5/2, 5/2.0, 5.0/2, 1/3*3.0, 1/3.0*3, 7%4, -5/2, 1e3)
	var x float64 = 7 / 2
	var y float64 = 7 / 2.0
	var z int = 7 / 2.0 * 2
	var w uint8 = 255 &^ 0xF0
	var r = 'x' - 'a' + 'A'
	fmt.Println(x, y, z, w, r, string(r))
	const pi = 3.14159265358979323846264338327950288419716939937510582097494459
	fmt.Println(pi*1e20, float32(pi), int64(pi*1e15-pi*1e15+3))
	fmt.Println(0x1p-2, 0x1.8p3, 0b1011, 0o17, 017, 1_000_000, 0x_FF, 'a', '\x41', '\u00e9')
	fmt.Printf("%T %T %T %T\n", 'a', 1, 1.5, 1i)
	const hello = "hello"
	const length = len(hello)
	var array [length]int
	fmt.Println(length, len(array), hello[1], hello[1:3])
}
