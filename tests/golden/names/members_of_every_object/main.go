package main

import "fmt"

// Names that every C# class, struct, delegate or enumeration has are Go's to give to methods, fields, functions and types.

type Point struct{ x, y int }

func (p Point) Equals(q Point) bool           { return p.x == q.x }
func (p Point) GetHashCode() string           { return "hash of point" }
func (p Point) ToString() int                 { return p.x + p.y }
func (p Point) GetType() string               { return "point" }
func (p Point) MemberwiseClone() Point        { return Point{p.y, p.x} }
func (p Point) Finalize() int                 { return 1 }
func (p Point) ReferenceEquals(a, b int) bool { return a == b }
func (p Point) Deconstruct() (int, int)       { return p.x, p.y }
func (p Point) Dispose() string               { return "disposed" }
func (p Point) CompareTo(q Point) int         { return p.y - q.y }
func (p Point) Clone() Point                  { return p }
func (p Point) GetEnumerator() int            { return 5 }

type Fields struct {
	Equals           int
	GetHashCode      string
	ToString         bool
	GetType          float64
	Value            int
	Finalize         rune
	Item             string
	PrintMembers     int
	EqualityContract int
}

type Number int

func (n Number) CompareTo(m Number) int { return int(n - m) }
func (n Number) Equals(m Number) bool   { return n != m }
func (n Number) ToString() string       { return "number" }
func (n Number) GetTypeCode() int       { return int(n) * 2 }
func (n Number) Value() int             { return int(n) }

type Name string

func (s Name) Equals(t string) bool   { return string(s) == t+"!" }
func (s Name) Length() int            { return len(s) * 10 }
func (s Name) Substring(i int) string { return string(s[i:]) }
func (s Name) ToString() Name         { return s + "." }

type Fn func() int

func (f Fn) Invoke() int      { return f() + 1 }
func (f Fn) BeginInvoke() int { return f() + 2 }
func (f Fn) Method() string   { return "method" }
func (f Fn) Target() string   { return "target" }

type Bag map[string]int

func (b Bag) Add(k string) int  { b[k]++; return b[k] }
func (b Bag) Count() int        { return len(b) }
func (b Bag) Clear() string     { clear(b); return "cleared" }
func (b Bag) ContainsKey() bool { return len(b) > 0 }

type Stack []int

func (s *Stack) Add(x int)         { *s = append(*s, x) }
func (s Stack) Length() int        { return len(s) + 100 }
func (s Stack) Slice() []int       { return s[:1] }
func (s Stack) Append(x int) Stack { return append(s[:len(s):len(s)], x) }

type Shape interface {
	Equals(o Shape) bool
	GetHashCode() uint
	ToString() (string, bool)
}
type Square struct{ side uint }

func (s Square) Equals(o Shape) bool      { _, ok := o.(Square); return ok }
func (s Square) GetHashCode() uint        { return s.side }
func (s Square) ToString() (string, bool) { return "square", true }

type Outer struct {
	Point
	*Fields
}

func Equals(a, b int) int { return a*10 + b }
func Main() string        { return "Main" }
func ToString() string    { return "ToString" }
func GetHashCode() int    { return 4 }

func main() {
	p, q := Point{1, 2}, Point{1, 3}
	fmt.Println(p.Equals(q), p == q, p.GetHashCode(), p.ToString(), p.GetType(), p.MemberwiseClone(), p.Finalize(), p.ReferenceEquals(1, 1))
	fmt.Println(p.Deconstruct())
	fmt.Println(p.Dispose(), p.CompareTo(q), p.Clone(), p.GetEnumerator())
	m := map[Point]string{p: "p", q: "q"}
	fmt.Println(m[Point{1, 2}], len(m), any(p) == any(Point{1, 2}), any(p) == any(q))
	f := Fields{1, "h", true, 2.5, 3, 'f', "i", 4, 5}
	fmt.Printf("%+v %v\n", f, f == Fields{Equals: 1})
	fmt.Println(f.Equals, f.GetHashCode, f.ToString, f.GetType, f.Value, f.Finalize, f.Item)
	n := Number(4)
	fmt.Println(n.CompareTo(1), n.Equals(4), n.ToString(), n.GetTypeCode(), n.Value(), n == 4)
	s := Name("abc")
	fmt.Println(s.Equals("ab"), Name("a!").Equals("a"), s.Length(), s.Substring(1), s.ToString())
	g := Fn(func() int { return 7 })
	fmt.Println(g.Invoke(), g.BeginInvoke(), g.Method(), g.Target(), g())
	b := Bag{}
	fmt.Println(b.Add("x"), b.Add("x"), b.Count(), b.ContainsKey(), b.Clear(), b.Count(), b.ContainsKey())
	st := Stack{}
	st.Add(3)
	st.Add(4)
	fmt.Println(st.Length(), st.Slice(), st.Append(5), st)
	var sh Shape = Square{9}
	fmt.Println(sh.Equals(Square{1}), sh.GetHashCode())
	fmt.Println(sh.ToString())
	o := Outer{p, &f}
	fmt.Println(o.x, o.Value, o.Point.Equals(q), o.Fields.Equals, o.CompareTo(q))
	fmt.Println(Equals(1, 2), Main(), ToString(), GetHashCode())
	h := p.Equals
	fmt.Println(h(q), Point.ToString(q), (*Point).GetType(&p))
}
