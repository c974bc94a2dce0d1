package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("os.Exit runs no deferred call")
	fmt.Println("leaving")
	fmt.Fprintln(os.Stderr, "first line of stderr")
	fmt.Fprintln(os.Stderr, "second line")
	os.Exit(7)
}
