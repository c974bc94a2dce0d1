package main

import (
	"errors"
	"fmt"
)

// Code with type parameters that observes its types: int is not int64, a defined type is not what it is made of.

type MyInt int
type Other int
type Str string
type S[T any] struct{ v T }
type W[T any] []T
type Shape interface{ Area() int }
type Sq int

func (s Sq) Area() int         { return int(s * s) }
func (s S[T]) Kind() string    { return fmt.Sprintf("%T", s.v) }
func (s *S[T]) Is(x any) bool  { _, ok := x.(T); return ok }
func (w W[T]) Same(x any) bool { _, ok := x.(W[T]); return ok }

func name[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case int64:
		return "int64"
	case int32:
		return "int32/rune"
	case uint8:
		return "uint8/byte"
	case MyInt:
		return "MyInt"
	case string:
		return "string"
	case Str:
		return "Str"
	case []T:
		return "never"
	case func() T:
		return "func"
	case error:
		return "error"
	case Shape:
		return "Shape"
	case S[int]:
		return "S[int]"
	case S[int64]:
		return "S[int64]"
	case *T:
		return "never"
	case nil:
		return "nil"
	}
	return fmt.Sprintf("other %T", x)
}

func typeOf[T any]() string {
	var z T
	return fmt.Sprintf("%T %T %T %T %T %T", z, []T{}, map[string]T{}, &z, S[T]{}, func(T) T { return z })
}
func is[T any](x any) bool { _, ok := x.(T); return ok }
func as[T any](x any) (t T, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	return x.(T), nil
}
func isSlice[T any](x any) bool             { _, ok := x.([]T); return ok }
func isMap[K comparable, V any](x any) bool { _, ok := x.(map[K]V); return ok }
func isFunc[A, B any](x any) bool           { _, ok := x.(func(A) B); return ok }
func isChan[T any](x any) bool              { _, ok := x.(chan T); return ok }
func isS[T any](x any) bool                 { _, ok := x.(S[T]); return ok }
func first[T any](xs ...any) (out []T) {
	for _, x := range xs {
		switch x := x.(type) {
		case T:
			out = append(out, x)
		case []T:
			out = append(out, x...)
		case *T:
			out = append(out, *x)
		case func() T:
			out = append(out, x())
		case S[T]:
			out = append(out, x.v)
		}
	}
	return
}
func equal[T comparable](a, b T) bool { return a == b }
func same[T, U any](a T, b U) bool    { return any(a) == any(b) }
func zero[T comparable](x T) bool     { var z T; return x == z }
func typeName[T any]() string         { return fmt.Sprintf("%T", *new(T)) }
func ptrName[T any]() string          { return fmt.Sprintf("%T", (*T)(nil)) }
func key[K comparable](xs ...K) int {
	m := map[any]int{}
	for _, x := range xs {
		m[x]++
	}
	return m[any(xs[0])]
}
func mixed[A, B comparable](a A, b B) int {
	m := map[any]bool{}
	m[a], m[b] = true, true
	return len(m)
}
func nested[T any](n int) string {
	if n == 0 {
		return typeName[T]()
	}
	return nested1[T](n - 1)
}
func nested1[T any](n int) string { return nested[T](n) + "!" }
func findErr[E error](err error) (E, bool) {
	var e E
	ok := errors.As(err, &e)
	return e, ok
}

type codeErr int
type textErr struct{ s string }

func (c codeErr) Error() string  { return fmt.Sprint("code ", int(c)) }
func (t *textErr) Error() string { return t.s }

type counter[T any] struct{ n int }

func (c *counter[T]) Count(x any) *counter[T] {
	if _, ok := x.(T); ok {
		c.n++
	}
	return c
}

func main() {
	fmt.Println(name(1), name(int64(1)), name('a'), name(byte(1)), name(MyInt(1)), name(Other(1)), name("s"), name(Str("s")), name(Sq(1)))
	fmt.Println(name(S[int]{}), name(S[int64]{}), name(S[MyInt]{}), name[any](nil), name[any](3), name[error](nil), name(errors.New("x")), name([]int{}), name(func() int { return 1 }))
	fmt.Println(typeOf[int]())
	fmt.Println(typeOf[int64]())
	fmt.Println(typeOf[MyInt]())
	fmt.Println(typeOf[Str]())
	fmt.Println(typeOf[S[W[int32]]]())
	fmt.Println(typeOf[error]())
	xs := []any{1, int64(2), MyInt(3), "s", Str("t"), 2.5, float32(1), nil, []int{1}, S[int]{1}, Sq(2), byte(4), 'r', uint(5)}
	for _, x := range xs {
		fmt.Print(is[int](x), is[int64](x), is[MyInt](x), is[string](x), is[Str](x), is[any](x), is[Shape](x), is[int32](x), is[fmt.Stringer](x), " ")
	}
	fmt.Println()
	fmt.Println(as[int](int64(1)))
	fmt.Println(as[int64](1))
	fmt.Println(as[MyInt](1))
	fmt.Println(as[Shape](1))
	fmt.Println(as[string](nil))
	fmt.Println(as[W[int]](W[int64]{}))
	fmt.Println(as[Sq](Sq(3)))
	fmt.Println(isSlice[int]([]int{}), isSlice[int64]([]int{}), isSlice[MyInt]([]int{}), isSlice[int](W[int]{}), isMap[string, int](map[string]int64{}), isMap[string, int64](map[string]int64{}))
	fmt.Println(isFunc[int, int64](func(int) int64 { return 0 }), isFunc[int64, int](func(int) int64 { return 0 }), isChan[int](make(chan int)), isChan[int64](make(chan int)), isS[int](S[int64]{}), isS[int64](S[int64]{}))
	n := 7
	fmt.Println(first[int](1, int64(2), []int{3, 4}, []int64{5}, &n, func() int { return 8 }, func() int64 { return 9 }, S[int]{10}, S[int64]{11}))
	fmt.Println(first[int64](1, int64(2), []int{3, 4}, []int64{5}, &n, func() int { return 8 }, func() int64 { return 9 }, S[int]{10}, S[int64]{11}))
	fmt.Println(equal(1, 1), equal[any](1, int64(1)), equal[any](MyInt(1), MyInt(1)), same(1, int64(1)), same(1, MyInt(1)), same("a", Str("a")), same(2, 2), same(S[int]{1}, S[int64]{1}))
	fmt.Println(zero(0), zero(""), zero(MyInt(1)), zero[any](nil), zero[any](0), zero(S[int]{}), zero(struct{}{}), zero[error](nil))
	fmt.Println(typeName[int](), typeName[int64](), typeName[[]MyInt](), typeName[map[string]S[int]](), typeName[any](), ptrName[any](), ptrName[error](), ptrName[MyInt](), ptrName[int32](), ptrName[uint8]())
	fmt.Println(key(1, 1, 2), key[any](1, int64(1), 1), key(Str("a"), "b"), mixed(1, int64(1)), mixed(1, 1), mixed(MyInt(1), Other(1)), mixed("a", Str("a")))
	fmt.Println(nested[int](3), nested[int64](2), nested[W[S[MyInt]]](1))
	err := fmt.Errorf("outer: %w", errors.Join(codeErr(4), &textErr{"t"}))
	fmt.Println(findErr[codeErr](err))
	te, ok := findErr[*textErr](err)
	fmt.Println(te, ok)
	a, b := &counter[int]{}, &counter[int64]{}
	for _, x := range xs {
		a.Count(x)
		b.Count(x)
	}
	fmt.Println(a.n, b.n, a.Count(1).Count(int64(1)).n)
	si := S[int]{}
	fmt.Println(si.Kind(), S[int64]{}.Kind(), S[MyInt]{}.Kind(), S[any]{}.Kind(), si.Is(1), si.Is(int64(1)), W[int]{}.Same(W[int]{}), W[int]{}.Same(W[int64]{}), W[int]{}.Same([]int{}))
	fmt.Printf("%v %+v %#v %#v %#v\n", S[int]{1}, S[Str]{"x"}, S[int64]{2}, W[MyInt]{3}, S[S[string]]{})
	func() {
		defer func() { fmt.Println(recover()) }()
		var x any = S[int]{}
		_ = x.(S[MyInt])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var x any = 1
		_ = x.(interface{ Kind() string })
	}()
}
