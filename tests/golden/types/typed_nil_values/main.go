// A nil function, channel, map, slice or pointer in an interface keeps its type and is not the nil interface.
package main

import (
	"fmt"
)

type Named func(int) int
type MyChan chan int

func typ(v any) string {
	switch v.(type) {
	case nil:
		return "nil"
	case func():
		return "func()"
	case func() error:
		return "func() error"
	case Named:
		return "Named"
	case chan int:
		return "chan int"
	case <-chan int:
		return "<-chan int"
	case MyChan:
		return "MyChan"
	case *int:
		return "*int"
	case map[string]int:
		return "map"
	case []int:
		return "slice"
	}
	return "other"
}

func main() {
	var f func()
	var fe func() error
	var n Named
	var c chan int
	var rc <-chan int
	var mc MyChan
	var p *int
	var m map[string]int
	var s []int
	for _, v := range []any{f, fe, n, c, rc, mc, p, m, s, nil} {
		fmt.Printf("%T %v %s\n", v, v == nil, typ(v))
	}
	var x any = f
	g, ok := x.(func())
	fmt.Println(g == nil, ok)
	x = c
	d, ok := x.(chan int)
	fmt.Println(d == nil, ok, x == any(c), x == any((chan int)(nil)), x == any(mc))
	var pp **int
	x = pp
	fmt.Printf("%T %v\n", x, x == nil)
	fmt.Printf("%v %v %v %v\n", f, c, p, s)
	func() {
		defer func() { fmt.Println(recover()) }()
		x = f
		fmt.Println(x == x)
	}()
	x = f
	if k, ok := x.(func()); ok {
		defer func() { fmt.Println(recover()) }()
		k()
	}
}
