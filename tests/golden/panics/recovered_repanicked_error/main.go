package main

import "fmt"

func main() {
	defer func() {
		err := recover()
		panic(fmt.Sprintf("wrapped: %v", err))
	}()
	var s []int
	_ = s[len(s)]
}
