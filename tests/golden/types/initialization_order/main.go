package main

import "fmt"

var (
	a = log("a", b+1)
	b = log("b", f())
	c = log("c", 1)
	d = log("d", 2)
)

var x, y = pair()

var _ = log("blank", 0)

var z = func() int { return log("z", w) }()

var w = log("w", c+d)

func f() int { return log("f", c) + 10 }

func pair() (int, int) {
	log("pair", 0)
	return w, a
}

func log(name string, v int) int {
	fmt.Println(name, v)
	return v
}

func init() { fmt.Println("init 1", a, b, c, d) }
func init() { fmt.Println("init 2", x, y, z, w) }

func main() {
	fmt.Println("main")
}

func init() { fmt.Println("init 3") }
