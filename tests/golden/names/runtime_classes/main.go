package main

import (
	"fmt"
	"sync"
)

// Everything the runtime library calls its classes is free for a program: as a type, function, variable, parameter or label.

type I interface{ M(int) int }

type T int

func (t T) M(i int) int { return int(t) + i }

func goroutine(Go I) int {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() { defer wg.Done() }()
	wg.Wait()
	return Go.M(1)
}

func kinds(x any) string {
	GoString, GoType, GoInterface := 2, 3, 4
	switch x.(type) {
	case string:
		return fmt.Sprint("string", GoString)
	case I:
		return fmt.Sprint("I", GoType)
	case []int:
		return fmt.Sprint("slice", GoInterface)
	}
	return ""
}

func channels(Chan chan int) (Select int) {
	Slice := make([]int, 2)
	Map := map[string]int{"a": 1}
	Ptr := &Slice[1]
	*Ptr = 5
	select {
	case Select = <-Chan:
	default:
		Select = -1
	}
	for Defer := range 2 {
		Select += Defer
	}
	return Select + Slice[1] + Map["a"]
}

func deferring() (Panic string) {
	Defer := "x"
	defer func(GoPanic string) {
		if r := recover(); r != nil {
			Panic = fmt.Sprint(GoPanic, r)
		}
	}("caught ")
	panic(Defer)
}

type GoError struct{ Func string }

func (e *GoError) Error() string { return "GoError " + e.Func }

type Task struct{ Task string }
type GoTask struct{ Task }
type Func func(Action int) int
type Action func()
type String string
type Int64 int64
type Exception struct{ Message string }
type Array [2]int
type Span []byte
type Tuple struct{ Item1, Item2 int }
type ValueTuple struct{ Item1, Item2 int }
type List struct {
	next *List
	v    int
}
type Dictionary map[string]int
type Console struct{}
type Object any
type Nullable *int
type Type int
type Enum int
type Delegate func()
type Index int
type Range [2]int
type Thread int
type Monitor struct{ Lock sync.Mutex }
type Program struct{ Main string }

func (Console) WriteLine(s string) { fmt.Println("console:", s) }

var Math = struct{ Max int }{3}

func Ptr() string          { return "Ptr()" }
func Slice(a, b int) []int { return []int{a, b} }
func Map(f func(int) int, xs ...int) []int {
	var out []int
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}
func Chan() int            { return 1 }
func Select() int          { return 2 }
func Box(x any) any        { return x }
func Run(f func())         { f() }
func New() *List           { return &List{nil, 1} }
func Make() Dictionary     { return Dictionary{"k": 1} }
func Append(s []int) []int { return append(s, 1) }

func main() {
	fmt.Println(goroutine(T(3)))
	fmt.Println(kinds("a"), kinds(T(1)), kinds([]int{}))
	ch := make(chan int, 1)
	fmt.Println(channels(ch))
	ch <- 10
	fmt.Println(channels(ch))
	fmt.Println(deferring())
	var err error = &GoError{"f"}
	fmt.Println(err)
	fmt.Println(GoTask{Task{"t"}}.Task.Task, Func(func(a int) int { return a + 1 })(2), String("s")+"t", Int64(5)*2)
	Action(func() { fmt.Println("action") })()
	fmt.Println(Exception{"m"}, Array{1, 2}, Span("ab"), Tuple{1, 2}, ValueTuple{3, 4}, List{v: 1}, Dictionary{"a": 1})
	Console{}.WriteLine("x")
	var o Object = 4
	var p Nullable
	fmt.Println(o, p == nil, Type(1), Enum(2), Index(3), Range{1, 2}, Thread(4))
	var m Monitor
	m.Lock.Lock()
	m.Lock.Unlock()
	Delegate(func() { fmt.Println("delegate") })()
	fmt.Println(Program{"main"}, Math.Max, Ptr(), Slice(1, 2), Map(func(x int) int { return x * x }, 1, 2, 3), Chan(), Select(), Box(3), New().v, Make(), Append(nil))
	Run(func() { fmt.Println("run") })
	{
		Ptr := 1
		q := &Ptr
		*q++
		go func() { Ptr++; ch <- Ptr }()
		fmt.Println(<-ch)
	}
}
