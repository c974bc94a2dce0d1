package main

import "fmt"

func main() {
	var (
		name string
		age  int
		rate float64
	)
	n, err := fmt.Sscanf("ann 42 1.5", "%s %d %f", &name, &age, &rate)
	fmt.Println(n, err, name, age, rate)
	n, err = fmt.Sscan("bob 7", &name, &age)
	fmt.Println(n, err, name, age)
	n, err = fmt.Sscan("carl x", &name, &age)
	fmt.Println(n, err, name, age)
	n, err = fmt.Sscan("", &name)
	fmt.Println(n, err)
	var a, b int
	n, err = fmt.Sscanf("10-20", "%d-%d", &a, &b)
	fmt.Println(n, err, a, b)
	n, err = fmt.Sscanf("0xff", "%v", &a)
	fmt.Println(n, err, a)
}
