package vm

import (
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/quarry/internal/errs"
	"example.com/quarry/lang/object"
)

// thrown is a value that a program threw.
type thrown struct{ value object.Value }

func (t *thrown) Error() string { return "thrown: " + object.Text(t.value) }

// natives returns the builtin functions; their order is that of their slots.
func (vm *VM) natives() []*object.Native {
	return []*object.Native{
		{Name: "print", Arity: -1, Call: vm.print},
		{Name: "len", Arity: 1, Call: length},
		{Name: "push", Arity: -2, Call: pushItems},
		{Name: "pop", Arity: 1, Call: popItem},
		{Name: "keys", Arity: 1, Call: keys},
		{Name: "delete", Arity: 2, Call: deleteKey},
		{Name: "str", Arity: 1, Call: func(a []object.Value) (object.Value, error) { return object.String(object.Text(a[0])), nil }},
		{Name: "show", Arity: 1, Call: func(a []object.Value) (object.Value, error) { return object.String(a[0].Show()), nil }},
		{Name: "type", Arity: 1, Call: func(a []object.Value) (object.Value, error) { return object.String(a[0].Type()), nil }},
		{Name: "int", Arity: 1, Call: toInt},
		{Name: "float", Arity: 1, Call: toFloat},
		{Name: "map", Arity: 2, Call: vm.mapList},
		{Name: "filter", Arity: 2, Call: vm.filterList},
		{Name: "reduce", Arity: 3, Call: vm.reduceList},
		{Name: "sort", Arity: -2, Call: vm.sortList},
		{Name: "join", Arity: 2, Call: join},
		{Name: "split", Arity: 2, Call: split},
		{Name: "upper", Arity: 1, Call: text("upper", strings.ToUpper)},
		{Name: "lower", Arity: 1, Call: text("lower", strings.ToLower)},
		{Name: "trim", Arity: 1, Call: text("trim", strings.TrimSpace)},
		{Name: "sqrt", Arity: 1, Call: numeric("sqrt", math.Sqrt)},
		{Name: "floor", Arity: 1, Call: numeric("floor", math.Floor)},
		{Name: "abs", Arity: 1, Call: abs},
		{Name: "max", Arity: -2, Call: extreme(1)},
		{Name: "min", Arity: -2, Call: extreme(-1)},
		{Name: "assert", Arity: -2, Call: assert},
		{Name: "throw", Arity: 1, Call: func(a []object.Value) (object.Value, error) { return nil, &thrown{a[0]} }},
		{Name: "try", Arity: 2, Call: vm.try},
		{Name: "list", Arity: 1, Call: toList},
	}
}

func bad(name string, v object.Value) error {
	return errs.E(name, errs.Invalid, "not for a "+v.Type())
}

func (vm *VM) print(args []object.Value) (object.Value, error) {
	for i, a := range args {
		if i > 0 {
			fmt.Fprint(vm.Out, " ")
		}
		fmt.Fprint(vm.Out, object.Text(a))
	}
	fmt.Fprintln(vm.Out)
	return nil, nil
}

func length(args []object.Value) (object.Value, error) {
	switch x := args[0].(type) {
	case object.String:
		return object.Int(utf8.RuneCountInString(string(x))), nil
	case *object.List:
		return object.Int(len(x.Items)), nil
	case *object.Map:
		return object.Int(x.Len()), nil
	case *object.Range:
		return object.Int(x.Len()), nil
	}
	return nil, bad("len", args[0])
}

func list(name string, v object.Value) (*object.List, error) {
	if l, ok := v.(*object.List); ok {
		return l, nil
	}
	return nil, bad(name, v)
}

func pushItems(args []object.Value) (object.Value, error) {
	l, err := list("push", args[0])
	if err != nil {
		return nil, err
	}
	l.Items = append(l.Items, args[1:]...)
	return l, nil
}

func popItem(args []object.Value) (object.Value, error) {
	l, err := list("pop", args[0])
	if err != nil {
		return nil, err
	}
	if len(l.Items) == 0 {
		return nil, errs.E("pop", errs.NotFound, "the list is empty")
	}
	last := l.Items[len(l.Items)-1]
	l.Items = l.Items[:len(l.Items)-1]
	return last, nil
}

func keys(args []object.Value) (object.Value, error) {
	m, ok := args[0].(*object.Map)
	if !ok {
		return nil, bad("keys", args[0])
	}
	l := &object.List{}
	for k := range m.All() {
		l.Items = append(l.Items, k)
	}
	return l, nil
}

func deleteKey(args []object.Value) (object.Value, error) {
	m, ok := args[0].(*object.Map)
	if !ok {
		return nil, bad("delete", args[0])
	}
	return object.Bool(m.Delete(args[1])), nil
}

func toInt(args []object.Value) (object.Value, error) {
	switch x := args[0].(type) {
	case object.Int:
		return x, nil
	case object.Float:
		if math.Abs(float64(x)) >= 1<<62 {
			return nil, errs.E("int", errs.Limit, "out of range")
		}
		return object.Int(x), nil
	case object.String:
		n, err := strconv.ParseInt(strings.TrimSpace(string(x)), 10, 64)
		if err != nil {
			return nil, errs.E("int", errs.Invalid, err)
		}
		return object.Int(n), nil
	case object.Bool:
		if x {
			return object.Int(1), nil
		}
		return object.Int(0), nil
	}
	return nil, bad("int", args[0])
}

func toFloat(args []object.Value) (object.Value, error) {
	switch x := args[0].(type) {
	case object.Int:
		return object.Float(x), nil
	case object.Float:
		return x, nil
	case object.String:
		f, err := strconv.ParseFloat(string(x), 64)
		if err != nil {
			return nil, errs.E("float", errs.Invalid, err)
		}
		return object.Float(f), nil
	}
	return nil, bad("float", args[0])
}

// apply calls a function of the program or of the host.
func (vm *VM) apply(f object.Value, args ...object.Value) (object.Value, error) {
	switch f := f.(type) {
	case *Closure:
		return vm.call(f, args)
	case *object.Native:
		return vm.native(f, args)
	}
	return nil, errs.E("call", errs.Invalid, "a "+f.Type()+" is no function")
}

// items collects what a for would go over.
func items(v object.Value) ([]object.Value, error) {
	it, err := newIterator(v)
	if err != nil {
		return nil, err
	}
	var out []object.Value
	for {
		_, x, ok := it.next()
		if !ok {
			return out, nil
		}
		out = append(out, x)
	}
}

func toList(args []object.Value) (object.Value, error) {
	xs, err := items(args[0])
	if err != nil {
		return nil, err
	}
	return &object.List{Items: xs}, nil
}

func (vm *VM) mapList(args []object.Value) (object.Value, error) {
	xs, err := items(args[0])
	if err != nil {
		return nil, err
	}
	out := &object.List{Items: make([]object.Value, len(xs))}
	for i, x := range xs {
		if out.Items[i], err = vm.apply(args[1], x); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (vm *VM) filterList(args []object.Value) (object.Value, error) {
	xs, err := items(args[0])
	if err != nil {
		return nil, err
	}
	out := &object.List{}
	for _, x := range xs {
		keep, err := vm.apply(args[1], x)
		if err != nil {
			return nil, err
		}
		if object.Truthy(keep) {
			out.Items = append(out.Items, x)
		}
	}
	return out, nil
}

func (vm *VM) reduceList(args []object.Value) (object.Value, error) {
	xs, err := items(args[0])
	acc := args[1]
	for _, x := range xs {
		if acc, err = vm.apply(args[2], acc, x); err != nil {
			break
		}
	}
	return acc, err
}

// sortList sorts by what a key function makes of each item, if one is given.
func (vm *VM) sortList(args []object.Value) (_ object.Value, err error) {
	l, err := list("sort", args[0])
	if err != nil {
		return nil, err
	}
	type keyed struct{ key, value object.Value }
	pairs := make([]keyed, len(l.Items))
	for i, x := range l.Items {
		pairs[i] = keyed{x, x}
		if len(args) > 1 {
			if pairs[i].key, err = vm.apply(args[1], x); err != nil {
				return nil, err
			}
		}
	}
	sort.SliceStable(pairs, func(i, j int) bool {
		c, cmpErr := object.Compare(pairs[i].key, pairs[j].key)
		if cmpErr != nil {
			err = cmpErr
		}
		return c < 0
	})
	out := &object.List{}
	for _, p := range pairs {
		out.Items = append(out.Items, p.value)
	}
	return out, err
}

func join(args []object.Value) (object.Value, error) {
	xs, err := items(args[0])
	if err != nil {
		return nil, err
	}
	parts := make([]string, 0, len(xs))
	for _, x := range xs {
		parts = append(parts, object.Text(x))
	}
	return object.String(strings.Join(parts, object.Text(args[1]))), nil
}

func split(args []object.Value) (object.Value, error) {
	s, ok := args[0].(object.String)
	if !ok {
		return nil, bad("split", args[0])
	}
	l := &object.List{}
	for part := range strings.SplitSeq(string(s), object.Text(args[1])) {
		l.Items = append(l.Items, object.String(part))
	}
	return l, nil
}

func text(name string, f func(string) string) func([]object.Value) (object.Value, error) {
	return func(args []object.Value) (object.Value, error) {
		s, ok := args[0].(object.String)
		if !ok {
			return nil, bad(name, args[0])
		}
		return object.String(f(string(s))), nil
	}
}

func numeric(name string, f func(float64) float64) func([]object.Value) (object.Value, error) {
	return func(args []object.Value) (object.Value, error) {
		x, err := toFloat(args)
		if err != nil {
			return nil, bad(name, args[0])
		}
		return object.Float(f(float64(x.(object.Float)))), nil
	}
}

func abs(args []object.Value) (object.Value, error) {
	switch x := args[0].(type) {
	case object.Int:
		return max(x, -x), nil
	case object.Float:
		return object.Float(math.Abs(float64(x))), nil
	}
	return nil, bad("abs", args[0])
}

// extreme returns the largest (sign 1) or smallest (sign -1) argument, or item of the only argument.
func extreme(sign int) func([]object.Value) (object.Value, error) {
	return func(args []object.Value) (object.Value, error) {
		xs := args
		if len(args) == 1 {
			var err error
			if xs, err = items(args[0]); err != nil {
				return nil, err
			}
		}
		if len(xs) == 0 {
			return object.Nil{}, nil
		}
		best := xs[0]
		for _, x := range xs[1:] {
			c, err := object.Compare(x, best)
			if err != nil {
				return nil, err
			}
			if c*sign > 0 {
				best = x
			}
		}
		return best, nil
	}
}

func assert(args []object.Value) (object.Value, error) {
	if object.Truthy(args[0]) {
		return args[0], nil
	}
	msg := "assertion failed"
	if len(args) > 1 {
		msg += ": " + object.Text(args[1])
	}
	return nil, errs.E("assert", errs.Invalid, msg)
}

// try calls a function and, where it fails, another with what was thrown. Limits are not caught.
func (vm *VM) try(args []object.Value) (object.Value, error) {
	v, err := vm.apply(args[0])
	if err == nil || errs.KindOf(err) == errs.Limit {
		return v, err
	}
	what := object.Value(object.String(strings.TrimPrefix(err.Error(), "run: ")))
	for e := err; e != nil; {
		if t, ok := e.(*thrown); ok {
			what = t.value
			break
		}
		u, ok := e.(interface{ Unwrap() error })
		if !ok {
			break
		}
		e = u.Unwrap()
	}
	return vm.apply(args[1], what)
}
