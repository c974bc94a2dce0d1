package main

import (
	"fmt"
	"runtime"
)

func main() {
	func() {
		defer func() {
			r := recover()
			_, ok := r.(*runtime.PanicNilError)
			fmt.Println(r, ok)
		}()
		panic(nil)
	}()
	panic(nil)
}
