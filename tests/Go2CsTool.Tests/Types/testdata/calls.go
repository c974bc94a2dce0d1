package p

import (
	"fmt"
	"strings"
)

type T struct{ fn func(int) string }

func (T) val(int)   {}
func (*T) ptr(...int) {}

func one(int)                      {}
func two(int, string)              {}
func vari(int, ...string)          {}
func none()                        {}
func ret1() int                    { return 1 }
func ret2() (int, string)          { return 1, "" }
func fun(func(int) string)         {}
func iface(fmt.Stringer)           {}
func ptr(*int)                     {}
func ch(chan<- int, <-chan string) {}

func calls(t T, pt *T, s []string, is []int, e any, c chan int, r <-chan int) {
	one /* ERROR "not enough arguments in call to one" */()
	one(1, 2 /* ERROR "too many arguments in call to one" */)
	one("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to one" */)
	one(1.5 /* ERROR "cannot use 1.5 (untyped float constant) as int value in argument to one (truncated)" */)
	one(nil /* ERROR "cannot use nil as int value in argument to one" */)
	one(ret1())
	one(ret2 /* ERROR "too many arguments in call to one" */())
	one(none /* ERROR "none() (no value) used as value" */())
	two(1 /* ERROR "not enough arguments in call to two" */)
	two("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to two" */, 1 /* ERROR "cannot use 1 (untyped int constant) as string value in argument to two" */)
	two(ret2())
	two(ret2 /* ERROR "multiple-value ret2() (value of type (int, string)) in single-value context" */(), 1 /* ERROR "cannot use 1 (untyped int constant) as string value in argument to two" */)
	two(1, 2, 3 /* ERROR "too many arguments in call to two" */)
	vari /* ERROR "not enough arguments in call to vari" */()
	vari(1)
	vari(1, "a", 2 /* ERROR "cannot use 2 (untyped int constant) as string value in argument to vari" */)
	vari(1, s /* ERROR "cannot use s (variable of type []string) as string value in argument to vari" */)
	vari(1, s...)
	vari(1, is /* ERROR "cannot use is (variable of type []int) as []string value in argument to vari" */...)
	vari(s /* ERROR "not enough arguments in call to vari" */...)
	vari(1, "a", s /* ERROR "too many arguments in call to vari" */...)
	vari(ret2())
	vari(1, nil...)
	one /* ERROR "cannot use ... in call to non-variadic one" */(is...)
	none(1 /* ERROR "too many arguments in call to none" */)
	none(none /* ERROR "none() (no value) used as value" */ /* ERROR "too many arguments in call to none" */())
	fun(nil)
	fun(one /* ERROR "cannot use one (value of type func(int)) as func(int) string value in argument to fun" */)
	fun(func(int) string { return "" })
	fun(func /* ERROR "cannot use func(int) int {…} (value of type func(int) int) as func(int) string value in argument to fun" */(int) int { return 1 })
	fun(func /* ERROR "cannot use func(x string) string {…} (value of type func(x string) string) as func(int) string value in argument to fun" */(x string) string { return x })
	fun(t.fn)
	fun(T /* ERROR "cannot use T.val (value of type func(T, int)) as func(int) string value in argument to fun" */.val)
	iface(t /* ERROR "cannot use t (variable of struct type T) as fmt.Stringer value in argument to iface: T does not implement fmt.Stringer (missing method String)" */)
	iface(nil)
	iface(1 /* ERROR "cannot use 1 (constant of type int) as fmt.Stringer value in argument to iface: int does not implement fmt.Stringer (missing method String)" */)
	iface(e /* ERROR "cannot use e (variable of interface type any) as fmt.Stringer value in argument to iface: interface{} does not implement fmt.Stringer (missing method String)" */)
	iface(e.(fmt.Stringer))
	ptr(1 /* ERROR "cannot use 1 (untyped int constant) as *int value in argument to ptr" */)
	ptr(&is[0])
	ptr(& /* ERROR "cannot use &t (value of type *T) as *int value in argument to ptr" */t)
	ch(c, c /* ERROR "cannot use c (variable of type chan int) as <-chan string value in argument to ch" */)
	ch(r /* ERROR "cannot use r (variable of type <-chan int) as chan<- int value in argument to ch" */, r /* ERROR "cannot use r (variable of type <-chan int) as <-chan string value in argument to ch" */)
	ch(nil, nil)
	t /* ERROR "not enough arguments in call to t.val" */.val()
	t.val(1)
	t.val("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to t.val" */)
	t.ptr(1, 2)
	t.ptr("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to t.ptr" */)
	T{}.val(1)
	T{}.ptr /* ERROR "cannot call pointer method ptr on T" */(1)
	T.val(t /* ERROR "not enough arguments in call to T.val" */)
	T.val(t, 1)
	T.ptr /* ERROR "invalid method expression T.ptr (needs pointer receiver (*T).ptr)" */(t, 1)
	(*T).ptr(pt, 1)
	(*T).val(pt, 1)
	(*T).val(t /* ERROR "cannot use t (variable of struct type T) as *T value in argument to (*T).val" */, 1)
	pt.val(1)
	pt.nothing /* ERROR "pt.nothing undefined (type *T has no field or method nothing)" */()
	t.fn(1)
	t.fn("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to t.fn" */)
	1 /* ERROR "invalid operation: cannot call 1 (untyped int constant): untyped int is not a function" */()
	"a" /* ERROR "invalid operation: cannot call \"a\" (untyped string constant): untyped string is not a function" */()
	s /* ERROR "invalid operation: cannot call s (variable of type []string): []string is not a function" */()
	s /* ERROR "invalid operation: cannot call s[0] (variable of type string): string is not a function" */[0]()
	nil /* ERROR "invalid operation: cannot call nil: untyped nil is not a function" */()
	int /* ERROR "missing argument in conversion to int" */()
	int(1, 2 /* ERROR "too many arguments in conversion to int" */)
	int("a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */)
	string(e /* ERROR "cannot convert e (variable of interface type any) to type string: need type assertion" */)
	[]byte(1 /* ERROR "cannot convert 1 (untyped int constant) to type []byte" */)
	undefined /* ERROR "undefined: undefined" */()
	undefined /* ERROR "undefined: undefined" */(undefined2 /* ERROR "undefined: undefined2" */)
	fmt.Undefined /* ERROR "undefined: fmt.Undefined" */()
	fmt.println /* ERROR "undefined: fmt.println (but have Println)" */()
	fmt /* ERROR "fmt.Println (value of type func(a ...any) (n int, err error)) is not used" */.Println
	fmt /* ERROR "use of package fmt not in selector" */
	strings.ToUpper("a")
	strings.ToUpper(1 /* ERROR "cannot use 1 (untyped int constant) as string value in argument to strings.ToUpper" */)
	strings.Repeat("a" /* ERROR "not enough arguments in call to strings.Repeat" */)
	strings.Repeat("a", "b" /* ERROR "cannot use \"b\" (untyped string constant) as int value in argument to strings.Repeat" */)
	x /* ERROR "declared and not used: x" */ := none /* ERROR "none() (no value) used as value" */()
	y /* ERROR "declared and not used: y" */, z /* ERROR "declared and not used: z" */ := ret1 /* ERROR "assignment mismatch: 2 variables but ret1 returns 1 value" */()
	y, z = ret2(), 1
	var u /* ERROR "declared and not used: u" */, v /* ERROR "declared and not used: v" */ int = ret2 /* ERROR "cannot use 2nd function result (value of type string) as int value in multiple assignment" */()
	_ = ret2 /* ERROR "assignment mismatch: 1 variable but ret2 returns 2 values" */()
	_, _, _ = ret2 /* ERROR "assignment mismatch: 3 variables but ret2 returns 2 values" */()
	ret1 /* ERROR "cannot assign to ret1() (neither addressable nor a map index expression)" */() = 1
	func /* ERROR "func() {} (value of type func()) is not used" */() {}
	func() {}()
	func /* ERROR "not enough arguments in call to func(int) {}" */(int) {}()
	func() int { return 1 }()
	func(a int) { a /* ERROR "a (variable of type int) is not used" */ }(1)
	go one /* ERROR "expression in go must be function call" */
	go one(1)
	go one("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to one" */)
	go int /* ERROR "go requires function call, not conversion int(1) (constant 1 of type int)" */(1)
	go len /* ERROR "go discards result of len(s) (value of type int)" */(s)
	go func /* ERROR "expression in go must be function call" */() {}
	defer none /* ERROR "expression in defer must be function call" */
	defer none()
	defer recover()
	defer append /* ERROR "defer discards result of append(is, 1) (value of type []int)" */(is, 1)
	defer func() { return 1 /* ERROR "too many return values" */ }()
	defer panic /* ERROR "invalid operation: not enough arguments for panic() (expected 1, found 0)" */()
	defer panic /* ERROR "invalid operation: too many arguments for panic(1, 2) (expected 1, found 2)" */(1, 2)
	go ( /* ERROR "expression in go must not be parenthesized" */none())
	defer (none)()
}
