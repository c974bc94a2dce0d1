package p

import (
	"io"
	"sort"
)

type R interface{ Read([]byte) (int, error) }
type RW interface {
	R
	Write([]byte) (int, error)
}
type Dup interface {
	R
	Read([]byte) (int, error)
}
type Conflict interface {
	R /* ERROR "duplicate method Read" */
	Read(string)
}
type Conflict2 interface {
	io.Reader
	interface /* ERROR "duplicate method Read" */{ Read() }
}
type NotIface interface{ int }
type NotIface2 interface{ struct{} }
type Embeds struct{ io.Reader }
type Embeds2 struct {
	io.Reader
	io.Writer
}
type V struct{}
type P struct{}
type Wrong struct{}
type Lower struct{}
type unexp interface{ read() }

func (V) Read([]byte) (int, error)      { return 0, nil }
func (*P) Read([]byte) (int, error)     { return 0, nil }
func (Wrong) Read(string) (int, error)  { return 0, nil }
func (Lower) read([]byte) (int, error)  { return 0, nil }

var (
	_ R         = V{}
	_ R         = &V{}
	_ R         = P /* ERROR "cannot use P{} (value of struct type P) as R value in variable declaration: P does not implement R (method Read has pointer receiver)" */{}
	_ R         = &P{}
	_ R         = Wrong /* ERROR "cannot use Wrong{} (value of struct type Wrong) as R value in variable declaration: Wrong does not implement R (wrong type for method Read)" */{}
	_ R         = Lower /* ERROR "cannot use Lower{} (value of struct type Lower) as R value in variable declaration: Lower does not implement R (missing method Read)" */{}
	_ R         = 1 /* ERROR "cannot use 1 (constant of type int) as R value in variable declaration: int does not implement R (missing method Read)" */
	_ R         = nil
	_ R         = Embeds{}
	_ RW        = Embeds /* ERROR "cannot use Embeds{} (value of struct type Embeds) as RW value in variable declaration: Embeds does not implement RW (missing method Write)" */{}
	_ RW        = Embeds2{}
	_ RW        = V /* ERROR "cannot use V{} (value of struct type V) as RW value in variable declaration: V does not implement RW (missing method Write)" */{}
	_ R         = RW(nil)
	_ RW        = R /* ERROR "cannot use R(nil) (value of interface type R) as RW value in variable declaration: R does not implement RW (missing method Write)" */(nil)
	_ io.Reader = R(nil)
	_ *R        = & /* ERROR "cannot use &V{} (value of type *V) as *R value in variable declaration: *V does not implement *R (type *R is pointer to interface, not interface)" */V{}
	_ any       = V{}
	_ V         = R /* ERROR "cannot use R(nil) (value of interface type R) as V value in variable declaration: need type assertion" */(nil)
	_ error     = V /* ERROR "cannot use V{} (value of struct type V) as error value in variable declaration: V does not implement error (missing method Error)" */{}
	_ unexp     = V /* ERROR "cannot use V{} (value of struct type V) as unexp value in variable declaration: V does not implement unexp (missing method read)" */{}
	_ interface{ Read() } = V /* ERROR "cannot use V{} (value of struct type V) as interface{Read()} value in variable declaration: V does not implement interface{Read()} (wrong type for method Read)" */{}
	_ sort.Interface = sort.IntSlice{}
	_ sort.Interface = [ /* ERROR "cannot use []int{} (value of type []int) as sort.Interface value in variable declaration: []int does not implement sort.Interface (missing method Len)" */]int{}
	_ NotIface /* ERROR "cannot use type NotIface outside a type constraint: interface contains type constraints" */
	_ interface /* ERROR "cannot use type interface{~int} outside a type constraint: interface contains type constraints" */{ ~int }
	_ interface{ m() } = interface{ m() }(nil)
	_ interface{ m() } = interface /* ERROR "cannot use interface{n()}(nil) (value of type interface{n()}) as interface{m()} value in variable declaration: interface{n()} does not implement interface{m()} (missing method m)" */{ n() }(nil)
	_ interface{ m(); n() } = interface /* ERROR "cannot use interface{m()}(nil) (value of type interface{m()}) as interface{m(); n()} value in variable declaration: interface{m()} does not implement interface{m(); n()} (missing method n)" */{ m() }(nil)
	_ interface{ m() } = interface{ m(); n() }(nil)
	_ []R = [ /* ERROR "cannot use []V{} (value of type []V) as []R value in variable declaration" */]V{}
	_ func() R = func /* ERROR "cannot use func() V {…} (value of type func() V) as func() R value in variable declaration" */() V { return V{} }
	_ = R.Read
	_ = R.Write /* ERROR "R.Write undefined (type R has no field or method Write)" */
	_ = R /* ERROR "multiple-value R(nil).Read(nil) (value of type (int, error)) in single-value context" */(nil).Read(nil)
	_ = R /* ERROR "multiple-value R(nil).Read(\"a\") (value of type (int, error)) in single-value context" */(nil).Read("a" /* ERROR "cannot use \"a\" (untyped string constant) as []byte value in argument to R(nil).Read" */)
	_ = R /* ERROR "invalid composite literal type R" */{}
	_ = R(V{}).(V)
	_ = R /* ERROR "impossible type assertion: R(V{}).(P)" */(V{}).(P)
	_ = R(V{}).(*P)
	_ = R(V{}).(RW)
	_ = V /* ERROR "invalid operation: V{} (value of struct type V) is not an interface" */{}.(R)
	_ = any(1) == 1
	_ = R(nil) == V{}
	_ = R(nil) == P /* ERROR "invalid operation: R(nil) == P{} (mismatched types R and P)" */{}
	_ = R(nil) == &P{}
)

func f(r R, rs ...R) {}

func call() {
	f(V{})
	f(P /* ERROR "cannot use P{} (value of struct type P) as R value in argument to f: P does not implement R (method Read has pointer receiver)" */{})
	f(&P{}, V{}, P /* ERROR "cannot use P{} (value of struct type P) as R value in argument to f: P does not implement R (method Read has pointer receiver)" */{})
	f(nil, nil)
	f(V{}, [ /* ERROR "cannot use []V{} (value of type []V) as []R value in argument to f" */]V{}...)
	f(V{}, []R{}...)
	var r R
	r = V{}
	r = P /* ERROR "cannot use P{} (value of struct type P) as R value in assignment: P does not implement R (method Read has pointer receiver)" */{}
	r /* ERROR "cannot assign to r.Read (neither addressable nor a map index expression)" */.Read = nil
	r.x /* ERROR "r.x undefined (type R has no field or method x)" */ = 1
	_ = *r /* ERROR "invalid operation: cannot indirect r (variable of interface type R)" */
	_ = r.(interface{ Close() error })
	if v, ok := r.(V); ok {
		v.Write /* ERROR "v.Write undefined (type V has no field or method Write)" */()
	}
	return r /* ERROR "too many return values" */
}

func ret() R       { return P /* ERROR "cannot use P{} (value of struct type P) as R value in return statement: P does not implement R (method Read has pointer receiver)" */{} }
func ret2() R      { return &P{} }
func ret3() *P     { return R /* ERROR "cannot use R(&P{}) (value of interface type R) as *P value in return statement: need type assertion" */(&P{}) }
func ret4() (R, error) { return V{}, "a" /* ERROR "cannot use \"a\" (constant of type string) as error value in return statement: string does not implement error (missing method Error)" */ }
