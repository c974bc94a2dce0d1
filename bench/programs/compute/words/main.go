// Maps of strings and of integers: counting, looking up, deleting.
package main

import (
	"fmt"
	"strconv"

	"example.com/bench/phase"
)

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		counts := map[string]int{}
		for i := range 3000000 {
			counts["word"+strconv.Itoa(i%50000)]++
		}
		squares := make(map[int]int)
		for i := range 1000000 {
			squares[i] = i * i
		}
		sum := 0
		for i := 0; i < 1000000; i += 3 {
			sum += squares[i]
			delete(squares, i)
		}
		for k, v := range squares {
			sum += k ^ v
		}
		fmt.Println(len(counts), counts["word7"], len(squares), sum)
		phase.End("words", rep)
	}
}
