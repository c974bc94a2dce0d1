package main

import "fmt"

func main() {
	words := []string{"", "a", "A", "aa", "ab", "b", "é", "z", "\xff", "世", "a\x00"}
	for _, a := range words {
		for _, b := range words {
			switch {
			case a < b:
				fmt.Print("<")
			case a > b:
				fmt.Print(">")
			case a == b:
				fmt.Print("=")
			}
		}
		fmt.Println()
	}
	s := "hello world"
	fmt.Println(s[:5] == "hello", s[6:] != "world", s[2:2] == "", s[len(s):] == "")
	switch s[0:1] + "!" {
	case "h!":
		fmt.Println("switch on strings")
	}
	fmt.Println(min("b", "a", "c"), max("b", "ab"))
}
