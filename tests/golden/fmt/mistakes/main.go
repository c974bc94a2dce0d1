package main

import "fmt"

type weird struct{ n int }

func (weird) String() string { panic("in String") }

type nilStringer struct{}

func (n *nilStringer) String() string { return "pointer " + fmt.Sprint(*n) }

func main() {
	fmt.Println(fmt.Sprintf("%d", "text"), fmt.Sprintf("%s", 5), fmt.Sprintf("%d %d", 1), fmt.Sprintf("%d", 1, 2, "x"))
	fmt.Println(fmt.Sprintf("%z", 3), fmt.Sprintf("%!"), fmt.Sprintf("100%"), fmt.Sprintf("%[3]d", 1), fmt.Sprintf("%[x]d", 1))
	fmt.Println(fmt.Sprintf("%t", 1), fmt.Sprintf("%f", 1), fmt.Sprintf("%c", "a"), fmt.Sprintf("%s", true), fmt.Sprintf("%d", []any{"a", 1}))
	fmt.Println(fmt.Sprintf("%*d", "x", 1), fmt.Sprintf("%.*d", -1, 5), fmt.Sprintf("%x", struct{ a int }{10}), fmt.Sprintf("%s", struct {
		a int
		b string
	}{1, "b"}))
	fmt.Println(weird{1})
	fmt.Printf("%d %+v %s|\n", weird{2}, weird{3}, weird{4})
	var p *nilStringer
	fmt.Println(p)
	fmt.Printf("%v %s %d\n", p, p, p)
	fmt.Printf("%s %v %d\n", nil, nil, nil)
	fmt.Printf("%s|%v|%d\n", error(nil), (*int)(nil), map[string]int(nil))
	fmt.Printf("no verbs\n", 1)
}
