package main

import "fmt"

// Named results that have addresses, returned from calls that wait.

var gate = make(chan int, 4)

func wait(n int) int {
	gate <- n
	return <-gate
}

func twoWaits(n int) (int, error) {
	return wait(n), nil
}

type box struct{ n int }

func (b *box) add(n int) int {
	b.n += wait(n)
	return b.n
}

func show(what string, p *int) { fmt.Println(what, *p) }

func one(n int) (result int) {
	p := &result
	defer show("one", p)
	*p = 3
	return wait(n) + *p
}

func operation(n int) (result int) {
	defer show("operation", &result)
	result = 7
	return (wait(n)%(result|1))<<1 - (result + 2)
}

func several(n int) (a int, b string, c int) {
	defer show("a", &a)
	defer show("c", &c)
	a, c = 1, 2
	if n > 3 {
		return c, fmt.Sprint(a, wait(n), c), a
	}
	return wait(n) + a, "small", a + wait(a)
}

func tuple(n int) (result int, err error) {
	defer show("tuple", &result)
	return twoWaits(n)
}

func received(from <-chan int) (result int, ok bool) {
	defer show("received", &result)
	defer func() { ok = !ok }()
	return <-from, true
}

func method(b *box) (result int) {
	p := &result
	defer func() {
		*p += wait(100)
		recover()
	}()
	for range 2 {
		*p += b.add(1)
	}
	return b.add(b.add(*p))
}

func slice(n int) (result []int, array [2]int) {
	p, q := &result, &array
	defer func() { fmt.Println(len(*p), *q, wait(0)) }()
	return []int{wait(n), n}, [2]int{n, wait(n + 1)}
}

func unaddressed(n int) (result int) {
	defer func() { result++ }()
	return wait(n)
}

func main() {
	fmt.Println(one(4), operation(15))
	fmt.Println(several(4))
	fmt.Println(several(2))
	fmt.Println(tuple(5))
	from := make(chan int, 1)
	from <- 6
	fmt.Println(received(from))
	fmt.Println(method(&box{1}), unaddressed(8))
	fmt.Println(slice(9))
}
