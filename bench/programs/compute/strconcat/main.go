// Strings that are put together.
package main

import (
	"fmt"
	"strings"

	"example.com/bench/phase"
)

func concat(n int) int {
	total := 0
	for i := 0; i < n; i++ {
		s := ""
		for j := 0; j < 20; j++ {
			s += "ab"
		}
		total += len(s)
	}
	return total
}

func join(first, last string) string {
	return "<" + first + " " + last + ">"
}

func split(text string, sep byte) []string {
	var parts []string
	start := 0
	for i := 0; i < len(text); i++ {
		if text[i] == sep {
			parts = append(parts, text[start:i])
			start = i + 1
		}
	}
	return append(parts, text[start:])
}

func main() {
	line := strings.Repeat("name,value,other,x,", 20)
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		a := concat(150000)
		phase.End("concat", rep)

		phase.Begin()
		b := 0
		names := []string{"Ada", "Grace", "Edsger", "Barbara"}
		for i := 0; i < 4000000; i++ {
			b += len(join(names[i&3], names[(i>>2)&3]))
		}
		phase.End("join", rep)

		phase.Begin()
		c := 0
		for i := 0; i < 40000; i++ {
			for _, p := range split(line, ',') {
				if p == "value" {
					c++
				}
			}
		}
		phase.End("split", rep)

		phase.Begin()
		d := 0
		for i := 0; i < 100000; i++ {
			d += strings.Count(line, "value") + strings.Index(line, "x,") + len(strings.Split(line, ","))
			if strings.Contains(line, "nothing") || strings.HasPrefix(line, "value") {
				d++
			}
		}
		phase.End("strings", rep)
		fmt.Println(a, b, c, d)
	}
}
