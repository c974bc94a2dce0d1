package main

import (
	"fmt"
	"sync"
	"time"
)

// One instance of a generic function or type suspends and another does not: by its function arguments, its methods, its channels.

type Source[T any] interface{ Next() (T, bool) }
type ints struct{ n int }
type chans[T any] struct{ c chan T }
type Queue[T any] struct {
	mu    sync.Mutex
	items []T
	ready chan struct{}
}
type Less[T any] interface{ Less(T) bool }
type num int
type slow int
type Cache[K comparable, V any] struct {
	load func(K) V
	m    map[K]V
}
type Lazy[T any] struct {
	once sync.Once
	v    T
	f    func() T
}
type Future[T any] struct {
	done chan struct{}
	v    T
	err  error
}

func (s *ints) Next() (int, bool)   { s.n++; return s.n, s.n <= 3 }
func (s *chans[T]) Next() (T, bool) { v, ok := <-s.c; return v, ok }
func (a num) Less(b num) bool       { return a < b }
func (a slow) Less(b slow) bool     { time.Sleep(1); return a < b }
func (q *Queue[T]) Put(x T) {
	q.mu.Lock()
	q.items = append(q.items, x)
	q.mu.Unlock()
	q.ready <- struct{}{}
}
func (q *Queue[T]) Get() T {
	<-q.ready
	q.mu.Lock()
	defer q.mu.Unlock()
	x := q.items[0]
	q.items = q.items[1:]
	return x
}
func (c *Cache[K, V]) Get(k K) V {
	if v, ok := c.m[k]; ok {
		return v
	}
	c.m[k] = c.load(k)
	return c.m[k]
}
func (l *Lazy[T]) Get() T { l.once.Do(func() { l.v = l.f() }); return l.v }

func Async[T any](f func() (T, error)) *Future[T] {
	p := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(p.done)
		defer func() {
			if r := recover(); r != nil {
				p.err = fmt.Errorf("panic: %v", r)
			}
		}()
		p.v, p.err = f()
	}()
	return p
}
func (p *Future[T]) Wait() (T, error) { <-p.done; return p.v, p.err }

func Drain[T any](s Source[T]) (out []T) {
	for v, ok := s.Next(); ok; v, ok = s.Next() {
		out = append(out, v)
	}
	return
}
func Map[T, U any](s []T, f func(T) U) (out []U) {
	for _, x := range s {
		out = append(out, f(x))
	}
	return
}
func Min[T Less[T]](a T, rest ...T) T {
	for _, x := range rest {
		if x.Less(a) {
			a = x
		}
	}
	return a
}
func Twice[T any](f func() T) [2]T { return [2]T{f(), f()} }
func Merge[T any](cs ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Go(func() {
			for v := range c {
				out <- v
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}
func Parallel[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, len(xs))
	var wg sync.WaitGroup
	for i, x := range xs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = f(x)
		}()
	}
	wg.Wait()
	return out
}
func With[T any](x T, f func(T)) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%T: %v", x, r)
		}
	}()
	f(x)
	return nil
}
func First[T any](c <-chan T, def T) T {
	select {
	case v := <-c:
		return v
	default:
		return def
	}
}
func gen[T any](xs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, x := range xs {
			c <- x
		}
	}()
	return c
}
func All[T any](c <-chan T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for v := range c {
			if !yield(i, v) {
				return
			}
			i++
		}
	}
}
func wait[T any](x T) T  { time.Sleep(1); return x }
func plain[T any](x T) T { return x }

func main() {
	c := make(chan string, 2)
	c <- "a"
	c <- "b"
	close(c)
	fmt.Println(Drain[int](&ints{}), Drain[string](&chans[string]{c}))
	fmt.Println(Map([]int{1, 2}, wait), Map([]int{1, 2}, plain), Map([]string{"x"}, func(s string) string { return wait(s) + plain(s) }))
	fmt.Println(Min(num(3), 1, 2), Min(slow(3), 1, 2))
	n := 0
	fmt.Println(Twice(func() int { n++; return n }), Twice(func() string { return wait("w") }))
	q := &Queue[float64]{ready: make(chan struct{}, 4)}
	q.Put(1.5)
	go q.Put(2.5)
	fmt.Println(q.Get() + q.Get())
	k := &Cache[string, int]{func(s string) int { return wait(len(s)) }, map[string]int{}}
	j := &Cache[int, string]{func(n int) string { return fmt.Sprint("n", n) }, map[int]string{}}
	fmt.Println(k.Get("abc")+k.Get("abc"), j.Get(5), len(k.m))
	l := Lazy[int]{f: func() int { n += 100; return wait(n) }}
	fmt.Println(l.Get(), l.Get())
	a, b := Async(func() (int, error) { return wait(4), nil }), Async(func() (string, error) { panic("boom") })
	fmt.Println(a.Wait())
	fmt.Println(b.Wait())
	t := 0
	for v := range Merge(gen(1, 2, 3), gen(10, 20)) {
		t += v
	}
	fmt.Println(t, Parallel([]int{1, 2, 3}, func(n int) string { return fmt.Sprint(wait(n * n)) }))
	fmt.Println(With(3, func(n int) { wait(n); panic("in with") }), With("s", func(string) {}), With(make(chan int, 1), func(c chan int) { c <- 1; <-c; close(c); c <- 2 }))
	fmt.Println(First(nil, 3), First(gen[int](), 7) >= 0)
	for i, s := range All(gen("x", "y", "z")) {
		fmt.Print(i, s, " ")
		if i == 1 {
			break
		}
	}
	fmt.Println()
	f, g := wait[int], plain[int]
	fmt.Println(f(1)+g(2), Map([]func(int) int{f, g, wait}, func(h func(int) int) int { return h(5) }))
	m := (*Queue[float64]).Put
	m(q, 9)
	get := q.Get
	fmt.Println(get())
	func() {
		defer func() { fmt.Println(recover()) }()
		defer q.Put(1)
		defer wait(1)
		panic(wait("p"))
	}()
	fmt.Println(q.Get())
}
