package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4}
	a := [2]int(s)
	p := (*[3]int)(s)
	p[0] = 10
	a[1] = 20
	fmt.Println(s, a, *p, len(p))
	for i := range p {
		p[i] *= 2
	}
	fmt.Println(s, p[1:])
	var none []int
	fmt.Println((*[0]int)(none) == nil, (*[0]int)([]int{}) == nil, [0]int(none))
	defer func() { fmt.Println(recover()) }()
	_ = [5]int(s)
}
