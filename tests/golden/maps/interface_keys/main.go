package main

import "fmt"

type id int
type pair struct{ a, b any }

func main() {
	m := map[any]string{1: "int", int64(1): "int64", "1": "string", 1.0: "float", id(1): "id", nil: "nil", true: "bool"}
	m[[2]int{1, 2}] = "array"
	m[pair{1, "x"}] = "pair"
	m['a'] = "rune"
	fmt.Println(len(m), m[1], m[int64(1)], m["1"], m[1.0], m[id(1)], m[nil], m[true], m[[2]int{1, 2}], m[pair{1, "x"}], m[int32(97)])
	fmt.Println(m[uint(1)] == "", m[pair{1, 2}] == "")
	p, q := new(int), new(int)
	m[p] = "p"
	fmt.Println(m[p], m[q] == "")
	for _, k := range []any{[]int{1}, map[string]int{}, func() {}, pair{1, []string{"s"}}} {
		func() {
			defer func() { fmt.Println(recover()) }()
			m[k] = "not possible"
		}()
	}
	_, ok := m[1]
	fmt.Println(ok, len(m))
}
