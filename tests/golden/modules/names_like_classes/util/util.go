package util

import "fmt"

type Box struct {
	GoString, Go, Ptr, util, fmt int
	Program                      string
}

var total int

func F() int { total++; return total }

func New() *Box { return &Box{util: 3, fmt: 4} }

func (b Box) Show() string         { return fmt.Sprint(b.util, b.fmt, F(), "\xff") }
func (b *Box) Addr() *int          { return &b.util }
func (b *Box) Wait(c chan int) int { go func() { c <- F() }(); return <-c }
func (b *Box) Select(c chan int) (n int) {
	select {
	case n = <-c:
	default:
		n = -1
	}
	return n + *b.Addr()
}

var HashCode = "h"

func GoEquality() int { return 5 }

type ILength int

func (l ILength) Builtins() string { return HashCode + string(rune('a'+l)) }
