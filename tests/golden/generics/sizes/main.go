// Sizes of type arguments in arithmetic: constants once they are put in, but none to Go. What overflows wraps round.
package main

import (
	"fmt"
	"unsafe"
)

func size[T any]() uintptr { return unsafe.Sizeof(*new(T)) }
func shift[T any]() (int64, int32, uint8) {
	return 1 << unsafe.Sizeof(*new(T)), 1 << unsafe.Sizeof(*new(T)), 255 << unsafe.Sizeof(*new(T))
}
func sum[T any]() (int64, int8, uint8, uintptr) {
	return 1<<63 - 1 + int64(unsafe.Sizeof(*new(T))), 127 + int8(unsafe.Sizeof(*new(T))), 255 + uint8(unsafe.Sizeof(*new(T))), 2 - unsafe.Sizeof(*new(T))
}
func product[T any]() int64            { return 1 << 62 * int64(unsafe.Sizeof(*new(T))) }
func negated[T any]() int8             { return -int8(unsafe.Sizeof(*new(T))) }
func inverse[T any]() int8             { return ^int8(unsafe.Sizeof(*new(T))) }
func divided[T any]() uintptr          { return 1 / unsafe.Sizeof(*new(T)) }
func rest[T any]() int                 { return 7 % int(unsafe.Sizeof(*new(T))) }
func less[T any]() bool                { return unsafe.Sizeof(*new(T)) < 3 }
func float[T any]() float64            { return float64(unsafe.Sizeof(*new(T))) / 0.5 }
func conv[T any]() int8                { return int8(unsafe.Sizeof(*new(T))) }
func name[T any]() string              { return string(rune('a' + unsafe.Sizeof(*new(T)))) }
func idx[T any]() int                  { a := [4]int{1, 2, 3, 4}; return a[unsafe.Sizeof(*new(T))] }
func lenOf[T [2]int | [3]int](x T) int { return 1 << 62 * len(x) }

func try[T any](f func() T) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(e)
		}
	}()
	fmt.Println(f())
}

func all[T any]() {
	fmt.Println(size[T]())
	fmt.Println(shift[T]())
	fmt.Println(sum[T]())
	fmt.Println(product[T](), negated[T](), inverse[T](), less[T](), float[T](), conv[T](), name[T]())
	try(divided[T])
	try(rest[T])
	try(idx[T])
}

func main() {
	all[struct{}]()
	all[byte]()
	all[[5]byte]()
	all[[64]byte]()
	all[[200]byte]()
	all[[1e6]byte]()
	fmt.Println(lenOf([2]int{}), lenOf([3]int{}))
}
