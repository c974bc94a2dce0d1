// A bubble in which nothing can run again is a panic of the caller.
package main

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

func main() {
	func() {
		defer func() {
			r := recover()
			_, ok := r.(error)
			fmt.Println(r, ok)
		}()
		synctest.Test(&testing.T{}, func(*testing.T) {
			time.AfterFunc(time.Hour, func() { fmt.Println("timers run first") })
			<-make(chan int)
		})
	}()
	synctest.Test(&testing.T{}, func(*testing.T) {
		time.NewTicker(time.Second)
		select {}
	})
}
