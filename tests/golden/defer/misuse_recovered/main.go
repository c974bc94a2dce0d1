package main

import (
	"fmt"
	"sync"
	"time"
)

// Deferred library calls that fail while a panic is on its way replace it, and both are seen.

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type closer struct{ c chan int }

func (c *closer) Close() { close(c.c) }

type group struct{ sync.WaitGroup }

func main() {
	try("done", func() {
		var wg sync.WaitGroup
		defer wg.Done()
		panic("lost")
	})
	try("done without panic", func() {
		var wg sync.WaitGroup
		defer wg.Done()
	})
	try("embedded", func() {
		var g group
		defer g.Done()
		panic("lost")
	})
	try("add", func() {
		var wg sync.WaitGroup
		defer wg.Add(-2)
	})
	try("nil group", func() {
		var wg *sync.WaitGroup
		defer wg.Done()
		panic("first")
	})
	try("nil mutex", func() {
		var mu *sync.Mutex
		defer mu.Unlock()
		panic("first")
	})
	try("closer", func() {
		c := &closer{make(chan int)}
		defer c.Close()
		c.Close()
		panic("first")
	})
	try("timer", func() {
		var t *time.Timer
		defer t.Stop()
		panic("first")
	})
	try("zero timer", func() {
		var t time.Timer
		defer t.Stop()
	})
	try("order", func() {
		defer func() { fmt.Println("inner sees", recover()) }()
		var wg sync.WaitGroup
		defer wg.Done()
		panic("first")
	})
	try("named result", func() {
		f := func() (n int) {
			var mu sync.Mutex
			mu.Lock()
			defer mu.Unlock()
			defer func() { n *= 2; recover() }()
			n = 4
			panic("x")
		}
		fmt.Println(f())
	})
	try("nil function", func() {
		var f func()
		defer f()
		panic("first")
	})
	try("locked in place", func() {
		var mu sync.RWMutex
		func() {
			mu.RLock()
			defer mu.RUnlock()
			defer func() { recover() }()
			panic("x")
		}()
		fmt.Println(mu.TryLock())
	})
}
