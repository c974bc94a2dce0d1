package main

import (
	"fmt"
	"sort"
)

type Animal interface {
	Name() string
	Sound() string
}

type Dog struct{ name string }

func (d Dog) Name() string  { return d.name }
func (d Dog) Sound() string { return "woof" }

type Loud struct {
	Animal
	times int
}

func (l Loud) Sound() string {
	s := ""
	for range l.times {
		s += l.Animal.Sound() + "!"
	}
	return s
}

type reversed struct{ sort.Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

func main() {
	var a Animal = Loud{Dog{"Rex"}, 2}
	fmt.Println(a.Name(), a.Sound())
	a = Loud{a, 2}
	fmt.Println(a.Name(), a.Sound())
	numbers := []int{3, 1, 2}
	sort.Sort(reversed{sort.IntSlice(numbers)})
	fmt.Println(numbers)
	sort.Sort(sort.Reverse(reversed{sort.IntSlice(numbers)}))
	fmt.Println(numbers)
	if l, ok := a.(Loud); ok {
		_, inner := l.Animal.(Loud)
		_, dog := l.Animal.(Dog)
		fmt.Println(l.times, inner, dog)
	}
	defer func() { fmt.Println(recover()) }()
	fmt.Println(Loud{times: 1}.Name())
}
