// Small functions that the loops of main call are on the stack like all others, where the program looks at it.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type level uint8

const (
	low level = iota
	middle
	high
)

func (l level) next() level {
	switch l {
	case low:
		return middle
	case middle:
		return high
	}
	return low
}

func (l level) String() string { return [...]string{"low", "middle", "high"}[l] }

type cell struct{ x, y int }

func (c cell) at(rows [][]int) int { return rows[c.y][c.x] }

func (c *cell) move(dx, dy int) {
	c.x += dx
	c.y += dy
}

func half(n int) int { return 100 / n }

func frames() (names []string) {
	pc := make([]uintptr, 10)
	all := runtime.CallersFrames(pc[:runtime.Callers(0, pc)])
	for {
		f, more := all.Next()
		if strings.HasPrefix(f.Function, "main.") {
			names = append(names, strings.TrimPrefix(f.Function, "main."))
		}
		if !more {
			return
		}
	}
}

func try(f func() int) (result string) {
	defer func() {
		if r := recover(); r != nil {
			result = fmt.Sprint(r, frames())
		}
	}()
	return fmt.Sprint(f())
}

func main() {
	rows := [][]int{{1, 2}, {3, 4}}
	l, c := low, cell{}
	for i := range 5 {
		l = l.next()
		fmt.Println(l, half(i+1), c.at(rows))
		c.move(i&1, 1-i&1)
		if c.x > 1 || c.y > 1 {
			c = cell{}
		}
	}
	for n := range 2 {
		fmt.Println(try(func() int { return half(n) }))
		fmt.Println(try(func() int { return cell{n, n + 1}.at(rows) }))
	}
	for n := 1; n >= -1; n-- {
		defer func() { fmt.Println(recover(), frames()) }()
		fmt.Println(half(n))
	}
}
