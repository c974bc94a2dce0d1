package main

import (
	"errors"
	"fmt"
)

type Shape interface{ Area() float64 }
type Square struct{ side float64 }
type Circle struct{ r float64 }

func (s Square) Area() float64  { return s.side * s.side }
func (c *Circle) Area() float64 { return 3 * c.r * c.r }

type Celsius float64
type Temperature = Celsius
type Strings []string

func describe(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v", v)
	case uint8:
		return fmt.Sprint("byte ", v+1)
	case rune:
		return "rune " + string(v)
	case string:
		return "string of " + fmt.Sprint(len(v))
	case []int:
		return fmt.Sprint("ints ", len(v))
	case []int64:
		return fmt.Sprint("int64s ", len(v))
	case Strings:
		return "Strings " + v[0]
	case []string:
		return "strings " + v[0]
	case map[string]int:
		return fmt.Sprint("map ", v["a"])
	case Temperature:
		return fmt.Sprint("temperature ", float64(v))
	case func(int) int:
		return fmt.Sprint("func ", v(2))
	case func():
		return "func()"
	case chan<- int:
		return "send-only"
	case chan int:
		return fmt.Sprint("chan ", cap(v))
	case *Circle:
		return fmt.Sprint("circle ", v.r)
	case Shape:
		return fmt.Sprint("shape ", v.Area())
	case error:
		return "error " + v.Error()
	case struct{ X int }:
		return fmt.Sprint("struct ", v.X)
	case [2]bool:
		return fmt.Sprint("array ", v[1])
	case *int:
		*v++
		return fmt.Sprint("pointer ", *v)
	case bool, float64:
		return fmt.Sprintf("%T", v)
	}
	return fmt.Sprintf("other %T", x)
}

func main() {
	n := 1
	for _, x := range []any{
		nil, 1, int64(2), byte(3), 'x', "str", []int{1}, []int64{1, 2}, Strings{"s"}, []string{"t"}, map[string]int{"a": 5}, Celsius(36.6),
		func(i int) int { return i * 2 }, func() {}, make(chan<- int), make(chan int, 3), &Circle{1}, Square{2}, &Square{3}, errors.New("e"),
		struct{ X int }{9}, [2]bool{false, true}, &n, true, 2.5, int8(1), struct{ Y int }{}, [3]bool{}, Circle{}, 2i, uint(1), float32(1),
	} {
		fmt.Println(describe(x))
	}
}
