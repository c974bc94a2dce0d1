package main

import "fmt"

func main() {
	s := "héllo, 世界 🙂"
	fmt.Println(len(s), len([]rune(s)), s[1], s[2], s[1:3], s[:1]+s[3:5])
	for i, r := range s {
		fmt.Printf("%d:%c(%U) ", i, r, r)
	}
	fmt.Println()
	for i := range "aé" {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := 0; i < 3; i++ {
		fmt.Printf("%x %q ", s[i], s[i])
	}
	fmt.Println()
	bad := "a\xffb\xc0\xafc\xe4\xb8"
	for i, r := range bad {
		fmt.Printf("%d:%U ", i, r)
	}
	fmt.Println(len(bad), []rune(bad), []byte(bad))
	fmt.Printf("%q %+q %x % X\n", bad, s, "hi", "hi")
}
