package p

// Objects of the package level.

var a, b = 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
var c, d = 1, 2, 3 /* ERROR "extra init expr 3" */
var e int = "text" /* ERROR "cannot use \"text\" (untyped string constant) as int value in variable declaration" */
var f = undefinedName /* ERROR "undefined: undefinedName" */
var g = nil /* ERROR "use of untyped nil in variable declaration" */
var h int = nil /* ERROR "cannot use nil as int value in variable declaration" */
var i /* ERROR "initialization cycle: i refers to itself" */ = i
var j /* ERROR "initialization cycle for j" */, k = k, j
var _ = println /* ERROR "println (built-in) must be called" */
var l = println /* ERROR "println() (no value) used as value" */()

const m = g
const n int = "text" /* ERROR "cannot use \"text\" (untyped string constant) as int value in constant declaration" */
const o = len /* ERROR "len([]int{…}) (value of type int) is not constant" */([]int{1})
const p uint8 = 256 /* ERROR "cannot use 256 (untyped int constant) as uint8 value in constant declaration (overflows)" */
const q [ /* ERROR "invalid constant type []int" */]int = nil
const r, s /* ERROR "missing init expr for s" */ = 1
const t = iota + unknown /* ERROR "undefined: unknown" */
const (
	u = 1 << iota
	v
	w, x /* ERROR "missing init expr for x" */
	y = "text"
	z int = y /* ERROR "cannot use y (untyped string constant \"text\") as int value in constant declaration" */
)

func a /* ERROR "a redeclared in this block" */() {}
func f1(x int, x /* ERROR "x redeclared in this block" */ string) {}
func f2(x int) (x /* ERROR "x redeclared in this block" */ int) { return /* ERROR "result parameter x not in scope at return" */ }
func f3(int, y string) {}
func f4(x ... /* ERROR "can only use ... with final parameter" */int, y int) {}
func f6(a ... /* ERROR "can only use ... with final parameter" */string, b ...string) {}
func init /* ERROR "func init must have no arguments and no return values" */() int { return 1 }
func init /* ERROR "func init must have no arguments and no return values" */(x int) {}
func main() {}

var init /* ERROR "cannot declare init - must be func" */ = 1

type T1 /* ERROR "invalid recursive type: T1 refers to itself" */ T1
type T2 /* ERROR "invalid recursive type: T2 refers to itself" */ struct{ T2 }
type T3 /* ERROR "invalid recursive type: T3 refers to itself" */ [2]T3
type T4 /* ERROR "invalid recursive type: T4 refers to itself" */ struct{ a [1]T4 }
type T5 /* ERROR "invalid recursive type: T5 refers to itself" */ interface{ T5 }
type T6 /* ERROR "invalid recursive type: T6 refers to itself" */ = T6
type T7 /* ERROR "invalid recursive type: T7 refers to itself" */ = []T7
type T8 []T8
type T9 struct{ x, x /* ERROR "x redeclared" */ int }
type T10 interface {
	m()
	m /* ERROR "duplicate method m" */()
}
type T11 struct {
	a int
	T11b
	T11b /* ERROR "T11b redeclared" */
}
type T11b int
type T12 struct{ *T12 }
type T15 [n1 /* ERROR "invalid array length n1" */]int
type T16 [- /* ERROR "invalid array length -1 (untyped int constant)" */1]int
type T17 ["a" /* ERROR "array length \"a\" (untyped string constant) must be integer" */]int
type T18 [1.5 /* ERROR "array length 1.5 (untyped float constant) must be integer" */]int
type T19 [2.0]int
type T20 [1 << 62]int
type T21 map[[ /* ERROR "invalid map key type []int" */]int]string
type T22 map[func( /* ERROR "invalid map key type func()" */)]string
type T23 map[T24 /* ERROR "invalid map key type T24" */]int
type T24 struct{ f []int }
type T25 chan undefined /* ERROR "undefined: undefined" */
type T26 func(undefined /* ERROR "undefined: undefined" */) undefined2 /* ERROR "undefined: undefined2" */
type T27 *undefined /* ERROR "undefined: undefined" */
type T28 struct{ undefined /* ERROR "undefined: undefined" */ }

var n1 = 5

func (T1) m1()       {}
func (undefined /* ERROR "undefined: undefined" */) m2() {}
func (int /* ERROR "cannot define new methods on non-local type int" */) m3()      {}
func (*int /* ERROR "cannot define new methods on non-local type int" */) m4()     {}
func ([ /* ERROR "invalid receiver type []int" */]int) m5()    {}
func (** /* ERROR "invalid receiver type **T8" */T8) m6()     {}
func (x T8, y T8) m7 /* ERROR "method has multiple receivers" */() {}
func () m8 /* ERROR "method has no receiver" */()         {}
func (T10 /* ERROR "invalid receiver type T10 (pointer or interface type)" */) m9()      {}
func (T29 /* ERROR "invalid receiver type T29 (pointer or interface type)" */) m10()     {}
func (T8) m11()      {}
func (*T8) m11 /* ERROR "method T8.m11 already declared at POS" */()     {}
func (t T9) x /* ERROR "field and method with the same name x" */()      {}

type T29 *int

func local() {
	var a, b /* ERROR "declared and not used: b" */ = 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
	var c /* ERROR "declared and not used: c" */ int = "x" /* ERROR "cannot use \"x\" (untyped string constant) as int value in variable declaration" */
	const d = a
	type T /* ERROR "invalid recursive type: T refers to itself" */ struct{ T }
	type U /* ERROR "invalid recursive type: U refers to itself" */ = U
	var e /* ERROR "declared and not used: e" */ e /* ERROR "e (package-level variable) is not a type" */
	f /* ERROR "declared and not used: f" */ := f
	var _ = 1
	type V int
	var g /* ERROR "declared and not used: g" */ V = "s" /* ERROR "cannot use \"s\" (untyped string constant) as V value in variable declaration" */
	const h = 10 / 0 /* ERROR "invalid operation: division by zero" */
	const i, j /* ERROR "missing init expr for j" */ = 1
	var k /* ERROR "declared and not used: k" */, l /* ERROR "declared and not used: l" */ int = 1, 2, 3 /* ERROR "extra init expr 3" */
}
