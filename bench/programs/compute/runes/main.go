// Strings, rune by rune.
package main

import (
	"fmt"
	"strings"

	"example.com/bench/phase"
)

func main() {
	ascii := strings.Repeat("the quick brown fox jumps over the lazy dog ", 20000)
	mixed := strings.Repeat("größe naïve 日本語 text ", 20000)
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		a := 0
		for i := 0; i < 100; i++ {
			for _, r := range ascii {
				if r == 'o' {
					a++
				}
			}
		}
		phase.End("ascii", rep)
		phase.Begin()
		b := 0
		for i := 0; i < 50; i++ {
			for pos, r := range mixed {
				b += pos ^ int(r)
			}
		}
		phase.End("mixed", rep)
		phase.Begin()
		c := 0
		for i := 0; i < 20; i++ {
			rs := []rune(mixed)
			for l, r := 0, len(rs)-1; l < r; l, r = l+1, r-1 {
				rs[l], rs[r] = rs[r], rs[l]
			}
			c += len(string(rs))
		}
		phase.End("reverse", rep)
		phase.Begin()
		d := 0
		for i := 0; i < 5; i++ {
			up := strings.ToUpper(ascii)
			d += strings.Count(up, "FOX") + len(strings.Map(func(r rune) rune {
				if r == 'e' {
					return -1
				}
				return r + 1
			}, ascii))
		}
		phase.End("map", rep)
		fmt.Println(a, b, c, d)
	}
}
