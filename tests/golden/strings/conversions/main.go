package main

import "fmt"

type Name string
type Letters []byte

func main() {
	b := []byte("abc")
	s := string(b)
	b[0] = 'X'
	fmt.Println(s, string(b), string(b[1:]))
	r := []rune("añ")
	r = append(r, '世', 0x10FFFF+1, -1, 0xD800)
	fmt.Println(string(r), len(string(r)))
	fmt.Println(string(rune(65)), string(rune(-1)), string(rune(1<<30)) == "\uFFFD")
	n := Name("go") + "pher"
	fmt.Println(n, len(n), string(n)[1:], n[0], n > "a")
	l := Letters(n)
	l[0] = 'G'
	fmt.Println(string(l), n, Name(l))
	fmt.Printf("%T %v %s\n", l, l, l)
	copied := make([]byte, 3)
	fmt.Println(copy(copied, "hello"), string(copied), string(append(copied, " and more"...)))
	var empty string
	fmt.Println(empty == "", len(empty), []byte(empty) == nil, string([]byte(nil)) == "")
}
