package main

import (
	"fmt"
	"sync"
)

type guarded struct {
	sync.RWMutex
	n int
}

func main() {
	g := &guarded{}
	defer fmt.Println("not reached by a fatal error")
	defer g.RUnlock()
	panic(fmt.Sprint("n is ", g.n))
}
