// A channel of a bubble is no use outside.
package main

import (
	"fmt"
	"testing"
	"testing/synctest"
)

func main() {
	var ch chan int
	synctest.Test(&testing.T{}, func(*testing.T) {
		ch = make(chan int, 3)
		ch <- 1
	})
	fmt.Println(len(ch), cap(ch))
	defer fmt.Println("not reached")
	defer func() { fmt.Println(recover()) }()
	ch <- 2
}
