package main

import (
	"fmt"
	"sort"
)

type key struct {
	name string
	n    int
}

func main() {
	m := map[string]int{"one": 1, "two": 2}
	m["three"] = 3
	m["one"]++
	m["four"] += 4
	v, ok := m["none"]
	fmt.Println(m, len(m), v, ok)
	delete(m, "two")
	delete(m, "not there")
	if _, ok := m["two"]; !ok {
		fmt.Println("deleted")
	}
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys)

	byKey := map[key][]int{{"a", 1}: {1}}
	byKey[key{"a", 1}] = append(byKey[key{"a", 1}], 2)
	byKey[key{"b", 2}] = append(byKey[key{"b", 2}], 3)
	fmt.Println(byKey)
	nested := map[string]map[string]bool{}
	for _, w := range []string{"ab", "ac", "b"} {
		if nested[w[:1]] == nil {
			nested[w[:1]] = make(map[string]bool)
		}
		nested[w[:1]][w] = true
	}
	fmt.Println(nested, nested["z"]["y"])
	arrays := map[[2]int]string{{1, 2}: "x"}
	fmt.Println(arrays[[2]int{1, 2}], arrays[[2]int{2, 1}] == "")
	other := m
	other["alias"] = 1
	fmt.Println(m["alias"], len(m))
	clear(m)
	fmt.Println(len(other), m == nil)
	structs := map[string]key{"a": {"x", 1}}
	s := structs["a"]
	s.n = 5
	structs["a"] = s
	fmt.Println(structs, structs["none"])
	var none map[string]int
	fmt.Println(none == nil, len(none), none["x"])
	for range none {
		fmt.Println("not reached")
	}
	delete(none, "x")
}
