// Keys that are NaN, interfaces, arrays and structs; comparisons that panic; what is copied and what is shared.
package main

import (
	"fmt"
	"math"
)

type K struct {
	a any
	b float64
}
type P struct{ x, y int }
type Q struct{ x, y int }
type W struct {
	P
	f any
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func main() {
	for i, r := range "a\xffé\xe2\x82z\xf0\x9f\x98\x80\xed\xa0\x80" {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	fmt.Println([]rune("\xff\xfe"), string([]rune{0xd800, 0x10ffff, 0x110000, -1}))
	m := map[float64]int{}
	nan := math.NaN()
	m[nan] = 1
	m[nan] = 2
	m[0] = 3
	m[math.Copysign(0, -1)] = 4
	fmt.Println(len(m), m[nan], m[0])
	delete(m, nan)
	fmt.Println(len(m))
	clear(m)
	fmt.Println(len(m))
	mi := map[any]string{1: "int", int64(1): "int64", "a": "s", P{1, 2}: "P", Q{1, 2}: "Q", [2]int{1, 2}: "arr", nil: "nil", 1.5: "f", true: "b"}
	fmt.Println(len(mi), mi[1], mi[int64(1)], mi[int32(1)] == "", mi[P{1, 2}], mi[Q{1, 2}], mi[[2]int{1, 2}], mi[nil], mi[1.5], mi[true])
	try("map[]", func() { mi[[]int{1}] = "x" })
	try("map read", func() { _ = mi[map[int]int{}] })
	try("map func", func() { mi[func() {}] = "x" })
	try("K", func() { mi[K{[]int{}, 1}] = "y" })
	try("delete", func() { delete(mi, []string{}) })
	ma := map[[3]string]int{{"a", "b", "c"}: 1}
	ma[[...]string{"a", "b", "c"}]++
	fmt.Println(ma)
	mk := map[K]int{}
	mk[K{1, 2}]++
	mk[K{1, 2}]++
	mk[K{"x", nan}]++
	mk[K{"x", nan}]++
	fmt.Println(len(mk), mk[K{1, 2}])
	try("cmp struct", func() { fmt.Println(K{[]int{1}, 2} == K{[]int{1}, 2}) })
	try("cmp struct2", func() { fmt.Println(K{1, 2} == K{1, 2}, K{1, nan} == K{1, nan}, K{[]int{}, 1} == K{1, 1}) })
	try("cmp arr", func() { fmt.Println([2]any{1, []int{}} == [2]any{1, []int{}}) })
	try("cmp arr2", func() { fmt.Println([2]any{1, []int{}} == [2]any{2, []int{}}) })
	try("cmp W", func() { fmt.Println(W{P{1, 2}, func() {}} == W{P{1, 2}, func() {}}) })
	try("cmp W2", func() { fmt.Println(W{P{1, 2}, func() {}} == W{P{1, 3}, func() {}}) })
	try("cmp any", func() {
		var a, b any = K{map[int]int{}, 1}, K{map[int]int{}, 1}
		fmt.Println(a == b)
	})
	try("uncmp", func() {
		var a, b any = struct{ x []int }{}, struct{ x []int }{}
		fmt.Println(a == b)
	})
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	for i, v := range &arr {
		arr[2] = 20
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	arr2 := arr
	arr2[0] = 99
	parr := &arr
	arr3 := *parr
	parr[1] = 77
	fmt.Println(arr, arr2, arr3)
	type S struct {
		a [2]int
		s []int
	}
	s1 := S{[2]int{1, 2}, []int{1}}
	s2 := s1
	s2.a[0] = 5
	s2.s[0] = 5
	fmt.Println(s1, s2)
	ss := []S{s1}
	for _, s := range ss {
		s.a[0] = 100
	}
	t := ss[0]
	t.a[1] = 50
	ss = append(ss, ss...)
	ss[1].a[0] = 8
	mm := map[string]S{"a": s1}
	u := mm["a"]
	u.a[0] = 9
	fmt.Println(ss, t, mm, u)
	var x any = arr
	arr[0] = 1000
	fmt.Println(x, x.([3]int)[0])
	f := func(a [3]int) { a[0] = 0 }
	f(arr)
	ch := make(chan [3]int, 1)
	ch <- arr
	arr[0] = 2000
	fmt.Println(<-ch, arr)
	fn := func() [3]int { return arr }
	fa := fn()
	fa[0] = 1
	fmt.Println(arr)
	p := P{1, 2}
	q := Q(p)
	w := struct{ x, y int }(q)
	fmt.Printf("%T %T %v %v\n", q, w, w, P(w) == p)
	type PP *P
	qp := &p
	qp.x = 50
	fmt.Println(p, *qp)
	nested := [2][2]int{{1, 2}, {3, 4}}
	row := nested[0]
	row[0] = 9
	nested[1] = row
	row[1] = 7
	fmt.Println(nested, row)
	nested[0], nested[1] = nested[1], nested[0]
	fmt.Println(nested)
}
