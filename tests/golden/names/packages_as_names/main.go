package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"sort"
	str "strings"
	tm "time"
	"unicode"
)

// Fields, methods, locals, parameters and package variables named as packages, used or not, imported or under another name.

var strings = str.Split("a,b", ",")
var time = 5

type E struct {
	errors []error
	fmt    string
	sort   int
	math   float64
}

func (e *E) add(s string)   { e.errors = append(e.errors, errors.New(s)) }
func (e E) show() string    { return fmt.Sprint(e.fmt, len(e.errors)) }
func (e E) root() float64   { return math.Sqrt(e.math) }
func (e *E) ordered() []int { s := []int{e.sort, 1}; sort.Ints(s); return s }

type A []int

func (p A) sort()           { sort.Ints(p) }
func (p A) fmt() string     { return fmt.Sprint([]int(p)) }
func (p A) os() bool        { return len(os.Args) > 0 }
func (p A) unicode() bool   { return unicode.IsUpper('A') }
func (p A) strings() string { return strings[0] }
func (p A) math() float64   { return math.Floor(float64(p[0]) + 0.5) }
func (p A) errors() error   { return errors.New("from method") }

type D int

func (d D) time() int    { return time + int(d) }
func (d D) wait() string { return (tm.Duration(d) * tm.Second).String() }
func (d D) context() int { return context(int(d)) }
func (d D) sync() int    { return sync.n }
func context(x int) int  { return x + 1 }

var sync = struct{ n int }{4}

type bytes struct{ len int }
type bufio interface{ Len() int }

func (b bytes) Len() int { return b.len }

func maps(slices []int) int {
	log := 0
	for _, io := range slices {
		log += io
	}
	return log
}

func shadow(fmt string, errors int) (os string) {
	math := len(fmt) + errors
	os = str.Repeat("x", math)
	return
}

func blocks() int {
	n := math.MaxInt8
	{
		math := 3
		n += math
	}
	if sort := n > 100; sort {
		n++
	}
	for unicode := range 3 {
		n += unicode
	}
	switch errors := n; {
	case errors > 5:
		n *= 2
	}
	return n + math.MaxInt8
}

func main() {
	e := &E{fmt: "f", sort: 4, math: 9}
	e.add("a")
	e.add("b")
	fmt.Println(e.errors, e.show(), e.root(), e.ordered())
	a := A{2, 1}
	a.sort()
	fmt.Println(a.fmt(), a.os(), a.unicode(), a.strings(), a.math(), a.errors())
	d := D(2)
	fmt.Println(d.time(), d.wait(), d.context(), d.sync())
	fmt.Println(strings, time, sync.n)
	var b bufio = bytes{3}
	fmt.Println(b.Len(), maps([]int{1, 2, 3}), shadow("abc", 2), blocks())
	GoRuntime, GoSync, GoStd, System := 1, 2, 3, 4
	fmt.Println(GoRuntime + GoSync + GoStd + System)
	cmp, slices, atomic := 1, 2, 3
	fmt.Println(cmp, slices, atomic)
}
