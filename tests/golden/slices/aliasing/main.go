package main

import "fmt"

func grow(s []int) []int {
	s = append(s, 100)
	s[0] = -1
	return s
}

func main() {
	base := []int{1, 2, 3, 4, 5}
	a := base[1:3]
	fmt.Println(a, len(a), cap(a))
	a = append(a, 99)
	fmt.Println(base, a)
	b := base[1:3:3]
	b = append(b, 77)
	b[0] = 0
	fmt.Println(base, b, cap(base[1:3:3]))
	c := a[:cap(a)]
	fmt.Println(c)

	full := []int{1, 2}
	other := grow(full)
	fmt.Println(full, other)
	room := make([]int, 2, 10)
	other = grow(room)
	fmt.Println(room, other, room[:3])

	var none []int
	fmt.Println(none == nil, len(none), cap(none), none[:0] == nil, append(none, none...) == nil)
	empty := []int{}
	fmt.Println(empty == nil, len(empty))
	fmt.Println(copy(base[1:], base), base)
	base = []int{1, 2, 3, 4, 5}
	fmt.Println(copy(base, base[2:]), base)
	base = append(base[:1], base[3:]...)
	fmt.Println(base, len(base), cap(base))
	clear(base)
	fmt.Println(base)
}
