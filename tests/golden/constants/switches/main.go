package main

import "fmt"

// Switches over constants, on constants, with duplicates C# would refuse, cases it would call unreachable, and jumps out of them.

const debug = false
const version = 3

type Kind int

const (
	A Kind = iota
	B
	C
)

type I interface{ F() int }
type J interface {
	I
	G() int
}
type T struct{ n int }
type U struct{ T }
type E struct{ I }

func (t T) F() int  { return t.n }
func (u U) G() int  { return u.n * 2 }
func (t *T) P() int { return 1 }

func kind(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case interface{ P() int }:
		return fmt.Sprint("P", v.P())
	case J:
		return fmt.Sprint("J", v.G())
	case I:
		return fmt.Sprint("I", v.F())
	case T:
		return "unreachable T"
	case int, int8, Kind:
		return fmt.Sprintf("%T %v", v, v)
	case func(int) int:
		return "func"
	case []int, [2]int, map[string]int, chan int, *int:
		return fmt.Sprintf("%T", v)
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer"
	case struct{}:
		return "empty"
	case any:
		return "any"
	default:
		return "none"
	}
}

func f(n int) int { fmt.Print("f", n, " "); return n }

func main() {
	x := 3
L:
	switch {
	case true:
		fmt.Println("true")
		if x == 4 {
			break L
		}
	case x >= 2:
		fmt.Println("2")
	}
	switch false {
	case x > 1:
		fmt.Println("no")
	case x > 5:
		fmt.Println("x <= 5")
	}
	switch true {
	case false:
		fmt.Println("no")
	default:
		fmt.Println("default")
	}
	switch version {
	case 1, 2:
		fmt.Println("old")
	case 3:
		fmt.Println("three")
		fallthrough
	case 4:
		fmt.Println("four")
	default:
		fmt.Println("new")
	}
	switch version > 2 {
	case true:
		fmt.Println("new enough")
	}
	if debug {
		fmt.Println("debug")
	}
	for debug {
		fmt.Println("never")
	}
	switch "abc" {
	case "a" + "bc":
		fmt.Println("concatenated")
	}
	switch Kind(x) {
	case A, B, C:
		fmt.Println("small")
	case C + 1:
		fmt.Println("C+1")
	}
	switch x {
	case f(1), f(3), f(4):
		fmt.Println("called")
	case f(5):
	}
	switch y := f(2); y {
	default:
		fmt.Println("default first")
	case 2:
		fmt.Println("y", y)
		x = 10
		fallthrough
	case 100:
		fmt.Println("fell")
	}
	switch {
	default:
		fmt.Println("only default")
	}
	switch x {
	}
	switch f(9) {
	}
	switch {
	case x > 5 && debug, x > 9:
		fmt.Println("list")
	}
	var b byte = 200
	switch b {
	case 'a', 200:
		fmt.Println("byte")
	}
	switch b + 100 {
	case 44:
		fmt.Println("wrapped")
	}
	switch 2.5 {
	case 5.0 / 2:
		fmt.Println("float")
	}
	var i any = 3
	switch i {
	case "3", 3.0, int8(3):
		fmt.Println("no")
	case 3:
		fmt.Println("int 3")
	}
	switch (T{1}) {
	case T{n: 1}:
		fmt.Println("struct")
	}
	switch [2]int{1, 2} {
	case [2]int{1, 2}:
		fmt.Println("array")
	}
	n := 1
	for _, v := range []any{nil, T{1}, &T{2}, U{T{3}}, E{T{4}}, 5, int8(6), Kind(7), func(int) int { return 0 }, []int{}, [2]int{}, map[string]int{}, make(chan int), &n, fmt.Errorf("e"), struct{}{}, "s"} {
		fmt.Print(kind(v), "; ")
	}
	fmt.Println()
outer:
	for i := 0; ; i++ {
		switch {
		case i == 1:
			continue
		case i == 2:
			continue outer
		case i > 3:
			break outer
		case i == 0:
			break
		default:
			fmt.Print("i", i, " ")
		}
		fmt.Print("after", i, " ")
	}
	fmt.Println()
	switch t := i.(type) {
	case string:
		fmt.Println(t)
	case int:
		switch u := any(t + 1).(type) {
		case int:
			fmt.Println(t, u)
		}
	}
	switch i.(type) {
	}
	switch z := i; z.(type) {
	case int:
		fmt.Println("z", z)
	}
	for {
		if version == 3 {
			break
		}
	}
	fmt.Println(always(), never(5))
}

func always() int {
	switch {
	case true:
		return 1
	default:
		return 2
	}
}

func never(n int) int {
	for {
		switch {
		case n > 3:
			n--
			continue
		}
		return n
	}
}
