package p

import "fmt"

type MyInt int
type I interface{ M() }
type J interface{ N() }
type T struct{}
type PT struct{}
type F func()

func (T) M()   {}
func (*PT) M() {}

func switches(i int, s string, b bool, e any, it I, f F, sl []int, st struct{ f []int }, fl float64, p *int, c chan int, u8 uint8) {
	switch i {
	case 1, 2, 1 /* ERROR "duplicate case 1 (constant of type int) in expression switch" */:
	case 2 /* ERROR "duplicate case 2 (constant of type int) in expression switch" */:
	case "a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */:
	case 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */:
	case nil /* ERROR "cannot convert nil to type int" */:
	case i:
	case MyInt /* ERROR "invalid case MyInt(1) in switch on i (mismatched types MyInt and int)" */(1):
	}
	switch i {
	default:
	case 1:
	default /* ERROR "multiple defaults (first at POS)" */:
	}
	switch s {
	case "a", "b", "a" /* ERROR "duplicate case \"a\" (constant of type string) in expression switch" */:
	case 'a' /* ERROR "cannot convert 'a' (untyped rune constant 97) to type string" */:
	}
	switch {
	case i /* ERROR "invalid case i in switch on true (mismatched types int and bool)" */:
	case b:
	case i == 1:
	case true:
	case true:
	}
	switch b {
	case true, false, true:
	}
	switch f {
	case nil:
	case f /* ERROR "invalid case f in switch on f (func can only be compared to nil)" */:
	}
	switch sl {
	case nil:
	case sl /* ERROR "invalid case sl in switch on sl (slice can only be compared to nil)" */:
	}
	switch st /* ERROR "cannot switch on st (variable of type struct{f []int}) (struct{f []int} is not comparable)" */ {
	}
	switch u8 {
	case 255, 256 /* ERROR "256 (untyped int constant) overflows uint8" */, - /* ERROR "-1 (untyped int constant) overflows uint8" */1:
	}
	switch e {
	case 1, "a", 1 /* ERROR "duplicate case 1 (constant of type int) in expression switch" */, 1.0, nil, sl /* ERROR "invalid case sl in switch on e (slice can only be compared to nil)" */:
	}
	switch it {
	case T{}, PT /* ERROR "invalid case PT{} in switch on it (mismatched types PT and I)" */{}, &PT{}:
	case 1 /* ERROR "cannot convert 1 (untyped int constant) to type interface{M()}" */:
	}
	switch nil /* ERROR "use of untyped nil in switch expression" */ {
	}
	switch x := i; x {
	case "a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */:
	}
	switch x /* ERROR "declared and not used: x" */ := i; {
	}
	switch i := 1; i /* ERROR "i declared and not used" */ := any(i).(type) {
	}
	switch fn /* ERROR "fn() (no value) used as value" */() {
	}
	switch fn2 /* ERROR "multiple-value fn2() (value of type (int, int)) in single-value context" */() {
	}
	switch int /* ERROR "int (type) is not an expression" */ {
	}
	switch fmt /* ERROR "use of package fmt not in selector" */ {
	}
	switch fl {
	case 1, 1.0 /* ERROR "duplicate case 1.0 (constant 1 of type float64) in expression switch" */:
	case 'a', 97 /* ERROR "duplicate case 97 (constant of type float64) in expression switch" */:
	}
	switch p {
	case nil, nil:
	case &i:
	}
	switch i /* ERROR "i (variable of type int) is not an interface" */.(type) {
	}
	switch e.(type) {
	case int, string, int /* ERROR "duplicate case int in type switch" */:
	case nil, nil /* ERROR "duplicate case nil in type switch" */:
	case error:
	case fmt.Stringer:
	case MyInt:
	case undefined /* ERROR "undefined: undefined" */:
	case 1 /* ERROR "1 is not a type" */:
	case i /* ERROR "i (parameter) is not a type" */:
	}
	switch x := e.(type) {
	case int:
		_ = x /* ERROR "invalid operation: x + \"a\" (mismatched types int and untyped string)" */ + "a"
	case int8, int16:
		_ = x /* ERROR "invalid operation: x + 1 (mismatched types any and untyped int)" */ + 1
	case nil:
		_ = x.y /* ERROR "x.y undefined (type any has no field or method y)" */
	default:
		_ = x /* ERROR "invalid operation: x + 1 (mismatched types any and untyped int)" */ + 1
	}
	switch it.(type) {
	case T:
	case PT /* ERROR "impossible type switch case: PT" */:
	case *PT:
	case J:
	case int /* ERROR "impossible type switch case: int" */:
	case interface{ M(int) }:
	}
	switch x /* ERROR "x declared and not used" */ := it.(type) {
	}
	switch _ /* ERROR "no new variable on left side of :=" */ := it.(type) {
	}
	switch it := it.(type) {
	case T:
		it.M()
		it.N /* ERROR "it.N undefined (type T has no field or method N)" */()
	}
	switch e.(type) {
	default:
	default /* ERROR "multiple defaults (first at POS)" */:
	}
	switch e.(type) {
	case int:
		fallthrough /* ERROR "cannot fallthrough in type switch" */
	case string:
	}
	select {
	case i := <-c:
		_ = i
	case i = <-c:
	case s = <- /* ERROR "cannot use <-c (comma, ok expression of type int) as string value in assignment" */c:
	case c <- 1:
	case c <- "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in send" */:
	case <-i /* ERROR "invalid operation: cannot receive from non-channel int i (variable of type int)" */:
	case i /* ERROR "invalid operation: cannot send to non-channel int i (variable of type int)" */ <- 1:
	case x, ok := <-c:
		_, _ = x, ok
	default:
	}
	select {
	default:
	default /* ERROR "multiple defaults (first at POS)" */:
	}
}

func fn()            {}
func fn2() (int, int) { return 1, 2 }
