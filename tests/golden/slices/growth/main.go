package main

import "fmt"

type wide struct{ a, b, c int64 }

// Slices that stay in a function may begin with an array on its stack; these escape.
var (
	ints    []int
	bytes   []byte
	strings []string
	int32s  []int32
	wides   []wide
)

func main() {
	for i := range 2000 {
		before := cap(ints)
		ints = append(ints, i)
		if cap(ints) != before {
			fmt.Print(cap(ints), " ")
		}
	}
	fmt.Println()
	ints, bytes, strings, int32s, wides = nil, []byte{1}, []string{"a", "b"}, []int32{1, 2, 3, 4, 5}, []wide{{}}
	ints = append(ints, 1, 2, 3)
	bytes = append(bytes, 2, 3, 4, 5, 6)
	strings = append(strings, "c")
	int32s = append(int32s, 6)
	wides = append(wides, wide{})
	fmt.Println(cap(ints), cap(bytes), cap(strings), cap(int32s), cap(wides))
	bytes = append(bytes, "more bytes"...)
	wides = append(wides, wides...)
	wides = append(wides, wides...)
	fmt.Println(cap(bytes), cap(wides))
	fmt.Println(cap(make([]int, 3, 7)[2:]), cap([]int{1, 2, 3}[:1]))
}
