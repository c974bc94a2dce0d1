package main

import "fmt"

func main() {
	m := map[int]bool{}
	for i := range 20 {
		m[i] = true
	}
	firsts := map[int]bool{}
	for range 200 {
		for k := range m {
			firsts[k] = true
			break
		}
	}
	fmt.Println("more than one start:", len(firsts) > 3)
}
