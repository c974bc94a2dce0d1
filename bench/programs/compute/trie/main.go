// A trie with an array of children in each node, and a radix sort of what is in it.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type node struct {
	children [26]*node
	count    int
}

func (n *node) add(word []byte) {
	for _, c := range word {
		child := n.children[c-'a']
		if child == nil {
			child = new(node)
			n.children[c-'a'] = child
		}
		n = child
	}
	n.count++
}

func (n *node) walk(f func(count int)) {
	if n.count > 0 {
		f(n.count)
	}
	for _, c := range n.children {
		if c != nil {
			c.walk(f)
		}
	}
}

func radix(keys, scratch []uint32) {
	for shift := 0; shift < 32; shift += 8 {
		var counts [257]int
		for _, k := range keys {
			counts[k>>shift&255+1]++
		}
		for i := range 256 {
			counts[i+1] += counts[i]
		}
		for _, k := range keys {
			d := k >> shift & 255
			scratch[counts[d]] = k
			counts[d]++
		}
		keys, scratch = scratch, keys
	}
}

func main() {
	sum := 0
	word := make([]byte, 0, 8)
	keys, scratch := make([]uint32, 1000000), make([]uint32, 1000000)
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		root := new(node)
		x := uint32(11)
		for range 300000 {
			x = x*1664525 + 1013904223
			word = word[:0]
			for v := x >> 12; v > 0; v /= 26 {
				word = append(word, 'a'+byte(v%26))
			}
			root.add(word)
		}
		root.walk(func(n int) { sum += n * n })
		phase.End("trie", rep)
		phase.Begin()
		for range 5 {
			for i := range keys {
				x = x*1664525 + 1013904223
				keys[i] = x
			}
			radix(keys, scratch)
			sum += int(keys[len(keys)/2] & 15)
		}
		phase.End("radix", rep)
	}
	fmt.Println(sum)
}
