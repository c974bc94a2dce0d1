package main

import "fmt"

type class struct {
	public, private int
	namespace       string
	this            *class
}

func (base class) virtual(out int) int { return base.public + out }

type object interface{ virtual(int) int }
type record struct{ Equals, GetHashCode, ToString int }
type Console struct{ WriteLine string }
type Task int
type Go struct{ Run int }

func (t Task) GetType() string { return "Task" }

func lock(ref, in int) (checked int) {
	for is := range in {
		checked += ref * is
	}
	return checked
}

func async(params ...string) (await string) {
	for _, foreach := range params {
		await += foreach
	}
	return
}

var static, volatile = 1, "volatile"

const event = "event"

func main() {
	new := 1
	using, as := 2, 3
	null := class{public: new, namespace: "ns"}
	null.this = &null
	var o object = null
	fmt.Println(using+as, null.this.namespace, o.virtual(4), lock(2, 4), async("a", "b"))
	try, catch, finally, throw := true, false, 'f', 1.5
	while, do, sbyte, decimal, params := 1, 2, 3, 4, 5
	fmt.Println(try, catch, finally, throw, while, do, sbyte, decimal, params, static, volatile, event)
	abstract := func(override int) int { return override * 2 }
	fmt.Println(abstract(21), record{1, 2, 3}, Console{"x"}, Task(5).GetType(), Go{3}.Run)
	value, get, set, var_, dynamic, nameof, when, where, yield, field := 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
	fmt.Println(value, get, set, var_, dynamic, nameof, when, where, yield, field)
	operator := map[string]int{"checked": 1}
	operator["unchecked"]++
	fmt.Println(operator)
	double, float, long, char, delegate, implicit := 1.0, 2, 3, 'c', func() {}, "i"
	delegate()
	fmt.Println(double, float, long, char, implicit)
}
