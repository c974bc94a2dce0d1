package main

import "fmt"

// Local types that share a name with each other, with package types and with the variables of their own scope.

type item struct{ pkg int }

func (i item) kind() string { return "package item" }

func first() any {
	type item struct{ a int }
	return item{1}
}

func second() any {
	type item struct{ b string }
	return item{"x"}
}

func nested() (any, any, any) {
	type item int
	outer := item(1)
	{
		type item string
		inner := item("in")
		if true {
			type item [2]bool
			return outer, inner, item{true}
		}
	}
	return nil, nil, nil
}

func shadows(x int) string {
	out := fmt.Sprint(x)
	if x := x * 2; x > 2 {
		out += fmt.Sprint(" ", x)
		x := "inner"
		out += " " + x
	} else if y := x + 1; y > 0 {
		x := float64(x) / 4
		out += fmt.Sprint(" ", x, y)
	}
	for x := range x {
		x := x * 10
		out += fmt.Sprint(" ", x)
	}
	func(x string) { out += " " + x }("param")
	switch x := any(x).(type) {
	case int:
		x++
		out += fmt.Sprint(" sw", x)
	}
	{
		x, y := x+1, x+2
		out += fmt.Sprint(" ", x, y)
	}
	return out + fmt.Sprint(" ", x)
}

func variableNamedAsType() string {
	item := item{4}
	return fmt.Sprint(item.kind(), item)
}

func typeAfterVariable() string {
	type n2 struct{ n int }
	{
		type n = n2
		return fmt.Sprint(n{5}.n)
	}
}

func localRecursive() int {
	type tree struct {
		left, right *tree
		v           int
	}
	var sum func(t *tree) int
	sum = func(t *tree) int {
		if t == nil {
			return 0
		}
		return sum(t.left) + t.v + sum(t.right)
	}
	return sum(&tree{&tree{nil, nil, 1}, &tree{&tree{v: 5}, nil, 3}, 2})
}

func useBeforeLocal() int {
	total := total() // the function, for the variable's scope begins after the statement
	return total + 1
}

func total() int { return 41 }

func closures() []func() string {
	var fs []func() string
	for i := range 2 {
		type loopLocal struct{ i int }
		v := loopLocal{i}
		fs = append(fs, func() string { v := fmt.Sprintf("%v%T", v, v); return v })
	}
	return fs
}

func main() {
	a, b := first(), second()
	fmt.Printf("%T %T %v %v %v\n", a, b, a, b, a == b)
	x, y, z := nested()
	fmt.Printf("%T %T %T %v %v %v\n", x, y, z, x, y, z)
	fmt.Println(shadows(1))
	fmt.Println(shadows(2))
	fmt.Println(variableNamedAsType(), typeAfterVariable(), localRecursive(), useBeforeLocal())
	for _, f := range closures() {
		fmt.Println(f())
	}
	_, isA := a.(item)
	fmt.Println(isA, first() == first(), second() == first())
}
