package main

import (
	"errors"
	"fmt"
	"slices"
	"sync"
)

// Functions of libraries whose type arguments come from what a function literal returns: constants are of Go's types.

type level int8

func main() {
	one := sync.OnceValue(func() int { return 42 })
	n := one()
	n <<= 40
	fmt.Printf("%d %T\n", n, one())

	two := sync.OnceValues(func() (int, error) { return 7, nil })
	v, err := two()
	v *= 1 << 40
	fmt.Println(v, err)
	_, err = sync.OnceValues(func() (string, error) { return "", errors.New("none") })()
	fmt.Println(err)

	small := sync.OnceValue(func() int8 { return 127 })
	s := small()
	s++
	fmt.Println(s)
	lowest := sync.OnceValue(func() level { return -128 })
	fmt.Printf("%d %T\n", lowest()-1, lowest())
	ratio := sync.OnceValue(func() float64 { return 3 })
	fmt.Println(ratio() / 2)
	any1 := sync.OnceValue(func() any { return 5 })
	fmt.Println(any1())
	none := sync.OnceValue(func() []int { return nil })
	fmt.Println(none() == nil, len(append(none(), 1)))
	nothing := sync.OnceValue(func() error { return nil })
	fmt.Println(nothing())

	words := []string{"pear", "fig", "apple"}
	slices.SortFunc(words, func(a, b string) int { return len(a) - len(b) })
	at := slices.IndexFunc(words, func(w string) bool { return w == "pear" })
	fmt.Println(words, at)
}
