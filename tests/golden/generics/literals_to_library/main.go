package main

import (
	"cmp"
	"fmt"
)

// Type arguments of library functions that only literals decide.

type Str string

func main() {
	fmt.Println(cmp.Or("", "x"), cmp.Or(0, 5), cmp.Or("", ""), cmp.Or(Str(""), "y"), cmp.Or(0, 0.5), cmp.Or('a', 'b'))
	fmt.Printf("%T %T %T %T %T\n", cmp.Or(0, 5), cmp.Or(0, 2.5), cmp.Or('a'), cmp.Or("a"), cmp.Or(1i, 2))
	n := 7
	fmt.Println(cmp.Or(0, n), cmp.Compare("a", "b"), cmp.Compare(1, 2.5), cmp.Less(1, 2), min("b", "a"), max(1, 2.5))
}
