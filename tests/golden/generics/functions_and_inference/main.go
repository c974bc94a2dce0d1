package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// Generic functions, and every way in which their type arguments are found.

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}
type Celsius float64
type IDs []int
type Names map[string]int
type Pred func(int) bool
type Pair[A, B any] struct {
	First  A
	Second B
}

func Map[T, U any](s []T, f func(T) U) []U {
	out := make([]U, 0, len(s))
	for _, x := range s {
		out = append(out, f(x))
	}
	return out
}
func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var out S
	for _, x := range s {
		if keep(x) {
			out = append(out, x)
		}
	}
	return out
}
func Reduce[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
func MaxOf[T cmp.Ordered](a T, rest ...T) T {
	for _, x := range rest {
		a = max(a, x)
	}
	return a
}
func Convert[To, From Number](f From) To { return To(f) }
func Zero[T any]() (z T)                 { return }
func Ptr[T any](x T) *T                  { return &x }
func Deref[T any](p *T, def T) T {
	if p == nil {
		return def
	}
	return *p
}
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}
func Must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}
func Try[T any](f func() (T, error)) (p Pair[T, error]) {
	defer func() {
		if r := recover(); r != nil {
			p.Second = fmt.Errorf("recovered: %v", r)
		}
	}()
	x, err := f()
	return Pair[T, error]{x, err}
}
func Zip[A, B any](a []A, b []B) (out []Pair[A, B]) {
	for i := range min(len(a), len(b)) {
		out = append(out, Pair[A, B]{a[i], b[i]})
	}
	return
}
func Swap[T any](a, b *T) { *a, *b = *b, *a }
func Send[T any](c chan<- T, xs ...T) {
	for _, x := range xs {
		c <- x
	}
}
func Recv[T any](c <-chan T) T { return <-c }
func SortBy[T any, K cmp.Ordered](s []T, key func(T) K) {
	sort.SliceStable(s, func(i, j int) bool { return key(s[i]) < key(s[j]) })
}
func Apply[F ~func(A) R, A, R any](f F, a A) R { return f(a) }
func FromArray[A ~[3]E, E any](a A) []E        { return a[:0:0] }
func Elem[P interface{ *T }, T any](p P) T     { return *p }
func Join[T fmt.Stringer](xs ...T) string {
	return strings.Join(Map(xs, T.String), "+")
}
func Parse[T any, P interface {
	*T
	Set(string) error
}](s string) (T, error) {
	var x T
	err := P(&x).Set(s)
	return x, err
}
func Group[K comparable, V any](vs []V, key func(V) K) map[K][]V {
	m := map[K][]V{}
	for _, v := range vs {
		m[key(v)] = append(m[key(v)], v)
	}
	return m
}
func Recursive[T any](n int, x T) string {
	if n == 0 {
		return fmt.Sprintf("%T", x)
	}
	return Recursive(n-1, x)
}
func Fib[T Number](n T) T {
	if n < 2 {
		return n
	}
	return Fib(n-1) + Fib(n-2)
}

type Level int

func (l Level) String() string      { return "L" + strconv.Itoa(int(l)) }
func (l *Level) Set(s string) error { n, err := strconv.Atoi(s); *l = Level(n); return err }

func double(x int) int                  { return x * 2 }
func id[T any](x T) T                   { return x }
func apply(f func(int) int) int         { return f(21) }
func applyTo[T any](x T, f func(T) T) T { return f(x) }

func main() {
	xs := []int{3, 1, 2}
	fmt.Println(Map(xs, strconv.Itoa), Map(xs, func(x int) float64 { return float64(x) / 2 }), Map[int, string](nil, nil))
	ids := IDs{1, 2, 3, 4}
	even := Filter(ids, func(n int) bool { return n%2 == 0 })
	fmt.Printf("%v %T %T\n", even, even, Filter(xs, Pred(func(n int) bool { return n > 1 })))
	fmt.Println(Reduce(xs, "", func(a string, x int) string { return a + fmt.Sprint(x) }), Reduce(xs, 0.5, func(a float64, x int) float64 { return a * float64(x) }))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[int8](100, 100), Sum[uint8](), Sum(Celsius(1.5), 2), Sum([]uint16{65535, 2}...))
	fmt.Println(Keys(Names{"b": 1, "a": 2}), Keys(map[float64]bool{2.5: true, -1: false}))
	fmt.Println(MaxOf(1, 5, 3), MaxOf("a", "c", "b"), MaxOf(2.5), MaxOf(1, 2.5, 2))
	fmt.Println(Convert[uint8](300), Convert[float64](7)/2, Convert[int](-2.9), Convert[int8, int](200), Convert[Celsius](3))
	fmt.Printf("%v %q %v %v %v %T\n", Zero[int](), Zero[string](), Zero[*int](), Zero[[2]bool](), Zero[error](), Zero[Pair[int, string]]())
	p := Ptr(5)
	*p++
	fmt.Println(*p, Deref(p, 0), Deref(nil, "def"), *Ptr("s"), *Ptr[any](3))
	f := Compose(strconv.Itoa, func(s string) []string { return []string{s, s} })
	fmt.Println(f(4), Compose(double, double)(3), Compose(id[int], strconv.Itoa)(5))
	fmt.Println(Curry(func(a int, b string) string { return strings.Repeat(b, a) })(3)("x"))
	fmt.Println(Must(strconv.Atoi("12")), Try(func() (int, error) { return Must(strconv.Atoi("z")), nil }).Second)
	fmt.Println(Try(func() (string, error) { return "ok", errors.New("e") }))
	fmt.Printf("%v %+v\n", Zip(xs, []string{"a", "b"}), Zip([]bool{true}, []error{nil}))
	a, b := "a", "b"
	Swap(&a, &b)
	fmt.Println(a, b)
	c := make(chan Celsius, 2)
	Send(c, 1.5, 2)
	fmt.Println(Recv(c)+Recv(c), len(c))
	words := strings.Fields("pear fig banana kiwi")
	SortBy(words, func(s string) int { return len(s) })
	fmt.Println(words)
	SortBy(words, id)
	fmt.Println(words)
	fmt.Println(Apply(double, 4), Apply(Pred(func(n int) bool { return n > 3 }), 4), len(FromArray([3]string{})), Elem(&a))
	fmt.Println(Join(Level(1), Level(2)), Join[Level]())
	l, err := Parse[Level]("7")
	fmt.Println(l, err)
	_, err = Parse[Level]("x")
	fmt.Println(err)
	g := Group(words, func(s string) int { return len(s) })
	fmt.Println(g, len(g[4]))
	fmt.Println(Recursive(3, 1), Recursive(2, "s"), Recursive(0, []Celsius{}), Fib(10), Fib(uint8(13)), Fib(10.0))
	var h func(int) int = id
	fmt.Println(h(3), apply(id), applyTo("x", id), applyTo(2, double))
	fs := []func(int) int{id, double, id[int]}
	fmt.Println(fs[0](1), fs[1](1), fs[2](1))
	k := Map[int, string]
	fmt.Println(k(xs, strconv.Itoa))
	m := map[string]func(...int) int{"sum": Sum[int]}
	fmt.Println(m["sum"](1, 2))
	fmt.Printf("%T %T %T\n", Sum[Celsius], Zip[int, string], id[Pair[int, []string]])
	s := struct{ f func([]string) []string }{Filter2[string]}
	fmt.Println(s.f([]string{"", "x"}))
	defer func() { fmt.Println(recover()) }()
	defer Must[int](0, errors.New("deferred must"))
	defer Swap(&a, &b)
}

func Filter2[T comparable](s []T) []T { return Filter(s, func(x T) bool { return x != *new(T) }) }
