package main

import (
	"errors"
	"fmt"
)

func nested() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("outer: %v", r)
		}
	}()
	defer func() {
		defer func() {
			fmt.Println("inner recovers", recover())
		}()
		panic("second")
	}()
	panic("first")
}

func replaced() (r any) {
	defer func() { r = recover() }()
	defer func() { panic("replacement") }()
	panic("original")
}

var errSentinel = errors.New("sentinel")

func asError() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	panic(errSentinel)
}

func main() {
	fmt.Println(nested())
	fmt.Println(replaced())
	fmt.Println(asError() == errSentinel)
	fmt.Println("no panic:", recover())
}
