// Package p has names that others have, too.
package p

import "fmt"

type T struct {
	n    int
	next *T
}

func New(n int) *T { return &T{n: n, next: &T{n: n * 2}} }

// Self escapes.
func (t *T) Self() *T { return t }

func (t *T) add(n int) *T { t.n += n; return t }

func (t *T) Add(n int) *T { return t.add(n).Self().add(1) }

func (t T) String() string { return fmt.Sprintf("p(%d)", t.n) }

type Action func(*T) *T

type Exception struct{ Text string }

func (e *Exception) Error() string { return "p: " + e.Text }

type Object interface{ add(n int) *T }

type Console struct{ lines []string }

func (c *Console) WriteLine(s string) *Console { c.lines = append(c.lines, s); return c }

type Shape interface {
	Area() float64
	fmt.Stringer
}

var Any = struct{ A, B int }{1, 2}

func Use(o Object) string { return fmt.Sprint(o.add(3)) }

func Anonymous(x interface{ Walk() string }) string { return x.Walk() + fmt.Sprint(Any) }

func Sum(a [100]int) (s int) {
	for _, x := range a {
		s += x
	}
	return
}
