package p

type (
	MyInt    int
	MySlice  []int
	MyFunc   func(int)
	MyStruct struct{ A int }
	Tagged   struct {
		A int `tag`
	}
	Other struct{ A string }
	I     interface{ M() }
	Impl  struct{}
	PImpl struct{}
	Chan  chan int
)

func (Impl) M()   {}
func (*PImpl) M() {}

func convert(i int, u8 uint8, f float64, c complex128, s string, bs []byte, rs []rune, is []int, a [2]int, pa *[2]int, p *int, e any, it I, fn func(int), ms MyStruct, b bool, ch chan int, m map[int]int) {
	_ = int(f)
	_ = int(s /* ERROR "cannot convert s (variable of type string) to type int" */)
	_ = int(b /* ERROR "cannot convert b (variable of type bool) to type int" */)
	_ = int(c /* ERROR "cannot convert c (variable of type complex128) to type int" */)
	_ = int(p /* ERROR "cannot convert p (variable of type *int) to type int" */)
	_ = int(nil /* ERROR "cannot convert nil to type int" */)
	_ = float64(i)
	_ = float64(c /* ERROR "cannot convert c (variable of type complex128) to type float64" */)
	_ = float64(s /* ERROR "cannot convert s (variable of type string) to type float64" */)
	_ = complex128(f /* ERROR "cannot convert f (variable of type float64) to type complex128" */)
	_ = complex64(c)
	_ = string(i)
	_ = string(f /* ERROR "cannot convert f (variable of type float64) to type string" */)
	_ = string(bs)
	_ = string(rs)
	_ = string(is /* ERROR "cannot convert is (variable of type []int) to type string" */)
	_ = string(b /* ERROR "cannot convert b (variable of type bool) to type string" */)
	_ = string(nil /* ERROR "cannot convert nil to type string" */)
	_ = []byte(s)
	_ = []rune(s)
	_ = []int(s /* ERROR "cannot convert s (variable of type string) to type []int" */)
	_ = []byte(rs /* ERROR "cannot convert rs (variable of type []rune) to type []byte" */)
	_ = []byte(i /* ERROR "cannot convert i (variable of type int) to type []byte" */)
	_ = bool(i /* ERROR "cannot convert i (variable of type int) to type bool" */)
	_ = bool(b)
	_ = MyInt(i)
	_ = MyInt(s /* ERROR "cannot convert s (variable of type string) to type MyInt" */)
	_ = MySlice(is)
	_ = MySlice(bs /* ERROR "cannot convert bs (variable of type []byte) to type MySlice" */)
	_ = MyFunc(fn)
	_ = MyFunc(convert /* ERROR "cannot convert convert (value of type func(i int, u8 uint8, f float64, c complex128, s string, bs []byte, rs []rune, is []int, a [2]int, pa *[2]int, p *int, e any, it I, fn func(int), ms MyStruct, b bool, ch chan int, m map[int]int)) to type MyFunc" */)
	_ = MyStruct(Tagged{})
	_ = Tagged(ms)
	_ = MyStruct(Other /* ERROR "cannot convert Other{} (value of struct type Other) to type MyStruct" */{})
	_ = (*MyStruct)(&Tagged{})
	_ = (*Other)(& /* ERROR "cannot convert &ms (value of type *MyStruct) to type *Other" */ms)
	_ = (*MyInt)(p)
	_ = (*float64)(p /* ERROR "cannot convert p (variable of type *int) to type *float64" */)
	_ = I(Impl{})
	_ = I(&Impl{})
	_ = I(PImpl /* ERROR "cannot convert PImpl{} (value of struct type PImpl) to type I: PImpl does not implement I (method M has pointer receiver)" */{})
	_ = I(&PImpl{})
	_ = I(i /* ERROR "cannot convert i (variable of type int) to type I: int does not implement I (missing method M)" */)
	_ = I(nil)
	_ = I(e /* ERROR "cannot convert e (variable of interface type any) to type I: interface{} does not implement I (missing method M)" */)
	_ = any(i)
	_ = Impl(it /* ERROR "cannot convert it (variable of interface type I) to type Impl: need type assertion" */)
	_ = int(e /* ERROR "cannot convert e (variable of interface type any) to type int: need type assertion" */)
	_ = [2]int(is)
	_ = [2]int(a)
	_ = [3]int(a /* ERROR "cannot convert a (variable of type [2]int) to type [3]int" */)
	_ = [2]byte(is /* ERROR "cannot convert is (variable of type []int) to type [2]byte" */)
	_ = [2]byte(s /* ERROR "cannot convert s (variable of type string) to type [2]byte" */)
	_ = (*[2]int)(is)
	_ = (*[2]byte)(is /* ERROR "cannot convert is (variable of type []int) to type *[2]byte" */)
	_ = []int(a /* ERROR "cannot convert a (variable of type [2]int) to type []int" */)
	_ = []int(pa /* ERROR "cannot convert pa (variable of type *[2]int) to type []int" */)
	_ = Chan(ch)
	_ = (<-chan int)(ch)
	_ = (chan<- string)(ch /* ERROR "cannot convert ch (variable of type chan int) to type chan<- string" */)
	_ = (chan int)(( /* ERROR "cannot convert (<-chan int)(ch) (value of type <-chan int) to type chan int" */<-chan int)(ch))
	_ = map[int]int(m)
	_ = map[string]int(m /* ERROR "cannot convert m (variable of type map[int]int) to type map[string]int" */)
	_ = func( /* ERROR "func(int) fn (type) is not an expression" */int)(fn /* ERROR "fn (parameter) is not a type" */)
	_ = func( /* ERROR "func(string) fn (type) is not an expression" */string)(fn /* ERROR "fn (parameter) is not a type" */)
	_ = struct{ A int }(ms)
	_ = struct{ B int }(ms /* ERROR "cannot convert ms (variable of struct type MyStruct) to type struct{B int}" */)
	_ = uint8(300 /* ERROR "constant 300 overflows uint8" */)
	_ = uint8(i)
	_ = int8(-1)
	_ = uint(- /* ERROR "constant -1 overflows uint" */1)
	_ = int(1 /* ERROR "constant 1180591620717411303424 overflows int" */ << 70)
	_ = float32(1e50 /* ERROR "cannot convert 1e50 (untyped float constant 1e+50) to type float32" */)
	_ = int(1.0)
	_ = int(1.1 /* ERROR "cannot convert 1.1 (untyped float constant) to type int" */)
	_ = string('a')
	_ = string(0x110000)
	_ = error(nil)
	_ = error("a" /* ERROR "cannot convert \"a\" (untyped string constant) to type error" */)
	_ = undefined /* ERROR "undefined: undefined" */(1)
	_ = (int)(f)
	_ = *int(p /* ERROR "cannot convert p (variable of type *int) to type int" */)
	_ = (*int)(nil)
	_ = int(i, i /* ERROR "too many arguments in conversion to int" */)
	_ = int /* ERROR "missing argument in conversion to int" */()
	_ = int(is /* ERROR "invalid use of ... in conversion to int" */...)
	var _ MyInt = i /* ERROR "cannot use i (variable of type int) as MyInt value in variable declaration" */
	var _ int = MyInt /* ERROR "cannot use MyInt(1) (constant 1 of int type MyInt) as int value in variable declaration" */(1)
	var _ MySlice = is
	var _ []int = MySlice{}
	var _ MyFunc = fn
	var _ I = Impl{}
	var _ I = PImpl /* ERROR "cannot use PImpl{} (value of struct type PImpl) as I value in variable declaration: PImpl does not implement I (method M has pointer receiver)" */{}
	var _ I = &PImpl{}
	var _ *I = & /* ERROR "cannot use &Impl{} (value of type *Impl) as *I value in variable declaration: *Impl does not implement *I (type *I is pointer to interface, not interface)" */Impl{}
	var _ []any = is /* ERROR "cannot use is (variable of type []int) as []any value in variable declaration" */
	var _ []I = [ /* ERROR "cannot use []Impl{} (value of type []Impl) as []I value in variable declaration" */]Impl{}
	var _ map[string]any = map /* ERROR "cannot use map[string]int{} (value of type map[string]int) as map[string]any value in variable declaration" */[string]int{}
	var _ func() I = func /* ERROR "cannot use func() Impl {…} (value of type func() Impl) as func() I value in variable declaration" */() Impl { return Impl{} }
	var _ chan any = ch /* ERROR "cannot use ch (variable of type chan int) as chan any value in variable declaration" */
	var _ <-chan int = ch
	var _ chan int = ( /* ERROR "cannot use (<-chan int)(nil) (value of type <-chan int) as chan int value in variable declaration" */<-chan int)(nil)
	var _ Chan = make(chan int)
	var _ uint8 = i /* ERROR "cannot use i (variable of type int) as uint8 value in variable declaration" */
	var _ int = u8 /* ERROR "cannot use u8 (variable of type uint8) as int value in variable declaration" */
	var _ float32 = f /* ERROR "cannot use f (variable of type float64) as float32 value in variable declaration" */
	var _ error = "a" /* ERROR "cannot use \"a\" (constant of type string) as error value in variable declaration: string does not implement error (missing method Error)" */
	var _ struct{} = struct /* ERROR "cannot use struct{A int}{} (value of type struct{A int}) as struct{} value in variable declaration" */{ A int }{}
	var _ [2]int = [ /* ERROR "cannot use [3]int{} (value of type [3]int) as [2]int value in variable declaration" */3]int{}
	var _ *int = & /* ERROR "cannot use &f (value of type *float64) as *int value in variable declaration" */f
	var _ uintptr = p /* ERROR "cannot use p (variable of type *int) as uintptr value in variable declaration" */
}
