package main

import (
	"errors"
	"fmt"
	"os"
)

// Generic functions with unnamed results: every form of deferred call, waiting or not, before or after it recovers, in a body that waits or not,
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

func f01[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f02[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f03[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f04[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f05[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f06[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f07[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f08[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f09[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f10[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f11[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f12[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f13[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f14[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f15[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f16[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f17[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f18[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f19[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer deferred_none("fn ", rec, &s)
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f20[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer deferred_none("fn ", rec, &s)
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f21[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer deferred_before("fn ", rec, &s)
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f22[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer deferred_before("fn ", rec, &s)
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f23[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer deferred_after("fn ", rec, &s)
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f24[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer deferred_after("fn ", rec, &s)
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f25[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := T{rec, &s}
	g := t.value_none
	t.r = nil
	defer g("mv ")
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f26[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := T{rec, &s}
	g := t.value_none
	t.r = nil
	defer g("mv ")
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f27[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := T{rec, &s}
	g := t.value_before
	t.r = nil
	defer g("mv ")
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f28[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := T{rec, &s}
	g := t.value_before
	t.r = nil
	defer g("mv ")
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f29[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := T{rec, &s}
	g := t.value_after
	t.r = nil
	defer g("mv ")
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f30[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := T{rec, &s}
	g := t.value_after
	t.r = nil
	defer g("mv ")
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f31[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := &T{rec, &s}
	defer t.pointer_none("pm ")
	t = nil
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f32[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := &T{rec, &s}
	defer t.pointer_none("pm ")
	t = nil
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f33[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := &T{rec, &s}
	defer t.pointer_before("pm ")
	t = nil
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f34[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := &T{rec, &s}
	defer t.pointer_before("pm ")
	t = nil
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f35[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := &T{rec, &s}
	defer t.pointer_after("pm ")
	t = nil
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f36[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	t := &T{rec, &s}
	defer t.pointer_after("pm ")
	t = nil
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f37[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer T.value_none(T{rec, &s}, "me ")
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f38[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer T.value_none(T{rec, &s}, "me ")
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f39[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer T.value_before(T{rec, &s}, "me ")
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f40[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer T.value_before(T{rec, &s}, "me ")
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f41[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer T.value_after(T{rec, &s}, "me ")
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f42[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer T.value_after(T{rec, &s}, "me ")
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f43[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	var i iface_none = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_none("if ")
	i = nil
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f44[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	var i iface_none = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_none("if ")
	i = nil
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f45[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	var i iface_before = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_before("if ")
	i = nil
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f46[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	var i iface_before = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_before("if ")
	i = nil
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f47[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	var i iface_after = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_after("if ")
	i = nil
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f48[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	var i iface_after = T{rec, &s}
	if n == 0 {
		i = &T{rec, &s}
	}
	defer i.value_after("if ")
	i = nil
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f49[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer generic_none(x, "gf ", rec, &s)
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f50[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer generic_none(x, "gf ", rec, &s)
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f51[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer generic_before(x, "gf ", rec, &s)
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f52[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer generic_before(x, "gf ", rec, &s)
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f53[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer generic_after(x, "gf ", rec, &s)
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f54[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer generic_after(x, "gf ", rec, &s)
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f55[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	m := G[X]{x, rec, &s}.method_none
	defer m("gm ")
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f56[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	m := G[X]{x, rec, &s}.method_none
	defer m("gm ")
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f57[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	m := G[X]{x, rec, &s}.method_before
	defer m("gm ")
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f58[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	m := G[X]{x, rec, &s}.method_before
	defer m("gm ")
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f59[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	m := G[X]{x, rec, &s}.method_after
	defer m("gm ")
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f60[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	m := G[X]{x, rec, &s}.method_after
	defer m("gm ")
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f61[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer variadic_none(rec, &s, "va ", 1, n)
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f62[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer variadic_none(rec, &s, "va ", 1, n)
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f63[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer variadic_before(rec, &s, "va ", 1, n)
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f64[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer variadic_before(rec, &s, "va ", 1, n)
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f65[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer variadic_after(rec, &s, "va ", 1, n)
	s += "body"
	n = 1
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f66[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
	defer variadic_after(rec, &s, "va ", 1, n)
	s += "body"
	n = tick()
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f67[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f68[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f69[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f70[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
}

func f71[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	return s + " end", n + 1
}

func f72[X any](x X, e exit, rec bool) (string, int) {
	s, n := "", 0
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
	s += fmt.Sprintf("%T", x)
	leaveBy(e)
	n += tick()
	return s + " end", n + 1
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
	try("literal, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f01(1, e, rec) })
	try("literal, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f02("s", e, rec) })
	try("literal, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f03([2]int{}, e, rec) })
	try("literal, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f04(any(nil), e, rec) })
	try("literal, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f05(MyInt(2), e, rec) })
	try("literal, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f06(1, e, rec) })
	try("argument, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f07("s", e, rec) })
	try("argument, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f08([2]int{}, e, rec) })
	try("argument, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f09(any(nil), e, rec) })
	try("argument, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f10(MyInt(2), e, rec) })
	try("argument, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f11(1, e, rec) })
	try("argument, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f12("s", e, rec) })
	try("variable, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f13([2]int{}, e, rec) })
	try("variable, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f14(any(nil), e, rec) })
	try("variable, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f15(MyInt(2), e, rec) })
	try("variable, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f16(1, e, rec) })
	try("variable, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f17("s", e, rec) })
	try("variable, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f18([2]int{}, e, rec) })
	try("function, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f19(any(nil), e, rec) })
	try("function, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f20(MyInt(2), e, rec) })
	try("function, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f21(1, e, rec) })
	try("function, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f22("s", e, rec) })
	try("function, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f23([2]int{}, e, rec) })
	try("function, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f24(any(nil), e, rec) })
	try("methodvalue, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f25(MyInt(2), e, rec) })
	try("methodvalue, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f26(1, e, rec) })
	try("methodvalue, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f27("s", e, rec) })
	try("methodvalue, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f28([2]int{}, e, rec) })
	try("methodvalue, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f29(any(nil), e, rec) })
	try("methodvalue, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f30(MyInt(2), e, rec) })
	try("pointermethod, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f31(1, e, rec) })
	try("pointermethod, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f32("s", e, rec) })
	try("pointermethod, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f33([2]int{}, e, rec) })
	try("pointermethod, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f34(any(nil), e, rec) })
	try("pointermethod, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f35(MyInt(2), e, rec) })
	try("pointermethod, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f36(1, e, rec) })
	try("methodexpr, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f37("s", e, rec) })
	try("methodexpr, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f38([2]int{}, e, rec) })
	try("methodexpr, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f39(any(nil), e, rec) })
	try("methodexpr, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f40(MyInt(2), e, rec) })
	try("methodexpr, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f41(1, e, rec) })
	try("methodexpr, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f42("s", e, rec) })
	try("interface, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f43([2]int{}, e, rec) })
	try("interface, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f44(any(nil), e, rec) })
	try("interface, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f45(MyInt(2), e, rec) })
	try("interface, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f46(1, e, rec) })
	try("interface, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f47("s", e, rec) })
	try("interface, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f48([2]int{}, e, rec) })
	try("generic, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f49(any(nil), e, rec) })
	try("generic, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f50(MyInt(2), e, rec) })
	try("generic, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f51(1, e, rec) })
	try("generic, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f52("s", e, rec) })
	try("generic, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f53([2]int{}, e, rec) })
	try("generic, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f54(any(nil), e, rec) })
	try("genericmethod, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f55(MyInt(2), e, rec) })
	try("genericmethod, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f56(1, e, rec) })
	try("genericmethod, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f57("s", e, rec) })
	try("genericmethod, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f58([2]int{}, e, rec) })
	try("genericmethod, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f59(any(nil), e, rec) })
	try("genericmethod, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f60(MyInt(2), e, rec) })
	try("variadic, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f61(1, e, rec) })
	try("variadic, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f62("s", e, rec) })
	try("variadic, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f63([2]int{}, e, rec) })
	try("variadic, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f64(any(nil), e, rec) })
	try("variadic, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f65(MyInt(2), e, rec) })
	try("variadic, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f66(1, e, rec) })
	try("loop, deferred waits none, body waits false", func(e exit, rec bool) (string, int) { n++; return f67("s", e, rec) })
	try("loop, deferred waits none, body waits true", func(e exit, rec bool) (string, int) { n++; return f68([2]int{}, e, rec) })
	try("loop, deferred waits before, body waits false", func(e exit, rec bool) (string, int) { n++; return f69(any(nil), e, rec) })
	try("loop, deferred waits before, body waits true", func(e exit, rec bool) (string, int) { n++; return f70(MyInt(2), e, rec) })
	try("loop, deferred waits after, body waits false", func(e exit, rec bool) (string, int) { n++; return f71(1, e, rec) })
	try("loop, deferred waits after, body waits true", func(e exit, rec bool) (string, int) { n++; return f72("s", e, rec) })
	return n
}

type MyInt int
