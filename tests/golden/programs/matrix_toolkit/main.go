// Matrices, polynomials, rationals and graphs over any kind of number.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"
)

// ---- numbers

// Field is what linear algebra needs of its numbers.
type Field[T any] interface {
	Add(T) T
	Neg() T
	Mul(T) T
	Inv() (T, error)
	IsZero() bool
	comparable
	fmt.Stringer
}

var errDivision = errors.New("division by zero")

type Real float64

func (a Real) Add(b Real) Real { return a + b }
func (a Real) Neg() Real       { return -a }
func (a Real) Mul(b Real) Real { return a * b }
func (a Real) IsZero() bool    { return math.Abs(float64(a)) < 1e-9 }
func (a Real) String() string  { return fmt.Sprintf("%.3g", float64(a)) }
func (a Real) Inv() (Real, error) {
	if a.IsZero() {
		return 0, errDivision
	}
	return 1 / a, nil
}

// Rat is a fraction in lowest terms with a positive denominator. Its zero value is 0/1.
type Rat struct{ n, d int64 }

func gcd[T ~int | ~int64](a, b T) T {
	for b != 0 {
		a, b = b, a%b
	}
	if a < 0 {
		return -a
	}
	return a
}

func R(n, d int64) Rat {
	if d == 0 {
		panic(fmt.Errorf("R(%d, 0): %w", n, errDivision))
	}
	if n == 0 {
		return Rat{}
	}
	if d < 0 {
		n, d = -n, -d
	}
	g := gcd(n, d)
	if d/g == 1 {
		return Rat{n / g, 0}
	}
	return Rat{n / g, d / g}
}

func (a Rat) den() int64 { return max(a.d, 1) }

func (a Rat) Add(b Rat) Rat { return R(a.n*b.den()+b.n*a.den(), a.den()*b.den()) }
func (a Rat) Neg() Rat      { return Rat{-a.n, a.d} }
func (a Rat) Mul(b Rat) Rat { return R(a.n*b.n, a.den()*b.den()) }
func (a Rat) IsZero() bool  { return a.n == 0 }
func (a Rat) Inv() (r Rat, err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	return R(a.den(), a.n), nil
}
func (a Rat) String() string {
	if a.d <= 1 {
		return fmt.Sprint(a.n)
	}
	return fmt.Sprintf("%d/%d", a.n, a.d)
}

// Mod7 is a number modulo 7.
type Mod7 uint8

func (a Mod7) Add(b Mod7) Mod7 { return (a + b) % 7 }
func (a Mod7) Neg() Mod7       { return (7 - a) % 7 }
func (a Mod7) Mul(b Mod7) Mod7 { return a * b % 7 }
func (a Mod7) IsZero() bool    { return a == 0 }
func (a Mod7) String() string  { return string(rune('0' + a)) }
func (a Mod7) Inv() (Mod7, error) {
	for b := range Mod7(7) {
		if a.Mul(b) == 1 {
			return b, nil
		}
	}
	return 0, errDivision
}

// Cplx is a complex number of its own kind.
type Cplx complex128

func (a Cplx) Add(b Cplx) Cplx { return a + b }
func (a Cplx) Neg() Cplx       { return -a }
func (a Cplx) Mul(b Cplx) Cplx { return a * b }
func (a Cplx) IsZero() bool    { return real(a) == 0 && imag(a) == 0 }
func (a Cplx) String() string  { return fmt.Sprintf("%g%+gi", real(a), imag(a)) }
func (a Cplx) Inv() (Cplx, error) {
	if a.IsZero() {
		return 0, errDivision
	}
	return 1 / a, nil
}

// ---- matrices

type Matrix[T Field[T]] struct {
	rows, cols int
	data       []T
	one        T
}

type shapeError struct {
	op     string
	r1, c1 int
	r2, c2 int
}

func (e *shapeError) Error() string {
	return fmt.Sprintf("%s: %dx%d with %dx%d", e.op, e.r1, e.c1, e.r2, e.c2)
}

var errSingular = errors.New("matrix is singular")

func Of[T Field[T]](one T, rows ...[]T) Matrix[T] {
	m := Zero(one, len(rows), len(rows[0]))
	for i, row := range rows {
		copy(m.Row(i), row)
	}
	return m
}

func Zero[T Field[T]](one T, rows, cols int) Matrix[T] {
	return Matrix[T]{rows, cols, make([]T, rows*cols), one}
}

func Identity[T Field[T]](one T, n int) Matrix[T] {
	return Build(one, n, n, func(i, j int) (x T) {
		if i == j {
			x = one
		}
		return
	})
}

func Build[T Field[T]](one T, rows, cols int, f func(i, j int) T) Matrix[T] {
	m := Zero(one, rows, cols)
	for i, j := range m.Places() {
		*m.At(i, j) = f(i, j)
	}
	return m
}

func (m Matrix[T]) At(i, j int) *T   { return &m.data[i*m.cols+j] }
func (m Matrix[T]) Row(i int) []T    { return m.data[i*m.cols : (i+1)*m.cols : (i+1)*m.cols] }
func (m Matrix[T]) Clone() Matrix[T] { m.data = slices.Clone(m.data); return m }
func (m Matrix[T]) Places() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i := range m.rows {
			for j := range m.cols {
				if !yield(i, j) {
					return
				}
			}
		}
	}
}

func (m Matrix[T]) Equal(n Matrix[T]) bool {
	if m.rows != n.rows || m.cols != n.cols {
		return false
	}
	for i, j := range m.Places() {
		if *m.At(i, j) != *n.At(i, j) {
			return false
		}
	}
	return true
}

func (m Matrix[T]) Add(n Matrix[T]) (Matrix[T], error) {
	if m.rows != n.rows || m.cols != n.cols {
		return Matrix[T]{}, &shapeError{"add", m.rows, m.cols, n.rows, n.cols}
	}
	return Build(m.one, m.rows, m.cols, func(i, j int) T { return (*m.At(i, j)).Add(*n.At(i, j)) }), nil
}

func (m Matrix[T]) Mul(n Matrix[T]) (Matrix[T], error) {
	if m.cols != n.rows {
		return Matrix[T]{}, &shapeError{"mul", m.rows, m.cols, n.rows, n.cols}
	}
	return Build(m.one, m.rows, n.cols, func(i, j int) (t T) {
		for k, x := range m.Row(i) {
			t = t.Add(x.Mul(*n.At(k, j)))
		}
		return t
	}), nil
}

func (m Matrix[T]) Transposed() Matrix[T] {
	return Build(m.one, m.cols, m.rows, func(i, j int) T { return *m.At(j, i) })
}

func (m Matrix[T]) Pow(n int) (r Matrix[T], err error) {
	if m.rows != m.cols {
		return r, &shapeError{"pow", m.rows, m.cols, m.rows, m.cols}
	}
	r = Identity(m.one, m.rows)
	for b := m; n > 0; n >>= 1 {
		if n&1 == 1 {
			if r, err = r.Mul(b); err != nil {
				return
			}
		}
		b, _ = b.Mul(b)
	}
	return r, nil
}

// reduce brings m to reduced row echelon form, does the same to the other matrices, and returns rank and determinant.
func (m Matrix[T]) reduce(with ...Matrix[T]) (rank int, det T) {
	det = m.one
	all := append([]Matrix[T]{m}, with...)
	for j := 0; j < m.cols && rank < m.rows; j++ {
		pivot := rank
		for pivot < m.rows && (*m.At(pivot, j)).IsZero() {
			pivot++
		}
		if pivot == m.rows {
			var zero T
			det = zero
			continue
		}
		if pivot != rank {
			det = det.Neg()
			for _, a := range all {
				for k := range a.cols {
					*a.At(pivot, k), *a.At(rank, k) = *a.At(rank, k), *a.At(pivot, k)
				}
			}
		}
		p := *m.At(rank, j)
		det = det.Mul(p)
		inv, err := p.Inv()
		if err != nil {
			panic(err)
		}
		for _, a := range all {
			for k, x := range a.Row(rank) {
				a.Row(rank)[k] = x.Mul(inv)
			}
		}
		for i := range m.rows {
			f := (*m.At(i, j)).Neg()
			if i == rank || f.IsZero() {
				continue
			}
			for _, a := range all {
				for k := range a.cols {
					*a.At(i, k) = (*a.At(i, k)).Add(f.Mul(*a.At(rank, k)))
				}
			}
		}
		rank++
	}
	return rank, det
}

func (m Matrix[T]) Det() T    { _, d := m.Clone().reduce(); return d }
func (m Matrix[T]) Rank() int { r, _ := m.Clone().reduce(); return r }

func (m Matrix[T]) Inverse() (Matrix[T], error) {
	inv := Identity(m.one, m.rows)
	if rank, _ := m.Clone().reduce(inv); rank < m.rows {
		return inv, fmt.Errorf("inverse of %dx%d: %w", m.rows, m.cols, errSingular)
	}
	return inv, nil
}

func (m Matrix[T]) String() string {
	width := 0
	for _, x := range m.data {
		width = max(width, len(x.String()))
	}
	var b strings.Builder
	for i := range m.rows {
		b.WriteString("[")
		for j, x := range m.Row(i) {
			if j > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(&b, "%*s", width, x)
		}
		b.WriteString("]\n")
	}
	return b.String()
}

// ---- polynomials

type Poly[T Field[T]] []T

func (p Poly[T]) trim() Poly[T] {
	for len(p) > 0 && p[len(p)-1].IsZero() {
		p = p[:len(p)-1]
	}
	return p
}

func (p Poly[T]) Add(q Poly[T]) Poly[T] {
	if len(p) < len(q) {
		p, q = q, p
	}
	r := slices.Clone(p)
	for i, c := range q {
		r[i] = r[i].Add(c)
	}
	return r.trim()
}

func (p Poly[T]) Mul(q Poly[T]) Poly[T] {
	if len(p)*len(q) == 0 {
		return nil
	}
	r := make(Poly[T], len(p)+len(q)-1)
	for i, a := range p {
		for j, b := range q {
			r[i+j] = r[i+j].Add(a.Mul(b))
		}
	}
	return r.trim()
}

func (p Poly[T]) DivMod(d Poly[T]) (q, r Poly[T], err error) {
	r = slices.Clone(p)
	if len(d) == 0 {
		return nil, nil, errDivision
	}
	lead, err := d[len(d)-1].Inv()
	if err != nil {
		return nil, nil, err
	}
	q = make(Poly[T], max(0, len(p)-len(d)+1))
	for len(r) >= len(d) {
		shift := len(r) - len(d)
		f := r[len(r)-1].Mul(lead)
		q[shift] = f
		for i, c := range d {
			r[shift+i] = r[shift+i].Add(f.Mul(c).Neg())
		}
		r = r[:len(r)-1].trim()
	}
	return q.trim(), r, nil
}

func (p Poly[T]) Eval(x T) (y T) {
	for _, c := range slices.Backward(p) {
		y = y.Mul(x).Add(c)
	}
	return
}

func (p Poly[T]) String() string {
	var terms []string
	for i, c := range slices.Backward(p) {
		switch {
		case c.IsZero():
		case i == 0:
			terms = append(terms, c.String())
		case i == 1:
			terms = append(terms, c.String()+"x")
		default:
			terms = append(terms, fmt.Sprintf("%vx^%d", c, i))
		}
	}
	if terms == nil {
		return "0"
	}
	return strings.Join(terms, " + ")
}

// ---- semirings: shortest paths, reachability and counting by the same code

type Semiring[T any] interface {
	Plus(a, b T) T
	Times(a, b T) T
	Zero() T
	One() T
}

type (
	tropical struct{}
	boolean  struct{}
	counting struct{ limit int }
	longest  struct{}
)

const inf = math.MaxInt32

func (tropical) Plus(a, b int) int { return min(a, b) }
func (tropical) Times(a, b int) int {
	if a == inf || b == inf {
		return inf
	}
	return a + b
}
func (tropical) Zero() int            { return inf }
func (tropical) One() int             { return 0 }
func (boolean) Plus(a, b bool) bool   { return a || b }
func (boolean) Times(a, b bool) bool  { return a && b }
func (boolean) Zero() bool            { return false }
func (boolean) One() bool             { return true }
func (c counting) Plus(a, b int) int  { return min(a+b, c.limit) }
func (c counting) Times(a, b int) int { return min(a*b, c.limit) }
func (counting) Zero() int            { return 0 }
func (counting) One() int             { return 1 }
func (longest) Plus(a, b string) string {
	if len(b) > len(a) || len(a) == len(b) && a == "!" {
		return b
	}
	return a
}
func (longest) Times(a, b string) string {
	if a == "!" || b == "!" {
		return "!"
	}
	return a + b
}
func (longest) Zero() string { return "!" }
func (longest) One() string  { return "" }

type Graph[N comparable, W any] struct {
	index map[N]int
	names []N
	edges map[[2]int]W
}

func (g *Graph[N, W]) node(n N) int {
	i, ok := g.index[n]
	if !ok {
		if g.index == nil {
			g.index, g.edges = map[N]int{}, map[[2]int]W{}
		}
		i = len(g.names)
		g.index[n] = i
		g.names = append(g.names, n)
	}
	return i
}

func (g *Graph[N, W]) Edge(a, b N, w W) *Graph[N, W] {
	i, j := g.node(a), g.node(b)
	g.edges[[...]int{i, j}] = w
	return g
}

// Closure combines all paths of at most so many edges.
func Closure[N comparable, W, T any, S Semiring[T]](g *Graph[N, W], s S, weight func(W) T, edges int) [][]T {
	n := len(g.names)
	grid := func(f func(i, j int) T) [][]T {
		rows := make([][]T, n)
		for i := range rows {
			rows[i] = make([]T, n)
			for j := range rows[i] {
				rows[i][j] = f(i, j)
			}
		}
		return rows
	}
	step := grid(func(i, j int) T {
		if w, ok := g.edges[[2]int{i, j}]; ok {
			return weight(w)
		}
		if i == j {
			return s.One()
		}
		return s.Zero()
	})
	result := step
	for range edges - 1 {
		old := result
		result = grid(func(i, j int) T {
			t := s.Zero()
			for k := range n {
				t = s.Plus(t, s.Times(old[i][k], step[k][j]))
			}
			return t
		})
	}
	return result
}

func Show[T any](rows [][]T, f func(T) string) string {
	return strings.Join(collect(slices.Values(rows), func(r []T) string { return strings.Join(collect(slices.Values(r), f), " ") }), " | ")
}

func collect[T, U any](s iter.Seq[T], f func(T) U) (out []U) {
	for x := range s {
		out = append(out, f(x))
	}
	return
}

// ---- sorting networks and statistics on columns

type Column[K cmp.Ordered] struct {
	name string
	vals []K
}

type Summary[K cmp.Ordered] struct {
	name     string
	min, max K
	distinct int
	sorted   bool
}

func Summarize[K cmp.Ordered](c Column[K]) (s Summary[K], err error) {
	if len(c.vals) == 0 {
		return s, fmt.Errorf("column %q of %T is empty", c.name, c.vals)
	}
	s = Summary[K]{c.name, slices.Min(c.vals), slices.Max(c.vals), 0, slices.IsSorted(c.vals)}
	v := slices.Clone(c.vals)
	slices.Sort(v)
	s.distinct = len(slices.Compact(v))
	return s, nil
}

func Network[T any](xs []T, less func(a, b T) bool) (swaps int) {
	for gap := range halves(len(xs)) {
		for i := gap; i < len(xs); i++ {
			for j := i; j >= gap && less(xs[j], xs[j-gap]); j -= gap {
				xs[j], xs[j-gap] = xs[j-gap], xs[j]
				swaps++
			}
		}
	}
	return
}

func halves[T ~int](n T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for n /= 2; n > 0; n /= 2 {
			if !yield(n) {
				return
			}
		}
	}
}

func report[T Field[T]](name string, m Matrix[T]) {
	fmt.Printf("%s (%T)\n%v", name, m.one, m)
	fmt.Println("rank", m.Rank(), "det", m.Det())
	inv, err := m.Inverse()
	if err != nil {
		fmt.Println(err, errors.Is(err, errSingular))
		return
	}
	back, _ := m.Mul(inv)
	fmt.Printf("%vproduct is identity: %v\n", inv, back.Equal(Identity(m.one, m.rows)))
}

func main() {
	rats := func(xs ...int64) (out []Rat) {
		for _, x := range xs {
			out = append(out, R(x, 1))
		}
		return
	}
	one := R(1, 1)
	a := Of(one, rats(2, 1, 3), rats(0, -1, 4), rats(1, 2, 5))
	report("rational", a)
	report("singular", Of(one, rats(1, 2), rats(2, 4)))
	report("modular", Of[Mod7](1, []Mod7{1, 2, 3}, []Mod7{0, 1, 4}, []Mod7{5, 6, 0}))
	report("real", Of[Real](1, []Real{2, 0.5}, []Real{1, 4}))
	report("complex", Of[Cplx](1, []Cplx{1i, 0}, []Cplx{2, 1 - 1i}))
	fib, err := Of(one, rats(1, 1), rats(1, 0)).Pow(40)
	fmt.Print(fib, err, "\n")
	h := Build(one, 3, 3, func(i, j int) Rat { return R(1, int64(i+j+1)) })
	report("hilbert", h)
	sum, err := a.Add(h.Transposed())
	fmt.Print(sum, err, "\n")
	_, err = a.Mul(Zero(one, 2, 2))
	var se *shapeError
	fmt.Println(err, errors.As(err, &se), se.r2)
	_, err = Zero(one, 1, 2).Pow(2)
	fmt.Println(err)
	_, err = Rat{}.Inv()
	fmt.Println(err, errors.Is(err, errDivision), R(6, -4), R(0, 5) == Rat{}, R(4, 2) == R(2, 1))
	row := a.Row(0)
	row = append(row, one)
	row[0] = R(99, 1)
	fmt.Println(len(row), *a.At(0, 0), *a.At(1, 0))
	*a.At(0, 0) = R(7, 3)
	fmt.Println(a.Row(0), a.Clone().Row(0)[1:])

	p, q := Poly[Rat](rats(-1, 0, 0, 1)), Poly[Rat](rats(-1, 1))
	d, r, err := p.DivMod(q)
	fmt.Println(p, "/", q, "=", d, "rest", r, err)
	fmt.Println(p.Mul(q), "|", p.Add(q.Mul(p)), "|", p.Eval(R(1, 2)), "|", Poly[Rat](nil), "|", p.Add(Poly[Rat](rats(1, 0, 0, -1))))
	m7 := Poly[Mod7]{6, 0, 1}
	d7, r7, _ := m7.DivMod(Poly[Mod7]{3, 2})
	fmt.Println(m7, d7, r7, d7.Mul(Poly[Mod7]{3, 2}).Add(r7))
	_, _, err = m7.DivMod(nil)
	fmt.Println(err)

	var g Graph[string, int]
	g.Edge("a", "b", 4).Edge("a", "c", 1).Edge("c", "b", 2).Edge("b", "d", 5).Edge("c", "d", 9).Edge("d", "a", 1)
	num := func(n int) string {
		if n == inf {
			return "-"
		}
		return fmt.Sprint(n)
	}
	for edges := 1; edges <= 4; edges++ {
		fmt.Println(edges, Show(Closure(&g, tropical{}, func(w int) int { return w }, edges), num))
	}
	fmt.Println(Show(Closure(&g, boolean{}, func(int) bool { return true }, 2), func(b bool) string { return map[bool]string{true: "x", false: "."}[b] }))
	fmt.Println(Show(Closure(&g, counting{50}, func(w int) int { return w % 2 }, 6), num))
	fmt.Println(Show(Closure(&g, longest{}, func(w int) string { return string(rune('p' + w)) }, 3), func(s string) string { return s + "." }))
	type point struct{ x, y int }
	var pg Graph[point, float64]
	pg.Edge(point{0, 0}, point{1, 0}, 0.5).Edge(point{1, 0}, point{1, 1}, 1.5)
	fmt.Println(pg.names, len(pg.edges), Show(Closure(&pg, tropical{}, func(w float64) int { return int(w * 2) }, 2), num))

	fmt.Println(Summarize(Column[int]{"ints", []int{3, 1, 3}}))
	fmt.Println(Summarize(Column[string]{"strings", strings.Fields("a b b c")}))
	fmt.Println(Summarize(Column[Real]{"reals", []Real{2.5}}))
	_, err = Summarize(Column[rune]{name: "empty"})
	fmt.Println(err)
	xs := []Mod7{5, 3, 6, 1, 0, 4, 2}
	fmt.Println(Network(xs, func(a, b Mod7) bool { return a < b }), xs)
	ws := strings.Fields("the quick brown fox jumps over the lazy dog")
	fmt.Println(Network(ws, func(a, b string) bool { return len(a) < len(b) || len(a) == len(b) && a > b }), ws)
}
