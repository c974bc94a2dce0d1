// A deferred call has the values that its arguments had where it was deferred; a result that is only returned is assigned, too.
package main

import "fmt"

type N int16

func a() (r int)           { defer fmt.Println("d", r); return 5 }
func b() (r int)           { defer fmt.Println("d", int16(r)); return 5 }
func c() (r N)             { defer fmt.Println("d", int16(N(r))); return 5 }
func d() (r int, s string) { defer fmt.Println("d", int8(r), s); return 5, "x" }
func e() (r int) {
	defer func(x int16) { fmt.Println("d", x) }(int16(r))
	return 6
}
func show(x int16) { fmt.Println("d", x) }
func f() (r int)   { defer show(int16(r)); return 6 }
func g() (r int) {
	defer func() { recover() }()
	defer show(int16(r))
	panic(1)
}
func h() (r int) {
	f := func() int16 { return int16(r) }
	defer show(f())
	defer show(int16(r))
	return 9
}
func two() (int, string) { return 3, "t" }
func i() (r int, s string) {
	defer fmt.Println("d", int8(r), s)
	return two()
}

func main() {
	fmt.Println(a(), b(), c(), e(), f(), g(), h())
	fmt.Println(d())
	fmt.Println(i())
	r, name, _ := more()
	fmt.Println(r, name, generic("x"), generic(2.5))
}

// What goes with a goroutine, a method value and a bound method is as it was, too.
func more() (r int, name string, done chan bool) {
	done = make(chan bool)
	go func(x int8, s string) { fmt.Println("g", x, s); done <- true }(int8(r), name)
	<-done
	defer N(r).show()
	f := N(r).show
	defer f()
	for i := range 2 {
		defer fmt.Println("loop", i, r, []any{r, name})
		r++
	}
	return 7, "seven", done
}

func (n N) show() { fmt.Println("n", int16(n)) }

func generic[T any](v T) (r T) {
	defer fmt.Println("generic", any(r), v)
	return v
}
