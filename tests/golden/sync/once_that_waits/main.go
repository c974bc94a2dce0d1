// OnceFunc, OnceValue and OnceValues of functions that wait: the functions they make wait too.
package main

import (
	"fmt"
	"sync"
	"time"
)

var ch = make(chan int, 4)

func load() int             { time.Sleep(time.Millisecond); return <-ch }
func pair() (string, error) { time.Sleep(time.Millisecond); return "pair", nil }

var global = sync.OnceValue(load)
var globals = sync.OnceValues(pair)

type cfg struct {
	get  func() int
	init func()
}

func main() {
	ch <- 1
	ch <- 2
	fmt.Println(global(), global())
	fmt.Println(globals())
	get := sync.OnceValue(load)
	fmt.Println(get(), get())
	f := sync.OnceFunc(func() { time.Sleep(time.Millisecond); fmt.Println("once") })
	f()
	f()
	v := sync.OnceValue(func() string { time.Sleep(time.Millisecond); return "lit" })
	fmt.Println(v(), v())
	a, err := sync.OnceValues(pair)()
	fmt.Println(a, err)
	c := cfg{get: sync.OnceValue(func() int { return <-ch }), init: sync.OnceFunc(func() { ch <- 7 })}
	c.init()
	c.init()
	fmt.Println(c.get(), c.get())
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); fmt.Println(v()) }()
	}
	wg.Wait()
	wg.Go(f)
	wg.Wait()
	p := sync.OnceFunc(func() { time.Sleep(1); panic("boom") })
	for range 2 {
		func() {
			defer func() { fmt.Println("got", recover()) }()
			p()
		}()
	}
	plain := sync.OnceValue(func() int { fmt.Println("plain"); return 9 })
	fmt.Println(plain(), plain())
	defer f()
	go plain()
}
