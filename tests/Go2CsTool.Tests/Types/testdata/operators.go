package p

type S struct{ a int }
type N struct{ f []int }
type I interface{ m() }
type J interface{ n() }
type MyInt int
type MyStr string

func (S) m() {}

func ops(i int, u uint, f float64, s string, b bool, p *int, q *string, sl []int, m map[int]int, fn func(), ch chan int, st S, n N, it I, jt J, mi MyInt, ms MyStr, arr [2]int, narr [2][]int, e any, c complex128) {
	_ = i /* ERROR "invalid operation: i + u (mismatched types int and uint)" */ + u
	_ = i /* ERROR "invalid operation: i + f (mismatched types int and float64)" */ + f
	_ = i /* ERROR "invalid operation: i + s (mismatched types int and string)" */ + s
	_ = s /* ERROR "invalid operation: s + 1 (mismatched types string and untyped int)" */ + 1
	_ = i + 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */
	_ = i + 1.0
	_ = u - 1
	_ = i /* ERROR "invalid operation: i + mi (mismatched types int and MyInt)" */ + mi
	_ = s /* ERROR "invalid operation: s + ms (mismatched types string and MyStr)" */ + ms
	_ = b /* ERROR "invalid operation: operator + not defined on b (variable of type bool)" */ + b
	_ = p /* ERROR "invalid operation: operator + not defined on p (variable of type *int)" */ + p
	_ = p /* ERROR "invalid operation: p + 1 (mismatched types *int and untyped int)" */ + 1
	_ = sl /* ERROR "invalid operation: operator + not defined on sl (variable of type []int)" */ + sl
	_ = st /* ERROR "invalid operation: operator + not defined on st (variable of struct type S)" */ + st
	_ = -s /* ERROR "invalid operation: operator - not defined on s (variable of type string)" */
	_ = -b /* ERROR "invalid operation: operator - not defined on b (variable of type bool)" */
	_ = !i /* ERROR "invalid operation: operator ! not defined on i (variable of type int)" */
	_ = ^f /* ERROR "invalid operation: operator ^ not defined on f (variable of type float64)" */
	_ = ^s /* ERROR "invalid operation: operator ^ not defined on s (variable of type string)" */
	_ = +p /* ERROR "invalid operation: operator + not defined on p (variable of type *int)" */
	_ = *i /* ERROR "invalid operation: cannot indirect i (variable of type int)" */
	_ = * /* ERROR "invalid operation: *p + *q (mismatched types int and string)" */p + *q
	_ = *nil /* ERROR "invalid operation: cannot indirect nil" */
	_ = & /* ERROR "invalid operation: &i + 1 (mismatched types *int and untyped int)" */i + 1
	_ = &1 /* ERROR "invalid operation: cannot take address of 1 (untyped int constant)" */
	_ = &f1 /* ERROR "invalid operation: cannot take address of f1() (value of type int)" */()
	_ = &m /* ERROR "invalid operation: cannot take address of m[1] (map index expression of type int)" */[1]
	_ = &sl[0]
	_ = &S /* ERROR "invalid operation: cannot take address of S{}.a (value of type int)" */{}.a
	_ = &"a" /* ERROR "invalid operation: cannot take address of \"a\" (untyped string constant)" */
	_ = <-i /* ERROR "invalid operation: cannot receive from non-channel int i (variable of type int)" */
	_ = <- /* ERROR "invalid operation: <-ch + \"a\" (mismatched types int and untyped string)" */ch + "a"
	_ = i /* ERROR "invalid operation: i % f (mismatched types int and float64)" */ % f
	_ = f /* ERROR "invalid operation: operator % not defined on f (variable of type float64)" */ % f
	_ = c /* ERROR "invalid operation: operator % not defined on c (variable of type complex128)" */ % c
	_ = c /* ERROR "invalid operation: c < c (operator < not defined on complex128)" */ < c
	_ = i / 0 /* ERROR "invalid operation: division by zero" */
	_ = f / 0
	_ = f / 0.0
	_ = i % 0 /* ERROR "invalid operation: division by zero" */
	_ = i /* ERROR "invalid operation: i & f (mismatched types int and float64)" */ & f
	_ = f /* ERROR "invalid operation: operator | not defined on f (variable of type float64)" */ | f
	_ = s /* ERROR "invalid operation: operator &^ not defined on s (variable of type string)" */ &^ s
	_ = i /* ERROR "invalid operation: i && b (mismatched types int and bool)" */ && b
	_ = b /* ERROR "invalid operation: b && i (mismatched types bool and int)" */ && i
	_ = b /* ERROR "invalid operation: b || 1 (mismatched types bool and untyped int)" */ || 1
	_ = s /* ERROR "invalid operation: operator && not defined on s (variable of type string)" */ && s
	_ = i == s /* ERROR "invalid operation: i == s (mismatched types int and string)" */
	_ = i == f /* ERROR "invalid operation: i == f (mismatched types int and float64)" */
	_ = i == u /* ERROR "invalid operation: i == u (mismatched types int and uint)" */
	_ = i == mi /* ERROR "invalid operation: i == mi (mismatched types int and MyInt)" */
	_ = i == nil /* ERROR "invalid operation: i == nil (mismatched types int and untyped nil)" */
	_ = p == nil
	_ = p == q /* ERROR "invalid operation: p == q (mismatched types *int and *string)" */
	_ = sl /* ERROR "invalid operation: sl == sl (slice can only be compared to nil)" */ == sl
	_ = sl == nil
	_ = nil == sl
	_ = m /* ERROR "invalid operation: m == m (map can only be compared to nil)" */ == m
	_ = m != nil
	_ = fn /* ERROR "invalid operation: fn == fn (func can only be compared to nil)" */ == fn
	_ = fn == nil
	_ = n /* ERROR "invalid operation: n == n (struct containing []int cannot be compared)" */ == n
	_ = st == st
	_ = st /* ERROR "invalid operation: st < st (operator < not defined on struct)" */ < st
	_ = arr == arr
	_ = arr /* ERROR "invalid operation: arr < arr (operator < not defined on array)" */ < arr
	_ = narr /* ERROR "invalid operation: narr == narr ([2][]int cannot be compared)" */ == narr
	_ = ch == ch
	_ = ch /* ERROR "invalid operation: ch < ch (operator < not defined on chan)" */ < ch
	_ = it == it
	_ = it == jt /* ERROR "invalid operation: it == jt (mismatched types I and J)" */
	_ = it == st
	_ = it == n /* ERROR "invalid operation: it == n (mismatched types I and N)" */
	_ = it == i /* ERROR "invalid operation: it == i (mismatched types I and int)" */
	_ = e == n /* ERROR "invalid operation: e == n (struct containing []int cannot be compared)" */
	_ = e == sl /* ERROR "invalid operation: e == sl (slice can only be compared to nil)" */
	_ = e == i
	_ = e /* ERROR "invalid operation: e < e (operator < not defined on interface)" */ < e
	_ = b /* ERROR "invalid operation: b < b (operator < not defined on bool)" */ < b
	_ = p /* ERROR "invalid operation: p < p (operator < not defined on pointer)" */ < p
	_ = s < s
	_ = s == 'a' /* ERROR "invalid operation: s == 'a' (mismatched types string and untyped rune)" */
	_ = i == 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */
	_ = u == - /* ERROR "-1 (untyped int constant) overflows uint" */1
	_ = i < "a" /* ERROR "invalid operation: i < \"a\" (mismatched types int and untyped string)" */
	_ = b == 1 /* ERROR "invalid operation: b == 1 (mismatched types bool and untyped int)" */
	_ = nil /* ERROR "invalid operation: operator + not defined on nil" */ + nil
	_ = nil == nil /* ERROR "invalid operation: nil == nil (operator == not defined on untyped nil)" */
	_ = nil == 1 /* ERROR "invalid operation: nil == 1 (mismatched types untyped nil and untyped int)" */
	_ = i /* ERROR "invalid operation: i + nil (mismatched types int and untyped nil)" */ + nil
	_ = f1() + 1
	_ = f2 /* ERROR "multiple-value f2() (value of type (int, int)) in single-value context" */() + 1
	_ = f0 /* ERROR "f0() (no value) used as value" */() + 1
	_ = f0 /* ERROR "f0() (no value) used as value" */()
	_ = int /* ERROR "int (type) is not an expression" */ + 1
	_ = i + int /* ERROR "int (type) is not an expression" */
	_ = len /* ERROR "len (built-in) must be called" */ + 1
	_ = i << f /* ERROR "invalid operation: shift count f (variable of type float64) must be integer" */
	_ = f /* ERROR "invalid operation: shifted operand f (variable of type float64) must be integer" */ << i
	_ = i << 1.0
	_ = i << 1.5 /* ERROR "1.5 (untyped float constant) truncated to uint" */
	_ = i << - /* ERROR "invalid operation: negative shift count -1 (untyped int constant)" */1
	_ = i >> "a" /* ERROR "cannot convert \"a\" (untyped string constant) to type uint" */
	_ = i << u << i
	i++
	s /* ERROR "invalid operation: s++ (non-numeric type string)" */++
	b /* ERROR "invalid operation: b-- (non-numeric type bool)" */--
	f++
	p /* ERROR "invalid operation: p++ (non-numeric type *int)" */++
	5 /* ERROR "cannot assign to 5 (neither addressable nor a map index expression)" */++
	m[1]++
	i /* ERROR "invalid operation: i += \"a\" (mismatched types int and untyped string)" */ += "a"
	i += 1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */
	s /* ERROR "invalid operation: s += 1 (mismatched types string and untyped int)" */ += 1
	s += "a"
	s /* ERROR "invalid operation: operator - not defined on s (variable of type string)" */ -= "a"
	b /* ERROR "invalid operation: operator & not defined on b (variable of type bool)" */ &= b
	f /* ERROR "invalid operation: operator % not defined on f (variable of type float64)" */ %= 2
	i <<= - /* ERROR "invalid operation: negative shift count -1 (untyped int constant)" */1
	i <<= f /* ERROR "invalid operation: shift count f (variable of type float64) must be integer" */
	i /= 0 /* ERROR "invalid operation: division by zero" */
	st.a += 1
	st /* ERROR "invalid operation: operator + not defined on st (variable of struct type S)" */ += st
	f1 /* ERROR "cannot assign to f1() (neither addressable nor a map index expression)" */() += 1
	"a" /* ERROR "cannot assign to \"a\" (neither addressable nor a map index expression)" */ += "b"
}

func f0()            {}
func f1() int        { return 1 }
func f2() (int, int) { return 1, 2 }
