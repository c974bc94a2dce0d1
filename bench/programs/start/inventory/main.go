// A stock of goods in maps: orders are booked, grouped and evicted.
package main

import (
	"fmt"
	"maps"
	"slices"
)

type place struct {
	row, shelf int
}

type item struct {
	id    int
	name  string
	at    place
	stock int
}

type store struct {
	items  map[int]*item
	places map[place][]int
	names  map[string]int
	seen   map[int]struct{}
}

func newStore(n int) *store {
	s := &store{map[int]*item{}, map[place][]int{}, map[string]int{}, map[int]struct{}{}}
	for id := range n {
		at := place{id % 40, id / 40 % 25}
		it := &item{id: id, name: fmt.Sprint("item-", id), at: at, stock: 30 + id%30}
		s.items[id] = it
		s.places[at] = append(s.places[at], id)
		s.names[it.name] = id
	}
	return s
}

func (s *store) order(id, count int) bool {
	it, ok := s.items[id]
	if !ok || it.stock < count {
		return false
	}
	it.stock -= count
	s.seen[id] = struct{}{}
	if it.stock == 0 {
		delete(s.items, id)
		delete(s.names, it.name)
		s.places[it.at] = slices.DeleteFunc(s.places[it.at], func(other int) bool { return other == id })
	}
	return true
}

func main() {
	const n = 20000
	s := newStore(n)
	filled, refused := 0, 0
	seed := 1
	for range 400000 {
		seed = (seed*1103515245 + 12345) & (1<<31 - 1)
		if s.order(seed>>8%n, 1+seed>>4%4) {
			filled++
		} else if s.order(seed>>7%n, 1) {
			filled++
		} else {
			refused++
		}
	}
	total := 0
	perRow := map[int]int{}
	for at, ids := range s.places {
		for _, id := range ids {
			perRow[at.row] += s.items[id].stock
			total += s.items[id].stock
		}
	}
	for _, row := range slices.Sorted(maps.Keys(perRow))[:5] {
		fmt.Println("row", row, perRow[row])
	}
	fmt.Println(filled, refused, len(s.items), len(s.names), len(s.seen), total)
}
