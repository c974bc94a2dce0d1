package p

import "fmt"

type T struct{ X int }

func (t T) m() string    { return fmt.Sprint("p.m ", t.X) }
func (t T) Show() string { return "p.Show " + t.m() }

type I interface {
	m() string
	Show() string
}

type Both interface{ I }

func Call(i I) string { return i.m() }

func Is(x any) bool { _, ok := x.(I); return ok }

type Program struct{ N int }
