package p

var a /* ERROR "initialization cycle for a" */ = b
var b = c
var c = f()

func f() int { return g() }
func g() int { return a }

var x1 /* ERROR "initialization cycle: x1 refers to itself" */ = func() int { return x1 }()
var x2 /* ERROR "initialization cycle: x2 refers to itself" */ = &x2
var x3 /* ERROR "initialization cycle: x3 refers to itself" */ T = T{x3.n}
var x4 /* ERROR "initialization cycle for x4" */ = m1
var x5 = T.m2
var x6 /* ERROR "initialization cycle for x6" */ = (T{}).m2()
var x7 /* ERROR "initialization cycle: x7 refers to itself" */ = len(x7)
var x8 /* ERROR "initialization cycle: x8 refers to itself" */ [len(x8)]int
var x9 [unsafe /* ERROR "undefined array length unsafe or missing type constraint" */]int
var x10 /* ERROR "initialization cycle: x10 refers to itself" */ = [1]any{x10}
var x11 /* ERROR "initialization cycle for x11" */, x12 /* ERROR "initialization cycle for x12" */ = f2()
var x13 /* ERROR "initialization cycle: x13 refers to itself" */ any = func() { _ = x13 }

func m1() { _ = x4 }
func f2() (int, int) { return x11, x12 }

type T struct{ n int }

func (T) m2() int { _ = x6; return 1 }

type (
	A1 /* ERROR "invalid recursive type A1" */ struct{ b B1 }
	B1 struct{ c C1 }
	C1 struct{ a A1 }
	A2 /* ERROR "invalid recursive type A2" */ [2]B2
	B2 struct{ a A2 }
	A3 /* ERROR "invalid recursive type A3" */ interface{ B3 }
	B3 interface{ C3 }
	C3 interface{ A3 }
	A4 /* ERROR "invalid recursive type A4" */ = B4
	B4 = A4
	A5 /* ERROR "invalid recursive type: A5 refers to itself" */ = []A5
	A6 /* ERROR "invalid recursive type A6" */ = *B6
	B6 = *A6
	A7 struct{ b *B7 }
	B7 struct{ a []A7 }
	A8 func(A8) A8
	A9 map[A9 /* ERROR "invalid map key type A9" */]int
	A10 chan A10
	A11 interface{ m(A11) }
	A12 /* ERROR "invalid recursive type A12" */ [len(v12)]int
	A13 /* ERROR "invalid recursive type: A13 refers to itself" */ struct{ a A14 }
	A14 = A13
	A15 /* ERROR "invalid recursive type A15" */ A16
	A16 A15
	A17 /* ERROR "invalid recursive type: A17 refers to itself" */ struct{ f [unsafeLen]A17 }
	A18 /* ERROR "invalid recursive type: A18 refers to itself" */ [1][2]A18
	A19 /* ERROR "invalid recursive type A19" */ struct {
		A20
	}
	A20 struct {
		*A19
		A21
	}
	A21 struct{ A19 }
	A22 interface {
		m() interface{ A22 }
	}
	A23 /* ERROR "invalid recursive type A23" */ interface{ m() [len(v23.x)]int }
)

var v12 A12
var v23 struct{ x [3]A23 }

const unsafeLen = 2
const k1 /* ERROR "initialization cycle for k1" */ = k2
const k2 = k3 + 1
const k3 = len([k1]int{})

func local() {
	type A /* ERROR "invalid recursive type: A refers to itself" */ struct{ a A }
	type B struct{ b *B }
	type C /* ERROR "invalid recursive type: C refers to itself" */ [2]C
	type D /* ERROR "invalid recursive type: D refers to itself" */ interface{ D }
	var x /* ERROR "declared and not used: x" */ = x /* ERROR "undefined: x" */
	var y /* ERROR "declared and not used: y" */ = func() { y /* ERROR "undefined: y" */() }
	const c = c /* ERROR "c (variable of type int) is not constant" */
	type E /* ERROR "invalid recursive type: E refers to itself" */ = E
	type F /* ERROR "invalid recursive type: F refers to itself" */ = []F
}
