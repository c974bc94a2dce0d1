package main

import (
	"fmt"
	"time"
)

// A nil pointer to a library type that is a class in C#, as an interface value.

func main() {
	var loc *time.Location
	fmt.Println(loc)
	var s fmt.Stringer = loc
	fmt.Println(s != nil, s)
}
