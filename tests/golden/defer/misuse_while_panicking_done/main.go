package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("runs still")
	var wg sync.WaitGroup
	defer wg.Done()
	panic("first")
}
