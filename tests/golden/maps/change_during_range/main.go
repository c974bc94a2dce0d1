package main

import "fmt"

func main() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	// An entry that was deleted before it was reached is not seen; each is seen at most once.
	seen := map[int]int{}
	for k := range m {
		seen[k]++
		delete(m, k)
		delete(m, k^1)
	}
	fmt.Println(len(m), len(seen))
	for k, n := range seen {
		if n != 1 || seen[k^1] != 0 {
			fmt.Println("seen twice or after deletion", k)
		}
	}

	// Entries that are added may or may not be seen; the loop ends.
	m = map[int]int{0: 0}
	for k := range m {
		if k < 1000 {
			m[k+1] = k
		}
	}
	fmt.Println(len(m) >= 2, m[1])

	// Values are read when they are reached.
	m = map[int]int{1: 1, 2: 1, 3: 1, 4: 1}
	sum := 0
	for _, v := range m {
		sum += v
		for k := range m {
			m[k] = 10
		}
	}
	fmt.Println(sum)
	for k := range m {
		clear(m)
		m[k+100] = 1
		break
	}
	fmt.Println(len(m))
}
