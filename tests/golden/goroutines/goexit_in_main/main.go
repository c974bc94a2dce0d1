package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		fmt.Println("the other goroutine")
		<-done
	}()
	defer fmt.Println("deferred in main")
	runtime.Goexit()
}
