package main

import "fmt"

type wide struct{ a, b, c int64 }

func main() {
	var s []int
	for i := range 2000 {
		before := cap(s)
		s = append(s, i)
		if cap(s) != before {
			fmt.Print(cap(s), " ")
		}
	}
	fmt.Println()
	fmt.Println(cap(append([]int(nil), 1, 2, 3)), cap(append([]byte{1}, 2, 3, 4, 5, 6)), cap(append([]string{"a", "b"}, "c")))
	fmt.Println(cap(append([]int32{1, 2, 3, 4, 5}, 6)), cap(append([]wide{{}}, wide{})), cap(append([]byte("hello world!"), "more"...)))
	fmt.Println(cap([]byte("")), cap(make([]int, 3, 7)[2:]), cap([]int{1, 2, 3}[:1]))
}
