// Names that mean something in C# or in the base class library, shadowed builtins and packages, one name in nested blocks.
package main

import (
	"fmt"
	str "strings"
)

type string_ string
type object struct{ string, int int }
type Console struct{ Value int }
type Exception struct{ class string }
type I64 = int64
type List []int
type Dictionary map[string]int
type Math struct{}
type Func func()
type Action func()
type Tuple struct{ Item1, Item2 int }
type Object interface{ ToString() string }

func (Math) ToString() string       { return "math" }
func (o object) GetHashCode() int   { return o.int }
func (c Console) Equals(x int) bool { return x == c.Value }

func print(x ...any)    { fmt.Println(x...) }
func len(s []int) int   { return 42 }
func Convert(a int) int { return a }
func Main() string      { return "Main" }
func checked(namespace int) (ref int, out string) {
	ref = namespace
	out = "out"
	return
}

const lock = 5
const Int64 = "i64"

var event, using, params = 1, 2, 3
var System = "sys"
var Random = 4

func main() {
	var true = false
	nil := 3
	iota := "iota"
	fmt.Println(true, nil, iota)
	class, namespace, this, base, is, as, in, out, ref, new_ := 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
	fmt.Println(class, namespace, this, base, is, as, in, out, ref, new_)
	string := "shadow"
	int := 5
	fmt.Println(string, int)
	print("own print", len(nil2()))
	{
		fmt := "fmt"
		str := str.ToUpper(fmt)
		_ = fmt
		println2(str)
	}
	append := func(a, b I64) I64 { return a + b }
	fmt.Println(append(1, 2))
	object1 := object{1, 2}
	fmt.Println(object1, object1.GetHashCode(), Console{3}.Equals(3))
	fmt.Println(Exception{"c"}, List{1}, Dictionary{"a": 1}, Tuple{1, 2}, Math{}.ToString())
	var o Object = Math{}
	fmt.Println(o.ToString(), Convert(3), Main(), lock, Int64, event, using, params, System, Random)
	a, b := checked(7)
	fmt.Println(a, b)
	var f Func = func() { fmt.Println("f") }
	f()
	Action(f)()
	var await, async, var_, dynamic, yield, record, value, get, set, global, nameof, when, where, from, select_ = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	fmt.Println(await, async, var_, dynamic, yield, record, value, get, set, global, nameof, when, where, from, select_)
	for long := range 2 {
		double, decimal, object, byte := long, long, long, long
		fmt.Println(double, decimal, object, byte)
	}
	type error struct{ x I64 }
	fmt.Println(error{1})
	{
		type T struct{ a I64 }
		{
			type T struct{ c I64 }
			fmt.Printf("%T %v\n", T{}, T{})
		}
	}
	x := 1
	{
		x := x + 1
		x, y := x+1, x
		fmt.Println(x, y)
	}
	if x := x + 10; x > 5 {
		x := x * 2
		fmt.Println(x)
	} else if y := x; y > 0 {
		fmt.Println(y)
	}
	fmt.Println(x)
	func(x I64) { fmt.Println(x) }(9)
}

func nil2() []int       { return nil }
func println2(s string) { fmt.Println(s) }
