package main

import (
	"fmt"
	"sort"
)

type Celsius float64
type Fahrenheit float64

func (c Celsius) F() Fahrenheit { return Fahrenheit(c*9/5 + 32) }
func (f Fahrenheit) String() string { return fmt.Sprintf("%.1f°F", float64(f)) }

type Stack []int

func (s *Stack) Push(v int) { *s = append(*s, v) }
func (s *Stack) Pop() int {
	old := *s
	v := old[len(old)-1]
	*s = old[:len(old)-1]
	return v
}
func (s Stack) Top() int { return s[len(s)-1] }

type Set map[string]struct{}

func (s Set) Add(keys ...string) Set {
	for _, k := range keys {
		s[k] = struct{}{}
	}
	return s
}
func (s Set) Sorted() []string {
	keys := []string{}
	for k := range s {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

type Matrix [2][2]int

func (m Matrix) Times(o Matrix) (r Matrix) {
	for i := range 2 {
		for j := range 2 {
			for k := range 2 {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}
func (m *Matrix) Clear() { *m = Matrix{} }

type Flag bool

func (f *Flag) Toggle() Flag { *f = !*f; return *f }

type Counter int

func (c *Counter) Inc() { *c++ }

type ByLength []string

func (b ByLength) Len() int           { return len(b) }
func (b ByLength) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b ByLength) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	c := Celsius(100)
	c += 0.5
	fmt.Println(c, c.F(), c > 50, -c, Celsius(1)/3)
	var s Stack
	s.Push(1)
	s.Push(2)
	s.Push(3)
	fmt.Println(s.Pop(), s.Top(), s, len(s), s[0])
	set := Set{}.Add("b", "a", "b")
	_, has := set["a"]
	fmt.Println(set.Sorted(), has, len(set), set)
	m := Matrix{{1, 1}, {1, 0}}
	p := m
	for range 5 {
		p = p.Times(m)
	}
	fmt.Println(p, p == m)
	p.Clear()
	fmt.Println(p, m)
	var f Flag
	fmt.Println(f.Toggle(), bool(f) && true, !f)
	var n Counter
	for range 3 {
		n.Inc()
	}
	n.Inc()
	counts := []Counter{5}
	counts[0].Inc()
	fmt.Println(n, counts, n*2+1)
	words := ByLength{"ccc", "a", "bb"}
	sort.Sort(words)
	fmt.Println(words, []string(words)[0])
}
