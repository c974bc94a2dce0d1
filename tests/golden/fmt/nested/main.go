package main

import "fmt"

type tree struct {
	Left  *tree
	Value any
	Right *tree
}

type config struct {
	Name   string
	Ports  []int
	Env    map[string]string
	Limits struct {
		CPU float64
		Mem uint64
	}
	Next  *config
	Any   any
	Err   error
	Fn    func()
	Bytes []byte
}

func main() {
	t := tree{nil, 1, nil}
	fmt.Printf("%v %+v\n", t, t)
	c := config{Name: "a b", Ports: []int{80, 443}, Env: map[string]string{"B": "2", "A": "1"}, Any: map[int][]string{2: {"x"}, 1: nil}, Bytes: []byte("hi")}
	c.Limits.CPU = 1.5
	fmt.Printf("%v\n%+v\n", c, c)
	c.Any = []any{1, "two", 3.0, nil, []int(nil), map[string]bool{}}
	fmt.Println(c.Any, []any{c.Any})
	fmt.Printf("%#v\n", c.Any)
	fmt.Println([][]int{{1}, {2, 3}, nil}, [2][2]string{{"a", "b"}}, map[string][]int{"x": {1}})
	fmt.Printf("%v %v\n", []*int{nil}, map[bool]int{true: 1, false: 0})
	fmt.Println(map[any]int{"b": 1, 2: 2, "a": 3, 1: 4, 2.5: 5, true: 6, nil: 7})
	fmt.Println(map[[2]int]string{{2, 1}: "b", {1, 9}: "a"}, map[struct{ a, b int }]bool{{2, 0}: true, {1, 5}: false})
	fmt.Printf("%x %X %q\n", map[string]int{"a": 255}, []byte{1, 171}, map[int]string{1: "x"})
	fmt.Printf("%6.2v|%3d|%-4s|\n", []float64{1.234, 5}, [3]int{1, 2, 3}, []string{"a", "b"})
	fmt.Printf("%T %T %T %T\n", c, &t, c.Env, c.Limits)
	fmt.Printf("%T %T %T %T %T\n", main, []any{}, func(int, ...string) (bool, error) { return false, nil }, make(<-chan []int), struct {
		A int `tag:"x"`
		b *tree
	}{})
	fmt.Printf("%#v\n", struct {
		P *int
		M map[string]any
		F float32
		U []uint8
		E any
	}{M: map[string]any{"k": 1}, F: 2, U: []uint8{1}})
}
