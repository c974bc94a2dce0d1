package main

import (
	"fmt"
	"math"
	"unsafe"
)

type pair struct{ a, b int32 }

func fastInv(x float32) float32 {
	i := *(*int32)(unsafe.Pointer(&x))
	i = 0x5f3759df - i>>1
	y := *(*float32)(unsafe.Pointer(&i))
	return y * (1.5 - x*0.5*y*y)
}

func str(b []byte) string     { return unsafe.String(unsafe.SliceData(b), len(b)) }
func str2(b []byte) string    { return *(*string)(unsafe.Pointer(&b)) }
func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

func main() {
	fmt.Println(fastInv(4))
	f := 1.5
	u := *(*uint64)(unsafe.Pointer(&f))
	fmt.Println(u == math.Float64bits(f))
	*(*uint64)(unsafe.Pointer(&f)) = math.Float64bits(2.5)
	fmt.Println(f)
	b := []byte("hello")
	s := str(b)
	fmt.Println(s, str2(b[1:3]), len(bytesOf("xyz")), bytesOf("xyz")[1], len(bytesOf("")))
	arr := [...]int{1, 2, 3, 4}
	sl := unsafe.Slice(&arr[1], 2)
	sl[0] = 20
	fmt.Println(arr, sl, cap(sl))
	var p *int
	up := unsafe.Pointer(p)
	fmt.Println(up == nil, (*int)(up) == nil)
	x, y := 1, 2
	fmt.Println(unsafe.Pointer(&x) == unsafe.Pointer(&x), unsafe.Pointer(&x) == unsafe.Pointer(&y), uintptr(unsafe.Pointer(&x)) != 0)
	q := (*int)(unsafe.Pointer(&x))
	*q = 7
	fmt.Println(x)
	pr := pair{1, 2}
	n := *(*int64)(unsafe.Pointer(&pr))
	fmt.Println(n == 1|2<<32)
	func() {
		defer func() { fmt.Println(recover()) }()
		k := -1
		_ = unsafe.Slice(&arr[0], k)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *byte
		_ = unsafe.String(np, x)
	}()
}
