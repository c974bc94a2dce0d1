package main

import (
	"errors"
	"fmt"
	"strconv"
)

// Locals, parameters and functions named like anything a translator might call on the way.

func conversions(x float64) (int64, uint8, string) {
	toInt64, toUint8, toString := int64(3), uint8(1), "s"
	u := uint8(int(x) + 300)
	return int64(x) + toInt64, u + toUint8, toString + string(rune('a'+int(x)))
}

func indexes() []int {
	index, hash, isType, iface, assert, div, rem, shl, shr := 1, 2, 3, 4, 5, 6, 7, 8, 9
	s := []int{index, hash, isType, iface, assert, div, rem, shl, shr}
	u, z := uint(2), 2
	var a any = 7
	n, ok := a.(int)
	if ok {
		s[u] = n
	}
	s[3] = div / z
	s[4] = rem % z
	s[5] = 1 << uint(z) << shl
	s[6] = shr >> u
	s = append(s, a.(int))
	return s
}

func shadowedBuiltins() {
	copy := func(s string) string { return s + "!" }
	append := func(a, b int) int { return a*10 + b }
	len := func(x any) string { return "len" }
	cap := 3
	make := map[string]int{"a": 1}
	new := [2]int{5, 6}
	delete := "d"
	print := func() int { return 1 }
	panic := errors.New("no panic")
	recover := func() any { return "rec" }
	min, max := 9, 8
	clear := true
	close := 2.5
	complex, real, imag := 1, 2, 3
	nil := 0
	true := false
	iota := 12
	fmt.Println(copy("a"), append(1, 2), len("abc"), cap, make["a"], new[1], delete, print(), panic, recover(), min, max, clear, close, complex, real, imag, nil, true, iota)
}

func shadowedTypes() {
	type string = int
	var int8 = 3
	var error string = 4
	type any struct{ n float64 }
	type byte []rune
	int := 7
	fmt.Println(error+int, int8, any{2}.n, byte("héé")[1])
	float64 := func(x float32) float32 { return x * 2 }
	fmt.Println(float64(1.5))
	bool := "b"
	rune := 'r'
	uint := []string{1}
	fmt.Println(bool, rune, uint)
}

func deferred() (result int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("caught %v", e)
		}
	}()
	deferStack, frame, panicked, recovered, results, state, awaiter, exit, label := 1, 2, 3, 4, 5, 6, 7, 8, 9
	result = deferStack + frame + panicked + recovered + results + state + awaiter + exit + label
	var zero int
	_ = result / zero
	return
}

func ranges() int {
	i, key, item, range1, length, enumerator, source, temp, tmp, t1, t, it, yield, next, done, more := 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
	sum := i + key + item + range1 + length + enumerator + source + temp + tmp + t1 + t + it + yield + next + done + more
	for k, v := range []int{1, 2} {
		sum += k * v
	}
	for _, r := range "añ" {
		sum += int(r)
	}
	for k, v := range map[int]int{1: 2} {
		sum += k * v
	}
	for v := range 3 {
		sum += v
	}
	return sum
}

func swaps() (int, int) {
	left, right, first, second, tuple := 1, 2, 3, 4, 5
	left, right = right, left
	first, second = second+left, first+tuple
	s := []int{left, right, first, second}
	s[0], s[left-1] = s[right], s[tuple-3]
	return s[0], s[1]*1000 + first*100 + second
}

type receiver struct{ self int }

func (this receiver) method(that receiver) int { return this.self + that.self }
func (self *receiver) set(value int)           { self.self = value }
func (value receiver) read() int               { return value.self }
func (_this receiver) other(other int) int     { return _this.self * other }

func main() {
	fmt.Println(conversions(2.5))
	fmt.Println(indexes())
	shadowedBuiltins()
	shadowedTypes()
	fmt.Println(deferred())
	fmt.Println(ranges())
	fmt.Println(swaps())
	r := receiver{1}
	r.set(4)
	fmt.Println(r.method(receiver{2}), r.read(), r.other(3))
	Sprint, Println := 1, 2
	fmt.Println(Sprint, Println, strconv.Itoa(Sprint))
}
