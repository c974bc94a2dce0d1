// Counts the words of a generated text and prints the most frequent ones.
package main

import (
	"bufio"
	"fmt"
	"sort"
	"strings"
)

var syllables = []string{"ka", "lo", "mi", "ter", "an", "so", "ri", "ven", "du", "pel", "os", "ni"}

// text makes lines of words, the shorter ones more often.
func text(lines int) string {
	var b strings.Builder
	seed := uint32(1)
	next := func(n uint32) uint32 {
		seed = seed*1664525 + 1013904223
		return (seed >> 8) % n
	}
	for range lines {
		for w := range 12 {
			if w > 0 {
				b.WriteByte(' ')
			}
			for range 1 + next(3) {
				b.WriteString(syllables[next(uint32(len(syllables)))])
			}
			if next(9) == 0 {
				b.WriteByte(',')
			}
		}
		b.WriteString(".\n")
	}
	return b.String()
}

type entry struct {
	word  string
	count int
}

func main() {
	counts := map[string]int{}
	lines, longest := 0, 0
	scanner := bufio.NewScanner(strings.NewReader(text(20000)))
	for scanner.Scan() {
		lines++
		longest = max(longest, len(scanner.Text()))
		for _, word := range strings.Fields(scanner.Text()) {
			counts[strings.ToUpper(strings.Trim(word, ".,"))]++
		}
	}
	entries := make([]entry, 0, len(counts))
	for word, count := range counts {
		entries = append(entries, entry{word, count})
	}
	sort.Slice(entries, func(i, j int) bool {
		if entries[i].count != entries[j].count {
			return entries[i].count > entries[j].count
		}
		return entries[i].word < entries[j].word
	})
	fmt.Printf("%d lines, the longest of %d bytes, %d words\n", lines, longest, len(entries))
	for _, e := range entries[:10] {
		fmt.Printf("%-10s %6d\n", e.word, e.count)
	}
}
