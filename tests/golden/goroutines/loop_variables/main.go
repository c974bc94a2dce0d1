package main

import "fmt"

func main() {
	var funcs []func() int
	for i := 0; i < 3; i++ {
		funcs = append(funcs, func() int { i *= 10; return i })
	}
	for _, f := range funcs {
		fmt.Println(f(), f())
	}

	// The variable of one iteration is copied to the next before the post statement.
	var ps []*int
	for i := 0; i < 6; i++ {
		ps = append(ps, &i)
		i++
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()

	var words []func()
	for i, w := range []string{"a", "b", "c"} {
		words = append(words, func() { fmt.Print(i, w, " ") })
	}
	for _, f := range words {
		f()
	}
	fmt.Println()

	// A variable declared before the loop is shared.
	var shared int
	var shows []func()
	for shared = 0; shared < 3; shared++ {
		shows = append(shows, func() { fmt.Print(shared, " ") })
	}
	for _, f := range shows {
		f()
	}
	fmt.Println()
}
