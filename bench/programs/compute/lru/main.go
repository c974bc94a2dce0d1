// A cache that forgets what was used longest ago: a map of pointers into a list with a sentinel.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

type entry struct {
	key, value int
	prev, next *entry
}

type cache struct {
	entries map[int]*entry
	root    entry
	size    int
}

func newCache(size int) *cache {
	c := &cache{entries: make(map[int]*entry, size), size: size}
	c.root.prev, c.root.next = &c.root, &c.root
	return c
}

func (c *cache) unlink(e *entry) {
	e.prev.next = e.next
	e.next.prev = e.prev
}

func (c *cache) first(e *entry) {
	e.prev, e.next = &c.root, c.root.next
	e.prev.next = e
	e.next.prev = e
}

func (c *cache) get(key int) (int, bool) {
	e, ok := c.entries[key]
	if !ok {
		return 0, false
	}
	c.unlink(e)
	c.first(e)
	return e.value, true
}

func (c *cache) put(key, value int) {
	if e, ok := c.entries[key]; ok {
		e.value = value
		c.unlink(e)
		c.first(e)
		return
	}
	if len(c.entries) == c.size {
		last := c.root.prev
		c.unlink(last)
		delete(c.entries, last.key)
	}
	e := &entry{key: key, value: value}
	c.first(e)
	c.entries[key] = e
}

func main() {
	total := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		c := newCache(10000)
		x := uint32(7)
		for i := range 3000000 {
			x = x*1664525 + 1013904223
			key := int(x>>16) % 15000
			if v, ok := c.get(key); ok {
				total += v & 7
			} else {
				c.put(key, i)
			}
		}
		phase.End("lru", rep)
	}
	fmt.Println(total)
}
