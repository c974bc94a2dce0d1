package main

import (
	"fmt"
	"time"
)

// Package variables that use constants, types, functions and variables declared after them, here and in another file.

var v = C
var w = D + 1
var m = map[T]string{C: "c", D: "d", E: "e"}
var s = []T{C, D, fromOther}
var a = [N]T{1: C}
var p = &cfg
var str = text + suffix
var d = wait
var fl = ratio * 2
var st = S{C, D}
var fn = func() T { return C + T(x) }
var cx = c128
var arr = [...]int{idx: 7}
var ifc any = C
var b = flag
var r = letter
var sum = int(C) + len(m) + N
var x = y + 1
var y = z * 2
var z = f()
var name = kinds[C]
var conv = float32(C) / 4

type T int

const C T = 5
const (
	D = T(iota + 6)
	E
)
const N = 3
const text = "text"
const suffix Str = "!"
const wait = 5 * time.Second
const ratio float32 = 1.25
const c128 = 1 + 2i
const idx = 2
const flag bool = N > 2
const letter rune = 'x'

type Str = string
type S struct{ a, b T }

var cfg = S{b: E}
var kinds = map[T]string{C: "kind of C"}

func f() int { return int(C) + 1 }

func init() { fmt.Println("init", v, x) }

func main() {
	fmt.Println(v, w, len(m), m[C], m[E], s, a, *p, str, d, fl, st, fn(), cx, arr, ifc, b, r, sum, x, y, z, name, conv)
	fmt.Println(other, otherMap[C], lateFn(), fmt.Sprintf("%T %T", ifc, d))
	const C = "local"
	fmt.Println(C, D)
	{
		var v = D + iota2
		const iota2 = 3
		fmt.Println(v, iota2)
	}
	inner()
}

const iota2 = 1

func inner() {
	type T string
	const D T = "inner"
	var x T = D + "!"
	fmt.Println(x)
}
