package main

import (
	"cmp"
	"fmt"
	"sort"
	"strings"
)

// Constraints: sets of types with the operations and conversions they allow, methods, both, and cores.

type Signed interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}
type Unsigned interface {
	~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}
type Integer interface{ Signed | Unsigned }
type Float interface{ ~float32 | ~float64 }
type Real interface{ Integer | Float }
type Complex interface{ ~complex64 | ~complex128 }
type Text interface{ ~string | ~[]byte }
type Stringish interface {
	~string
	Len() int
}
type Ordered interface {
	cmp.Ordered
	comparable
}
type Shower interface {
	comparable
	fmt.Stringer
}
type Exact interface{ int | string }

type Small int8
type Count int
type Word uint16
type Deg float32
type Title string

func (t Title) Len() int       { return len(t) * 10 }
func (s Small) String() string { return fmt.Sprintf("s%d", int8(s)) }

func Ops[T Integer](a, b T) []T {
	c := a
	c++
	c += b
	c -= 1
	c *= 3
	c ^= b
	return []T{a + b, a - b, a * b, a / b, a % b, a & b, a | b, a ^ b, a &^ b, a << 3, a >> 1, -a, ^a, c, min(a, b), max(a, b, 5), a << 7 << 7, T(len("abc")) + a}
}
func Cmps[T cmp.Ordered](a, b T) []bool { return []bool{a < b, a <= b, a == b, a != b, a >= b, a > b} }
func Floats[T Float](a, b T) []T {
	a /= 3
	return []T{a + b, a - b, a * b, a / b, -a, min(a, b), a * 2.5, T(int(b))}
}
func Abs[T Real](x T) T {
	if x < 0 {
		return -x
	}
	return x
}
func Conv[T, U Real](x T) U { return U(x) }
func Wide[T Integer](x T) (int64, uint64, float64, uint8, string) {
	return int64(x), uint64(x), float64(x), uint8(x), string(rune(x))
}
func Bits[T Unsigned](x T) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}
func Shift[T Integer, S Integer](x T, s S) (T, T) { return x << s, x >> s }
func GCD[T Integer](a, b T) T {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
func Pow[T Real](x T, n int) T {
	r := T(1)
	for range n {
		r *= x
	}
	return r
}
func Dot[T Real | Complex](a, b []T) (t T) {
	for i := range a {
		t += a[i] * b[i]
	}
	return
}
func Index[T Text](s T, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}
func Cut[T Text](s T, n int) (T, int) { return s[:n], len(s[n:]) }
func ToS[T Text](s T) string          { return strings.ToUpper(string(s)) }
func ToB[T Text](s T) []byte          { return append([]byte(s), '!') }
func Cat[T ~string](a, b T) T         { a += b; return a + "-" + T(fmt.Sprint(len(a))) }
func Runes[T ~string](s T) (out []rune) {
	for i, r := range s {
		out = append(out, r+rune(i))
	}
	return
}
func Lens[T Stringish](s T) (int, int, bool) { return s.Len(), len(s), s == "abc" }
func Exactly[T Exact](x T) string            { return fmt.Sprintf("%T:%v", x, x) }
func Show[T Shower](a, b T) string {
	if a == b {
		return "same " + a.String()
	}
	return a.String() + b.String()
}
func Sorted[S ~[]E, E cmp.Ordered](s S) S {
	sort.Slice(s, func(i, j int) bool { return s[i] < s[j] })
	return s
}
func Fill[S ~[]E, E any](s S, e E) S {
	for i := range s {
		s[i] = e
	}
	return append(s, e, *new(E))
}
func Merge[M ~map[K]V, K comparable, V Real](a, b M) M {
	out := make(M)
	for k, v := range a {
		out[k] = v
	}
	for k, v := range b {
		out[k] += v
		out[k]++
	}
	delete(out, *new(K))
	return out
}
func Do[F ~func(A) B, A, B any](f F, a A) B { return f(a) }
func Through[C ~chan E, E any](c C, e E) E  { c <- e; x, _ := <-c; return x }
func At[P ~*[3]E, E any](p P, i int) E      { return (*p)[i] }
func Arr[A ~[2]E, E Real](a A) (t E) {
	for _, x := range a {
		t += x
	}
	a[0] = 9
	return t + a[0]
}
func RangeS[S ~[]E, E any](s S) (n int) {
	for i := range s {
		n += i + 1
	}
	return
}
func Const[T Real]() (T, T, T) { const big = 100; return big, 1 << 3, T(big) / 8 }
func Mod[T Signed](x T) T     { return x % 7 * -1 * -1 }
func ModU[T Unsigned](x T) T   { return x%7 - 8 }
func Switch[T Integer](x T) string {
	switch x {
	case 1, 2:
		return "small"
	case T(3):
		return "three"
	}
	if x > 100 {
		return "big"
	}
	return "other"
}
func Cx[T Complex](a T) T                           { return a*a + a }
func Make[S ~[]E, E any](n int) S                   { return make(S, n, n+1) }
func Keys[K comparable, V any, M ~map[K]V](m M) int { return len(m) }
func Eq[T comparable](xs ...T) (n int) {
	for _, x := range xs {
		if x == xs[0] {
			n++
		}
	}
	return
}
func Closure[T Real](step T) func() T {
	var t T
	return func() T { t += step; return t }
}

type Matrix[T Real] [][]T

func (m Matrix[T]) Mul(n Matrix[T]) Matrix[T] {
	out := make(Matrix[T], len(m))
	for i := range m {
		out[i] = make([]T, len(n[0]))
		for j := range n[0] {
			for k := range n {
				out[i][j] += m[i][k] * n[k][j]
			}
		}
	}
	return out
}

type byVal map[string]int
type bytes []byte
type fn func(int) string
type arr2 [2]int

func main() {
	fmt.Println(Ops(7, 3), Ops[int8](100, 50), Ops(Small(-128), -1), Ops[uint8](200, 100), Ops(Word(65535), 2), Ops[uint64](1<<63, 3))
	fmt.Println(Cmps(1, 2), Cmps("b", "a"), Cmps(2.5, 2.5), Cmps(Title("a"), "b"))
	fmt.Println(Floats(1.0, 2.5), Floats[float32](1, 2.5), Floats(Deg(0.1), 0.2))
	fmt.Println(Abs(-3), Abs(Small(-128)), Abs(-2.5), Abs(uint8(3)))
	fmt.Println(Conv[int, uint8](300), Conv[float64, int](-2.9), Conv[int8, uint16](-1), Conv[uint64, float32](1<<63), Conv[Small, Deg](-5))
	fmt.Println(Wide(65))
	fmt.Println(Wide(int8(-1)))
	fmt.Println(Bits(uint8(255)), Bits(Word(0x101)), Bits(^uint64(0)))
	fmt.Println(Shift(1, 70))
	fmt.Println(Shift(int8(-100), uint8(3)))
	fmt.Println(Shift(Word(0xffff), 4))
	fmt.Println(GCD(48, 36), GCD(uint8(200), 75), Pow(2, 70), Pow(int8(3), 5), Pow(1.5, 3), Pow(Deg(2), 3))
	fmt.Println(Dot([]int{1, 2}, []int{3, 4}), Dot([]float32{0.5}, []float32{3}), Dot([]complex128{1i}, []complex128{2 + 1i}))
	fmt.Println(Index("hello", 'l'), Index([]byte("abc"), 'z'), Index(bytes("xy"), 'y'), Index(Title("t"), 't'))
	fmt.Println(Cut("hello", 2))
	fmt.Println(Cut(bytes("abc"), 1))
	fmt.Println(ToS("a"), ToS([]byte("b")), string(ToB(Title("t"))), Cat("a", "b"), Cat(Title("c"), "d"), Runes(Title("aé")))
	fmt.Println(Lens(Title("abc")))
	fmt.Println(Exactly(1), Exactly("s"), Show(Small(1), 1), Show(Small(1), 2))
	fmt.Println(Sorted([]string{"b", "a"}), Sorted(sort.IntSlice{2, 1}), Fill(make(bytes, 2), 'x'), Fill([]any{1}, nil))
	fmt.Println(Merge(byVal{"a": 1, "": 5}, byVal{"a": 2, "b": 3}), Do(fn(func(n int) string { return fmt.Sprint(n) }), 3), Through(make(chan string, 1), "c"), At(&[3]int{1, 2, 3}, 2))
	a := arr2{1, 2}
	fmt.Println(Arr(a), a, Arr([2]float64{0.5, 1}), RangeN(4), RangeN(Count(3)), RangeN(Count(0)), RangeS([]int{1, 2}), RangeS(bytes("abc")))
	fmt.Println(Const[int8]())
	fmt.Println(Const[float64]())
	fmt.Println(Mod(100), Mod(int8(-100)), ModU(uint8(5)), Switch(1), Switch(int8(3)), Switch(uint8(200)), Switch(50), Cx(1+1i), Cx(complex64(2i)))
	fmt.Println(Make[bytes](2), Keys(byVal{"a": 1}), Eq(1, 2, 1), Eq[any](1, int64(1), 1), Eq(a, a, arr2{}))
	c, d := Closure(2), Closure(0.5)
	fmt.Println(c(), c(), d(), d())
	fmt.Println(Matrix[int]{{1, 2}, {3, 4}}.Mul(Matrix[int]{{0, 1}, {1, 0}}), Matrix[uint8]{{200}}.Mul(Matrix[uint8]{{2}}))
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(Ops(1, 0))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(Shift(1, -1))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(Eq[any]([]int{1}, []int{1}))
	}()
}

func RangeN[T ~int](n T) (out []T) {
	for i := range n {
		out = append(out, i*i)
	}
	return
}
