// Empty interfaces that have names: types made of them differ from those made of any.
package main

import "fmt"

type Value any
type Other interface{}
type Source func() Value

func kind(x any) string {
	switch x.(type) {
	case func() Value:
		return "func() Value"
	case func() any:
		return "func() any"
	case []Value:
		return "[]Value"
	case []any:
		return "[]any"
	case map[string]Value:
		return "map[string]Value"
	case map[Value]Other:
		return "map[Value]Other"
	case Source:
		return "Source"
	case chan Value:
		return "chan Value"
	case *Value:
		return "*Value"
	case [2]Value:
		return "[2]Value"
	case func(...Value) (Other, error):
		return "variadic"
	case struct{ V Value }:
		return "struct Value"
	case struct{ V any }:
		return "struct any"
	}
	return "?"
}

func main() {
	var v Value = 1
	for _, x := range []any{func() Value { return 1 }, func() any { return 1 }, []Value{1}, []any{2}, map[string]Value{}, map[Value]Other{},
		Source(func() Value { return v }), make(chan Value), &v, [2]Value{1, "x"}, func(...Value) (Other, error) { return nil, nil },
		struct{ V Value }{v}, struct{ V any }{v}, []Other{v}, v} {
		fmt.Printf("%s %T\n", kind(x), x)
	}
	fmt.Printf("%v %+v %v\n", []Value{1, "a", nil}, struct{ V Value }{2}, map[string]Value{"k": []Value{1}})
	var s Source = func() Value { return []Value{v} }
	fmt.Println(s(), kind(s()), kind((func() Value)(s)))
}
