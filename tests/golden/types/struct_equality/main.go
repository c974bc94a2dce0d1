package main

import "fmt"

type inner struct {
	a int
	s string
}

type outer struct {
	inner
	f    float64
	any  any
	p    *int
	arr  [2]inner
	_    int
	done chan bool
}

func main() {
	n := 1
	x := outer{inner: inner{1, "a"}, f: 0.5, any: 3, p: &n}
	y := x
	fmt.Println(x == y, x.inner == inner{1, "a"}, x != y)
	y.arr[1].s = "z"
	fmt.Println(x == y)
	y = x
	y.any = int64(3)
	fmt.Println(x == y)
	y = x
	y.p = new(int)
	fmt.Println(x == y)
	var nan float64
	nan = nan / nan
	x.f = nan
	fmt.Println(x == x)
	fmt.Println(struct{}{} == struct{}{}, [0]int{} == [0]int{}, [2]string{"a"} == [2]string{"a", ""})
	m := map[outer]int{y: 1}
	m[y]++
	fmt.Println(len(m), m[y])
	var i, j any = inner{1, "a"}, inner{1, "a"}
	fmt.Println(i == j, i == any(1), i != nil)
	p, q := &inner{}, &inner{}
	fmt.Println(p == q, *p == *q, p == p)
	x.f, x.any = 0, []int{1}
	y = x
	defer func() { fmt.Println(recover()) }()
	fmt.Println(x == y)
}
