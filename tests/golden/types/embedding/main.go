package main

import "fmt"

type Base struct {
	ID   int
	Name string
}

func (b Base) Describe() string   { return fmt.Sprintf("%d:%s", b.ID, b.Name) }
func (b *Base) Rename(name string) { b.Name = name }
func (b Base) Kind() string        { return "base" }

type Middle struct {
	*Base
	Name string // shadows Base.Name
}

func (m Middle) Kind() string { return "middle over " + m.Base.Kind() }

type Logger struct{ lines *[]string }

func (l Logger) Log(s string) { *l.lines = append(*l.lines, s) }

type Top struct {
	Middle
	Logger
	Extra int
}

type Describer interface{ Describe() string }
type Renamer interface {
	Describer
	Rename(string)
}

func main() {
	var lines []string
	t := Top{Middle{&Base{1, "base"}, "middle"}, Logger{&lines}, 5}
	fmt.Println(t.Name, t.Base.Name, t.ID, t.Describe(), t.Kind())
	t.Rename("renamed")
	t.Log("first")
	u := t
	u.Rename("through the copy")
	u.Name = "only in the copy"
	u.Log("second")
	fmt.Println(t.Base.Name, t.Name, u.Name, len(lines), lines)

	var r Renamer = t
	r.Rename("through the interface")
	var d Describer = r
	fmt.Println(d.Describe(), t.Base.Name)
	_, isRenamer := d.(Renamer)
	_, baseIs := any(Base{}).(Renamer)
	_, pointerIs := any(&Base{}).(Renamer)
	fmt.Println(isRenamer, baseIs, pointerIs)
	f := t.Describe
	t.Rename("later")
	fmt.Println(f(), t.Describe())
	defer func() { fmt.Println(recover()) }()
	fmt.Println(Middle{}.Describe())
}
