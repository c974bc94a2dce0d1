package main

import "fmt"

// Function calls, receives and method calls run from left to right; what is not a call is read when its operation runs.

func t(n int) int                { fmt.Print("t", n, " "); return n }
func tf(n float64) float64       { fmt.Print("f", n, " "); return n }
func ts(s string) string         { fmt.Print("s", s, " "); return s }
func tb(n int, b bool) bool      { fmt.Print("b", n, " "); return b }
func two() (int, int)            { fmt.Print("two "); return 1, 2 }
func floats() (float64, float64) { fmt.Print("floats "); return 1, 2 }
func slice2() ([]int, int)       { fmt.Print("slice2 "); return []int{7}, 2 }
func sl(n ...int) []int          { fmt.Print("sl", n, " "); return n }
func fn(n int) func(int, int) int {
	fmt.Print("fn", n, " ")
	return func(a, b int) int { fmt.Print("called", n, " "); return a + b + n }
}
func mp() map[string]int { fmt.Print("mp "); return map[string]int{"a": 1} }
func ptr(p *int) *int    { fmt.Print("ptr "); return p }
func all(a ...int) int   { fmt.Print("all", a, " "); return len(a) }

type R struct{ n int }

func (r R) m(a, b int) R { fmt.Print("m", r.n, a, b, " "); r.n += a; return r }
func (r *R) p(a int) *R  { fmt.Print("p", r.n, a, " "); r.n += a; return r }
func rec(n int) R        { fmt.Print("rec", n, " "); return R{n} }
func recp(n int) *R      { fmt.Print("recp", n, " "); return &R{n} }

type I interface{ m(a, b int) R }

func iface(n int) I { fmt.Print("iface", n, " "); return R{n} }

func main() {
	line := func(x ...any) { fmt.Println(x...) }
	line(fn(1)(two()))
	line(fn(1)(t(2), t(3)))
	line(t(1) + t(2)*t(3) - t(4))
	line(t(1)/t(2)%t(3), t(7)/t(2), t(9)%t(4))
	line(tf(1) + real(complex(floats())))
	line(t(0), append(slice2()))
	line(t(0), append(sl(1), t(2), t(3)), append(sl(4), sl(5, 6)...))
	line(rec(1).m(two()))
	line(recp(1).p(t(2)).p(t(3)).m(t(4), t(5)))
	line(iface(1).m(t(2), t(3)).m(two()))
	line(R.m(rec(1), t(2), t(3)))
	line((*R).p(recp(1), t(2)).n)
	line(mp()[ts("a")], sl(1, 2)[t(1)], sl(1, 2, 3)[t(1):t(2)], "abcdef"[t(1):t(3)])
	line(complex(tf(1), tf(2)), real(complex(tf(3), tf(4))))
	line(len(sl(1)), cap(sl(1, 2)[:t(1):t(1)]), min(t(3), t(1), t(2)), max(t(1), t(2)))
	line(tb(1, true) && tb(2, false) || tb(3, true), tb(4, false) && tb(5, true))
	line(ts("a")+ts("b") == ts("ab"), ts("x")+ts("y")+ts("z"))
	line([]int{t(1), 3: t(2), t(3)}, [...]int{t(4), t(5)}, map[string]int{ts("k"): t(6)})
	line(struct{ a, b int }{b: t(1), a: t(2)}, R{t(3)}, &[]int{t(4)})
	line(*ptr(&[]int{t(1)}[0]), make([]int, t(1), t(2)), int8(t(300)), float64(t(1))/tf(2))
	line(all(), all(t(1)), all(t(1), t(2)), all(sl(3, 4)...))
	line(any(t(1)).(int), -t(2), ^t(3), !tb(1, true), t(1)<<uint(t(2)), t(100)>>t(3), t(6)&^t(3))
	line(copy(sl(1, 2), sl(3)), t(9))
	f := fn
	line(f(t(1))(t(2), func() int { f = nil; return t(3) }()))
	x := 1
	line(x+func() int { x = 10; return 1 }(), x)
	y := []int{1}
	line(y[0] + func() int { y[0] = 10; return 1 }())
	z := func() int { x++; return x }
	line(z(), z()+z()*z(), z())
	c := make(chan int, 3)
	c <- 1
	c <- 2
	c <- 3
	line(len(c), <-c, len(c), <-c+<-c*10)
	var a any = R{5}
	line(a.(I).m(t(1), t(2)), a.(R).n)
	g := rec(1).m
	line(g(t(1), t(2)))
	line(func(a, b int) int { return a*10 + b }(two()))
}
