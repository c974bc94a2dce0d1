// A calculator that turns expressions into closures: a lexer, a precedence parser, a small type checker, and an environment of
// functions, variables and user-defined operators.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"sort"
	"strconv"
	"strings"
)

// ---- values

// A value is a number, a truth, a vector or a function.
type value interface{ kind() kind }

type kind uint8

const (
	numKind kind = 1 << iota
	boolKind
	vecKind
	funKind
	anyKind = numKind | boolKind | vecKind | funKind
)

var kindNames = []struct {
	k    kind
	name string
}{{numKind, "number"}, {boolKind, "truth"}, {vecKind, "vector"}, {funKind, "function"}}

func (k kind) String() string {
	if k == anyKind {
		return "anything"
	}
	var names []string
	for _, kn := range kindNames {
		if k&kn.k != 0 {
			names = append(names, kn.name)
		}
	}
	return strings.Join(names, " or ")
}

type (
	num   float64
	truth bool
	vec   []float64
	fun   struct {
		name  string
		arity int
		call  func(args []value) (value, error)
	}
)

func (num) kind() kind   { return numKind }
func (truth) kind() kind { return boolKind }
func (vec) kind() kind   { return vecKind }
func (*fun) kind() kind  { return funKind }

func (n num) String() string  { return strconv.FormatFloat(float64(n), 'g', 10, 64) }
func (f *fun) String() string { return fmt.Sprintf("%s/%d", f.name, f.arity) }

// ---- errors

type place struct{ from, to int }

type calcError struct {
	place
	msg string
	err error
}

func (e *calcError) Error() string {
	if e.err != nil {
		return e.msg + ": " + e.err.Error()
	}
	return e.msg
}

func (e *calcError) Unwrap() error { return e.err }

func (e *calcError) underline() string {
	return strings.Repeat(" ", e.from) + strings.Repeat("^", max(1, e.to-e.from))
}

var (
	errDomain = errors.New("outside the domain")
	errSize   = errors.New("vectors of different sizes")
)

func fail(p place, format string, args ...any) {
	var cause error
	for _, a := range args {
		if err, ok := a.(error); ok {
			cause = err
		}
	}
	if cause != nil {
		format, args = strings.TrimSuffix(format, ": %v"), args[:len(args)-1]
	}
	panic(&calcError{p, fmt.Sprintf(format, args...), cause})
}

// ---- lexer

type token struct {
	place
	text string
	kind rune // 'n'umber, 'i'dentifier, 'o'perator, 0 for the end
}

func lex(src string) (tokens []token) {
	for i := 0; i < len(src); {
		c := src[i]
		start := i
		switch {
		case c == ' ':
			i++
			continue
		case c >= '0' && c <= '9' || c == '.' && i+1 < len(src) && src[i+1] >= '0' && src[i+1] <= '9':
			for i < len(src) && (src[i] >= '0' && src[i] <= '9' || src[i] == '.' || src[i] == 'e' || (src[i] == '-' && src[i-1] == 'e')) {
				i++
			}
			tokens = append(tokens, token{place{start, i}, src[start:i], 'n'})
			continue
		case c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			for i < len(src) && (src[i] == '_' || src[i] >= 'a' && src[i] <= 'z' || src[i] >= 'A' && src[i] <= 'Z' || src[i] >= '0' && src[i] <= '9') {
				i++
			}
			tokens = append(tokens, token{place{start, i}, src[start:i], 'i'})
			continue
		}
		for _, op := range []string{"**", "==", "!=", "<=", ">=", "&&", "||", "->", "<>"} {
			if strings.HasPrefix(src[i:], op) {
				i += 2
				break
			}
		}
		if i == start {
			if !strings.ContainsRune("+-*/%^()[],=<>!?:|;.", rune(c)) {
				fail(place{i, i + 1}, "unexpected character %q", c)
			}
			i++
		}
		tokens = append(tokens, token{place{start, i}, src[start:i], 'o'})
	}
	return append(tokens, token{place{len(src), len(src)}, "end", 0})
}

// ---- compiler: every expression becomes a closure

type env struct {
	outer *env
	names map[string]int
	slots []value
}

func (e *env) child(names ...string) *env {
	c := &env{outer: e, names: make(map[string]int), slots: make([]value, len(names))}
	for i, n := range names {
		c.names[n] = i
	}
	return c
}

// code computes a value in an environment.
type code func(e *env) value

type typed struct {
	place
	run  code
	kind kind // what it may be
}

type operator struct {
	prec      int
	right     bool
	apply     func(p place, a, b value) value
	left      kind
	rightKind kind
	result    kind
}

type calc struct {
	tokens    []token
	at        int
	globals   map[string]value
	operators map[string]*operator
	scope     *scope
	calls     int
	depth     int
}

type scope struct {
	outer *scope
	names map[string]int
}

func (c *calc) peek() token { return c.tokens[c.at] }

func (c *calc) take() token {
	t := c.tokens[c.at]
	if t.kind != 0 {
		c.at++
	}
	return t
}

func (c *calc) accept(text string) bool {
	if t := c.peek(); t.kind == 'o' && t.text == text {
		c.at++
		return true
	}
	return false
}

func (c *calc) want(text string) token {
	t := c.peek()
	if !c.accept(text) {
		fail(t.place, "expected %s, found %s", text, t.text)
	}
	return t
}

func numeric(f func(a, b float64) (float64, error)) func(p place, a, b value) value {
	return func(p place, a, b value) value {
		result := func(x, y float64) float64 {
			z, err := f(x, y)
			if err != nil {
				fail(p, "cannot compute: %v", err)
			}
			return z
		}
		switch a := a.(type) {
		case num:
			switch b := b.(type) {
			case num:
				return num(result(float64(a), float64(b)))
			case vec:
				return b.each(func(x float64) float64 { return result(float64(a), x) })
			}
		case vec:
			switch b := b.(type) {
			case num:
				return a.each(func(x float64) float64 { return result(x, float64(b)) })
			case vec:
				if len(a) != len(b) {
					fail(p, "cannot combine %d and %d: %v", len(a), len(b), errSize)
				}
				out := make(vec, len(a))
				for i := range a {
					out[i] = result(a[i], b[i])
				}
				return out
			}
		}
		fail(p, "not for %v and %v", a.kind(), b.kind())
		return nil
	}
}

func (v vec) each(f func(float64) float64) vec {
	out := make(vec, len(v))
	for i, x := range v {
		out[i] = f(x)
	}
	return out
}

func compare(f func(c int) bool) func(p place, a, b value) value {
	return func(p place, a, b value) value {
		x, okX := a.(num)
		y, okY := b.(num)
		if !okX || !okY {
			fail(p, "cannot compare %v with %v", a.kind(), b.kind())
		}
		switch {
		case x < y:
			return truth(f(-1))
		case x > y:
			return truth(f(1))
		}
		return truth(f(0))
	}
}

func same(a, b value) bool {
	switch a := a.(type) {
	case vec:
		b, ok := b.(vec)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if a[i] != b[i] {
				return false
			}
		}
		return true
	}
	return a == b
}

func plain(f func(a, b float64) float64) func(a, b float64) (float64, error) {
	return func(a, b float64) (float64, error) { return f(a, b), nil }
}

func newCalc() *calc {
	c := &calc{globals: map[string]value{"pi": num(math.Pi), "true": truth(true), "false": truth(false)}}
	arith := numKind | vecKind
	binary := func(prec int, f func(a, b float64) (float64, error)) *operator {
		return &operator{prec: prec, apply: numeric(f), left: arith, rightKind: arith, result: arith}
	}
	rel := func(f func(int) bool) *operator {
		return &operator{prec: 4, apply: compare(f), left: numKind, rightKind: numKind, result: boolKind}
	}
	c.operators = map[string]*operator{
		"+": binary(6, plain(func(a, b float64) float64 { return a + b })),
		"-": binary(6, plain(func(a, b float64) float64 { return a - b })),
		"*": binary(7, plain(func(a, b float64) float64 { return a * b })),
		"/": binary(7, func(a, b float64) (float64, error) {
			if b == 0 {
				return 0, fmt.Errorf("%g / 0: %w", a, errDomain)
			}
			return a / b, nil
		}),
		"%": binary(7, plain(math.Mod)),
		"<": rel(func(c int) bool { return c < 0 }), "<=": rel(func(c int) bool { return c <= 0 }),
		">": rel(func(c int) bool { return c > 0 }), ">=": rel(func(c int) bool { return c >= 0 }),
		"==": {prec: 3, apply: func(_ place, a, b value) value { return truth(same(a, b)) }, left: anyKind, rightKind: anyKind, result: boolKind},
		"!=": {prec: 3, apply: func(_ place, a, b value) value { return truth(!same(a, b)) }, left: anyKind, rightKind: anyKind, result: boolKind},
		"|": {prec: 5, apply: func(_ place, a, b value) value {
			join := func(v value) vec {
				if v, ok := v.(vec); ok {
					return v
				}
				return vec{float64(v.(num))}
			}
			x := join(a)
			return append(x[:len(x):len(x)], join(b)...)
		}, left: arith, rightKind: arith, result: vecKind},
	}
	pow := binary(8, func(a, b float64) (float64, error) {
		if r := math.Pow(a, b); !math.IsNaN(r) {
			return r, nil
		}
		return 0, errDomain
	})
	pow.right = true
	c.operators["**"], c.operators["^"] = pow, pow
	native := func(name string, arity int, f func(args []float64) (float64, error)) {
		c.globals[name] = &fun{name, arity, func(args []value) (value, error) {
			xs := make([]float64, 0, len(args))
			for _, a := range args {
				switch a := a.(type) {
				case num:
					xs = append(xs, float64(a))
				case vec:
					xs = append(xs, a...)
				default:
					return nil, fmt.Errorf("%s wants numbers, not a %v", name, a.kind())
				}
			}
			r, err := f(xs)
			return num(r), err
		}}
	}
	native("sqrt", 1, func(x []float64) (float64, error) {
		if x[0] < 0 {
			return 0, fmt.Errorf("sqrt of %g: %w", x[0], errDomain)
		}
		return math.Sqrt(x[0]), nil
	})
	native("floor", 1, func(x []float64) (float64, error) { return math.Floor(x[0]), nil })
	native("sum", -1, func(x []float64) (t float64, _ error) {
		for _, v := range x {
			t += v
		}
		return
	})
	native("max", -1, func(x []float64) (m float64, err error) {
		if len(x) == 0 {
			return 0, errors.New("max of nothing")
		}
		m = x[0]
		for _, v := range x[1:] {
			m = max(m, v)
		}
		return m, nil
	})
	c.globals["map"] = &fun{"map", 2, func(args []value) (value, error) {
		f, okF := args[0].(*fun)
		v, okV := args[1].(vec)
		if !okF || !okV {
			return nil, errors.New("map wants a function and a vector")
		}
		out := make(vec, len(v))
		for i, x := range v {
			y, err := f.call([]value{num(x)})
			if err != nil {
				return nil, fmt.Errorf("element %d: %w", i, err)
			}
			n, ok := y.(num)
			if !ok {
				return nil, fmt.Errorf("element %d is a %v", i, y.kind())
			}
			out[i] = float64(n)
		}
		return out, nil
	}}
	c.globals["iterate"] = &fun{"iterate", 3, func(args []value) (v value, err error) {
		f, ok := args[0].(*fun)
		n, okN := args[1].(num)
		if !ok || !okN {
			return nil, errors.New("iterate wants a function and a number")
		}
		v = args[2]
		for range int(n) {
			if v, err = f.call([]value{v}); err != nil {
				return nil, err
			}
		}
		return v, nil
	}}
	return c
}

// expression parses operators of at least the given precedence.
func (c *calc) expression(prec int) typed {
	x := c.unary()
	for {
		t := c.peek()
		op := c.operators[t.text]
		if (t.kind != 'o' && t.kind != 'i') || op == nil || op.prec < prec {
			break
		}
		c.take()
		next := op.prec + 1
		if op.right {
			next = op.prec
		}
		x = c.binary(t.place, op, t.text, x, c.expression(next))
	}
	if prec > 0 {
		return x
	}
	for {
		t := c.peek()
		switch {
		case c.accept("&&"), c.accept("||"):
			y := c.expression(1)
			c.check(x, boolKind)
			c.check(y, boolKind)
			stop := truth(t.text == "||")
			left := x
			x = typed{place{x.from, y.to}, func(e *env) value {
				v := asTruth(left, e)
				if v == stop {
					return v
				}
				return asTruth(y, e)
			}, boolKind}
		case c.accept("?"):
			yes := c.expression(0)
			c.want(":")
			no := c.expression(0)
			cond := x
			c.check(cond, boolKind)
			return typed{place{x.from, no.to}, func(e *env) value {
				if asTruth(cond, e) {
					return yes.run(e)
				}
				return no.run(e)
			}, yes.kind | no.kind}
		default:
			return x
		}
	}
}

func asTruth(x typed, e *env) truth {
	v, ok := x.run(e).(truth)
	if !ok {
		fail(x.place, "not a truth")
	}
	return v
}

// check refuses what can never be of the wanted kind.
func (c *calc) check(x typed, want kind) {
	if x.kind&want == 0 {
		fail(x.place, "this is a %v, not a %v", x.kind, want)
	}
}

func (c *calc) binary(p place, op *operator, name string, x, y typed) typed {
	c.check(x, op.left)
	c.check(y, op.rightKind)
	result := op.result
	if result == numKind|vecKind && x.kind == numKind && y.kind == numKind {
		result = numKind
	}
	return typed{place{x.from, y.to}, func(e *env) value {
		a := x.run(e)
		b := y.run(e)
		return op.apply(p, a, b)
	}, result}
}

func (c *calc) unary() typed {
	t := c.peek()
	switch {
	case c.accept("-"):
		x := c.expression(8)
		c.check(x, numKind|vecKind)
		return typed{place{t.from, x.to}, func(e *env) value {
			switch v := x.run(e).(type) {
			case num:
				return -v
			case vec:
				return v.each(func(x float64) float64 { return -x })
			}
			fail(x.place, "cannot be negated")
			return nil
		}, x.kind & (numKind | vecKind)}
	case c.accept("!"):
		x := c.unary()
		c.check(x, boolKind)
		return typed{place{t.from, x.to}, func(e *env) value { return !asTruth(x, e) }, boolKind}
	}
	x := c.primary()
	for {
		t := c.peek()
		switch {
		case c.accept("("):
			args, end := c.list(")")
			x = c.call(place{x.from, end.to}, x, args)
		case c.accept("["):
			i := c.expression(0)
			end := c.want("]")
			c.check(x, vecKind)
			c.check(i, numKind)
			v := x
			x = typed{place{x.from, end.to}, func(e *env) value {
				items, ok := v.run(e).(vec)
				at, okAt := i.run(e).(num)
				if !ok || !okAt {
					fail(v.place, "cannot index")
				}
				defer func() {
					if r := recover(); r != nil {
						fail(i.place, "index %v of %d", at, len(items))
					}
				}()
				return num(items[int(at)])
			}, numKind}
		default:
			_ = t
			return x
		}
	}
}

func (c *calc) list(end string) (args []typed, last token) {
	if t := c.peek(); c.accept(end) {
		return nil, t
	}
	for {
		args = append(args, c.expression(0))
		if t := c.peek(); c.accept(end) {
			return args, t
		}
		c.want(",")
	}
}

func (c *calc) call(p place, f typed, args []typed) typed {
	c.check(f, funKind)
	return typed{p, func(e *env) value {
		fn, ok := f.run(e).(*fun)
		if !ok {
			fail(f.place, "not a function")
		}
		if fn.arity >= 0 && fn.arity != len(args) {
			fail(p, "%v called with %d arguments", fn, len(args))
		}
		values := make([]value, len(args))
		for i, a := range args {
			values[i] = a.run(e)
		}
		c.calls++
		if c.depth++; c.depth > 200 {
			fail(p, "calls nested too deeply")
		}
		defer func() { c.depth-- }()
		v, err := fn.call(values)
		if err != nil {
			fail(p, "%v failed: %v", fn.name, err)
		}
		return v
	}, anyKind}
}

func (c *calc) primary() typed {
	t := c.take()
	switch t.kind {
	case 'n':
		n, err := strconv.ParseFloat(t.text, 64)
		if err != nil {
			fail(t.place, "bad number %s", t.text)
		}
		return typed{t.place, func(*env) value { return num(n) }, numKind}
	case 'i':
		if c.accept("->") {
			return c.lambda(t.place, []string{t.text})
		}
		return c.variable(t)
	case 'o':
		switch t.text {
		case "(":
			if names, ok := c.parameters(); ok {
				return c.lambda(t.place, names)
			}
			x := c.expression(0)
			x.to = c.want(")").to
			x.from = t.from
			return x
		case "[":
			items, end := c.list("]")
			return typed{place{t.from, end.to}, func(e *env) value {
				v := vec{}
				for _, item := range items {
					switch x := item.run(e).(type) {
					case num:
						v = append(v, float64(x))
					case vec:
						v = append(v, x...)
					default:
						fail(item.place, "a %v in a vector", x.kind())
					}
				}
				return v
			}, vecKind}
		}
	}
	fail(t.place, "unexpected %s", t.text)
	return typed{}
}

// parameters looks ahead for (a, b) ->.
func (c *calc) parameters() (names []string, ok bool) {
	start := c.at
	defer func() {
		if !ok {
			c.at = start
		}
	}()
	for !c.accept(")") {
		if len(names) > 0 && !c.accept(",") {
			return nil, false
		}
		t := c.take()
		if t.kind != 'i' {
			return nil, false
		}
		names = append(names, t.text)
	}
	return names, c.accept("->")
}

func (c *calc) lambda(p place, names []string) typed {
	outer := c.scope
	c.scope = &scope{outer, map[string]int{}}
	for i, n := range names {
		c.scope.names[n] = i
	}
	body := c.expression(0)
	c.scope = outer
	return typed{place{p.from, body.to}, func(e *env) value {
		return &fun{"lambda", len(names), func(args []value) (v value, err error) {
			inner := e.child(names...)
			copy(inner.slots, args)
			return body.run(inner), nil
		}}
	}, funKind}
}

func (c *calc) variable(t token) typed {
	hops := 0
	for s := c.scope; s != nil; s = s.outer {
		if slot, ok := s.names[t.text]; ok {
			return typed{t.place, func(e *env) value {
				for range hops {
					e = e.outer
				}
				return e.slots[slot]
			}, anyKind}
		}
		hops++
	}
	k := anyKind
	if v, ok := c.globals[t.text]; ok {
		k = v.kind()
	} else if c.scope == nil {
		fail(t.place, "%s is not defined", t.text)
	}
	return typed{t.place, func(*env) value {
		v, ok := c.globals[t.text]
		if !ok {
			fail(t.place, "%s is not defined", t.text)
		}
		return v
	}, k}
}

// ---- statements

// eval runs a line: an expression, a definition or an operator declaration.
func (c *calc) eval(line string) (v value, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *calcError:
			err = r
			c.depth, c.scope = 0, nil
		default:
			panic(r)
		}
	}()
	c.tokens, c.at = lex(line), 0
	if len(c.tokens) > 3 && c.tokens[0].text == "operator" {
		return c.declareOperator(), nil
	}
	if len(c.tokens) > 2 && c.tokens[0].kind == 'i' && c.tokens[1].text == "=" {
		name := c.take()
		c.take()
		x := c.expression(0)
		c.end()
		v := x.run(nil)
		if f, ok := v.(*fun); ok && f.name == "lambda" {
			f.name = name.text
		}
		c.globals[name.text] = v
		return v, nil
	}
	x := c.expression(0)
	c.end()
	return x.run(nil), nil
}

func (c *calc) end() {
	if t := c.peek(); t.kind != 0 {
		fail(t.place, "unexpected %s", t.text)
	}
}

func (c *calc) declareOperator() value {
	c.take()
	name := c.take()
	prec := c.take()
	level, err := strconv.Atoi(prec.text)
	if err != nil || level < 1 || level > 9 {
		fail(prec.place, "precedence must be 1 to 9")
	}
	body := c.expression(0)
	c.end()
	f, ok := body.run(nil).(*fun)
	if !ok || f.arity != 2 {
		fail(body.place, "an operator is a function of two")
	}
	f.name = name.text
	c.operators[name.text] = &operator{prec: level, left: anyKind, rightKind: anyKind, result: anyKind, apply: func(p place, a, b value) value {
		v, err := f.call([]value{a, b})
		if err != nil {
			fail(p, "%s failed: %v", name.text, err)
		}
		return v
	}}
	return f
}

func main() {
	lines := []string{
		"1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ^ 2", "10 / 4 - 1", "7 % 4 * 2",
		"x = 5", "y = x * x - 1", "x < y && y < 100", "!(x == 5) || true", "x > 3 ? 1 : 0",
		"[1, 2, 3] * 2 + 1", "[1, 2] | 3 | [4]", "[1, 2] + [1, 2, 3]", "sum([1, 2, 3], 4)", "max(3, [9, 2])[0]",
		"v = [3, 4]", "sqrt(sum(v * v))", "v[1] + v[0]", "v[5]", "-v",
		"sq = n -> n * n", "sq(4) + sq(v)[0]", "map(sq, [1, 2, 3])", "hyp = (a, b) -> sqrt(sq(a) + sq(b))", "hyp(3, 4)",
		"add = a -> b -> a + b", "add(2)(40)", "inc = add(1)", "iterate(inc, 10, 0)", "map(add(100), v)",
		"fact = n -> n < 2 ? 1 : n * fact(n - 1)", "fact(10)", "fact(25)",
		"fib = n -> n < 2 ? n : fib(n - 1) + fib(n - 2)", "map(fib, [1, 5, 10, 15])",
		"newton = (f, d, x) -> x - f(x) / d(x)", "iterate(x -> newton(t -> t * t - 2, t -> 2 * t, x), 6, 1)",
		"operator <> 5 (a, b) -> a * 10 + b", "1 <> 2 <> 3", "operator avg 6 (a, b) -> (a + b) / 2", "10 avg 20 * 2",
		"compose = (f, g) -> x -> f(g(x))", "compose(sq, inc)(3)", "compose(inc, sq)(3)", "sq == sq", "[1] == [1]", "sq",
		"1 / 0", "sqrt(-1)", "map(x -> 1 / x, [1, 0])", "loop = n -> loop(n + 1)", "loop(0)",
		"1 +", "1 + true", "(1", "[1, 2", "1 $ 2", "nope + 1", "3(4)", "hyp(1)", "!5", "v ? 1 : 2", "max()", "operator @ 3 4", "operator + 12 4",
		"2 3", "n -> missing", "(n -> missing)(1)", "1e3 + .5", "[true]", "map(1, 2)",
	}
	c := newCalc()
	counts := map[string]int{}
	for i, line := range lines {
		v, err := c.eval(line)
		if err != nil {
			var ce *calcError
			errors.As(err, &ce)
			fmt.Printf("%2d  %s\n    %s\n    %v", i, line, ce.underline(), err)
			switch {
			case errors.Is(err, errDomain):
				fmt.Print(" [domain]")
				counts["domain"]++
			case errors.Is(err, errSize):
				fmt.Print(" [size]")
				counts["size"]++
			default:
				counts["other"]++
			}
			fmt.Println()
			continue
		}
		fmt.Printf("%2d  %s = %v\n", i, line, v)
		counts[v.kind().String()]++
	}
	var names []string
	for n := range counts {
		names = append(names, n)
	}
	sort.Slice(names, func(i, j int) bool {
		if counts[names[i]] != counts[names[j]] {
			return counts[names[i]] > counts[names[j]]
		}
		return names[i] < names[j]
	})
	for _, n := range names {
		fmt.Printf("%-10s %d\n", n, counts[n])
	}
	fmt.Println(c.calls, "calls")
	if counts["other"] == 0 {
		os.Exit(1)
	}
}
