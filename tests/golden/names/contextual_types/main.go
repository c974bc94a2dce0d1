package main

import "fmt"

// Types named by words that mean something to C# where a type stands.

type where struct{ n int }

func (x where) tell() string { return fmt.Sprintf("%T %v", x, x) }

type from int

func (x from) tell() string { return fmt.Sprintf("%T %v", x, x) }

type let [2]int

func (x let) tell() string { return fmt.Sprintf("%T %v", x, x) }

type get struct{ n int }

func (x get) tell() string { return fmt.Sprintf("%T %v", x, x) }

type set int

func (x set) tell() string { return fmt.Sprintf("%T %v", x, x) }

type managed [2]int

func (x managed) tell() string { return fmt.Sprintf("%T %v", x, x) }

type closed struct{ n int }

func (x closed) tell() string { return fmt.Sprintf("%T %v", x, x) }

type union int

func (x union) tell() string { return fmt.Sprintf("%T %v", x, x) }

type record [2]int

func (x record) tell() string { return fmt.Sprintf("%T %v", x, x) }

type teller interface{ tell() string }

func same[T any](x T) T { return x }

func which(x any) string {
	switch t := x.(type) {
	case where:
		return t.tell()
	case from:
		return t.tell()
	case let:
		return t.tell()
	case get:
		return t.tell()
	case set:
		return t.tell()
	case managed:
		return t.tell()
	case closed:
		return t.tell()
	case union:
		return t.tell()
	case record:
		return t.tell()
	case *where:
		return "pointer to " + t.tell()
	case *from:
		return "pointer to " + t.tell()
	case *let:
		return "pointer to " + t.tell()
	case *get:
		return "pointer to " + t.tell()
	case *set:
		return "pointer to " + t.tell()
	case *managed:
		return "pointer to " + t.tell()
	case *closed:
		return "pointer to " + t.tell()
	case *union:
		return "pointer to " + t.tell()
	case *record:
		return "pointer to " + t.tell()
	case []where:
		return "slice of where"
	case []from:
		return "slice of from"
	case []let:
		return "slice of let"
	case []get:
		return "slice of get"
	case []set:
		return "slice of set"
	case []managed:
		return "slice of managed"
	case []closed:
		return "slice of closed"
	case []union:
		return "slice of union"
	case []record:
		return "slice of record"
	}
	return "?"
}

func useWhere() {
	var a where
	b := where{1}
	c := &b
	var d any = b
	e, ok := d.(where)
	_, isTeller := d.(teller)
	f := func(where) where { return b }
	fmt.Println(a == b, e, ok, isTeller, which(a), which(c), which([]where{a, b, *c}), same(b), same[where](a), f(a))
	where := 3
	where += where
	fmt.Println(where)
}

func useFrom() {
	var a from
	b := from(1)
	c := &b
	var d any = b
	e, ok := d.(from)
	_, isTeller := d.(teller)
	f := func(from) from { return b }
	fmt.Println(a == b, e, ok, isTeller, which(a), which(c), which([]from{a, b, *c}), same(b), same[from](a), f(a))
	from := 3
	from += from
	fmt.Println(from)
}

func useLet() {
	var a let
	b := let{1, 2}
	c := &b
	var d any = b
	e, ok := d.(let)
	_, isTeller := d.(teller)
	f := func(let) let { return b }
	fmt.Println(a == b, e, ok, isTeller, which(a), which(c), which([]let{a, b, *c}), same(b), same[let](a), f(a))
	let := 3
	let += let
	fmt.Println(let)
}

func useGet() {
	var a get
	b := get{1}
	c := &b
	var d any = b
	e, ok := d.(get)
	_, isTeller := d.(teller)
	f := func(get) get { return b }
	fmt.Println(a == b, e, ok, isTeller, which(a), which(c), which([]get{a, b, *c}), same(b), same[get](a), f(a))
	get := 3
	get += get
	fmt.Println(get)
}

func useSet() {
	var a set
	b := set(1)
	c := &b
	var d any = b
	e, ok := d.(set)
	_, isTeller := d.(teller)
	f := func(set) set { return b }
	fmt.Println(a == b, e, ok, isTeller, which(a), which(c), which([]set{a, b, *c}), same(b), same[set](a), f(a))
	set := 3
	set += set
	fmt.Println(set)
}

func useManaged() {
	var a managed
	b := managed{1, 2}
	c := &b
	var d any = b
	e, ok := d.(managed)
	_, isTeller := d.(teller)
	f := func(managed) managed { return b }
	fmt.Println(a == b, e, ok, isTeller, which(a), which(c), which([]managed{a, b, *c}), same(b), same[managed](a), f(a))
	managed := 3
	managed += managed
	fmt.Println(managed)
}

func useClosed() {
	var a closed
	b := closed{1}
	c := &b
	var d any = b
	e, ok := d.(closed)
	_, isTeller := d.(teller)
	f := func(closed) closed { return b }
	fmt.Println(a == b, e, ok, isTeller, which(a), which(c), which([]closed{a, b, *c}), same(b), same[closed](a), f(a))
	closed := 3
	closed += closed
	fmt.Println(closed)
}

func useUnion() {
	var a union
	b := union(1)
	c := &b
	var d any = b
	e, ok := d.(union)
	_, isTeller := d.(teller)
	f := func(union) union { return b }
	fmt.Println(a == b, e, ok, isTeller, which(a), which(c), which([]union{a, b, *c}), same(b), same[union](a), f(a))
	union := 3
	union += union
	fmt.Println(union)
}

func useRecord() {
	var a record
	b := record{1, 2}
	c := &b
	var d any = b
	e, ok := d.(record)
	_, isTeller := d.(teller)
	f := func(record) record { return b }
	fmt.Println(a == b, e, ok, isTeller, which(a), which(c), which([]record{a, b, *c}), same(b), same[record](a), f(a))
	record := 3
	record += record
	fmt.Println(record)
}

func main() {
	useWhere()
	useFrom()
	useLet()
	useGet()
	useSet()
	useManaged()
	useClosed()
	useUnion()
	useRecord()
}
