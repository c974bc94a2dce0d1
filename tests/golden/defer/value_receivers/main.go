package main

import (
	"fmt"
	"sync"
)

// Deferred and started calls of methods with value receivers, from methods of the same value.

type point struct{ x, y int }

func (p point) show(what string) { fmt.Println(what, p.x, p.y) }

func (p point) sum(n int) int {
	fmt.Println("sum", p.x+p.y+n)
	return p.x + p.y + n
}

func (p point) plain() { fmt.Println("plain", p) }

func (p point) all(n int) (err error) {
	defer func() { fmt.Println("recovered", recover()) }()
	defer p.show(fmt.Sprint("all", n))
	defer p.sum(n)
	defer p.plain()
	defer fmt.Println(p, p.x, any(p))
	panic("all")
}

func (p point) changed() {
	defer p.show("before")
	p.x = 10
	defer p.show("after")
}

func (p point) captured() {
	defer p.show("captured")
	func() { p.y++ }()
	defer p.show("captured")
}

type count int

func (c count) done(n int) { fmt.Println("done", c, n) }

func (c count) each() {
	for i := range 2 {
		defer c.done(i)
	}
	defer c.wait(nil)
}

func (c count) wait(ready chan int) {
	if ready != nil {
		fmt.Println("ready", c, <-ready)
	}
}

func (c count) waits(ready chan int) {
	defer c.wait(ready)
	defer c.done(<-ready)
}

type triple [3]int

func (t triple) show(n int) { fmt.Println(t, n) }

func (t triple) both() {
	defer t.show(1)
	t[0] = 7
	defer t.show(2)
}

type work struct {
	*sync.WaitGroup
	name string
}

func (w work) run(n int) {
	defer w.Done()
	fmt.Println(w.name, n)
}

func (w work) start() {
	for i := range 2 {
		w.Add(1)
		go w.run(i)
		w.Wait()
	}
	w.Add(1)
	go func() { w.run(2) }()
	w.Wait()
}

type outer struct{ point }

func (o outer) promoted() {
	defer o.show("promoted")
	defer o.point.sum(o.x)
}

func main() {
	p := point{1, 2}
	p.all(3)
	p.changed()
	p.captured()
	count(4).each()
	ready := make(chan int, 2)
	ready <- 5
	ready <- 6
	count(4).waits(ready)
	triple{1, 2, 3}.both()
	work{new(sync.WaitGroup), "work"}.start()
	outer{p}.promoted()
	fmt.Println(p)
}
