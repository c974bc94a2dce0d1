// Matrices, vectors, shapes, a Fourier transform, fractions and number formats.
package main

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
	"math/cmplx"
	"strings"
	"sync"
)

type Matrix struct {
	rows, cols int
	data       []float64
}

var ErrShape = errors.New("shape mismatch")

type Vec [3]float64

func (v Vec) Add(w Vec) Vec {
	for i := range v {
		v[i] += w[i]
	}
	return v
}
func (v *Vec) Scale(f float64) *Vec {
	for i := range v {
		v[i] *= f
	}
	return v
}
func (v Vec) Dot(w Vec) (s float64) {
	for i, x := range v {
		s += x * w[i]
	}
	return
}
func (v Vec) Norm() float64 { return math.Sqrt(v.Dot(v)) }

func NewMatrix(rows, cols int, vals ...float64) *Matrix {
	m := &Matrix{rows, cols, make([]float64, rows*cols)}
	copy(m.data, vals)
	return m
}

func Identity(n int) *Matrix {
	m := NewMatrix(n, n)
	for i := range n {
		*m.At(i, i) = 1
	}
	return m
}

func (m *Matrix) At(r, c int) *float64 { return &m.data[r*m.cols+c] }
func (m *Matrix) Row(r int) []float64  { return m.data[r*m.cols : (r+1)*m.cols : (r+1)*m.cols] }

func (m *Matrix) Mul(n *Matrix) (*Matrix, error) {
	if m.cols != n.rows {
		return nil, fmt.Errorf("%w: %dx%d * %dx%d", ErrShape, m.rows, m.cols, n.rows, n.cols)
	}
	out := NewMatrix(m.rows, n.cols)
	var wg sync.WaitGroup
	for r := 0; r < m.rows; r++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for c := range n.cols {
				var s float64
				for k, x := range m.Row(r) {
					s += x * *n.At(k, c)
				}
				*out.At(r, c) = s
			}
		}()
	}
	wg.Wait()
	return out, nil
}

func (m *Matrix) T() *Matrix {
	t := NewMatrix(m.cols, m.rows)
	for r := range m.rows {
		for c, v := range m.Row(r) {
			*t.At(c, r) = v
		}
	}
	return t
}

func (m *Matrix) Det() float64 {
	a := append([]float64(nil), m.data...)
	n, det := m.rows, 1.0
	for c := 0; c < n; c++ {
		p := c
		for r := c + 1; r < n; r++ {
			if math.Abs(a[r*n+c]) > math.Abs(a[p*n+c]) {
				p = r
			}
		}
		if a[p*n+c] == 0 {
			return 0
		}
		if p != c {
			for k := range n {
				a[p*n+k], a[c*n+k] = a[c*n+k], a[p*n+k]
			}
			det = -det
		}
		det *= a[c*n+c]
		for r := c + 1; r < n; r++ {
			f := a[r*n+c] / a[c*n+c]
			for k := c; k < n; k++ {
				a[r*n+k] -= f * a[c*n+k]
			}
		}
	}
	return det
}

func (m *Matrix) String() string {
	var b strings.Builder
	for r := range m.rows {
		for c, v := range m.Row(r) {
			if c > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(&b, "%6.2f", v)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Square float64
type Circle struct{ R float64 }
type Rect struct{ W, H float64 }
type Named struct {
	Shape
	Name string
}

func (s Square) Area() float64      { return float64(s * s) }
func (s Square) Perimeter() float64 { return float64(4 * s) }
func (c Circle) Area() float64      { return math.Pi * c.R * c.R }
func (c Circle) Perimeter() float64 { return 2 * math.Pi * c.R }
func (r *Rect) Area() float64       { return r.W * r.H }
func (r *Rect) Perimeter() float64  { return 2 * (r.W + r.H) }

func fft(a []complex128) []complex128 {
	n := len(a)
	if n == 1 {
		return a
	}
	even, odd := make([]complex128, n/2), make([]complex128, n/2)
	for i := range even {
		even[i], odd[i] = a[2*i], a[2*i+1]
	}
	even, odd = fft(even), fft(odd)
	out := make([]complex128, n)
	for k := range even {
		t := cmplx.Exp(complex(0, -2*math.Pi*float64(k)/float64(n))) * odd[k]
		out[k], out[k+n/2] = even[k]+t, even[k]-t
	}
	return out
}

type Rat struct{ num, den int64 }

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
func (r Rat) norm() Rat {
	g := gcd(r.num, r.den)
	if r.den/g < 0 {
		g = -g
	}
	return Rat{r.num / g, r.den / g}
}
func (r Rat) Add(s Rat) Rat  { return Rat{r.num*s.den + s.num*r.den, r.den * s.den}.norm() }
func (r Rat) String() string { return fmt.Sprintf("%d/%d", r.num, r.den) }

func sieve(n int) (primes []int) {
	composite := make([]uint64, n/64+1)
	for i := 2; i < n; i++ {
		if composite[i>>6]&(1<<(i&63)) != 0 {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j < n; j += i {
			composite[j>>6] |= 1 << (j & 63)
		}
	}
	return
}

func main() {
	a := NewMatrix(2, 3, 1, 2, 3, 4, 5, 6)
	b := a.T()
	c, err := a.Mul(b)
	fmt.Print(c, err, "\n", c.Det(), "\n")
	if _, err = a.Mul(a); errors.Is(err, ErrShape) {
		fmt.Println(err)
	}
	d := NewMatrix(3, 3, 2, -1, 0, -1, 2, -1, 0, -1, 2)
	e, _ := d.Mul(Identity(3))
	fmt.Printf("%v%.4f %v\n", e, e.Det(), cap(e.Row(1)))
	v, w := Vec{1, 2, 2}, Vec{3}
	fmt.Println(v.Norm(), v.Add(w), v, *v.Scale(2), v.Dot(w), w)
	shapes := []Shape{Square(2), Circle{1}, &Rect{2, 3}, Named{Square(1), "unit"}, &Named{Shape: &Rect{1, 1}}}
	total := 0.0
	for i, s := range shapes {
		total += s.Area()
		fmt.Printf("%d %T %.3f %.3f\n", i, s, s.Area(), s.Perimeter())
	}
	fmt.Printf("%.6g %v\n", total, shapes[0] == Shape(Square(2)))
	for _, x := range fft([]complex128{1, 1, 1, 1, 0, 0, 0, 0}) {
		fmt.Printf("%.3f ", x)
	}
	fmt.Println()
	sum := Rat{0, 1}
	for i := int64(1); i <= 10; i++ {
		sum = sum.Add(Rat{1, i})
	}
	fmt.Println(sum, Rat{3, -6}.norm())
	p := sieve(100)
	fmt.Println(len(p), p[len(p)-5:])
	var h uint32 = 2166136261
	for _, ch := range []byte("hash me") {
		h ^= uint32(ch)
		h *= 16777619
	}
	fmt.Printf("%#x %d %d %d\n", h, bits.OnesCount32(h), bits.LeadingZeros64(uint64(h)), bits.RotateLeft8(0x81, 1))
	var i8 int8 = 127
	i8++
	u := uint8(200)
	u += 100
	x := -7
	fmt.Println(i8, u, x/2, x%3, x>>1, uint16(x), x&^5, 7^x, math.MaxInt64, uint64(math.MaxUint64), 1<<62)
	fmt.Println(math.Inf(1), -math.Inf(1), math.NaN(), math.Copysign(0, -1), 1e21, 1e20, 1e-7, float32(0.1), 0.1+0.2, 100000000.0)
	hi, lo := bits.Mul64(1<<63, 6)
	fmt.Println(hi, lo, math.Hypot(3, 4), math.Trunc(-2.7), math.Round(2.5), math.Mod(7, -3), math.Cbrt(27))
	fmt.Println(cmplx.Abs(3+4i), cmplx.Sqrt(-1), real(2i*2i), complex64(1+2i))
}
