package main

import "fmt"

// Inside a method, a plain name is the package's, whatever the receiver's type has under the same name.

var (
	timeout = 30
	value   = 50
	limit   = 7
	cells   = []int{9, 8}
	total   = map[string]int{"pkg": 1}
	name    = "package"
	n       = 1000
)

const size = 64

type kind int

func hello() string        { return "package hello" }
func double(x int) int     { return 2 * x }
func reset()               { limit = 7 }
func Equals(a, b int) bool { return a == b }
func ToString() string     { return "package ToString" }
func GetHashCode() int     { return 77 }
func GetType() string      { return "package GetType" }
func MemberwiseClone() int { return 78 }
func ReferenceEquals() int { return 79 }
func Finalize() string     { return "package Finalize" }
func Deconstruct() string  { return "package Deconstruct" }
func Value() int           { return 81 }

type Config struct {
	timeout int
	limit   int
	cells   [2]int
	total   int
	name    string
	size    int
	kind    string
	value   int
}

func (c Config) get() (int, int)       { return timeout, c.timeout }
func (c *Config) raise()               { limit++; c.limit += 10 }
func (c Config) sums() (int, int)      { return cells[0] + cells[1], c.cells[0] + c.cells[1] }
func (c Config) count() int            { total["method"] = c.total; return len(total) }
func (c Config) hello() string         { return hello() + ", method " + c.name + ", " + name }
func (c Config) double(x int) int      { return double(x) + 1 }
func (c *Config) reset()               { reset(); c.limit = 0 }
func (c Config) sizes() (int, int)     { return size, c.size }
func (c Config) kinds() (kind, string) { return kind(3), c.kind }
func (c Config) Value() int            { return Value() + c.value + value }
func (c Config) text() string {
	return fmt.Sprint(ToString(), " ", GetHashCode(), " ", GetType(), " ", Equals(1, 1), " ", MemberwiseClone(), " ", ReferenceEquals(), " ", Finalize(), " ", Deconstruct())
}
func (c Config) closure() func() (int, int) {
	return func() (int, int) { return timeout + limit, c.timeout + c.limit }
}
func (c Config) shadowed(limit int) (int, int) {
	timeout := limit * 2
	return timeout, limit
}

type D int

func (d D) get() int         { return value + int(d) }
func (d D) Equals() bool     { return Equals(int(d), 1) }
func (d D) n() int           { return n + int(d) }
func (d *D) inc()            { value++; *d++ }
func (d D) GetHashCode() int { return GetHashCode() + int(d) }

type Text string

func (t Text) Length() int      { return Length() + len(t) }
func (t Text) ToString() string { return ToString() + string(t) }
func Length() int               { return 100 }

type List []int

func (l List) Count() int { return Count() + len(l) }
func (l List) Items() int { return Items[0] + l[0] }
func Count() int          { return 200 }

var Items = []int{300}

type Table map[string]int

func (t Table) Keys() int { return Keys + len(t) }

const Keys = 400

type Fn func(int) int

func (f Fn) Invoke(x int) int { return Invoke(x) + f(x) }
func Invoke(x int) int        { return 500 + x }

type Wide struct{ Config }

func (w Wide) both() (int, int) { return timeout, w.timeout }
func (w Wide) again() string    { return hello() + "/" + w.Config.hello() }

func main() {
	c := Config{5, 6, [2]int{1, 2}, 3, "config", 4, "k", 2}
	fmt.Println(c.get())
	c.raise()
	fmt.Println(limit, c.limit)
	fmt.Println(c.sums())
	fmt.Println(c.count(), total)
	fmt.Println(c.hello())
	fmt.Println(c.double(4))
	c.reset()
	fmt.Println(limit, c.limit)
	fmt.Println(c.sizes())
	fmt.Println(c.kinds())
	fmt.Println(c.Value())
	fmt.Println(c.text())
	fmt.Println(c.closure()())
	fmt.Println(c.shadowed(11))
	d := D(1)
	fmt.Println(d.get(), d.Equals(), d.n(), d.GetHashCode())
	d.inc()
	fmt.Println(d.get(), d.Equals(), int(d), value)
	fmt.Println(Text("abc").Length(), Text("abc").ToString())
	fmt.Println(List{1, 2}.Count(), List{1, 2}.Items(), Table{"a": 1}.Keys())
	fmt.Println(Fn(func(x int) int { return x * x }).Invoke(3))
	w := Wide{c}
	fmt.Println(w.both())
	fmt.Println(w.again())
}
