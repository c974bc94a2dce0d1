package main

import (
	"fmt"
	"sync"
)

type S struct{ n int }

func (s S) String() string { return fmt.Sprint(s) }

func main() {
	fmt.Println("before")
	var wg sync.WaitGroup
	wg.Go(func() {
		defer func() { fmt.Println("not recovered", recover()) }()
		fmt.Println(S{1})
	})
	wg.Wait()
}
