package main

import "fmt"

func main() {
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, j, " ")
	}
	n := 3
	for n > 0 {
		n--
	}
	for {
		n++
		if n%2 == 0 {
			continue
		}
		if n > 5 {
			break
		}
	}
	fmt.Println(n)
	for range 2 {
		fmt.Print("x")
	}
	for i := range int8(3) {
		fmt.Printf(" %T", i)
	}
	const limit = 2
	for i := range limit {
		fmt.Print(" ", i)
	}
	for range -5 {
		fmt.Print("never")
	}
	fmt.Println()
	for i := uint8(250); i >= 250; i++ {
		fmt.Print(i, " ")
	}
	for ; n < 10; n++ {
	}
	for i := 0; i < 3; i++ {
		i := i * i
		defer func() { fmt.Print("deferred ", i, " ") }()
	}
	fmt.Println(n)
	var sum int
	for _, row := range [][]int{{1, 2}, {3}, nil} {
		for _, v := range row {
			sum += v
		}
	}
	fmt.Println(sum)
	x := 0
	for x = 0; x < 5; x++ {
		if x == 3 {
			break
		}
	}
	fmt.Println(x)
	var keys [3]string
	for i, keys[i] = range [...]string{"a", "b", "c"} {
	}
	fmt.Println(keys, i)
}

var i int
