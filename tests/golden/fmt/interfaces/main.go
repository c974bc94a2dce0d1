package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type color int

const (
	red color = iota
	green
)

func (c color) String() string { return [...]string{"red", "green"}[c] }

type secret string

func (secret) Format(f fmt.State, verb rune) {
	w, hasW := f.Width()
	p, hasP := f.Precision()
	fmt.Fprintf(f, "<%c %v %d %v %d %v%v>", verb, hasW, w, hasP, p, f.Flag('+'), f.Flag('-'))
}

type code struct{ n int }

func (c code) GoString() string { return fmt.Sprintf("code(%d)", c.n) }

type pointerOnly struct{ n int }

func (p *pointerOnly) String() string { return fmt.Sprint("pointer to ", p.n) }

type failure struct{ color }

func (f failure) Error() string { return "failure " + f.color.String() }

func main() {
	fmt.Println(red, green, []color{red, green}, map[color]string{green: "g", red: "r"}, struct{ C color }{green})
	fmt.Printf("%v %s %d %x %q %+v %#v %T\n", green, green, green, green, green, green, green, green)
	fmt.Printf("%v|%+5.2s|%-3d\n", secret("x"), secret("x"), secret("x"))
	fmt.Printf("%#v %v %#v\n", code{1}, code{2}, []code{{3}})
	p := pointerOnly{5}
	fmt.Println(p, &p, []*pointerOnly{}, []pointerOnly{p})
	fmt.Println(failure{green}, []error{failure{red}, errors.New("x")}, struct{ err error }{failure{green}})
	fmt.Printf("%d %s\n", failure{green}, failure{red})
	fmt.Fprintf(os.Stdout, "%s %v\n", "to", "stdout")
	var b strings.Builder
	fmt.Fprint(&b, "a", 1, 2, "b", "c", 3.5, nil, true, 'x')
	fmt.Fprintln(&b, "a", 1, 2, "b")
	fmt.Print(b.String())
	n, err := fmt.Println("é")
	fmt.Println(n, err)
	fmt.Println(fmt.Sprint(), fmt.Sprint("a", "b", 1, 2, true), fmt.Sprintln("x", 1) == "x 1\n")
	fmt.Println(fmt.Append(nil, 1), string(fmt.Appendf([]byte("x"), "%d", 2)))
}
