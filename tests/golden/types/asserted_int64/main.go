package main

import "fmt"

type celsius int64

type mask uint64

func (c celsius) warm() bool { return c > 20 }

func twice[T int64 | uint64](x T) T { return 2 * x }

// An asserted int64 or uint64 is told from int and uint in the interface value only.
func main() {
	var v any = int64(21)
	var w any = uint64(21)
	var z any
	x, ok := v.(int64)
	y, ok2 := w.(uint64)
	fmt.Println(celsius(x), mask(y), x<<uint(y), y>>1, min(x, 30), max(y, 30), x/4, y%4, ok, ok2)
	fmt.Println(twice(x), twice(y), int8(x), float64(y), uint8(y)&^1, -x, ^y)
	var i, j any = x, y
	fmt.Printf("%T %T %T %T\n", i, j, x, y)
	p, q := &x, &y
	*p++
	*q++
	fmt.Println(celsius(*p), mask(*q), *p, *q)
	a, _ := v.(int64)
	_, b := w.(int64)
	f := func() celsius { return celsius(a) }
	fmt.Println(f().warm(), b)
	if n, ok := v.(int64); ok {
		fmt.Println(celsius(n), []int64{n}, map[int64]uint64{n: y}, [1]any{n})
	}
	n, isInt := z.(uint64)
	n |= 3
	fmt.Println(mask(n), isInt)
	isInt, n = false, 0
	n, isInt = w.(uint64)
	fmt.Println(mask(n), isInt)
	fmt.Println(celsius(v.(int64)), mask(w.(uint64)), v.(int64)<<2, w.(uint64)>>1, min(v.(int64), 30), v.(int64)/4, w.(uint64)%4)
	fmt.Println(twice(v.(int64)), int8(v.(int64)), float64(w.(uint64)), -v.(int64), ^w.(uint64), celsius(v.(int64)).warm())
	c, d := v.(int64), w.(uint64)
	fmt.Println(celsius(c), mask(d))
	for _, e := range []any{v, w, z} {
		switch t := e.(type) {
		case int64:
			r := &t
			fmt.Println(celsius(t), celsius(*r), t<<1, min(t, 3))
		case uint64:
			fmt.Println(mask(t), t>>1, max(t, 3), func() mask { return mask(t) }())
		case nil:
			fmt.Println("nil", t)
		}
	}
	cs := make(chan any, 2)
	cs <- v
	k, ok3 := (<-cs).(int64)
	fmt.Println(celsius(k), ok3)
	arr := []int{1, 2, 3, 4}
	v = int64(2)
	fmt.Println(arr[v.(int64)], arr[v.(int64):], make([]int, v.(int64)), arr[min(v.(int64), 1)])
	switch v.(int64) {
	case 2:
		fmt.Println("two")
	}
	s := struct{ n int64 }{v.(int64)}
	s.n += v.(int64)
	s.n <<= w.(uint64) & 3
	fmt.Println(s, string(rune(w.(uint64)+60)), fmt.Sprintf("%T", v.(int64)+1), v.(int64) == s.n, v == any(int64(2)))
	for i := range v.(int64) {
		fmt.Print(celsius(i), " ")
	}
	three, minus := 3, -1
	fmt.Println(v.(int64)>>three, (v.(int64))<<three, v.(int64)/int64(three), -(v.(int64))%int64(three), v.(int64)/int64(minus), ^v.(int64), v.(int64)&^1)
	g, h := pair()
	fmt.Println(celsius(g), h)
}

func pair() (int64, bool) {
	var v any = int64(4)
	x, ok := v.(int64)
	defer func() { x++ }()
	return x, ok
}
