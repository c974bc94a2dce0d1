package main

import "fmt"

func say(s string) string {
	fmt.Print("[", s, "]")
	return s
}

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		return "B"
	default:
		return "C"
	}
}

func kind(r rune) string {
	switch r {
	case 'a', 'e', 'i', 'o', 'u':
		return "vowel"
	case ' ', '\t':
		return "space"
	}
	return "other"
}

func main() {
	fmt.Println(grade(95), grade(85), grade(10), kind('e'), kind(' '), kind('x'))
	switch say("b") {
	case say("a"):
		fmt.Println("a")
	case say("b"), say("never"):
		fmt.Println("b")
	case say("c"):
	}
	for i := range 5 {
		switch i {
		case 0:
			fmt.Print("zero ")
			fallthrough
		case 1:
			fmt.Print("one ")
			if i == 1 {
				break
			}
			fallthrough
		case 2:
			fmt.Print("two ")
		default:
			fmt.Print("default ")
			fallthrough
		case 3:
			fmt.Print("three ")
		}
		fmt.Println(i)
	}
	switch x := any(3); x {
	case "3":
		fmt.Println("string")
	case 3:
		fmt.Println("int in an interface")
	}
	switch f := 0.5; f {
	case 0.25 + 0.25:
		fmt.Println("half")
	}
	switch p := [2]int{1, 2}; p {
	case [2]int{2, 1}:
		fmt.Println("reversed")
	case [2]int{1, 2}:
		fmt.Println("array")
	}
	switch n := 10; true {
	case n > 5 && n < 8:
		fmt.Println("between")
	case n == 10:
		n := n * 2
		fmt.Println(n)
	}
	switch {
	}
	switch say("only evaluated") {
	}
	fmt.Println()
	const big = 1 << 40
	switch v := int64(big); v {
	case 1, 2, big:
		fmt.Println("big")
	}
}
