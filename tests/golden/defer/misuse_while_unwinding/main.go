package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Simple deferred calls that panic while another panic, or a Goexit, is on its way: the later panic is recovered, a Goexit goes on.

type counter struct {
	mu sync.Mutex
	wg sync.WaitGroup
	n  int
}

func (c *counter) done(text string) {
	defer c.wg.Done()
	c.mu.Lock()
	defer c.mu.Unlock()
	panic(text)
}

func closes(c chan int) {
	defer close(c)
	panic(fmt.Sprint("cap ", cap(c)))
}

func exits(c *counter) {
	defer c.wg.Done()
	runtime.Goexit()
}

func faults(c *counter, p *counter) int {
	defer c.wg.Done()
	return p.n
}

func nothing(wg *sync.WaitGroup) {
	defer wg.Done()
	panic("before nil")
}

func waits(c *counter, ch chan int) {
	defer c.wg.Done()
	<-ch
	panic("after waiting")
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	c := &counter{}
	try("done", func() { c.done("first") })
	c.mu.Lock()
	c.mu.Unlock()
	ch := make(chan int)
	try("first close", func() { closes(ch) })
	try("second close", func() { closes(ch) })
	try("fault", func() { faults(&counter{}, nil) })
	try("nil", func() { nothing(nil) })
	try("waits", func() { waits(&counter{}, ch) })
	ended := make(chan bool)
	go func() {
		defer close(ended)
		defer fmt.Println("goroutine ends")
		try("exit", func() { exits(&counter{}) })
		fmt.Println("not reached")
	}()
	<-ended
	defer c.wg.Done()
	defer fmt.Println("last")
	c.done("uncaught")
}
