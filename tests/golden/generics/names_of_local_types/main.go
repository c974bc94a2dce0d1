package main

import "fmt"

// The names of local and unnamed types as type arguments.

type S[T any] struct{ v T }
type M[K comparable, V any] map[K]V

func name[T any]() string { return fmt.Sprintf("%T", *new(T)) }

func main() {
	type local[T any] struct{ v T }
	type plain struct{ n int }
	fmt.Println(name[local[int]](), name[local[local[string]]]())
	fmt.Println(name[S[plain]](), name[M[string, plain]]())
	fmt.Println(name[S[struct{ a int }]](), name[S[struct{ A int }]]())
	fmt.Println(name[S[func(int) error]](), name[S[map[string][]byte]](), name[S[chan<- rune]](), name[S[*[2]any]]())
	fmt.Println(name[S[interface{ F() }]](), name[S[any]](), name[S[error]](), name[M[int8, S[S[uint]]]]())
	{
		type plain string
		fmt.Println(name[S[plain]](), name[plain]())
	}
	fmt.Printf("%v %+v %T\n", S[plain]{plain{1}}, S[plain]{plain{2}}, S[plain]{})
}
