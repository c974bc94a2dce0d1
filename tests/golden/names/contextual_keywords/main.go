package main

import "fmt"

// Contextual keywords of C# in every place of a declaration.

type where interface{ where() int }
type from struct{ from, select_, orderby int }
type allows[T any] struct{ allows T }
type extension struct{ where }
type let int
type join []let
type group map[string]join
type into chan int
type by func(by let) let
type on *int
type equals [2]equals_
type equals_ bool
type init_ struct{ init, get, set, add, remove int }
type when struct{ *extension }
type managed complex128
type ascending uint8
type descending struct{}
type field struct{ field *field }
type record[T any] struct{ record []T }
type scoped func() scoped
type required interface {
	required() required
	file(file, record int) (scoped, field int)
}
type file struct{}
type var_ struct{ var_ int }
type nameof int
type unmanaged struct{ notnull, nint, nuint int }
type _ int

func (f from) where() int                                             { return f.from }
func (file) required() required                                       { return file{} }
func (file) file(file, record int) (scoped, field int)                { return file, record }
func (r record[T]) extension(x T) record[T]                           { return record[T]{append(r.record, x)} }
func (l let) let(let let) (select_ let)                               { select_ = l + let; return }
func (d descending) from(from from) (where from)                      { where = from; where.orderby++; return }
func (a allows[T]) get() (get T)                                      { return a.allows }
func (a *allows[T]) set(set T)                                        { a.allows = set }
func (f *field) value(value int) (field int)                          { field = value; return }
func extension_[allows, where any](a allows, w where) (allows, where) { return a, w }
func on_(on on) int                                                   { return *on }

func partial(partial int) int { return partial }

func main() {
	var extension extension = extension{from{1, 2, 3}}
	var from from = from{4, 5, 6}
	fmt.Println(extension.where.where(), from.where(), from)
	let := let(3)
	fmt.Println(let.let(let))
	var where where = from
	fmt.Println(where.where())
	select_ := join{let, 2}
	group := group{"x": select_}
	fmt.Println(group, len(group["x"]))
	into := make(into, 1)
	into <- 1
	fmt.Println(<-into)
	by := by(nil)
	by = func(x_ let_) let_ { return x_ * 2 }
	fmt.Println(by(4))
	n := 3
	on := on(&n)
	fmt.Println(on_(on), *on)
	equals := equals{true, false}
	fmt.Println(equals, init_{1, 2, 3, 4, 5})
	when := when{&extension}
	fmt.Println(when.where.where(), managed(1i), ascending(3))
	fmt.Println(descending{}.from(from))
	field := field{}
	field.field = &field
	fmt.Println(field.value(3), field.field == &field)
	record := record[int]{}.extension(1).extension(2)
	fmt.Println(record.record, fmt.Sprintf("%T", record))
	file := file{}
	fmt.Println(file.required() == required(file))
	fmt.Println(file.file(1, 2))
	allows := allows[string]{"a"}
	allows.set("b")
	fmt.Println(allows.get())
	fmt.Println(extension_(1, "x"))
	var scoped scoped
	scoped = func() scoped_ { return scoped }
	fmt.Println(scoped() != nil, partial(2), var_{1}, nameof(2), unmanaged{1, 2, 3})
	for select_ := range 2 {
		fmt.Print(select_, " ")
	}
	switch extension := any(extension).(type) {
	case interface{ where() int }:
		fmt.Println(extension.where())
	}
	async, await, yield := 1, 2, 3
	func(async, await, yield int) { fmt.Println(async + await + yield) }(async, await, yield)
	into <- await
	fmt.Println(<-into)
}

type let_ = let
type scoped_ = scoped
