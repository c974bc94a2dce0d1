package p

import "iter"

type MyInt int
type S struct{ f int }
type Seq func(yield func(int) bool)

func ranges(i int, f float64, s string, sl []string, a [3]int, pa *[3]int, ps *[]int, m map[string]bool, c chan int, wo chan<- int, st S, e any, fn0 func(func() bool), fn1 func(func(int) bool), fn2 func(func(int, string) bool), fn3 func(func(int, int, int) bool), bad1 func(func(int)), bad2 func(int), bad3 func(func(int) bool) int, it iter.Seq2[int, error], u8 uint8, mi MyInt) {
	for range i {
	}
	for x := range i {
		_ = x /* ERROR "invalid operation: x + \"a\" (mismatched types int and untyped string)" */ + "a"
	}
	for x /* ERROR "declared and not used: x" */, y /* ERROR "range over i (variable of type int) permits only one iteration variable" */ := range i {
	}
	for x := range f /* ERROR "cannot range over f (variable of type float64)" */ {
	}
	for x := range 10 {
		var _ int = x
	}
	for x := range 1.5 /* ERROR "cannot range over 1.5 (untyped float constant)" */ {
	}
	for x := range 1e3 /* ERROR "cannot range over 1e3 (untyped float constant 1000)" */ {
		_ = x
	}
	for x := range u8 {
		var _ int = x /* ERROR "cannot use x (variable of type uint8) as int value in variable declaration" */
	}
	for x := range mi {
		var _ MyInt = x
		var _ int = x /* ERROR "cannot use x (variable of int type MyInt) as int value in variable declaration" */
	}
	for x, y := range s {
		var _ int = x
		var _ rune = y
		var _ byte = y /* ERROR "cannot use y (variable of type rune) as byte value in variable declaration" */
	}
	for x, y := range sl {
		var _ string = x /* ERROR "cannot use x (variable of type int) as string value in variable declaration" */
		var _ string = y
	}
	for x, y := range a {
		_, _ = x, y
	}
	for x, y := range pa {
		_, _ = x, y
	}
	for x := range ps /* ERROR "cannot range over ps (variable of type *[]int)" */ {
	}
	for x, y := range m {
		var _ int = x /* ERROR "cannot use x (variable of type string) as int value in variable declaration" */
		var _ bool = y
	}
	for x := range c {
		var _ string = x /* ERROR "cannot use x (variable of type int) as string value in variable declaration" */
	}
	for x /* ERROR "declared and not used: x" */, y /* ERROR "range over c (variable of type chan int) permits only one iteration variable" */ := range c {
	}
	for x := range wo /* ERROR "cannot range over wo (variable of type chan<- int): receive from send-only channel chan<- int" */ {
	}
	for x := range st /* ERROR "cannot range over st (variable of struct type S)" */ {
	}
	for x := range e /* ERROR "cannot range over e (variable of interface type any)" */ {
	}
	for x := range nil /* ERROR "cannot range over nil" */ {
	}
	for x := range int /* ERROR "int (type) is not an expression" */ {
	}
	for x /* ERROR "range over fn0 (variable of type func(func() bool)) permits no iteration variables" */ := range fn0 {
	}
	for range fn0 {
	}
	for x := range fn1 {
		var _ string = x /* ERROR "cannot use x (variable of type int) as string value in variable declaration" */
	}
	for x /* ERROR "declared and not used: x" */, y /* ERROR "range over fn1 (variable of type func(func(int) bool)) permits only one iteration variable" */ := range fn1 {
	}
	for x, y := range fn2 {
		var _ int = y /* ERROR "cannot use y (variable of type string) as int value in variable declaration" */
		_ = x
	}
	for x := range fn3 /* ERROR "cannot range over fn3 (variable of type func(func(int, int, int) bool)): func must be func(yield func(...) bool): yield func has too many parameters" */ {
	}
	for x := range bad1 /* ERROR "cannot range over bad1 (variable of type func(func(int))): func must be func(yield func(...) bool): yield func does not return bool" */ {
	}
	for x := range bad2 /* ERROR "cannot range over bad2 (variable of type func(int)): func must be func(yield func(...) bool): argument is not func" */ {
	}
	for x := range bad3 /* ERROR "cannot range over bad3 (variable of type func(func(int) bool) int): func must be func(yield func(...) bool): unexpected results" */ {
	}
	for x, err := range it {
		_ = x /* ERROR "invalid operation: x + err (mismatched types int and error)" */ + err
	}
	for x := range Seq(nil) {
		_ = x.y /* ERROR "x.y undefined (type int has no field or method y)" */
	}
	for x := range undefined /* ERROR "undefined: undefined" */ {
		_ = x
	}
	for i = range sl {
	}
	for s /* ERROR "cannot use s (value of type int) as string value in assignment" */ = range sl {
	}
	for i, s = range sl {
	}
	for i, i /* ERROR "cannot use i (value of type string) as int value in assignment" */ = range sl {
	}
	for st.f = range sl {
	}
	for m /* ERROR "cannot use m[\"a\"] (value of type int) as bool value in assignment" */["a"] = range sl {
	}
	for 1 /* ERROR "cannot assign to 1 (neither addressable nor a map index expression)" */ = range sl {
	}
	for i := range sl {
		i /* ERROR "declared and not used: i" */ := i
	}
	for _, _ = range sl {
	}
	for _ = range i {
	}
	for f /* ERROR "cannot use iteration variable of type float64" */ = range 10 {
	}
	for u8 = range 1000 /* ERROR "cannot use 1000 (untyped int constant) as uint8 value in range clause (overflows)" */ {
	}
	for u8 = range 10 {
	}
	for x /* ERROR "declared and not used: x" */, x /* ERROR "x redeclared in this block" */ := range sl {
	}
	for range fnr /* ERROR "multiple-value fnr() (value of type (int, int)) in single-value context" */() {
	}
	for range fnn /* ERROR "fnn() (no value) used as value" */() {
	}
	const big = 1 << 70
	for range big /* ERROR "cannot use big (untyped int constant 1180591620717411303424) as int value in range clause (overflows)" */ {
	}
	for x := range "abc" {
		_ = x
	}
	for x := range &a {
		_ = x
	}
	for x := range & /* ERROR "cannot range over &sl (value of type *[]string)" */sl {
	}
	for range true /* ERROR "cannot range over true (untyped bool constant)" */ {
	}
}

func fnr() (int, int) { return 1, 2 }
func fnn()            {}
