package main

import "fmt"

type T struct{ n int }

func (t T) String() string { return fmt.Sprint("T", t.n) }

func next(log *[]string, v any) any {
	*log = append(*log, "evaluated")
	return v
}

func main() {
	var log []string
	switch next(&log, 5).(type) {
	case string:
		fmt.Println("string")
	default:
		fmt.Println("default in the middle")
	case int:
		fmt.Println("int")
	}
	fmt.Println(log)
	switch x := next(&log, T{1}); y := x.(type) {
	case fmt.Stringer:
		y2 := y
		y = T{2}
		fmt.Println(y2, y, x)
	}
	var s fmt.Stringer = T{3}
	switch v := s.(type) {
	case interface{ Missing() }:
		fmt.Println("not this", v)
	case T:
		v.n = 30
		fmt.Println(v.n, s)
	}
outer:
	for i := range 4 {
		switch v := any(i).(type) {
		case int:
			if v == 1 {
				break
			}
			if v == 2 {
				continue outer
			}
			if v == 3 {
				break outer
			}
			fmt.Println("int", v)
		}
		fmt.Println("after", i)
	}
	var fs []func()
	for _, x := range []any{1, "a", 2.5} {
		switch x := x.(type) {
		case int:
			fs = append(fs, func() { x++; fmt.Println(x) })
		case string:
			fs = append(fs, func() { x += "!"; fmt.Println(x) })
		default:
			fs = append(fs, func() { fmt.Println(x) })
		}
	}
	for _, f := range fs {
		f()
		f()
	}
	if t, ok := s.(T); ok && t.n == 3 {
		fmt.Println("T3", t)
	}
	_, ok := s.(interface{ Missing() })
	fmt.Println(ok)
}
