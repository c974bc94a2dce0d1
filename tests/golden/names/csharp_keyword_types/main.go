package main

import "fmt"

// C#'s keywords, reserved and contextual, as types, fields, methods, parameters, locals, functions and labels.

type class struct{ class int }
type object struct{ object int }
type dynamic struct{ dynamic int }
type where struct{ where *int }
type file struct{ file *int }
type record struct{ record []int }
type required struct{ required map[string]int }
type field struct{ field func(int) int }
type scoped struct{ scoped [2]int }
type partial struct{ partial string }
type async struct{ async bool }
type await struct{ await chan int }
type var_ int
type dynamic2 = dynamic
type string_ string
type this int
type base struct{ this }
type namespace interface{ namespace() string }
type event func()
type operator byte
type managed int
type nint int
type notnull int
type unmanaged int
type with int
type init_ int
type value int
type get int
type set int
type add int
type global int
type alias int
type when int
type and int
type or int
type not int
type on int
type extension int
type allows int

func (c class) lock() int           { return c.class }
func (o *object) checked(in int)    { o.object += in }
func (o object) virtual() object    { return o }
func (d dynamic) override() dynamic { d.dynamic++; return d }
func (f file) foreach() int         { return *f.file }
func (t this) namespace() string    { return fmt.Sprint("this", int(t)) }
func (r record) with(i int) record  { return record{append(r.record[:len(r.record):len(r.record)], i)} }
func (v value) get() value          { return v }
func (v *value) set(value value)    { *v = value }
func (a alias) as(is int) int       { return int(a) + is }
func (f field) get(field int) int   { return f.field(field) }

func params(out, ref, params, in, is, as, lock, null int) int {
	return out + ref + params + in + is + as + lock + null
}
func abstract(explicit, implicit string) (delegate string) {
	delegate = explicit + implicit
	return
}
func nameof(x int) int                 { return x + 1 }
func typeof(x any) string              { return fmt.Sprintf("%T", x) }
func sizeof(s string) int              { return len(s) }
func stackalloc(n int) []int           { return make([]int, n) }
func unchecked(x int8) int8            { return x + 127 }
func throw() (try, catch, finally int) { return 1, 2, 3 }
func await_() string                   { return "await" }
func yield(do int, while bool) int {
	if while {
		return do
	}
	return -do
}

var __arglist = 1
var __makeref, __reftype, __refvalue = 2, 3, 4
var decimal, double, float, long, short, ulong, ushort, sbyte, char = 1, 2.5, 3.5, 4, 5, 6, 7, 8, 'c'
var public, private, protected, internal, static, readonly, sealed, extern, unsafe, volatile, fixed = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11

func labels() int {
	n := 0
using:
	for i := range 3 {
	enum:
		for j := range 3 {
			if j == 1 {
				continue using
			}
			if i == 2 {
				break enum
			}
			n += i*10 + j + 1
		}
		n += 100
	}
	if n < 150 {
		goto end
	}
	n = 0
end:
	return n
}

func main() {
	i := 1
	fmt.Println(class{1}.lock(), object{1}.virtual(), dynamic{1}.override(), *where{&i}.where, file{&i}.foreach())
	o := object{1}
	o.checked(4)
	fmt.Println(o, record{[]int{1}}.with(2), required{map[string]int{"a": 1}}, field{func(x int) int { return x * 2 }}.get(4), scoped{[2]int{1, 2}}, partial{"p"}, async{true})
	a := await{make(chan int, 1)}
	a.await <- 3
	fmt.Println(<-a.await, var_(1), dynamic2{2}, string_("s"), this(1), base{2}.namespace())
	var ns namespace = base{3}
	fmt.Println(ns.namespace())
	event(func() { fmt.Println("event") })()
	fmt.Println(operator('o'), managed(1), nint(2), notnull(3), unmanaged(4), with(5), init_(6), get(7), set(8), add(9), global(10), alias(11).as(1), when(12), and(13), or(14), not(15), on(16), extension(17), allows(18))
	v := value(3)
	v.set(5)
	fmt.Println(v.get(), params(1, 2, 3, 4, 5, 6, 7, 8), abstract("a", "b"), nameof(1), typeof(v), sizeof("abc"), stackalloc(2), unchecked(2))
	fmt.Println(throw())
	fmt.Println(await_(), yield(2, true), yield(2, false), __arglist, __makeref, __reftype, __refvalue)
	fmt.Println(decimal, double, float, long, short, ulong, ushort, sbyte, char)
	fmt.Println(public, private, protected, internal, static, readonly, sealed, extern, unsafe, volatile, fixed)
	fmt.Println(labels())
	async, await, dynamic, var1, nameof, when, where := 1, 2, 3, 4, 5, 6, 7
	go func(async int) { a.await <- async + await }(async)
	fmt.Println(<-a.await, async, await, dynamic, var1, nameof, when, where)
	from, let, join, group, by, into, orderby, select_, equals, ascending, descending := 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
	fmt.Println(from, let, join, group, by, into, orderby, select_, equals, ascending, descending)
	fmt.Printf("%T %T %T %+v\n", record{}, o, ns, file{})
}
