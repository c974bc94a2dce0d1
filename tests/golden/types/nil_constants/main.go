// Nil constants of all kinds of types, with everything that can be done to them.
package main

import (
	"fmt"
	"strings"
)

type T struct{ f [4]int }

func must(f func()) {
	defer func() {
		fmt.Println(recover())
	}()
	f()
}

func main() {
	must(func() { fmt.Println((*[1]int)(nil)[:]) })
	must(func() { fmt.Println(len((*[1]int)(nil)[:0])) })
	must(func() { fmt.Println((*T)(nil).f[1]) })
	must(func() { fmt.Println((*T)(nil).f[1:2]) })
	must(func() { fmt.Println(*(*int)(nil)) })
	must(func() { fmt.Println((*[1]int)(nil)[0]) })
	must(func() { (*T)(nil).f[1] = 3 })
	must(func() { (*[1]int)(nil)[0] = 3 })
	must(func() { fmt.Println(([]int)(nil)[0]) })
	must(func() { fmt.Println(([]int)(nil)[:]) })
	must(func() { fmt.Println((map[string]int)(nil)["a"]) })
	must(func() { (map[string]int)(nil)["a"] = 1 })
	must(func() { (func())(nil)() })
	must(func() { fmt.Println((error)(nil).Error()) })
	must(func() { fmt.Println(len((*[3]int)(nil)), cap((*[3]int)(nil))) })
	must(func() {
		for i := range (*[3]int)(nil) {
			fmt.Print(i)
		}
	})
	must(func() {
		for i, v := range (*[3]int)(nil) {
			fmt.Print(i, v)
		}
	})
	must(func() { fmt.Println(&(*T)(nil).f) })
	must(func() { fmt.Println((*strings.Builder)(nil).Len()) })
	must(func() { fmt.Println(len((chan int)(nil))) })
	must(func() { close((chan int)(nil)) })
	must(func() { fmt.Println((any)(nil).(int)) })
	must(func() { var f = (*T)(nil).m; f() })
	must(func() { (*T)(nil).p(); (*T)(nil).m() })
	must(func() { var x [2]int = *(*[2]int)(nil); fmt.Println(x) })
	must(func() { copy((*[2]int)(nil)[:], []int{1}) })
	must(func() { fmt.Println([]int(nil) == nil, append([]int(nil), (*[1]int)(nil)[:]...)) })
}
func (t T) m()  { fmt.Println("m") }
func (t *T) p() { fmt.Println("p") }
