// Building strings: by a builder, by concatenation, by joining, and looking into them.
package main

import (
	"fmt"
	"strings"

	"example.com/bench/phase"
)

func main() {
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		total := 0
		for round := range 60 {
			var b strings.Builder
			for i := range 50000 {
				b.WriteString("line ")
				b.WriteByte(byte('a' + i%26))
				b.WriteByte('\n')
			}
			text := b.String()
			for i := 0; i < len(text); i++ {
				if text[i] == 'e' {
					total++
				}
			}
			for _, r := range text {
				total += int(r) & 1
			}
			lines := strings.Split(text, "\n")
			total += len(strings.Join(lines, ";")) + round
		}
		s := ""
		for i := range 20000 {
			s += string(rune('a' + i%26))
		}
		fmt.Println(total, len(s), strings.Count(s, "xyz"))
		phase.End("text", rep)
	}
}
