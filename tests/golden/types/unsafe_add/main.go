// Steps of unsafe.Add from element to element, and the pointer that the number 0 is.
package main

import (
	"fmt"
	"unsafe"
)

type point struct{ x, y int32 }

func sum(p *uint16, n int) (total int) {
	for i := range n {
		total += int(*(*uint16)(unsafe.Add(unsafe.Pointer(p), uintptr(i)*unsafe.Sizeof(*p))))
	}
	return total
}

func main() {
	bytes := [10]byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
	first := unsafe.Pointer(&bytes[0])
	third := unsafe.Add(first, 3)
	fmt.Println(*(*byte)(third), third == unsafe.Pointer(&bytes[3]), unsafe.Add(third, -3) == first, unsafe.Add(third, 0) == third)
	*(*byte)(unsafe.Add(third, uint8(4))) = 70
	fmt.Println(bytes, uintptr(unsafe.Add(first, 2))-uintptr(first))
	words := []uint16{1, 10, 100, 1000}
	fmt.Println(sum(&words[0], len(words)), sum(&words[1], 2))
	points := []point{{1, 2}, {3, 4}}
	second := (*point)(unsafe.Add(unsafe.Pointer(&points[0]), unsafe.Sizeof(points[0])))
	second.y = 40
	fmt.Println(points, second == &points[1])
	fmt.Println(unsafe.Pointer(uintptr(0)) == nil, (*int)(unsafe.Pointer(uintptr(0))) == nil, unsafe.Add(nil, 0) == nil)
}
