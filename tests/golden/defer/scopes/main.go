package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

// Deferred calls that each run once: what they use, when it has its value, and what they do to results and panics.

type file struct {
	name   string
	closed int
}

func (f *file) Close() error {
	f.closed++
	fmt.Println("close", f.name)
	return nil
}

func (f file) describe(prefix string) { fmt.Println(prefix, f.name, f.closed) }

type closer interface{ Close() error }

func early(n int) (r int, err error) {
	if n == 0 {
		return -1, nil
	}
	f := &file{name: fmt.Sprint("f", n)}
	defer f.Close()
	if n == 1 {
		return 1, errors.New("one")
	}
	defer func() {
		if err != nil {
			err = fmt.Errorf("wrapped: %w", err)
		}
		r *= 10
	}()
	for i := range 5 {
		if i == n {
			return i, errors.New("found")
		}
	}
	g := file{name: "g"}
	defer g.describe("value now")
	g.name = "changed"
	defer func(p *file, s string) { fmt.Println(p.name, s) }(&g, g.name)
	g.name = "again"
	return n, nil
}

func recovering(step int) (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		if step == 2 {
			panic("second")
		}
		s += "inner,"
	}()
	if step > 0 {
		panic("first")
	}
	return "plain,"
}

func replaced() (r int) {
	defer func() {
		if v := recover(); v != nil {
			fmt.Println("recovered", v)
			r = 7
		}
	}()
	defer fmt.Println("printed while panicking")
	defer func() {
		defer func() { fmt.Println("inside:", recover()) }()
		panic("nested")
	}()
	var p *file
	r = 3
	fmt.Println(p.name)
	return 4
}

func loops(names []string) (total int) {
	for i, name := range names {
		func() {
			defer func() {
				if v := recover(); v != nil {
					fmt.Println(name, i, v)
					total += i
				}
			}()
			if i%2 == 1 {
				panic(name)
			}
		}()
	}
	return total
}

func many(a, b, c, d, e int) (r int) {
	defer func() { r = a + b + c + d + e + r }()
	a, b, c, d, e = a+1, b+1, c+1, d+1, e+1
	return 100
}

func nested() (log []string) {
	add := func(s string) { log = append(log, s) }
	defer add("first")
	defer func() {
		func() { add("from inside") }()
	}()
	defer func(s string) { add(s) }("argument")
	add("body")
	return log
}

func exits() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("goexit:", recover()) }()
		runtime.Goexit()
	}()
	wg.Wait()
}

func values(f func(), c closer) {
	defer func() { fmt.Println("values:", recover()) }()
	defer c.Close()
	defer f()
	f = nil
	c = nil
}

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) add(k int) (n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	defer func() { n = c.n }()
	c.n += k
	if k < 0 {
		panic("negative")
	}
	return -1
}

type amount struct{ n int }

func (a amount) next() (n int) {
	defer func() { n += a.n }()
	a.n++
	return 1000
}

func waits(ch chan int) (n int, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("after waiting: %v", v)
		}
	}()
	n = <-ch
	defer close(ch)
	if n == 0 {
		panic("zero")
	}
	n += <-ch
	return n, nil
}

func main() {
	for n := range 7 {
		fmt.Println(early(n))
	}
	for step := range 3 {
		fmt.Println(recovering(step))
	}
	fmt.Println(replaced())
	fmt.Println(loops([]string{"a", "b", "c", "d"}))
	fmt.Println(many(1, 2, 3, 4, 5))
	fmt.Println(nested())
	exits()
	values(func() { fmt.Println("called") }, &file{name: "interface"})
	values(nil, &file{name: "interface"})
	c := &counter{}
	fmt.Println(c.add(2), c.add(3))
	func() {
		defer func() { fmt.Println(recover(), c.n) }()
		c.add(-1)
	}()
	a := amount{c.add(1)}
	fmt.Println(a.next(), a.n, c.n)
	for n := range 2 {
		ch := make(chan int, 2)
		ch <- n
		ch <- 5
		fmt.Println(waits(ch))
	}
}
