package main

import "fmt"

func first() any {
	type point struct{ x int }
	return point{1}
}

func second() any {
	type point struct{ x int }
	{
		type point string
		fmt.Println(point("inner"))
	}
	return point{1}
}

type point struct{ x, y int }

func main() {
	fmt.Println(first() == second(), first() == first())
	fmt.Printf("%T %T %v %v\n", first(), second(), first(), point{1, 2})
	type list struct {
		value int
		next  *list
	}
	var l *list
	for i := range 3 {
		l = &list{i, l}
	}
	for n := l; n != nil; n = n.next {
		fmt.Print(n.value, " ")
	}
	fmt.Println()
	type visitor func(int, visitor) int
	count := visitor(func(n int, v visitor) int {
		if n == 0 {
			return 0
		}
		return 1 + v(n-1, v)
	})
	fmt.Println(count(5, count))
	type table map[string]table
	t := table{"a": {"b": nil}}
	fmt.Println(t, len(t["a"]))
	anon := struct {
		Name string
		Pos  struct{ X, Y int }
	}{Name: "anonymous"}
	anon.Pos.X = 3
	same := struct {
		Name string
		Pos  struct{ X, Y int }
	}{"anonymous", struct{ X, Y int }{3, 0}}
	fmt.Println(anon, anon == same)
	rows := []struct{ in, want int }{{1, 1}, {2, 4}}
	for _, r := range rows {
		fmt.Println(r.in*r.in == r.want)
	}
	people := map[string]struct{ age int }{"ann": {30}}
	fmt.Printf("%v %+v\n", people["ann"].age, people)
}
