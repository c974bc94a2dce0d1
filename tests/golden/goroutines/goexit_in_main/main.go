package main

import (
	"fmt"
	"runtime"
)

func main() {
	ready, done := make(chan bool), make(chan bool)
	go func() {
		fmt.Println("the other goroutine")
		close(ready)
		<-done
	}()
	<-ready
	defer fmt.Println("deferred in main")
	runtime.Goexit()
}
