// Types defined as structs of the libraries have those fields.
package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type MyNum strconv.NumError
type MyTime time.Time
type R strings.Reader
type Mu sync.Mutex
type cnt atomic.Int32
type LR io.LimitedReader
type Plain struct{ a, b int }
type P2 Plain
type I time.Duration

func main() {
	for _, v := range []any{MyNum{Func: "f"}, MyTime{}, R{}, &R{}, &Mu{}, &cnt{}, LR{N: 4}, P2{1, 2}, I(3), struct{ n MyNum }{}} {
		fmt.Printf("%T %v %+v %#v %d\n", v, v, v, v, v)
	}
	m := map[MyNum]int{{Func: "a"}: 1}
	fmt.Println(m[MyNum{Func: "a"}], m, MyNum{} == MyNum{})
	var lr LR
	lr.N = 3
	p := &lr
	p.N++
	l2 := lr
	l2.N = 0
	fmt.Println(lr, l2, *p, lr == LR{N: 4})
}
