package main

import (
	"errors"
	"fmt"
	"os"
)

// Functions with named results: every form of deferred call, waiting or not, before or after it recovers, in a body that waits or not,
// left by return, by a panic, by a runtime error, with and without recovering.

type exit int

const (
	leave exit = iota
	fall
	fail
)

type T struct {
	rec bool
	r   *string
}
type G[X any] struct {
	x   X
	rec bool
	r   *string
}

var ticks = make(chan int, 4)

func tick() int { ticks <- 1; return <-ticks }

func div(n int) int { return 10 / n }

func leaveBy(e exit) {
	switch e {
	case fall:
		panic(errors.New("fell"))
	case fail:
		div(len(os.Args[1:]))
	}
}

func deferred_none(name string, rec bool, r *string) {
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func (t T) value_none(name string) {
	rec, r := t.rec, t.r
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func (t *T) pointer_none(name string) {
	rec, r := t.rec, t.r
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func generic_none[X any](x X, name string, rec bool, r *string) {
	name += fmt.Sprintf("%T", x)
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func (t G[X]) method_none(name string) {
	rec, r := t.rec, t.r
	name += fmt.Sprintf("%T", t.x)
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func variadic_none(rec bool, r *string, names ...any) {
	name := fmt.Sprint(names...)
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

type iface_none interface{ value_none(string) }

func deferred_before(name string, rec bool, r *string) {
	tick()
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func (t T) value_before(name string) {
	rec, r := t.rec, t.r
	tick()
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func (t *T) pointer_before(name string) {
	rec, r := t.rec, t.r
	tick()
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func generic_before[X any](x X, name string, rec bool, r *string) {
	name += fmt.Sprintf("%T", x)
	tick()
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func (t G[X]) method_before(name string) {
	rec, r := t.rec, t.r
	name += fmt.Sprintf("%T", t.x)
	tick()
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

func variadic_before(rec bool, r *string, names ...any) {
	name := fmt.Sprint(names...)
	tick()
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
}

type iface_before interface{ value_before(string) }

func deferred_after(name string, rec bool, r *string) {
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
	tick()
	*r += "+"
}

func (t T) value_after(name string) {
	rec, r := t.rec, t.r
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
	tick()
	*r += "+"
}

func (t *T) pointer_after(name string) {
	rec, r := t.rec, t.r
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
	tick()
	*r += "+"
}

func generic_after[X any](x X, name string, rec bool, r *string) {
	name += fmt.Sprintf("%T", x)
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
	tick()
	*r += "+"
}

func (t G[X]) method_after(name string) {
	rec, r := t.rec, t.r
	name += fmt.Sprintf("%T", t.x)
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
	tick()
	*r += "+"
}

func variadic_after(rec bool, r *string, names ...any) {
	name := fmt.Sprint(names...)
	if rec {
		*r += fmt.Sprint("[", name, recover(), "]")
	} else {
		*r += "[" + name + "]"
	}
	tick()
	*r += "+"
}

type iface_after interface{ value_after(string) }

func f01(e exit, rec bool) (s string, n int) {
	defer func() {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
	}()
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f02(e exit, rec bool) (s string, n int) {
	defer func() {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
	}()
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f03(e exit, rec bool) (s string, n int) {
	defer func() {
		tick()
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
	}()
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f04(e exit, rec bool) (s string, n int) {
	defer func() {
		tick()
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
	}()
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f05(e exit, rec bool) (s string, n int) {
	defer func() {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		tick()
		s += "+"
	}()
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f06(e exit, rec bool) (s string, n int) {
	defer func() {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		tick()
		s += "+"
	}()
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f07(e exit, rec bool) (s string, n int) {
	defer func(m int) {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		n += m
	}(len(s) + 7)
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f08(e exit, rec bool) (s string, n int) {
	defer func(m int) {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		n += m
	}(tick())
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f09(e exit, rec bool) (s string, n int) {
	defer func(m int) {
		tick()
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		n += m
	}(len(s) + 7)
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f10(e exit, rec bool) (s string, n int) {
	defer func(m int) {
		tick()
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		n += m
	}(tick())
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f11(e exit, rec bool) (s string, n int) {
	defer func(m int) {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		tick()
		s += "+"
		n += m
	}(len(s) + 7)
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f12(e exit, rec bool) (s string, n int) {
	defer func(m int) {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		tick()
		s += "+"
		n += m
	}(tick())
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f13(e exit, rec bool) (s string, n int) {
	f := func() {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
	}
	defer f()
	f = nil
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f14(e exit, rec bool) (s string, n int) {
	f := func() {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
	}
	defer f()
	f = nil
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f15(e exit, rec bool) (s string, n int) {
	f := func() {
		tick()
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
	}
	defer f()
	f = nil
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f16(e exit, rec bool) (s string, n int) {
	f := func() {
		tick()
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
	}
	defer f()
	f = nil
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f17(e exit, rec bool) (s string, n int) {
	f := func() {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		tick()
		s += "+"
	}
	defer f()
	f = nil
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f18(e exit, rec bool) (s string, n int) {
	f := func() {
		if rec {
			s += fmt.Sprint("[lit ", recover(), "]")
		} else {
			s += "[lit]"
		}
		n += 100
		tick()
		s += "+"
	}
	defer f()
	f = nil
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f19(e exit, rec bool) (s string, n int) {
	defer deferred_none("fn ", rec, &s)
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f20(e exit, rec bool) (s string, n int) {
	defer deferred_none("fn ", rec, &s)
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f21(e exit, rec bool) (s string, n int) {
	defer deferred_before("fn ", rec, &s)
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f22(e exit, rec bool) (s string, n int) {
	defer deferred_before("fn ", rec, &s)
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f23(e exit, rec bool) (s string, n int) {
	defer deferred_after("fn ", rec, &s)
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f24(e exit, rec bool) (s string, n int) {
	defer deferred_after("fn ", rec, &s)
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f25(e exit, rec bool) (s string, n int) {
	t := T{rec, &s}
	g := t.value_none
	t.r = nil
	defer g("mv ")
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f26(e exit, rec bool) (s string, n int) {
	t := T{rec, &s}
	g := t.value_none
	t.r = nil
	defer g("mv ")
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f27(e exit, rec bool) (s string, n int) {
	t := T{rec, &s}
	g := t.value_before
	t.r = nil
	defer g("mv ")
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f28(e exit, rec bool) (s string, n int) {
	t := T{rec, &s}
	g := t.value_before
	t.r = nil
	defer g("mv ")
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f29(e exit, rec bool) (s string, n int) {
	t := T{rec, &s}
	g := t.value_after
	t.r = nil
	defer g("mv ")
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f30(e exit, rec bool) (s string, n int) {
	t := T{rec, &s}
	g := t.value_after
	t.r = nil
	defer g("mv ")
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f31(e exit, rec bool) (s string, n int) {
	t := &T{rec, &s}
	defer t.pointer_none("pm ")
	t = nil
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f32(e exit, rec bool) (s string, n int) {
	t := &T{rec, &s}
	defer t.pointer_none("pm ")
	t = nil
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f33(e exit, rec bool) (s string, n int) {
	t := &T{rec, &s}
	defer t.pointer_before("pm ")
	t = nil
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f34(e exit, rec bool) (s string, n int) {
	t := &T{rec, &s}
	defer t.pointer_before("pm ")
	t = nil
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f35(e exit, rec bool) (s string, n int) {
	t := &T{rec, &s}
	defer t.pointer_after("pm ")
	t = nil
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f36(e exit, rec bool) (s string, n int) {
	t := &T{rec, &s}
	defer t.pointer_after("pm ")
	t = nil
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f37(e exit, rec bool) (s string, n int) {
	defer T.value_none(T{rec, &s}, "me ")
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f38(e exit, rec bool) (s string, n int) {
	defer T.value_none(T{rec, &s}, "me ")
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f39(e exit, rec bool) (s string, n int) {
	defer T.value_before(T{rec, &s}, "me ")
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f40(e exit, rec bool) (s string, n int) {
	defer T.value_before(T{rec, &s}, "me ")
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f41(e exit, rec bool) (s string, n int) {
	defer T.value_after(T{rec, &s}, "me ")
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f42(e exit, rec bool) (s string, n int) {
	defer T.value_after(T{rec, &s}, "me ")
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f43(e exit, rec bool) (s string, n int) {
	var i iface_none = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_none("if ")
	i = nil
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f44(e exit, rec bool) (s string, n int) {
	var i iface_none = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_none("if ")
	i = nil
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f45(e exit, rec bool) (s string, n int) {
	var i iface_before = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_before("if ")
	i = nil
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f46(e exit, rec bool) (s string, n int) {
	var i iface_before = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_before("if ")
	i = nil
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f47(e exit, rec bool) (s string, n int) {
	var i iface_after = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_after("if ")
	i = nil
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f48(e exit, rec bool) (s string, n int) {
	var i iface_after = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_after("if ")
	i = nil
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f49(e exit, rec bool) (s string, n int) {
	defer generic_none(1.5, "gf ", rec, &s)
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f50(e exit, rec bool) (s string, n int) {
	defer generic_none(1.5, "gf ", rec, &s)
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f51(e exit, rec bool) (s string, n int) {
	defer generic_before(1.5, "gf ", rec, &s)
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f52(e exit, rec bool) (s string, n int) {
	defer generic_before(1.5, "gf ", rec, &s)
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f53(e exit, rec bool) (s string, n int) {
	defer generic_after(1.5, "gf ", rec, &s)
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f54(e exit, rec bool) (s string, n int) {
	defer generic_after(1.5, "gf ", rec, &s)
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f55(e exit, rec bool) (s string, n int) {
	m := G[[]int]{nil, rec, &s}.method_none
	defer m("gm ")
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f56(e exit, rec bool) (s string, n int) {
	m := G[[]int]{nil, rec, &s}.method_none
	defer m("gm ")
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f57(e exit, rec bool) (s string, n int) {
	m := G[[]int]{nil, rec, &s}.method_before
	defer m("gm ")
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f58(e exit, rec bool) (s string, n int) {
	m := G[[]int]{nil, rec, &s}.method_before
	defer m("gm ")
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f59(e exit, rec bool) (s string, n int) {
	m := G[[]int]{nil, rec, &s}.method_after
	defer m("gm ")
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f60(e exit, rec bool) (s string, n int) {
	m := G[[]int]{nil, rec, &s}.method_after
	defer m("gm ")
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f61(e exit, rec bool) (s string, n int) {
	defer variadic_none(rec, &s, "va ", 1, n)
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f62(e exit, rec bool) (s string, n int) {
	defer variadic_none(rec, &s, "va ", 1, n)
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f63(e exit, rec bool) (s string, n int) {
	defer variadic_before(rec, &s, "va ", 1, n)
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f64(e exit, rec bool) (s string, n int) {
	defer variadic_before(rec, &s, "va ", 1, n)
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f65(e exit, rec bool) (s string, n int) {
	defer variadic_after(rec, &s, "va ", 1, n)
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f66(e exit, rec bool) (s string, n int) {
	defer variadic_after(rec, &s, "va ", 1, n)
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func f67(e exit, rec bool) (s string, n int) {
	for k := range 3 {
		defer func() {
			s += fmt.Sprint("[", k)
			if rec && k == 1 {
				s += fmt.Sprint(recover())
			}
			s += "]"
		}()
	}
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f68(e exit, rec bool) (s string, n int) {
	for k := range 3 {
		defer func() {
			s += fmt.Sprint("[", k)
			if rec && k == 1 {
				s += fmt.Sprint(recover())
			}
			s += "]"
		}()
	}
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f69(e exit, rec bool) (s string, n int) {
	for k := range 3 {
		defer func() {
			tick()
			s += fmt.Sprint("[", k)
			if rec && k == 1 {
				s += fmt.Sprint(recover())
			}
			s += "]"
		}()
	}
	s += "body"
	n = 1
	leaveBy(e)
	s += " end"
	return
}

func f70(e exit, rec bool) (s string, n int) {
	for k := range 3 {
		defer func() {
			tick()
			s += fmt.Sprint("[", k)
			if rec && k == 1 {
				s += fmt.Sprint(recover())
			}
			s += "]"
		}()
	}
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f71(e exit, rec bool) (s string, n int) {
	for k := range 3 {
		defer func() {
			s += fmt.Sprint("[", k)
			if rec && k == 1 {
				s += fmt.Sprint(recover())
			}
			tick()
			s += "]"
		}()
	}
	s += "body"
	n = 1
	leaveBy(e)
	return s + " end", n + 1
}

func f72(e exit, rec bool) (s string, n int) {
	for k := range 3 {
		defer func() {
			s += fmt.Sprint("[", k)
			if rec && k == 1 {
				s += fmt.Sprint(recover())
			}
			tick()
			s += "]"
		}()
	}
	s += "body"
	n = tick()
	leaveBy(e)
	n += tick()
	s += " end"
	return
}

func try(name string, f func(exit, bool) (string, int)) {
	for _, rec := range []bool{false, true} {
		for e := leave; e <= fail; e++ {
			func() {
				defer func() {
					if r := recover(); r != nil {
						fmt.Print(" |escaped ", r)
					}
				}()
				s, n := f(e, rec)
				fmt.Print(" |", s, " ", n)
			}()
		}
	}
	fmt.Println("", name)
}

func main() {
	fmt.Println(cases())
}

func cases() int {
	n := 0
	try("literal, deferred waits none, body waits false", f01)
	n++
	try("literal, deferred waits none, body waits true", f02)
	n++
	try("literal, deferred waits before, body waits false", f03)
	n++
	try("literal, deferred waits before, body waits true", f04)
	n++
	try("literal, deferred waits after, body waits false", f05)
	n++
	try("literal, deferred waits after, body waits true", f06)
	n++
	try("argument, deferred waits none, body waits false", f07)
	n++
	try("argument, deferred waits none, body waits true", f08)
	n++
	try("argument, deferred waits before, body waits false", f09)
	n++
	try("argument, deferred waits before, body waits true", f10)
	n++
	try("argument, deferred waits after, body waits false", f11)
	n++
	try("argument, deferred waits after, body waits true", f12)
	n++
	try("variable, deferred waits none, body waits false", f13)
	n++
	try("variable, deferred waits none, body waits true", f14)
	n++
	try("variable, deferred waits before, body waits false", f15)
	n++
	try("variable, deferred waits before, body waits true", f16)
	n++
	try("variable, deferred waits after, body waits false", f17)
	n++
	try("variable, deferred waits after, body waits true", f18)
	n++
	try("function, deferred waits none, body waits false", f19)
	n++
	try("function, deferred waits none, body waits true", f20)
	n++
	try("function, deferred waits before, body waits false", f21)
	n++
	try("function, deferred waits before, body waits true", f22)
	n++
	try("function, deferred waits after, body waits false", f23)
	n++
	try("function, deferred waits after, body waits true", f24)
	n++
	try("methodvalue, deferred waits none, body waits false", f25)
	n++
	try("methodvalue, deferred waits none, body waits true", f26)
	n++
	try("methodvalue, deferred waits before, body waits false", f27)
	n++
	try("methodvalue, deferred waits before, body waits true", f28)
	n++
	try("methodvalue, deferred waits after, body waits false", f29)
	n++
	try("methodvalue, deferred waits after, body waits true", f30)
	n++
	try("pointermethod, deferred waits none, body waits false", f31)
	n++
	try("pointermethod, deferred waits none, body waits true", f32)
	n++
	try("pointermethod, deferred waits before, body waits false", f33)
	n++
	try("pointermethod, deferred waits before, body waits true", f34)
	n++
	try("pointermethod, deferred waits after, body waits false", f35)
	n++
	try("pointermethod, deferred waits after, body waits true", f36)
	n++
	try("methodexpr, deferred waits none, body waits false", f37)
	n++
	try("methodexpr, deferred waits none, body waits true", f38)
	n++
	try("methodexpr, deferred waits before, body waits false", f39)
	n++
	try("methodexpr, deferred waits before, body waits true", f40)
	n++
	try("methodexpr, deferred waits after, body waits false", f41)
	n++
	try("methodexpr, deferred waits after, body waits true", f42)
	n++
	try("interface, deferred waits none, body waits false", f43)
	n++
	try("interface, deferred waits none, body waits true", f44)
	n++
	try("interface, deferred waits before, body waits false", f45)
	n++
	try("interface, deferred waits before, body waits true", f46)
	n++
	try("interface, deferred waits after, body waits false", f47)
	n++
	try("interface, deferred waits after, body waits true", f48)
	n++
	try("generic, deferred waits none, body waits false", f49)
	n++
	try("generic, deferred waits none, body waits true", f50)
	n++
	try("generic, deferred waits before, body waits false", f51)
	n++
	try("generic, deferred waits before, body waits true", f52)
	n++
	try("generic, deferred waits after, body waits false", f53)
	n++
	try("generic, deferred waits after, body waits true", f54)
	n++
	try("genericmethod, deferred waits none, body waits false", f55)
	n++
	try("genericmethod, deferred waits none, body waits true", f56)
	n++
	try("genericmethod, deferred waits before, body waits false", f57)
	n++
	try("genericmethod, deferred waits before, body waits true", f58)
	n++
	try("genericmethod, deferred waits after, body waits false", f59)
	n++
	try("genericmethod, deferred waits after, body waits true", f60)
	n++
	try("variadic, deferred waits none, body waits false", f61)
	n++
	try("variadic, deferred waits none, body waits true", f62)
	n++
	try("variadic, deferred waits before, body waits false", f63)
	n++
	try("variadic, deferred waits before, body waits true", f64)
	n++
	try("variadic, deferred waits after, body waits false", f65)
	n++
	try("variadic, deferred waits after, body waits true", f66)
	n++
	try("loop, deferred waits none, body waits false", f67)
	n++
	try("loop, deferred waits none, body waits true", f68)
	n++
	try("loop, deferred waits before, body waits false", f69)
	n++
	try("loop, deferred waits before, body waits true", f70)
	n++
	try("loop, deferred waits after, body waits false", f71)
	n++
	try("loop, deferred waits after, body waits true", f72)
	n++
	return n
}
