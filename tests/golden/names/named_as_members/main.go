package main

import "fmt"

// Types named as members that C# types of their kind have.

type Value int

func (v Value) Value() int { return int(v) }

type Copy struct {
	Value Value
	Copy  [2]int
}

func (c Copy) copied() Copy { return c }

type Assign [2]int

func (a *Assign) Assign(n int) { a[0] = n }

type Valuer interface{ Value() int }

type Getter interface{ Get() string }

type base struct{ s string }

func (b base) Get() string { return "get " + b.s }

type Get struct{ base }

type String struct{ s string }

func (s String) String() string { return "<" + s.s + ">" }

type Error string

func (e Error) Error() string { return "error " + string(e) }

type Receiver struct{ n int }

func (r *Receiver) Receiver() *Receiver { return r }

type Self struct{ Self *int }

type Hash map[string]Value

type List[T any] []T

func (l List[T]) List() []T { return l }

type Pair[T any] struct {
	Pair [2]T
	Copy T
}

func (p Pair[T]) Assign() T { return p.Copy }

func main() {
	v := Value(3)
	var valuer Valuer = v
	fmt.Println(v, v.Value(), valuer.Value(), v+1, v == 3)
	c := Copy{v, [2]int{1, 2}}
	d := c
	d.Copy[0] = 9
	d.Value++
	fmt.Println(c, d, c == d, c.copied())
	a := Assign{1, 2}
	b := a
	a.Assign(7)
	b, a = a, b
	fmt.Println(a, b)
	var g Getter = Get{base{"x"}}
	fmt.Println(g.Get(), g.(Get).s)
	g = &Get{base{"y"}}
	fmt.Println(g.Get(), String{"s"}, fmt.Sprint(&String{"t"}))
	var err error = Error("e")
	fmt.Println(err, err.(Error))
	fmt.Println((&Receiver{2}).Receiver().n, Self{}, Hash{"a": v}, List[int]{1}.List(), List[Value]{v}.List())
	fmt.Println(Pair[int]{[2]int{1, 2}, 3}.Assign(), Pair[Copy]{Copy: c}.Assign())
	var x any = c
	switch t := x.(type) {
	case Value:
		fmt.Println("Value", t)
	case Assign:
		fmt.Println("Assign", t)
	case Copy:
		fmt.Printf("%T %+v\n", t, t)
	}
	fmt.Printf("%T %T %T %v\n", v, a, Hash{}, []any{v, a}[0] == any(Value(3)))
}
