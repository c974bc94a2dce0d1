package main

import "fmt"

const path = "path="

// The slice made of a constant has no spare capacity: what is appended twice does not meet.
func main() {
	base := []byte("path=")
	a := append(base, "one"...)
	b := append(base, "two"...)
	fmt.Println(string(a), string(b), cap(base))

	r := []rune("ab")
	p := append(r, 'x')
	q := append(r, 'y')
	fmt.Println(string(p), string(q))

	c := []byte(path)
	fmt.Println(len(c), cap(c), string(append(c, '1')), string(append(c, '2')), string(c))
}
