package main

import "fmt"

type item struct {
	name string
	tags []string
	pos  struct{ x, y int }
}

func (i *item) move(dx int) { i.pos.x += dx }
func (i item) renamed(name string) item {
	i.name = name
	return i
}

func main() {
	items := []item{{name: "a"}, {name: "b", tags: []string{"t"}}}
	for _, it := range items {
		it.name = "changed"
		it.move(5)
	}
	fmt.Println(items)
	for i := range items {
		items[i].move(i + 1)
		items[i].tags = append(items[i].tags, "new")
	}
	fmt.Printf("%+v\n", items)
	p := &items[0]
	p.name = "through pointer"
	items = append(items, item{})
	p.name = "old array"
	fmt.Println(items[0].name, items[0].renamed("copy").name, items[0].name)
	pointers := []*item{{name: "p"}, &items[1]}
	for _, q := range pointers {
		q.move(100)
	}
	fmt.Println(pointers[0].pos, items[1].pos, *pointers[1])
	grid := make([][]item, 2)
	for i := range grid {
		grid[i] = make([]item, 1)
		grid[i][0].pos.y = i
	}
	fmt.Println(grid[1][0].pos.y, len(grid), cap(grid[0]))
	x := &items[1].pos.x
	*x = -1
	fmt.Println(items[1].pos)
}
