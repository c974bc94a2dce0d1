package main

import (
	"fmt"
	"strings"
)

func variadic(prefix string, rest ...int) string {
	return fmt.Sprint(prefix, len(rest), rest, rest == nil)
}

func change(rest ...int) { rest[0] = 100 }

func many() (int, string, error) { return 1, "two", nil }

func take(n int, s string, err error) string { return fmt.Sprint(n, s, err) }

func all(args ...any) int { return len(args) }

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 0 }
}

func named(n int) (half int, odd bool) {
	odd = n%2 == 1
	if odd {
		return n / 2, odd
	}
	half = n / 2
	return
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func unused(_ int, _ string, _ ...bool) {}

func main() {
	fmt.Println(variadic("a"), variadic("b", 1, 2), variadic("c", []int{}...), variadic("d", nil...))
	s := []int{1, 2}
	change(s...)
	fmt.Println(s)
	fmt.Println(take(many()))
	fmt.Println(all(many()), all(nil), all(), all(nil, nil), all([]any{1, 2}...), all([]any{1, 2}))
	n, _, err := many()
	fmt.Println(n, err)
	fmt.Println(compose(func(x int) int { return x + 1 }, func(x int) int { return x * 10 })(4))
	next, reset := counter()
	next()
	fmt.Println(next(), next())
	reset()
	fmt.Println(next())
	fmt.Println(named(7))
	fmt.Println(named(8))
	fmt.Println(fib(20))
	unused(1, "", true)
	var fact func(int) int
	fact = func(n int) int {
		if n == 0 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(10), func() int { return 5 }())
	fmt.Println(strings.Map(func(r rune) rune { return r + 1 }, "HAL"))
	table := map[string]func(...int) int{"len": func(v ...int) int { return len(v) }}
	fmt.Println(table["len"](1, 2, 3))
}
