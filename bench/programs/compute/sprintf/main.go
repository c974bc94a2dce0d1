// Formatting with fmt.
package main

import (
	"fmt"
	"os"

	"example.com/bench/phase"
)

type point struct{ X, Y int }

type named string

func (n named) String() string { return "<" + string(n) + ">" }

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		n := 0
		for i := 0; i < 400000; i++ {
			n += len(fmt.Sprintf("%d %s %x", i, "name", i*3))
		}
		phase.End("basic", rep)
		phase.Begin()
		for i := 0; i < 200000; i++ {
			n += len(fmt.Sprintf("%8.3f|%-10s|%05d", float64(i)/7, "left", i))
		}
		phase.End("padded", rep)
		phase.Begin()
		for i := 0; i < 150000; i++ {
			n += len(fmt.Sprintf("%v %+v", point{i, -i}, []int{i, 2, 3}))
		}
		phase.End("values", rep)
		phase.Begin()
		for i := 0; i < 400000; i++ {
			n += len(fmt.Sprint(i, named("x"), true))
		}
		phase.End("sprint", rep)
		phase.Begin()
		f, err := os.OpenFile("/dev/null", os.O_WRONLY, 0)
		if err != nil {
			fmt.Println(err)
			return
		}
		for i := 0; i < 100000; i++ {
			fmt.Fprintf(f, "line %d of %q\n", i, "text")
		}
		f.Close()
		phase.End("fprintf", rep)
		fmt.Println(n)
	}
}
