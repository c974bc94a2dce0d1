package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

// Maps that grow, shrink or are replaced during a range, element operations of every kind, and size hints.

type K struct {
	a string
	n [2]int
}
type Small int8
type M map[string]Small

func main() {
	m := map[int]int{0: 0}
	steps := 0
	for k := range m {
		m[k+1] = 0
		if steps++; steps > 1000000 {
			break
		}
	}
	fmt.Println(steps < 1000000)
	m = map[int]int{1: 1, 2: 2, 3: 3, 4: 4}
	n := 0
	for k := range m {
		delete(m, k)
		n++
	}
	fmt.Println(n, len(m))
	m = map[int]int{1: 1, 2: 2, 3: 3, 4: 4}
	n = 0
	for range m {
		clear(m)
		n++
	}
	fmt.Println(n, len(m))
	m = map[int]int{1: 10, 2: 20}
	sum := 0
	for k, v := range m {
		m = map[int]int{k: v * 100}
		sum += v
	}
	fmt.Println(sum, len(m))
	m = map[int]int{1: 1, 2: 2, 3: 3}
	for k := range m {
		m[k] *= 10
	}
	for k, v := range m {
		m[k] = v + 1
	}
	fmt.Println(m)
	seen := map[int]bool{}
	m = map[int]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6}
	for k := range m {
		seen[k] = true
		delete(m, 7-k)
	}
	fmt.Println(len(seen), len(m))
	var nilm map[string]int
	for k := range nilm {
		fmt.Println("never", k)
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		nilm["a"]++
	}()
	s := M{"a": 127}
	s["a"]++
	s["b"]--
	s["c"] |= 5
	s["c"] <<= 6
	s["d"] += s["a"] / 2
	fmt.Println(s, s["none"], len(s))
	fl := map[float64]string{math.NaN(): "a", 0: "zero"}
	fl[math.NaN()] = "b"
	fl[math.Copysign(0, -1)] = "minus"
	_, ok := fl[math.NaN()]
	fmt.Println(len(fl), fl[0], ok)
	delete(fl, math.NaN())
	fmt.Println(len(fl))
	clear(fl)
	fmt.Println(len(fl))
	ks := map[K]int{{"a", [2]int{1, 2}}: 1}
	key := K{"a", [2]int{1, 2}}
	ks[key]++
	key.n[0] = 9
	ks[key]++
	fmt.Println(len(ks), ks[K{"a", [2]int{1, 2}}], ks[key])
	ifc := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", K{}: "K", nil: "nil", true: "bool"}
	fmt.Println(len(ifc), ifc[1], ifc[int8(1)], ifc[1.0], ifc[[1]int{1}], ifc[K{}], ifc[nil], ifc[int16(1)] == "")
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(ifc[[]int{1}])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		ifc[func() {}] = "f"
	}()
	pm := map[*int]int{}
	x, y := 1, 1
	pm[&x]++
	pm[&y]++
	pm[&x]++
	fmt.Println(len(pm), pm[&x], pm[nil])
	cm := map[chan int]string{}
	c := make(chan int)
	cm[c] = "c"
	fmt.Println(cm[c], cm[nil] == "")
	hinted := make(map[string]int, 1<<40)
	hinted["a"] = 1
	neg := -1
	func() {
		defer func() { fmt.Println(recover()) }()
		z := make(map[string]int, neg)
		z["b"] = 2
		fmt.Println(hinted, z)
	}()
	ms := map[string][]int{}
	ms["a"] = append(ms["a"], 1)
	ms["a"] = append(ms["a"], 2)
	ms["a"][0]++
	mm := map[string]map[string]int{"x": {}}
	mm["x"]["y"]++
	mm["x"]["y"] += 2
	mp := map[string]*K{"p": {}}
	mp["p"].n[1]++
	mp["p"].a += "z"
	fmt.Println(ms, mm, *mp["p"])
	mf := map[string]func(int) int{"f": func(n int) int { return n * 2 }}
	fmt.Println(mf["f"](4), mf["g"] == nil)
	st := map[string]struct{}{"a": {}}
	_, ok = st["a"]
	_, nok := st["b"]
	fmt.Println(ok, nok, len(st))
	bm := map[bool]int{}
	for i := range 5 {
		bm[i%2 == 0] += i
	}
	fmt.Println(bm)
	keys := slices.Sorted(maps.Keys(map[string]int{"z": 1, "y": 2}))
	fmt.Println(keys, maps.Equal(bm, maps.Clone(bm)))
	v, ok := m[100]
	fmt.Println(v, ok)
	// Which three of the six are left hangs on the order.
	if _, ok := m[1]; ok {
		delete(m, 1)
		m[6] = 6
	}
	delete(m, 1000)
	delete(nilm, "x")
	fmt.Println(len(m), m[6], nilm == nil)
	copyOf := m
	copyOf[50] = 1
	fmt.Println(len(m) == len(copyOf))
}
