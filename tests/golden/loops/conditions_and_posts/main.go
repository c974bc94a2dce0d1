package main

import "fmt"

// Conditions and post statements run each round, on the variables of that round, whatever they are made of.

var n int

func pair() (int, int)   { n++; return n, 4 }
func less(a, b int) bool { return a < b }
func next(p *int) bool   { *p++; return *p < 3 }

type it struct{ i, n int }

func (t *it) ok() bool        { return t.i < t.n }
func (t *it) step()           { t.i++ }
func (t it) get() (int, bool) { return t.i * 10, t.i < t.n }

func main() {
	var fs []func() int
	for i := 0; less(pair()); i++ {
		fs = append(fs, func() int { return i })
		if i > 10 {
			break
		}
	}
	fmt.Print(len(fs), " ")
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	fs = nil
	for i, j := 0, 5; i < j; i, j = j-3, i+3 {
		fs = append(fs, func() int { i++; return i*10 + j })
		fmt.Print(i, j, " ")
		if len(fs) > 4 {
			break
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	for i := -1; next(&i); {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for t := (it{0, 3}); t.ok(); t.step() {
		defer func() { fmt.Print("d", t.i, " ") }()
		fmt.Print(t.i, " ")
	}
	fmt.Println()
	fs = nil
	for i := 0; func() bool { return i < 3 }(); func() { i++ }() {
		fs = append(fs, func() int { i += 100; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var g func()
	for i := 0; i < 3; i++ {
		if g != nil {
			g()
		}
		g = func() { i += 100; fmt.Print("<", i, ">") }
		fmt.Print(i, " ")
	}
	g()
	fmt.Println()
	s := []int{3, 1, 2}
	for i := 0; i < len(s); i++ {
		if s[i] == 1 {
			s = append(s[:i], s[i+1:]...)
			i--
		}
	}
	fmt.Println(s)
	m := map[int]int{0: 1, 1: 2, 2: 0}
	for k, seen := 0, map[int]bool{}; !seen[k]; k = m[k] {
		seen[k] = true
		fmt.Print(k, " ")
	}
	fmt.Println()
	c := make(chan int, 4)
	for i := 0; i < 4; i++ {
		c <- i
	}
	for x := <-c; x < 3; x = <-c {
		fs = append(fs, func() int { return x })
	}
	fmt.Println(fs[3](), fs[4](), fs[5]())
	fs = nil
	for i := 0; i < 6; i++ {
		i++
		if i == 3 {
			continue
		}
		fs = append(fs, func() int { i *= 2; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	for i, v := 0, any(0); ; i, v = i+1, i {
		if x, ok := v.(int); ok && x > 1 {
			fmt.Println(i, x)
			break
		}
	}
	a := [3]int{1, 2, 3}
	for i, p := 0, &a; i < len(p); i, p[1] = i+1, p[1]+10 {
		fmt.Print(p[i], " ")
	}
	fmt.Println(a)
	var k int
	fs = nil
	for k = 0; k < 3; k++ {
		fs = append(fs, func() int { return k })
	}
	for k = range 2 {
		fs = append(fs, func() int { return k * 10 })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
