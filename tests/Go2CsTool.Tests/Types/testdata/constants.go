package p

const big = 1 << 100

var (
	_ int8    = 128 /* ERROR "cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)" */
	_ int8    = - /* ERROR "cannot use -129 (untyped int constant) as int8 value in variable declaration (overflows)" */129
	_ uint8   = - /* ERROR "cannot use -1 (untyped int constant) as uint8 value in variable declaration (overflows)" */1
	_ uint16  = 65536 /* ERROR "cannot use 65536 (untyped int constant) as uint16 value in variable declaration (overflows)" */
	_ int     = big /* ERROR "cannot use big (untyped int constant 1267650600228229401496703205376) as int value in variable declaration (overflows)" */
	_ uint64  = 1 /* ERROR "cannot use 1 << 64 (untyped int constant 18446744073709551616) as uint64 value in variable declaration (overflows)" */ << 64
	_ float32 = 1e100 /* ERROR "cannot use 1e100 (untyped float constant 1e+100) as float32 value in variable declaration (overflows)" */
	_ float64 = 1e1000 /* ERROR "cannot use 1e1000 (untyped float constant 1e+1000) as float64 value in variable declaration (overflows)" */
	_ int     = 1.5 /* ERROR "cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)" */
	_ int     = 1e3
	_ int     = 1e100 /* ERROR "cannot use 1e100 (untyped float constant 1e+100) as int value in variable declaration (truncated)" */
	_ int     = 2i /* ERROR "cannot use 2i (untyped complex constant (0 + 2i)) as int value in variable declaration (truncated)" */
	_ int     = 0i
	_ rune    = "a" /* ERROR "cannot use \"a\" (untyped string constant) as rune value in variable declaration" */
	_ byte    = 'ā' /* ERROR "cannot use 'ā' (untyped rune constant 257) as byte value in variable declaration (overflows)" */
	_ string  = 'a' /* ERROR "cannot use 'a' (untyped rune constant 97) as string value in variable declaration" */
	_ bool    = 1 /* ERROR "cannot use 1 (untyped int constant) as bool value in variable declaration" */
	_ complex64 = 1e50 /* ERROR "cannot use 1e50 (untyped float constant 1e+50) as complex64 value in variable declaration (overflows)" */
	_ = big /* ERROR "cannot use big (untyped int constant 1267650600228229401496703205376) as int value in variable declaration (overflows)" */
	_ = big >> 98
	_ = 1 / 0 /* ERROR "invalid operation: division by zero" */
	_ = 1.0 / 0 /* ERROR "invalid operation: division by zero" */
	_ = 1 % 0 /* ERROR "invalid operation: division by zero" */
	_ = 1.5 /* ERROR "invalid operation: operator % not defined on 1.5 (untyped float constant)" */ % 2
	_ = 1 / 0.0 /* ERROR "invalid operation: division by zero" */
	_ = 0i / 0i /* ERROR "invalid operation: division by zero" */
	_ = -"a" /* ERROR "invalid operation: operator - not defined on \"a\" (untyped string constant)" */
	_ = !1 /* ERROR "invalid operation: operator ! not defined on 1 (untyped int constant)" */
	_ = ^1.5 /* ERROR "invalid operation: operator ^ not defined on 1.5 (untyped float constant)" */
	_ = +true /* ERROR "invalid operation: operator + not defined on true (untyped bool constant)" */
	_ = ^uint8(1) + 256 /* ERROR "256 (untyped int constant) overflows uint8" */
	_ = uint8 /* ERROR "uint8(255) + 1 (constant 256 of type uint8) overflows uint8" */(255) + 1
	_ = int8 /* ERROR "int8(-128) / -1 (constant 128 of type int8) overflows int8" */(-128) / -1
	_ = - /* ERROR "-int8(-128) (constant 128 of type int8) overflows int8" */int8(-128)
	_ = uint /* ERROR "uint(1) - 2 (constant -1 of type uint) overflows uint" */(1) - 2
	_ = "a" /* ERROR "invalid operation: \"a\" + 1 (mismatched types untyped string and untyped int)" */ + 1
	_ = "a" /* ERROR "invalid operation: operator - not defined on \"a\" (untyped string constant)" */ - "b"
	_ = "a" /* ERROR "invalid operation: \"a\" * 2 (mismatched types untyped string and untyped int)" */ * 2
	_ = true /* ERROR "invalid operation: operator + not defined on true (untyped bool constant)" */ + false
	_ = true /* ERROR "invalid operation: operator & not defined on true (untyped bool constant)" */ & false
	_ = 1 /* ERROR "invalid operation: operator && not defined on 1 (untyped int constant)" */ && 2
	_ = 1 == "a" /* ERROR "invalid operation: 1 == \"a\" (mismatched types untyped int and untyped string)" */
	_ = true /* ERROR "invalid operation: true < false (operator < not defined on untyped bool)" */ < false
	_ = nil == nil /* ERROR "invalid operation: nil == nil (operator == not defined on untyped nil)" */
	_ = 'a' /* ERROR "invalid operation: 'a' + \"b\" (mismatched types untyped rune and untyped string)" */ + "b"
	_ = 1 << 1.5 /* ERROR "1.5 (untyped float constant) truncated to uint" */
	_ = 1 << - /* ERROR "invalid operation: negative shift count -1 (untyped int constant)" */1
	_ = 1.5 /* ERROR "invalid operation: shifted operand 1.5 (untyped float constant) must be integer" */ << 1
	_ = "a" /* ERROR "invalid operation: shifted operand \"a\" (untyped string constant) must be integer" */ << 1
	_ = 1 << "a" /* ERROR "cannot convert \"a\" (untyped string constant) to type uint" */
	_ = 1 << 10000 /* ERROR "invalid operation: invalid shift count 10000 (untyped int constant)" */
	_ = 1.0 << 3
	_ = int32 /* ERROR "int32(1) << 40 (constant 1099511627776 of type int32) overflows int32" */(1) << 40
	_ = uint8 /* ERROR "uint8(1) << 8 (constant 256 of type uint8) overflows uint8" */(1) << 8
	_ = len("abc") + 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */
	_ = int(1.5 /* ERROR "cannot convert 1.5 (untyped float constant) to type int" */)
	_ = int("a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */)
	_ = string(1.5 /* ERROR "cannot convert 1.5 (untyped float constant) to type string" */)
	_ = string(1)
	_ = uint(- /* ERROR "constant -1 overflows uint" */1)
	_ = float32("a" /* ERROR "cannot convert \"a\" (untyped string constant) to type float32" */)
	_ = bool(1 /* ERROR "cannot convert 1 (untyped int constant) to type bool" */)
	_ = rune(-1)
	_ = byte(256 /* ERROR "constant 256 overflows byte" */)
	_ = int8(1000 /* ERROR "constant 1000 overflows int8" */)
	_ = complex(1 /* ERROR "invalid operation: complex(1, \"a\") (mismatched types untyped float and untyped string)" */, "a")
	_ = complex("a" /* ERROR "invalid operation: complex(\"a\", 1) (mismatched types untyped string and untyped float)" */, 1)
	_ = real(true /* ERROR "invalid argument: argument has type untyped bool, expected complex type" */)
	_ = imag("x" /* ERROR "invalid argument: argument has type untyped string, expected complex type" */)
	_ = 0x1p-2
	_ = 1_000
	_ = '\''
)

const (
	c1 = iota
	c2 uint8 = 255 /* ERROR "cannot use 255 + iota (untyped int constant 256) as uint8 value in constant declaration (overflows)" */ + iota
	c3 /* ERROR "cannot use 255 + iota (untyped int constant 257) as uint8 value in constant declaration (overflows)" */
	c4 = 1 / ( /* ERROR "invalid operation: division by zero" */3 - iota)
	c5 = "s" /* ERROR "invalid operation: \"s\" + iota (mismatched types untyped string and untyped int)" */ + iota
	c6 float32 = 1e39 /* ERROR "cannot use 1e39 (untyped float constant 1e+39) as float32 value in constant declaration (overflows)" */
	c7 /* ERROR "initialization cycle: c7 refers to itself" */ = c7
	c8 /* ERROR "initialization cycle for c8" */ = c9
	c9 = c8
	c10 = f /* ERROR "f() (value of type int) is not constant" */()
	c11 = [ /* ERROR "[2]int{…} (value of type [2]int) is not constant" */2]int{1, 2}
	c12 = len([3]int{})
	c13 = len /* ERROR "len(\"abc\"[1:]) (value of type int) is not constant" */("abc"[1:])
	c14 = cap([3]int{})
	c15 = len(arr)
	c16 = len /* ERROR "len(fn()) (value of type int) is not constant" */(fn())
	c17 = max(1, 2.5)
	c18 = min("a", "b")
	c19 = max(1, "a" /* ERROR "invalid argument: mismatched types untyped int (previous argument) and untyped string (type of \"a\")" */)
	c20 int = max /* ERROR "cannot use max(1, 2.5) (untyped float constant 2.5) as int value in constant declaration (truncated)" */(1, 2.5)
	c21 = true && 1 < 2
	c22 bool = 1 /* ERROR "cannot use 1 (untyped int constant) as bool value in constant declaration" */
)

var arr [4]int

func fn() [3]int { return arr /* ERROR "cannot use arr (variable of type [4]int) as [3]int value in return statement" */ }
func f() int     { return 1 }
func shifts(s uint, i int, fl float64) {
	var _ = 1.0 /* ERROR "invalid operation: shifted operand 1.0 (type float64) must be integer" */ << s
	var _ float64 = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << s
	var _ = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */ << s + 1.0
	var _ int = 1.0 << s
	var _ = fl /* ERROR "invalid operation: shifted operand fl (variable of type float64) must be integer" */ << 1
	var _ = i << fl /* ERROR "invalid operation: shift count fl (variable of type float64) must be integer" */
	var _ = i << - /* ERROR "invalid operation: negative shift count -1 (untyped int constant)" */1
	var _ = i << i
	var _ = "a"[1.0<<s]
	var _ = make([]int, 1.0<<s)
	var _ = append([]int{}, 1.0<<s)
	var _ any = 1 << s
	var _ any = 1.0 /* ERROR "invalid operation: shifted operand 1.0 (type float64) must be integer" */ << s
	var _ = uint8(1<<s) == 1<<s
	var _ = float32(1 /* ERROR "invalid operation: shifted operand 1 (type float32) must be integer" */ << s)
	var _ = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */<<s == 2.0
	var _ = 1 /* ERROR "invalid operation: shifted operand 1 (type float64) must be integer" */<<s == 2.5
}
