package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"
)

// Library functions that call the program's code are calls like any other: they are not pure, and run before what fails.

type S struct{}

func (S) String() string { fmt.Print("[String] "); return "S" }

type E struct{}

func (E) Error() string { fmt.Print("[Error] "); return "E" }
func (E) Is(error) bool { fmt.Print("[Is] "); return true }
func (E) As(any) bool   { fmt.Print("[As] "); return false }
func (E) Unwrap() error { fmt.Print("[Unwrap] "); return nil }

type G struct{}

func (G) GoString() string           { fmt.Print("[GoString] "); return "G" }
func (G) Format(f fmt.State, r rune) { fmt.Print("[Format] "); io.WriteString(f, "F") }

type W struct{ n int }

func (w *W) Write(p []byte) (int, error) { fmt.Print("[Write] "); w.n += len(p); return len(p), nil }

type Rd struct{ n int }

func (r *Rd) Read(p []byte) (int, error) {
	fmt.Print("[Read] ")
	if r.n++; r.n > 1 {
		return 0, io.EOF
	}
	return copy(p, "ab"), nil
}

type T struct {
	s  string
	ok bool
	n  int
	b  []byte
	e  error
}

func try(name string, f func()) {
	defer func() { fmt.Println("|", name, recover()) }()
	f()
}

func main() {
	var p *T
	try("sprint", func() { p.s = fmt.Sprint(S{}) })
	try("sprintf", func() { p.s = fmt.Sprintf("%v", S{}) })
	try("sprintf go", func() { p.s = fmt.Sprintf("%#v", G{}) })
	try("sprintln", func() { p.s = fmt.Sprintln(E{}) })
	try("is", func() { p.ok = errors.Is(E{}, errors.New("x")) })
	try("as", func() { var t *strings.Builder; _ = t; var e interface{ Nope() }; p.ok = errors.As(E{}, &e) })
	try("errorf", func() { p.e = fmt.Errorf("%w", E{}) })
	try("error", func() { p.s = error(E{}).Error() })
	try("unwrap", func() { p.e = errors.Unwrap(E{}) })
	try("map", func() { p.s = strings.Map(func(r rune) rune { fmt.Print("[map] "); return r }, "a") })
	try("fields", func() { p.n = len(strings.FieldsFunc("a", func(r rune) bool { fmt.Print("[fields] "); return false })) })
	try("index", func() { p.n = strings.IndexFunc("a", func(r rune) bool { fmt.Print("[index] "); return true }) })
	try("trim", func() { p.s = strings.TrimFunc("a", func(r rune) bool { fmt.Print("[trim] "); return false }) })
	try("contains", func() { p.ok = slices.ContainsFunc([]int{1}, func(int) bool { fmt.Print("[contains] "); return true }) })
	try("slices index", func() { p.n = slices.IndexFunc([]int{1}, func(int) bool { fmt.Print("[slices] "); return true }) })
	try("search", func() { p.n = sort.Search(1, func(int) bool { fmt.Print("[search] "); return true }) })
	try("sorted", func() {
		p.ok = sort.SliceIsSorted([]int{1, 2}, func(i, j int) bool { fmt.Print("[less] "); return false })
	})
	try("readall", func() { p.b, p.e = io.ReadAll(&Rd{}) })
	try("copy", func() { _, p.e = io.Copy(&W{}, &Rd{}) })
	try("fprint", func() { p.n, p.e = fmt.Fprint(&W{}, 1) })
	try("writestring", func() { p.n, p.e = io.WriteString(&W{}, "x") })
	try("max func", func() { p.n = slices.MaxFunc([]int{1, 2}, func(a, b int) int { fmt.Print("[cmp] "); return a - b }) })
	try("equal func", func() {
		p.ok = slices.EqualFunc([]int{1}, []int{1}, func(a, b int) bool { fmt.Print("[eq] "); return true })
	})
	var s []string
	try("element", func() { s[0] = fmt.Sprint(S{}) })
	var m map[string]string
	try("map element", func() { m["a"] = fmt.Sprint(S{}) })
	try("beside a call", func() {
		f := func() string { fmt.Print("[f] "); return "f" }
		fmt.Print(fmt.Sprint(S{})+f(), f()+fmt.Sprint(S{}))
	})
	n := 0
	count := func(r rune) rune { n++; return r }
	fmt.Println(n, strings.Map(count, "abc"), n)
	a, b := strings.Map(count, "ab"), n
	fmt.Println(a, b)
	x := fmt.Sprint(n, inc{&n}, n)
	fmt.Println(x, n)
	y := fmt.Sprint(inc{&n}) + fmt.Sprint(n)
	fmt.Println(y, n)
	switch {
	case fmt.Sprint(inc{&n}) == "":
	case n > 0:
		fmt.Println("n", n)
	}
	if fmt.Sprint(inc{&n}); true {
		fmt.Println(n)
	}
	_ = fmt.Sprint(inc{&n})
	_ = errors.Is(E{}, io.EOF)
	_, _ = fmt.Sprint(inc{&n}), fmt.Sprintf("%d", 1)
	fmt.Println(n)
}

type inc struct{ n *int }

func (i inc) String() string { *i.n++; return fmt.Sprint("<", *i.n, ">") }
