package main

import "fmt"

func main() {
	s := "gopher"
	for i := 4; ; i++ {
		fmt.Println(s[i:], s[i])
	}
}
