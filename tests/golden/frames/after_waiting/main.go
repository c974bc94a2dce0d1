// The stack of functions that have waited, and of functions that have run often: nothing is missing.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

func show(what string) {
	pcs := make([]uintptr, 50)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	var names []string
	for {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, "main.") {
			names = append(names, fmt.Sprint(frame.Function[len("main."):], ":", frame.Line))
		}
		if !more {
			break
		}
	}
	fmt.Println(what, strings.Join(names, " "))
}

type server struct {
	requests chan int
	answers  chan int
}

func (s *server) ask(n int) int {
	s.requests <- n
	answer := <-s.answers
	show("asked")
	return answer
}

func (s *server) serve() {
	defer close(s.answers)
	defer show("served")
	for n := range s.requests {
		s.answers <- handle(n)
	}
}

func handle(n int) int {
	if n == 2 {
		show("handles")
	}
	return n * n
}

func outer(s *server) (n int) {
	defer func() {
		runtime.Gosched()
		show("deferred, has waited")
		recover()
	}()
	n = s.ask(2)
	inner(s)
	return n
}

func inner(s *server) {
	defer func() {
		<-s.answers
		show("deferred, has waited twice")
	}()
	close(s.requests)
	<-s.answers
	var p *server
	p.requests <- 1
}

func depth(n int) int {
	if n == 0 {
		pcs := make([]uintptr, 50)
		return runtime.Callers(0, pcs)
	}
	return depth(n - 1)
}

func small() int { return middle() }

func middle() int { return depth(3) }

func main() {
	s := &server{make(chan int), make(chan int)}
	go s.serve()
	fmt.Println(outer(s))
	counts := map[int]int{}
	for range 50_000 {
		counts[small()]++
	}
	fmt.Println(len(counts))
}
