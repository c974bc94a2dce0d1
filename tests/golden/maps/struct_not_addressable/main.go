package main

type point struct{ x, y int }

func (p *point) move() { p.x++ }

func main() {
	m := map[string]point{}
	m["a"].x = 1
	m["a"].move()
	p := &m["a"]
	_ = p
}
