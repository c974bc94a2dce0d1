package main

import "fmt"

var x = "package"

func result() (x int, err error) {
	x = 1
	if x, err := 2, error(nil); err == nil {
		x++
		fmt.Println("inner", x)
	}
	{
		x := x + 10
		x++
		fmt.Println("block", x)
	}
	return
}

func main() {
	fmt.Println(x)
	x := 1
	fmt.Println(x)
	{
		fmt.Println(x)
		x := x + 1
		{
			x, y := x+1, x
			fmt.Println(x, y)
		}
		fmt.Println(x)
	}
	for x := x; x < 3; x++ {
		x := x * 10
		fmt.Println("loop", x)
	}
	if x := "if"; len(x) > 5 {
	} else if y := x + "!"; y == "" {
	} else {
		fmt.Println(x, y)
	}
	switch x := x + 5; {
	case x > 3:
		x := "case"
		fmt.Println(x)
	}
	f := func(x string) string {
		x += "!"
		return x
	}
	fmt.Println(f("parameter"), x)
	a, b := 1, 2
	b, c := 3, 4
	fmt.Println(a, b, c)
	fmt.Println(result())
	len := func(s string) int { return -1 }
	string := "string"
	true := false
	nil := 0
	fmt.Println(len("abc"), string, true, nil)
	type int struct{ v float64 }
	fmt.Println(int{1.5}.v)
}
