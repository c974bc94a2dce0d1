// recover in deferred functions, in functions they call, in deferred calls of deferred calls; closures over loop variables.
package main

import (
	"fmt"
	"os"
)

func f() {
	defer func() {
		r := recover()
		fmt.Println("outer", r)
		panic(r)
	}()
	var p *int
	*p = 1
}

func nested() (s string) {
	defer func() {
		defer func() {
			s += fmt.Sprint("inner:", recover(), ";")
		}()
		s += "mid;"
		panic("second")
	}()
	defer func() {
		s += fmt.Sprint("first:", recover(), ";")
	}()
	panic("one")
}

func helper() any { return recover() }

func viaHelper() {
	defer func() { fmt.Println("direct", recover()) }()
	defer func() { fmt.Println("helper", helper()) }()
	panic("h")
}

func deepRecover() {
	defer func() { fmt.Println("after", recover()) }()
	defer func() {
		func() { fmt.Println("nested func", recover()) }()
	}()
	panic("deep")
}

func recoverInDeferOfDefer() {
	defer func() { fmt.Println("end", recover()) }()
	defer func() {
		defer func() { fmt.Println("dd", recover()) }()
	}()
	panic("x")
}

func doublePanic() {
	defer func() { fmt.Println(recover()) }()
	defer func() { panic("two") }()
	panic("one")
}

func recoverTwice() {
	defer func() { fmt.Println(recover(), recover()) }()
	panic("t")
}

type T struct{}

func (T) rec()   { fmt.Println("method", recover()) }
func (*T) prec() { fmt.Println("pmethod", recover()) }

func methods() {
	defer T{}.rec()
	panic("m")
}
func pmethods() {
	t := &T{}
	defer t.prec()
	panic("pm")
}

type R interface{ rec() }

func imethods() {
	var r R = T{}
	defer r.rec()
	panic("im")
}

func goexitLike() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %v", r)
		}
	}()
	var m map[string]int
	m["a"] = 1
	return nil
}

func loop() {
	for i := 0; i < 3; i++ {
		func() {
			defer func() { fmt.Println(i, recover()) }()
			panic(i)
		}()
	}
	for i := range 3 {
		defer fmt.Println("deferred", i)
	}
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { i += 10; fmt.Print(i, " ") })
		i := i
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	for _, f := range fs {
		f()
		f()
	}
	fmt.Println()
	for i := 0; i < 6; i++ {
		fs[0] = func() { i += 1 }
		fs[0]()
		fmt.Print(i, " ")
	}
	fmt.Println()
}

func main() {
	fmt.Println(nested())
	viaHelper()
	deepRecover()
	recoverInDeferOfDefer()
	doublePanic()
	recoverTwice()
	methods()
	pmethods()
	imethods()
	fmt.Println(goexitLike())
	loop()
	if len(os.Args) > 5 {
		return
	}
	f()
}
