// Interfaces of the program, with library types behind them, whose methods have parameters of all names.
package main

import (
	"fmt"
	"strings"
	"sync"
)

type loader interface {
	LoadOrStore(key, value any) (any, bool)
}

type swapper interface {
	Swap(value, adaptedvalue any) (any, bool)
	Load(this any) (any, bool)
}

type writer interface {
	WriteString(value string) (int, error)
	WriteByte(b byte) error
}

func main() {
	var m sync.Map
	var l loader = &m
	fmt.Println(l.LoadOrStore("a", 1))
	fmt.Println(l.LoadOrStore("a", 2))
	var s swapper = &m
	fmt.Println(s.Swap("a", 3))
	fmt.Println(s.Load("a"))
	var b strings.Builder
	var w writer = &b
	fmt.Println(w.WriteString("text"))
	fmt.Println(w.WriteByte('!'), b.String())
	if found, ok := any(&m).(swapper); ok {
		fmt.Println(found.Load("b"))
	}
}
