// Method calls on nil receivers of every kind, conversions between slices, arrays and pointers, failed assertions.
package main

import "fmt"

type I interface{ F() }
type T int

func (t T) F() {}

type S struct{ x int }

func (s S) F()  {}
func (s *S) G() { fmt.Println(s == nil) }

type GI interface{ G() }
type Sl []int

func (s Sl) F() { fmt.Println(len(s)) }

type Int4 [4]int
type Fn func() string

func (f Fn) F() { fmt.Println(f()) }

type Ch chan int

func (c Ch) F() { fmt.Println(cap(c)) }

type Mp map[string]int

func (m Mp) F() { m["x"]++ }

type E struct{ *S }
type Er string

func (e Er) Error() string { return string(e) }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func f3() (int16, float64, string) { return -42, 42.0, "x" }

func main() {
	var tp *T
	var sp *S
	var i I
	i = tp
	try(func() { i.F() })
	i = sp
	try(func() { i.F() })
	try(func() { sp.F() })
	try(func() { tp.F() })
	sp.G()
	var gi GI = sp
	gi.G()
	try(func() { f := sp.F; f() })
	try(func() { f := i.F; f() })
	try(func() { defer i.F() })
	try(func() { var n I; n.F() })
	try(func() { var n I; defer n.F(); fmt.Println("unreached") })
	try(func() { var n I; f := n.F; fmt.Println("unreached"); f() })
	try(func() { var n I; go n.F(); fmt.Println("unreached") })
	try(func() { var f func(); defer f(); fmt.Println("reached") })
	try(func() { var e E; e.F() })
	try(func() { var e E; i = e; i.F() })
	try(func() { var e *E; i = e; i.F() })
	try(func() { var e E; e.G() })
	for _, v := range []I{T(1), S{2}, Sl{1, 2}, Fn(func() string { return "fn" }), make(Ch, 3), Mp{}, &S{}, E{&S{}}, &E{&S{}}} {
		v.F()
		fmt.Printf("%T ", v)
	}
	fmt.Println()
	x := make(Sl, 4)
	p4 := (*Int4)(x)
	p4[1] = 5
	fmt.Println(x, len(p4), cap(p4), *p4)
	a4 := Int4(x)
	a4[0] = 9
	fmt.Println(x, a4)
	type PI *[4]int
	pi := PI(x)
	pi[2] = 6
	fmt.Println(x[2], (*[2]int)(x)[1])
	try(func() { _ = (*Int4)(x[:2]) })
	var ze [10][0]byte
	fmt.Println(&ze[1] == &ze[2], len(ze[3]))
	var err error = Er("e")
	fmt.Println(err == Er("e"), err != error(Er("f")), err)
	var n struct {
		A int
		S
	}
	n.A, n.x = 1, 2
	fmt.Printf("%v %+v %T\n", n, n, n)
	var np *struct{ a [3]int }
	try(func() { fmt.Println(len(np.a)); np.a[1] = 2 })
	try(func() {
		for i := range np.a {
			fmt.Print(i)
		}
		for _, v := range np.a {
			fmt.Print(v)
		}
	})
	var ap *[3]int
	try(func() {
		fmt.Println(len(ap))
		for i := range ap {
			fmt.Print(i)
		}
		fmt.Println(ap[1])
	})
	try(func() { _ = ap[:]; fmt.Println("nil slice of nil array ptr") })
	try(func() { var a any; _ = a.(int) })
	try(func() { var a any = "s"; _ = a.(int) })
	try(func() { var a any = T(1); _ = a.(GI) })
	try(func() { var a I = T(1); _ = a.(GI) })
	try(func() { var a I = T(1); _ = a.(S) })
	try(func() { var a I; _ = a.(S) })
	try(func() { var a any = S{}; _ = a.(GI) })
	try(func() { panic(fmt.Sprint(f3())) })
	print(f3())
	println(f3())
	print("a", 1, true, 1.5, nil == nil2, 'x', uint8(3), "\n")
}

var nil2 any
