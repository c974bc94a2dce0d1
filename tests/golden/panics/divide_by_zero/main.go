package main

import "fmt"

func main() {
	for i := 2; ; i-- {
		fmt.Println(12 / i)
	}
}
