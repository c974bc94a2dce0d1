// Callers seen from functions that a loop calls: the loop's function is on the stack in Go's account and in ours.
package main

import (
	"fmt"
	"runtime"
)

type Pipeline struct{ step func(int) int }

func each(values []int, f func(int)) {
	for _, v := range values {
		f(v)
	}
}

func (p *Pipeline) run(n int) (sum int) {
	for i := range n {
		sum += p.step(i)
	}
	return
}

func caller() string {
	pc, _, line, ok := runtime.Caller(2)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", line, " ", ok)
}

func main() {
	each([]int{1, 2}, func(v int) { fmt.Println(v, caller()) })
	p := &Pipeline{func(i int) int {
		fmt.Println(i, caller())
		return i * 2
	}}
	fmt.Println(p.run(3))
}
