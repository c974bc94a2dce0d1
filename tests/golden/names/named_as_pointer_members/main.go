// Methods that have the names of members of every C# pointer, called, bound to their receivers and behind an interface.
package main

import "fmt"

type Account struct {
	name  string
	cents int
}

func (a *Account) Value(factor uint8) int { return a.cents * int(factor) }

func (a *Account) Self() string { return "account of " + a.name }

func (a Account) Length() int { return len(a.name) }

type Valued interface{ Value(uint8) int }

type Label string

func (l *Label) Value() string { return string(*l) + "!" }

func open(name string) (a Account) {
	var value func(uint8) int = a.Value
	self := a.Self
	a.name, a.cents = name, 250
	fmt.Println(value(2), self(), a.Value(3), a.Self())
	var v Valued = &a
	fmt.Println(v.Value(4), (*Account).Value(&a, 5))
	return
}

func main() {
	a := open("ann")
	p := &a
	value, self, length := p.Value, p.Self, p.Length
	p.name, p.cents = "bob", 100
	fmt.Println(value(1), self(), length())

	all := []func() string{p.Self, (&Account{name: "eve"}).Self}
	for _, f := range all {
		fmt.Println(f())
	}

	l := Label("label")
	show := l.Value
	l = "changed"
	defer fmt.Println(show(), l.Value())
	waiting := make(chan func(uint8) int, 1)
	waiting <- p.Value
	fmt.Println((<-waiting)(7))
}
