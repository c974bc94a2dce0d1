// The lines of statements that stand on several: that of the operation.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type link struct {
	next  *link
	value int
}

func (l *link) line() int {
	_, _, line, _ := runtime.Caller(1)
	return line
}

func line() int {
	_, _, line, _ := runtime.Caller(1)
	return line
}

var wait *struct{ c chan int }

// The line in main at which f panics or has a function called.
func try(f func()) {
	defer func() {
		message := recover()
		for skip := 1; ; skip++ {
			pc, _, line, ok := runtime.Caller(skip)
			if !ok {
				fmt.Println("no frame")
				return
			}
			if strings.HasPrefix(runtime.FuncForPC(pc).Name(), "main.main.") {
				fmt.Println(line, message)
				return
			}
		}
	}()
	f()
}

func main() {
	var list []int
	var none *link
	var table *map[string]int
	zero, text := 0, "text"
	l := &link{}
	try(func() {
		_ = list[3]
	})
	try(func() {
		_ = 3 +
			list[2]
	})
	try(func() {
		x := none.
			value
		_ = x
	})
	try(func() {
		_ = 1 +
			2/
				zero
	})
	try(func() {
		_ = text[1:zero]
	})
	try(func() {
		var err error
		err.
			Error()
	})
	try(func() {
		var value any = 3
		_ = value.(string)
	})
	try(func() {
		var f func()
		f()
	})
	try(func() {
		panic(
			"x",
		)
	})
	try(func() {
		switch none.value {
		case 0:
			fmt.Println("0")
		}
	})
	try(func() {
		if zero == 0 &&
			none.value == 0 {
			fmt.Println("0")
		}
	})
	try(func() {
		for range *table {
			fmt.Println("0")
		}
	})
	try(func() {
		select {
		case <-wait.c:
		default:
		}
	})
	try(func() {
		l := list
		for i := 0; i < 3; i++ {
			l[i]++
		}
	})
	try(func() {
		var p *string
		q := p
		fmt.Println(*q)
	})
	x := l.
		line()
	func() {
		_, _, x, _ := runtime.Caller(1)
		fmt.Println(x)
	}()
	fmt.Println(x, line())
	if line() == 0 {
	} else if l := line(); l > 0 {
		fmt.Println(l)
	}
	try(func() {
		_ = list /*line other.go:1000:1*/ [ /*line main.go:2000:1*/ zero]
	})
}
