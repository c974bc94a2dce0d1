package main

import "fmt"

// A range over a map that is added to at each step ends; whether it meets what was added is open. A hint is only a hint.
func main() {
	m := map[int]int{0: 0}
	steps := 0
	for k := range m {
		m[k+1] = 0
		if steps++; steps > 1000000 {
			break
		}
	}
	fmt.Println(steps < 1000000, len(m) > 1)

	steps = 0
	for k, v := range m {
		delete(m, k)
		m[k+1000] = v
		m[k+2000] = v
		if steps++; steps > 1000000 {
			break
		}
	}
	fmt.Println(steps < 1000000)

	huge := make(map[int]string, 1<<60)
	huge[1] = "one"
	fmt.Println(len(huge), huge)
}
