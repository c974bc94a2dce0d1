package main

import "fmt"

// Names of underscores, names that differ by case only, and letters of other scripts.

type café struct{ naïve int }
type Ünïcode int
type 世界 struct{ 名 string }
type T struct{ a, A, _a, a_, __a, a__ int }
type t struct{ A int }
type _ struct{ x int }
type _T struct{ _, _ int }
type __ int

var _ = fmt.Sprint("unused")
var _, second = pair()
var _ func() = nothing
var _ = nothing
var _ fmt.Stringer = (*str)(nil)
var _ map[string]int = nil
var _ = func() int { fmt.Println("initialized"); return 1 }()
var π, Σ, ñ = 3.14, 10, "n"
var x, X, xX, Xx = 1, 2, 3, 4

const _ = "constant"
const (
	_  = iota
	c1 = 10 * iota
	_
	c3 = 10 * iota
)

type str string

func (str) String() string             { return "str" }
func (_ T) noReceiver() int            { return 5 }
func (T) alsoNone(_ int, _ string) int { return 6 }

func nothing()            {}
func pair() (int, string) { return 1, "second" }
func _() int              { return 1 }
func _() string           { return "" }
func Ω(α, β int) (γ int)  { γ = α + β; return }
func f(_, b int, _ ...string) (_ int, err error) {
	return b, nil
}
func F() int              { return 2 }
func results() (_, _ int) { return 3, 4 }

func main() {
	c := café{1}
	c.naïve++
	fmt.Println(c, Ünïcode(2), 世界{"x"}.名, π, Σ, ñ)
	v := T{1, 2, 3, 4, 5, 6}
	fmt.Printf("%+v %+v\n", v, t{7})
	fmt.Println(v.a, v.A, v._a, v.a_, v.__a, v.a__, v.noReceiver(), v.alsoNone(1, ""))
	fmt.Println(_T{}, __(4), second, x, X, xX, Xx, c1, c3)
	_, _ = pair()
	_, err := f(1, 2, "a")
	fmt.Println(err, Ω(1, 2), F())
	fmt.Println(results())
	for _, _ = range []int{1} {
		fmt.Println("blank range")
	}
	for _ = range 2 {
		fmt.Print("r ")
	}
	fmt.Println()
	_ = map[string]int{"a": 1}["a"]
	_ = any(v).(T)
	变量 := 5
	{
		变量 := 变量 + 1
		_ = 变量
		fmt.Println(变量)
	}
	_x, x_, __x := 1, 2, 3
	fmt.Println(变量, _x, x_, __x)
	_ = func(_ int) (_ int) { return }(1)
	var _ int
	var _, y = 1, 2
	fmt.Println(y)
}
