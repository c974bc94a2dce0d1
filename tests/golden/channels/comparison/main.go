package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	c := a
	var r <-chan int = a
	fmt.Println(a == b, a == c, r == a)
	var x, y any = a, c
	fmt.Println(x == y)
	seen := map[chan int]string{a: "a", b: "b"}
	fmt.Println(seen[c], seen[b], len(seen))

	// Values without size count all the same.
	ticks := make(chan struct{}, 4)
	ticks <- struct{}{}
	ticks <- struct{}{}
	fmt.Println(len(ticks))
	arrays := make(chan [2]int, 1)
	v := [2]int{1, 2}
	arrays <- v
	v[0] = 9
	fmt.Println(<-arrays, v)
}
