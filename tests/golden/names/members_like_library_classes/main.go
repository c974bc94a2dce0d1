package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
)

type Kind int

func (k Kind) Add(o Kind) Kind { return k + o }

type Names struct {
	GoString, Slice, Builtins, Array, Map, Chan, Channel, Interface, GoError                              int
	Go, Ptr, Select, StackGuard, DeferredCall, HashCode, DeferFrame, Exception, GoPanic, RangeLoop, Boxed int
	Math, System, GoRuntime, GoStd, GoSync, Kind, fmt, Complex, Func, Action, Console, GoEquality, error_ int
	assert, equal, index, append, panic, N3, toInt64                                                      int
	Program, GoTask, Task, int64, uint64                                                                  int
}

func (t Names) M() string                                     { return "x" }
func (t Names) bytes() string                                 { return "\xff\x00" + "b" }
func (t Names) rune(i int) string                             { return string(rune(i)) }
func (t *Names) ptr(xs []int, arr *[3]int) (*int, *int, *int) { return &t.Go, &xs[0], &arr[1] }
func (t Names) wait(c chan int, d chan string) int {
	go func() { c <- 1 }()
	select {
	case x := <-c:
		return x
	case s := <-d:
		return len(s)
	}
}
func (t Names) try(c chan int) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = fmt.Sprint("recovered ", e)
		}
	}()
	select {
	case x := <-c:
		fmt.Println(x)
	default:
	}
	for i := range 3 {
		defer fmt.Println("deferred", i)
	}
	panic(errors.New("oops"))
}
func (t Names) rec(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + t.rec(n-1)
}
func (t Names) is(x any) string {
	switch v := x.(type) {
	case Kind:
		return fmt.Sprint("kind ", v)
	case int64:
		return "int64"
	case string:
		return "string " + v
	case []int:
		return "slice"
	case map[string]int:
		return "map"
	case error:
		return "error"
	}
	switch x.(type) {
	case float64, nil:
		return "float or nil"
	case *int:
		return "ptr"
	case func():
		return "func"
	}
	_, ok := x.(Kind)
	return fmt.Sprint("other ", ok)
}
func (t Names) kinds(x any) bool {
	switch x.(type) {
	case Kind:
		return true
	}
	return Kind(3).Add(4) == 7
}
func (t Names) lib() (string, float64, error) {
	var sb strings.Builder
	sb.WriteString("s")
	for i := range func(yield func(int) bool) { _ = yield(1) && yield(2) } {
		fmt.Fprintln(os.Stdout, i)
		defer fmt.Println("later")
	}
	return sb.String(), math.Sqrt(4), fmt.Errorf("e %d", 1)
}
func (t Names) num(f float64, a, b int, x any) (int, int, bool) {
	ys := append([]int{1}, 2)
	return int(f), a/b + ys[a], x == any(1)
}
func (t Names) cmplx(a complex128) complex128  { return a * a / complex(1, 2) }
func (t Names) funcs() (func() int, func(int)) { return func() int { return t.Func }, func(int) {} }
func (t Names) mk() ([3]int, map[string]int, chan int, []string) {
	return [3]int{1, 2, 3}, map[string]int{"a": 1}, make(chan int, 1), []string{"a"}
}

type Iface interface{ M() string }

func main() {
	n := Names{Func: 3}
	fmt.Println(n.M(), []byte(n.bytes()), n.rune('x'))
	xs, arr := []int{1}, [3]int{1, 2, 3}
	a, b, c := n.ptr(xs, &arr)
	fmt.Println(*a, *b, *c)
	fmt.Println(n.wait(make(chan int), make(chan string)), n.try(make(chan int)), n.rec(3))
	fmt.Println(n.is(Kind(1)), n.is("s"), n.is(int64(1)), n.is([]int{}), n.is(nil), n.is(a), n.is(uint(1)), n.kinds(1), n.kinds(Kind(1)))
	fmt.Println(n.lib())
	fmt.Println(n.num(2.5, 1, 1, 1))
	fmt.Println(n.cmplx(1i))
	f, _ := n.funcs()
	fmt.Println(f())
	r1, r2, _, r4 := n.mk()
	fmt.Println(r1, r2, r4, n == Names{}, map[Names]int{n: 1}[n])
	var i Iface = n
	var j Iface = &n
	fmt.Println(i.M(), j.M(), i == Iface(n))
}
