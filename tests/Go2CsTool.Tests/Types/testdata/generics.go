package p

import (
	"cmp"
	"fmt"
)

type Number interface{ ~int | ~float64 }
type List[T any] struct {
	head *T
	next *List[T]
}
type Pair[K comparable, V any] struct {
	K K
	V V
}
type Str interface{ ~string }
type Set[T comparable] map[T]struct{}
type Fn[T any] func(T) T
type MyInt int
type Stringish interface {
	~string
	String() string
}
type Bad1[T undefined /* ERROR "undefined: undefined" */] struct{}
type Bad2[T int | string] struct{ f T }
type Bad3[T any] T /* ERROR "cannot use a type parameter as RHS in type declaration" */
type Bad4[T any, T /* ERROR "T redeclared in this block" */ any] struct{}
type Bad5[T Bad5[T]] struct{}
type Bad6[P *T, T any] struct{}
type Bad7[T any] struct{ Bad7 /* ERROR "invalid recursive type: Bad7[T] refers to itself" */[T] }
type Bad8[T any] struct{ f *Bad8[[]T] }
type Bad9 interface{ int | Number | fmt /* ERROR "cannot use fmt.Stringer in union (fmt.Stringer contains methods)" */.Stringer }
type Bad10 interface{ int | comparable /* ERROR "cannot use comparable in union" */ }
type Bad11 interface{ ~ /* ERROR "invalid use of ~ (underlying type of MyInt is int)" */MyInt }
type Bad12 interface{ ~ /* ERROR "invalid use of ~ (error is an interface)" */error }
type Bad13 interface{ int | int /* ERROR "overlapping terms int and int" */ }
type Bad14 interface{ int | ~ /* ERROR "overlapping terms ~int and int" */int }
type Bad15 interface{ any | Str | Stringish /* ERROR "cannot use command-line-arguments.Stringish in union (command-line-arguments.Stringish contains methods)" */ }

func Map[T, U any](s []T, f func(T) U) []U { return nil }
func Sum[T Number](xs ...T) (t T)           { return }
func Max[T cmp.Ordered](a, b T) T           { return a }
func Zero[T any]() (t T)                    { return }
func Eq[T comparable](a, b T) bool          { return a == b }
func Ptr[T any](t T) *T                     { return &t }
func Keys[M ~map[K]V, K comparable, V any](m M) []K {
	return nil
}
func New[T any, PT interface {
	*T
	Init()
}]() PT {
	return nil
}

type Initer struct{}

func (*Initer) Init() {}

func (l *List[T]) Push(t T)        {}
func (l *List[int]) Pop() int      { return 1 /* ERROR "cannot use 1 (untyped int constant) as int /* with int declared at POS *\/ value in return statement" */ }
func (l List /* ERROR "cannot use generic type List[T any] without instantiation" */) Bad()                {}
func (l *List /* ERROR "receiver declares 2 type parameters, but receiver base type declares 1" */[T, U]) Bad2()        {}
func (p Pair[K, _]) Key() K        { return p.K }
func (p Pair[string, V]) Key2() string { return p.K }
func (l *List[T]) Generic[U any](u U) {}
func (m MyInt) Generic2[T any]()   {}

func use(l List[int], p Pair[string, int], e any, s []string) {
	var _ List /* ERROR "cannot use generic type List[T any] without instantiation" */
	var _ List /* ERROR "too many type arguments for type List: have 2, want 1" */[int, string]
	var _ List[undefined /* ERROR "undefined: undefined" */]
	var _ Pair /* ERROR "not enough type arguments for type Pair: have 1, want 2" */[string]
	var _ Pair[[ /* ERROR "[]int does not satisfy comparable" */]int, int]
	var _ Pair[func( /* ERROR "func() does not satisfy comparable" */), int]
	var _ Pair[any, int]
	var _ Set[[ /* ERROR "[]int does not satisfy comparable" */]int]
	var _ Number /* ERROR "cannot use type Number outside a type constraint: interface contains type constraints" */
	var _ comparable /* ERROR "cannot use type comparable outside a type constraint: interface is (or embeds) comparable" */
	var _ []Number /* ERROR "cannot use type Number outside a type constraint: interface contains type constraints" */
	var _ Bad2[bool /* ERROR "bool does not satisfy int | string (bool missing in int | string)" */]
	var _ Bad2[MyInt /* ERROR "MyInt does not satisfy int | string (possibly missing ~ for int in int | string)" */]
	var _ int /* ERROR "invalid operation: int[string] (int is not a generic type)" */[string]
	var _ Fn[int] = func(x int) int { return x }
	var _ Fn[int] = func /* ERROR "cannot use func(x string) string {…} (value of type func(x string) string) as Fn[int] value in variable declaration" */(x string) string { return x }
	l.Push(1)
	l.Push("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to l.Push" */)
	_ = l /* ERROR "invalid operation: l.head + 1 (mismatched types *int and untyped int)" */.head + 1
	_ = * /* ERROR "invalid operation: *l.head + \"a\" (mismatched types int and untyped string)" */l.head + "a"
	_ = p /* ERROR "invalid operation: p.K + 1 (mismatched types string and untyped int)" */.K + 1
	_ = Map(s, func(x string) int { return 1 })
	_ = Map(s, func /* ERROR "in call to Map, type func(x int) int of func(x int) int {…} does not match inferred type func(string) U for func(T) U" */(x int) int { return 1 })
	_ = Map[string]( /* ERROR "in call to Map[string], cannot infer U (declared at POS)" */s, nil)
	_ = Map[string, int](s, nil)
	_ = Map[string, int, bool /* ERROR "got 3 type arguments but want 2" */](s, nil)
	_ = Map(s /* ERROR "not enough arguments in call to Map" */)
	_ = Map( /* ERROR "in call to Map, cannot infer T (declared at POS)" */nil, nil)
	_ = Sum(1, 2)
	_ = Sum(1, 2.5)
	_ = Sum(1, "a" /* ERROR "in call to Sum, mismatched types untyped int and untyped string (cannot infer T)" */)
	_ = Sum( /* ERROR "string does not satisfy Number (string missing in ~int | ~float64)" */"a")
	_ = Sum[string /* ERROR "string does not satisfy Number (string missing in ~int | ~float64)" */]()
	_ = Sum[MyInt](1)
	_ = Sum( /* ERROR "in call to Sum, cannot infer T (declared at POS)" */)
	_ = Sum[int]
	_ = Sum /* ERROR "cannot use generic function Sum without instantiation" */
	var _ func(...int) int = Sum
	var _ func(...string) string = Sum /* ERROR "string does not satisfy Number (string missing in ~int | ~float64)" */
	_ = Max(1, 2.5)
	_ = Max(1, "a" /* ERROR "in call to Max, mismatched types untyped int and untyped string (cannot infer T)" */)
	_ = Max("a", "b")
	_ = Max( /* ERROR "any does not satisfy cmp.Ordered" */e, e)
	_ = Max( /* ERROR "[]string does not satisfy cmp.Ordered ([]string missing in ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string)" */s, s)
	_ = Max[int](1, 2.5 /* ERROR "cannot use 2.5 (untyped float constant) as int value in argument to Max[int] (truncated)" */)
	_ = Zero( /* ERROR "in call to Zero, cannot infer T (declared at POS)" */)
	_ = Zero[int]()
	_ = Zero[int, int /* ERROR "got 2 type arguments but want 1" */]()
	var _ int = Zero( /* ERROR "in call to Zero, cannot infer T (declared at POS)" */)
	var _ string = Zero /* ERROR "cannot use Zero[int]() (value of type int) as string value in variable declaration" */[int]()
	_ = Eq(1, 2)
	_ = Eq( /* ERROR "[]string does not satisfy comparable" */s, s)
	_ = Eq(e, e)
	_ = Eq( /* ERROR "func() does not satisfy comparable" */func() {}, nil)
	_ = Eq[any](1, "a")
	_ = Eq[any](1, s)
	_ = Ptr(1) == Ptr(2)
	_ = Ptr(1) == Ptr /* ERROR "invalid operation: Ptr(1) == Ptr(\"a\") (mismatched types *int and *string)" */("a")
	_ = Ptr( /* ERROR "in call to Ptr, cannot infer T (declared at POS)" */nil)
	_ = Keys(map[string]int{})
	_ = Keys( /* ERROR "in call to Keys, M (type []string) does not satisfy ~map[K]V" */s)
	_ = Keys[map[string]int]
	_ = New[Initer]()
	_ = New[int]( /* ERROR "*int does not satisfy interface{Init(); *int} (missing method Init)" */)
	_ = New( /* ERROR "in call to New, cannot infer T (declared at POS)" */)
	_ = new(List[int]).next.next.head
	_ = List[int]{}.Push /* ERROR "cannot call pointer method Push on List[int]" */
	_ = List[string].Push /* ERROR "invalid method expression List[string].Push (needs pointer receiver (*List[string]).Push)" */
	_ = (*List[string]).Push
	l.Generic(1)
	l.Generic[string](1 /* ERROR "cannot use 1 (untyped int constant) as string value in argument to l.Generic[string]" */)
	l.Generic[int, int /* ERROR "got 2 type arguments but want 1" */](1)
	MyInt(1).Generic2( /* ERROR "in call to MyInt(1).Generic2, cannot infer T (declared at POS)" */)
	MyInt(1).Generic2[int]()
}

func body[T any, N Number, C comparable, S ~[]E, E any, M ~map[string]E, F func(int) E, P *E, CH chan E](t T, n N, c C, s S, m M, f F, p P, ch CH) {
	_ = t /* ERROR "invalid operation: operator + not defined on t (variable of type T constrained by any)" */ + t
	_ = t /* ERROR "invalid operation: t == t (incomparable types in type set)" */ == t
	_ = t == nil /* ERROR "invalid operation: t == nil (mismatched types T and untyped nil)" */
	_ = n + n
	_ = n + 1
	_ = n + 1.5 /* ERROR "cannot convert 1.5 (untyped float constant) to type N" */
	_ = n /* ERROR "invalid operation: operator % not defined on n (variable of type N constrained by Number)" */ % n
	_ = n < n
	_ = c == c
	_ = c /* ERROR "invalid operation: c < c (type parameter C cannot use operator <)" */ < c
	_ = n == 1
	_ = int(n)
	_ = string(n /* ERROR "cannot convert n (variable of type N constrained by Number) to type string: cannot convert float64 (in N) to type string" */)
	_ = N(1)
	_ = N("a" /* ERROR "cannot convert \"a\" (untyped string value) to type N: cannot convert \"a\" (untyped string constant) to type int (in N)" */)
	_ = T(1 /* ERROR "cannot convert 1 (untyped int value) to type T: T does not contain specific types" */)
	_ = any(t).(int)
	_ = t /* ERROR "invalid operation: cannot use type assertion on type parameter value t (variable of type T constrained by any)" */.(int)
	switch t /* ERROR "cannot use type switch on type parameter value t (variable of type T constrained by any)" */.(type) {
	}
	switch any(t).(type) {
	case T:
	case N:
	case int:
	}
	_ = s[0]
	_ = s["a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */]
	_ = len(s)
	_ = len(t /* ERROR "invalid argument: t (variable of type T constrained by any) for built-in len" */)
	_ = append(s, s[0])
	_ = append(s, 1 /* ERROR "cannot use 1 (untyped int constant) as E value in argument to append" */)
	_ = m["a"]
	_ = m[1 /* ERROR "cannot use 1 (untyped int constant) as string value in map index" */]
	_ = f(1)
	_ = f("a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to f" */)
	_ = *p
	_ = *t /* ERROR "invalid operation: cannot indirect t (variable of type T constrained by any)" */
	_ = <-ch
	for range t /* ERROR "cannot range over t (variable of type T constrained by any): no specific type" */ {
	}
	for range s {
	}
	for x := range n /* ERROR "cannot range over n (variable of type N constrained by Number): int and float64 have different underlying types" */ {
		_ = x
	}
	t.foo /* ERROR "t.foo undefined (type T has no field or method foo)" */()
	_ = t.foo /* ERROR "t.foo undefined (type T has no field or method foo)" */
	_ = make(S, 1)
	_ = make(T /* ERROR "invalid argument: cannot make T: no specific type" */, 1)
	_ = new(T)
	var x /* ERROR "declared and not used: x" */ T = nil /* ERROR "cannot use nil as T value in variable declaration" */
	var y /* ERROR "declared and not used: y" */ T = 1 /* ERROR "cannot use 1 (untyped int constant) as T value in variable declaration" */
	var z /* ERROR "declared and not used: z" */ T = t
	_ = S{}
	_ = S{1 /* ERROR "cannot use 1 (untyped int constant) as E value in array or slice literal" */}
	_ = T /* ERROR "invalid composite literal type T (no common underlying type)" */{}
	_ = [1]T{t, t /* ERROR "index 1 is out of bounds (>= 1)" */}
	_ = map[T /* ERROR "invalid map key type T (missing comparable constraint)" */]int{}
	_ = map[C]int{}
	type L[X any] []X
	type local struct{ t T }
	var _ L[int] = L /* ERROR "cannot use L[string]{} (value of slice type L[string]) as L[int] value in variable declaration" */[string]{}
	return 1 /* ERROR "too many return values" */
}

type Iface[T any] interface{ M(T) }
type ImplI struct{}

func (ImplI) M(int) {}

var _ Iface[int] = ImplI{}
var _ Iface[string] = ImplI /* ERROR "cannot use ImplI{} (value of struct type ImplI) as Iface[string] value in variable declaration: ImplI does not implement Iface[string] (wrong type for method M)" */{}

type Alias[T any] = List[T]
type Alias2[T any] = T /* ERROR "cannot use type parameter declared in alias declaration as RHS" */
type Alias3 = List /* ERROR "cannot use generic type List[T any] without instantiation" */

var _ Alias[int] = List[int]{}
var _ Alias[int] = List /* ERROR "cannot use List[string]{} (value of struct type List[string]) as Alias[int] value in variable declaration" */[string]{}
var _ Alias /* ERROR "cannot use generic type Alias[T any] without instantiation" */
