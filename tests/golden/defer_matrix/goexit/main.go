package main

import (
	"fmt"
	"runtime"
	"sync"
)

// Goexit runs the deferred calls of every function on the stack; recover gives nil and cannot stop it.

func plain(log func(string)) (n int) {
	defer func() { log(fmt.Sprint("plain ", recover(), " ", n)) }()
	n = 5
	runtime.Goexit()
	return 6
}

func suspending(log func(string), ch chan int) (n int) {
	defer func() {
		r := recover()
		<-ch
		log(fmt.Sprint("suspending ", r, " ", n))
	}()
	n = <-ch
	return plain(log)
}

func panics(log func(string)) {
	defer func() { log(fmt.Sprint("recovers ", recover())) }()
	defer func() { panic("while leaving") }()
	runtime.Goexit()
}

func run(f func(log func(string))) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("  goroutine leaves")
		f(func(s string) { fmt.Println(" ", s) })
		fmt.Println("  returned normally")
	}()
	wg.Wait()
}

func main() {
	ch := make(chan int)
	go func() {
		for i := 10; ; i++ {
			ch <- i
		}
	}()
	fmt.Println("plain")
	run(func(log func(string)) { plain(log) })
	fmt.Println("suspending")
	run(func(log func(string)) { suspending(log, ch) })
	fmt.Println("panic while leaving")
	run(panics)
	fmt.Println("not at all")
	run(func(log func(string)) { log("nothing") })
}
