package main

import "fmt"

func main() {
	a, b := make(chan bool), make(chan bool)
	close(a)
	close(b)
	var counts [2]int
	for range 2000 {
		select {
		case <-a:
			counts[0]++
		case <-b:
			counts[1]++
		}
	}
	fmt.Println(counts[0]+counts[1], counts[0] > 700, counts[1] > 700)
}
