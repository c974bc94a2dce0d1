// What is read after the calls in a statement: the pointer, interface or func value that is called through, bounds, keys, and the
// operands of builtin functions, go and defer.
package main

import "fmt"

type N int

func (n N) add(x int) N { return n + N(x) }

type S struct{ v int }

func (s S) get(x int) int   { return s.v*100 + x }
func (s *S) pget(x int) int { return s.v*100 + x }

type I interface{ get(int) int }

type Arr [3]int

var n N = 1
var s = S{1}
var ps = &S{2}
var iv I = S{3}
var fn = func(x int) string { return fmt.Sprint("first", x) }
var m = map[string]int{"a": 1}
var b = []byte("abc")
var str = "abc"
var arr = [3]int{1, 2, 3}
var idx = 0

func bump() int {
	n += 10
	s.v += 10
	ps = &S{50}
	iv = S{60}
	fn = func(x int) string { return fmt.Sprint("second", x) }
	m["a"] += 5
	b = []byte("xyz")
	str = "xyz"
	arr[0] += 10
	idx++
	return 7
}

func main() {
	builtins()
	fmt.Println(n.add(bump()), s.get(bump()), ps.get(bump()))
	ps = &S{3}
	fmt.Println(ps.pget(bump()))
	iv = S{4}
	fmt.Println(iv.get(bump()))
	fn = func(x int) string { return fmt.Sprint("first", x) }
	fmt.Println(fn(bump()))
	fmt.Println(m["a"]+bump(), m["a"]*bump()+m["a"])
	b, str = []byte("abc"), "abc"
	fmt.Println(string(b), bump(), string(b))
	mm := map[string]int{"a": idx, "b": bump(), "c": idx}
	fmt.Println(mm)
	ar := [...]int{2: idx, 0: bump(), 1: idx}
	fmt.Println(ar)
	sl := []int{5: idx, bump(), idx}
	fmt.Println(sl)
	b = []byte("abcdef")
	fmt.Println(string(b[idx%2 : bump()-5]))
	b = []byte("abcdef")
	x := b[1 : bump()-5]
	fmt.Println(string(x))
	str = "hello"
	y := str[:bump()-5]
	fmt.Println(y)
	z := arr[idx%2 : bump()-4]
	fmt.Println(z, len(z))
	m[str], n = bump(), n+1
	fmt.Println(m, n)
	m[str] = bump()
	delete(m, fmt.Sprint(bump()))
	fmt.Println(m)
	var dst [4]byte
	b = []byte("abc")
	k := copy(dst[:], append(b, byte(bump())))
	fmt.Println(k, dst)
	ch := make(chan int, 3)
	ch <- idx + bump()
	ch <- bump() + idx
	fmt.Println(<-ch, <-ch)
	fmt.Println(float64(idx), bump(), int64(idx), N(idx))
	func(a int, b ...int) { fmt.Println(a, b) }(idx, bump(), idx)
	p := &arr
	fmt.Println(p[0]+bump(), arr[0]+bump(), arr == [3]int{bump()})
	a2 := arr
	q := Arr(arr)
	fmt.Println(len(a2), q, bump())
	c1, c2, c3 := idx, bump(), idx
	fmt.Println(c1, c2, c3)
	var e any = idx
	d1, d2 := e.(int), bump()
	fmt.Println(d1, d2)
	i := 1
	set := func(v int) int { i = v; return v }
	l := []int{10, 20, 30}
	l[i] = set(2)
	fmt.Println(l)
	l[i] += set(0)
	fmt.Println(l)
	l[set(1)] = i + set(2)
	fmt.Println(l)
	switch i + set(1) {
	case i:
		fmt.Println("i", i)
	case set(5), 3:
		fmt.Println("three", i)
	case i + i:
		fmt.Println("ii", i)
	}
	if i == set(9) || i == 9 && set(4) == i {
		fmt.Println("cond", i)
	}
	print2 := func(a ...any) { fmt.Println(a...) }
	print2(i, set(3), i, &i == nil, []int{i, set(8), i})
	r := func() (int, int) { return i, set(6) }
	fmt.Println(r())
	t := func() (a, b int, c any) { return i, set(7), i }
	fmt.Println(t())
	st := struct {
		a, b int
		c    any
	}{i, set(11), i}
	fmt.Println(st)
	pst := &S{i * set(12)}
	fmt.Println(*pst)
	for j := i; j < i+set(14)-12; j++ {
		fmt.Println("loop", j, i)
	}
	go func(a, b int) { fmt.Println("go", a, b); ch <- 1 }(i, set(15))
	<-ch
	defer func(a, b int) { fmt.Println("defer", a, b) }(i, set(16))
	defer fmt.Println("defer2", i, set(17))
	var f32 float32 = float32(i) / float32(set(18))
	fmt.Println(f32)
}

func builtins() {
	i := 0
	h := func() int { i++; return i }
	k := 5
	up := func(v int) int { k++; return v }
	fmt.Println(min(k, up(100), k) + max(k, i, h(), i))
	fmt.Println(complex(float64(i), float64(h())))
	d := make([]int, k-3, k-3+h())
	fmt.Println(len(d), cap(d))
	dst := make([]int, 2)
	src := []int{1, 2, 3, 4}
	rest := func() int { src = src[1:]; return len(src) }
	fmt.Println(copy(dst, src[:rest()-1]), dst, src)
	fmt.Println(copy(dst, src), rest(), dst, len(src))
}
