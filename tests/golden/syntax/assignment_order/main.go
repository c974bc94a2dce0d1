package main

import "fmt"

var trace []string

func t(name string, v int) int {
	trace = append(trace, name)
	return v
}

func show(label string, values ...any) {
	fmt.Println(label, values, trace)
	trace = nil
}

func two() (int, int) { return t("two", 7), 8 }

func main() {
	a, b := 1, 2
	a, b = b, a
	show("swap", a, b)
	s := []int{0, 1, 2}
	i := 0
	i, s[i] = 2, 9
	show("index first", i, s)
	s[t("i", 1)], s[t("j", 2)] = t("x", 5), t("y", 6)
	show("order", s)
	s[t("once", 0)] += t("value", 3)
	show("op", s)
	s[t("inc", 0)]++
	show("inc", s)
	s[0], s[1], s[2] = s[1], s[2], s[0]
	show("rotate", s)
	m := map[string]int{}
	m["a"], m["b"] = two()
	show("map", m)
	m[fmt.Sprint(t("key", 1))] |= 6
	show("map op", m)
	p := &a
	*p, a = 10, 20
	show("pointer", a, *p)
	var x struct{ n, k int }
	q := &x
	q.n, x.k, q = 1, 2, nil
	show("field", x, q == nil)
	_, s[0] = two()
	_ = t("blank", 0)
	show("blank", s)
	f := func() *int { t("f", 0); return &s[1] }
	*f() *= t("factor", 2)
	show("call", s)
	y := t("a", 1) + t("b", 2)*t("c", 3)
	z := t("l", 0) == 1 && t("r", 1) == 1 || t("or", 1) == 1
	show("expression", y, z)
	list := []int{t("1", 1), t("2", 2), 5: t("3", 3)}
	kv := map[int]int{t("k", 1): t("v", 2)}
	show("literal", list, kv)
	var arr [3]int
	for i, arr[i] = range []int{5, 6, 7} {
	}
	show("range into", i, arr)
	str := "a"
	str += str + "b"
	str += str
	show("string", str)
}
