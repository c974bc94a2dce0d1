package main

import "fmt"

type Counter struct{ n int }

func (c Counter) Get() int          { return c.n }
func (c *Counter) Add(d int) int    { c.n += d; return c.n }
func (c *Counter) Chain() *Counter  { c.n++; return c }

type Op func(int, int) int

func (o Op) Apply(a, b int) int { return o(a, b) }

type Getter interface{ Get() int }

func main() {
	c := Counter{1}
	get := c.Get // the receiver is copied now
	add := c.Add // the receiver is &c
	c.n = 10
	fmt.Println(get(), add(5), c.n)
	c.Chain().Chain().Add(1)
	fmt.Println(c.Get(), (&c).Get())

	expr := Counter.Get
	pexpr := (*Counter).Add
	vexpr := (*Counter).Get
	fmt.Println(expr(c), pexpr(&c, 100), vexpr(&c))
	iexpr := Getter.Get
	fmt.Println(iexpr(c), iexpr(&c))
	var g Getter = c
	bound := g.Get
	g = Counter{-1}
	fmt.Println(bound(), g.Get())

	fmt.Println(Op(func(a, b int) int { return a * b }).Apply(6, 7))
	ops := map[string]Op{"+": func(a, b int) int { return a + b }, "-": func(a, b int) int { return a - b }}
	fmt.Println(ops["+"].Apply(1, 2), ops["-"](1, 2), ops["?"] == nil)
	fs := []func() int{c.Get, get, (&Counter{3}).Get, func() int { return c.n }}
	c.n = 0
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Printf("%T %T %T\n", expr, pexpr, ops)
	var p *Counter
	defer func() { fmt.Println(recover()) }()
	fmt.Println(p.Get)
}
