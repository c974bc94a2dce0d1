// Strings put together and taken apart: Join, Builder, +, Split, Fields, Replace, and comparing.
package main

import (
	"fmt"
	"strings"

	"example.com/bench/phase"
)

func main() {
	words := make([]string, 1000)
	for i := range words {
		words[i] = strings.Repeat(string(rune('a'+i%26)), i%9+1)
	}
	text := strings.Join(words, " ")
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 10000 {
			sum += len(strings.Join(words, ","))
		}
		phase.End("join", rep)
		phase.Begin()
		for range 5000 {
			sum += len(strings.Fields(text)) + len(strings.Split(text, "a"))
		}
		phase.End("split", rep)
		phase.Begin()
		for range 20000 {
			var b strings.Builder
			for _, w := range words[:100] {
				b.WriteString(w)
				b.WriteByte(';')
			}
			sum += b.Len()
		}
		phase.End("builder", rep)
		phase.Begin()
		for i := range 1000000 {
			s := words[i%1000] + "-" + words[(i*7)%1000]
			if s > "m" {
				sum += len(s)
			}
		}
		phase.End("plus", rep)
		phase.Begin()
		for range 3000 {
			sum += strings.Count(strings.ReplaceAll(text, "bb", "x"), "x") + strings.Index(text, "zzzzzzzzzz")
		}
		phase.End("replace", rep)
	}
	fmt.Println(sum)
}
