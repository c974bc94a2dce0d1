// Package vm runs code.
package vm

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"example.com/quarry/internal/errs"
	"example.com/quarry/lang/code"
	"example.com/quarry/lang/object"
	"example.com/quarry/lang/token"
)

// A Closure is a function with the variables that it captured.
type Closure struct {
	proto    *code.Proto
	captures []*object.Value
}

// Type is that of every function.
func (*Closure) Type() string { return "function" }

// Show names the function.
func (c *Closure) Show() string { return fmt.Sprintf("<fn %s/%d>", c.proto.Name, c.proto.Params) }

// Limits bound what a program may use. Zero is no bound.
type Limits struct {
	Steps int
	Depth int
}

// Stats counts what a run did.
type Stats struct {
	Steps, Calls, MaxStack, MaxDepth int
}

// A Frame is a call on the way.
type Frame struct {
	Function string
	Pos      token.Pos
}

// A RuntimeError is a failure of a program, with the calls that led to it, innermost first.
type RuntimeError struct {
	Err   error
	Trace []Frame
}

func (e *RuntimeError) Error() string {
	if len(e.Trace) == 0 {
		return e.Err.Error()
	}
	return fmt.Sprintf("%v: %v", e.Trace[0].Pos, e.Err)
}

// Unwrap returns the cause.
func (e *RuntimeError) Unwrap() error { return e.Err }

// Describe returns the error with its calls, a line each.
func (e *RuntimeError) Describe() string {
	var b strings.Builder
	fmt.Fprintln(&b, "error:", e.Err)
	for i, f := range e.Trace {
		if i == 4 && len(e.Trace) > 8 {
			fmt.Fprintf(&b, "  … %d calls\n", len(e.Trace)-8)
		}
		if i >= 4 && i < len(e.Trace)-4 {
			continue
		}
		fmt.Fprintf(&b, "  in %s at %v\n", f.Function, f.Pos)
	}
	return b.String()
}

type frame struct {
	closure *Closure
	pc      int
	locals  []*object.Value
	base    int
}

// A VM runs one program at a time.
type VM struct {
	Out      io.Writer
	Limits   Limits
	Stats    Stats
	globals  []object.Value
	stack    []object.Value
	frames   []*frame
	builtins []*object.Native
	ctx      context.Context
}

// New returns a machine that prints to out.
func New(out io.Writer) *VM {
	vm := &VM{Out: out, Limits: Limits{Steps: 10_000_000, Depth: 500}}
	vm.builtins = vm.natives()
	return vm
}

// BuiltinNames returns the names of the builtin functions in the order of their slots.
func (vm *VM) BuiltinNames() []string {
	names := make([]string, len(vm.builtins))
	for i, b := range vm.builtins {
		names[i] = b.Name
	}
	return names
}

// Run runs a program and returns the value that its last statement left, nil for none.
func (vm *VM) Run(ctx context.Context, main *code.Proto, globals int) (result object.Value, err error) {
	vm.ctx = ctx
	vm.globals = make([]object.Value, globals)
	for i := range vm.globals {
		vm.globals[i] = object.Nil{}
	}
	vm.stack, vm.frames = vm.stack[:0], vm.frames[:0]
	return vm.call(&Closure{proto: main}, nil)
}

// call runs a closure to its end. Natives that take functions come back here.
func (vm *VM) call(c *Closure, args []object.Value) (result object.Value, err error) {
	depth := len(vm.frames)
	height := len(vm.stack)
	defer func() {
		if r := recover(); r != nil {
			failure, ok := r.(error)
			if !ok {
				panic(r)
			}
			err = vm.fail(failure, depth)
		}
		if err != nil {
			vm.frames = vm.frames[:depth]
			vm.stack = vm.stack[:height]
		}
	}()
	if err := vm.enter(c, args); err != nil {
		return nil, vm.fail(err, depth)
	}
	return vm.loop(depth)
}

// fail makes a failure a RuntimeError, once.
func (vm *VM) fail(err error, depth int) error {
	var already *RuntimeError
	if errors.As(err, &already) {
		for i := len(vm.frames) - 1; i >= depth; i-- {
			already.Trace = append(already.Trace, vm.frames[i].where())
		}
		return err
	}
	e := &RuntimeError{Err: err}
	for i := len(vm.frames) - 1; i >= depth; i-- {
		e.Trace = append(e.Trace, vm.frames[i].where())
	}
	return e
}

func (f *frame) where() Frame {
	return Frame{f.closure.proto.Name, f.closure.proto.Lines[max(0, f.pc-1)]}
}

func (vm *VM) enter(c *Closure, args []object.Value) error {
	p := c.proto
	if len(args) != p.Params {
		return errs.E("call", errs.Invalid, fmt.Sprintf("%s wants %d arguments, not %d", p.Name, p.Params, len(args)))
	}
	if vm.Limits.Depth > 0 && len(vm.frames) >= vm.Limits.Depth {
		return errs.E("call", errs.Limit, "too many calls within each other")
	}
	f := &frame{closure: c, base: len(vm.stack), locals: make([]*object.Value, max(p.Slots, p.Params))}
	for i := range args {
		v := args[i]
		f.locals[i] = &v
	}
	vm.frames = append(vm.frames, f)
	vm.Stats.Calls++
	vm.Stats.MaxDepth = max(vm.Stats.MaxDepth, len(vm.frames))
	return nil
}

func (vm *VM) push(v object.Value) {
	vm.stack = append(vm.stack, v)
	vm.Stats.MaxStack = max(vm.Stats.MaxStack, len(vm.stack))
}

func (vm *VM) pop() object.Value {
	last := len(vm.stack) - 1
	v := vm.stack[last]
	vm.stack = vm.stack[:last]
	return v
}

func (vm *VM) popN(n int) []object.Value {
	at := len(vm.stack) - n
	values := append([]object.Value(nil), vm.stack[at:]...)
	vm.stack = vm.stack[:at]
	return values
}

// loop runs until the frame at the given depth returns.
func (vm *VM) loop(depth int) (object.Value, error) {
	f := vm.frames[len(vm.frames)-1]
	for {
		vm.Stats.Steps++
		if vm.Stats.Steps%1024 == 0 {
			if err := vm.ctx.Err(); err != nil {
				return nil, vm.fail(err, depth)
			}
		}
		if vm.Limits.Steps > 0 && vm.Stats.Steps > vm.Limits.Steps {
			return nil, vm.fail(errs.E("run", errs.Limit, "too many steps"), depth)
		}
		in := f.closure.proto.Code[f.pc]
		f.pc++
		switch in.Op {
		case code.Const:
			vm.push(f.closure.proto.Constants[in.Arg])
		case code.Nil:
			vm.push(object.Nil{})
		case code.True, code.False:
			vm.push(object.Bool(in.Op == code.True))
		case code.Pop:
			vm.pop()
		case code.Dup:
			vm.push(vm.stack[len(vm.stack)-1])
		case code.Dup2:
			n := len(vm.stack)
			vm.push(vm.stack[n-2])
			vm.push(vm.stack[n-1])
		case code.LoadGlobal:
			vm.push(vm.globals[in.Arg])
		case code.StoreGlobal:
			vm.globals[in.Arg] = vm.pop()
		case code.LoadLocal:
			if f.locals[in.Arg] == nil {
				vm.push(object.Nil{})
				break
			}
			vm.push(*f.locals[in.Arg])
		case code.StoreLocal:
			*f.locals[in.Arg] = vm.pop()
		case code.Fresh:
			f.locals[in.Arg] = new(object.Value)
			*f.locals[in.Arg] = object.Nil{}
		case code.LoadCapture:
			vm.push(*f.closure.captures[in.Arg])
		case code.StoreCapture:
			*f.closure.captures[in.Arg] = vm.pop()
		case code.LoadBuiltin:
			vm.push(vm.builtins[in.Arg])
		case code.Jump:
			f.pc = in.Arg
		case code.JumpIfFalse:
			if !object.Truthy(vm.pop()) {
				f.pc = in.Arg
			}
		case code.AndJump, code.OrJump:
			if object.Truthy(vm.stack[len(vm.stack)-1]) == (in.Op == code.OrJump) {
				f.pc = in.Arg
			} else {
				vm.pop()
			}
		case code.MakeList:
			vm.push(&object.List{Items: vm.popN(in.Arg)})
		case code.MakeMap:
			m := object.NewMap()
			pairs := vm.popN(2 * in.Arg)
			for i := 0; i < len(pairs); i += 2 {
				if err := m.Set(pairs[i], pairs[i+1]); err != nil {
					return nil, vm.fail(err, depth)
				}
			}
			vm.push(m)
		case code.MakeClosure:
			vm.push(f.makeClosure(f.closure.proto.Protos[in.Arg]))
		case code.IterBegin:
			it, err := newIterator(vm.pop())
			if err != nil {
				return nil, vm.fail(err, depth)
			}
			vm.push(it)
		case code.IterNext:
			it := vm.stack[len(vm.stack)-1].(*iterator)
			k, v, ok := it.next()
			if !ok {
				f.pc = in.Arg
				break
			}
			vm.push(k)
			vm.push(v)
		case code.GetIndex:
			i, x := vm.pop(), vm.pop()
			v, err := getIndex(x, i)
			if err != nil {
				return nil, vm.fail(err, depth)
			}
			vm.push(v)
		case code.SetIndex:
			v, i, x := vm.pop(), vm.pop(), vm.pop()
			if err := setIndex(x, i, v); err != nil {
				return nil, vm.fail(err, depth)
			}
		case code.Neg, code.Not:
			v, err := unary(in.Op, vm.pop())
			if err != nil {
				return nil, vm.fail(err, depth)
			}
			vm.push(v)
		case code.Call:
			args := vm.popN(in.Arg)
			switch fn := vm.pop().(type) {
			case *Closure:
				if err := vm.enter(fn, args); err != nil {
					return nil, vm.fail(err, depth)
				}
				f = vm.frames[len(vm.frames)-1]
			case *object.Native:
				v, err := vm.native(fn, args)
				if err != nil {
					return nil, vm.fail(err, depth)
				}
				vm.push(v)
			default:
				return nil, vm.fail(errs.E("call", errs.Invalid, "a "+fn.Type()+" is no function"), depth)
			}
		case code.Return:
			v := vm.pop()
			vm.stack = vm.stack[:f.base]
			vm.frames = vm.frames[:len(vm.frames)-1]
			if len(vm.frames) == depth {
				return v, nil
			}
			f = vm.frames[len(vm.frames)-1]
			vm.push(v)
		default:
			y, x := vm.pop(), vm.pop()
			v, err := binary(in.Op, x, y)
			if err != nil {
				return nil, vm.fail(err, depth)
			}
			vm.push(v)
		}
	}
}

func (f *frame) makeClosure(p *code.Proto) *Closure {
	c := &Closure{proto: p, captures: make([]*object.Value, len(p.Captures))}
	for i, capture := range p.Captures {
		if !capture.FromLocal {
			c.captures[i] = f.closure.captures[capture.Slot]
			continue
		}
		if f.locals[capture.Slot] == nil {
			var v object.Value = object.Nil{}
			f.locals[capture.Slot] = &v
		}
		c.captures[i] = f.locals[capture.Slot]
	}
	return c
}

func (vm *VM) native(fn *object.Native, args []object.Value) (object.Value, error) {
	if fn.Arity >= 0 && len(args) != fn.Arity || fn.Arity < 0 && len(args) < -fn.Arity-1 {
		return nil, errs.E(fn.Name, errs.Invalid, fmt.Sprintf("wrong number of arguments: %d", len(args)))
	}
	v, err := fn.Call(args)
	if err != nil {
		return nil, err
	}
	if v == nil {
		v = object.Nil{}
	}
	return v, nil
}

func unary(op code.Op, x object.Value) (object.Value, error) {
	if op == code.Not {
		return object.Bool(!object.Truthy(x)), nil
	}
	switch x := x.(type) {
	case object.Int:
		return -x, nil
	case object.Float:
		return -x, nil
	}
	return nil, errs.E("-", errs.Invalid, "not for a "+x.Type())
}

func binary(op code.Op, x, y object.Value) (object.Value, error) {
	switch op {
	case code.Eq:
		return object.Bool(object.Equal(x, y)), nil
	case code.Ne:
		return object.Bool(!object.Equal(x, y)), nil
	case code.Lt, code.Le, code.Gt, code.Ge:
		c, err := object.Compare(x, y)
		if err != nil {
			return nil, err
		}
		return object.Bool(op == code.Lt && c < 0 || op == code.Le && c <= 0 || op == code.Gt && c > 0 || op == code.Ge && c >= 0), nil
	}
	switch a := x.(type) {
	case object.Int:
		switch b := y.(type) {
		case object.Int:
			return integers(op, a, b)
		case object.Float:
			return floats(op, object.Float(a), b)
		}
	case object.Float:
		switch b := y.(type) {
		case object.Int:
			return floats(op, a, object.Float(b))
		case object.Float:
			return floats(op, a, b)
		}
	case object.String:
		if n, ok := y.(object.Int); ok && op == code.Mul && n >= 0 && len(a)*int(n) < 1<<20 {
			return object.String(strings.Repeat(string(a), int(n))), nil
		}
		if op == code.Add {
			return a + object.String(object.Text(y)), nil
		}
	case *object.List:
		if b, ok := y.(*object.List); ok && op == code.Add {
			return &object.List{Items: append(append([]object.Value{}, a.Items...), b.Items...)}, nil
		}
	}
	return nil, errs.E(op.String(), errs.Invalid, fmt.Sprintf("not for %s and %s", x.Type(), y.Type()))
}

var errDivision = errs.E("div", errs.Invalid, "division by zero")

func integers(op code.Op, a, b object.Int) (object.Value, error) {
	switch op {
	case code.Add:
		if c := a + b; (c > a) == (b > 0) {
			return c, nil
		}
	case code.Sub:
		if c := a - b; (c < a) == (b > 0) {
			return c, nil
		}
	case code.Mul:
		if a == 0 || b == 0 {
			return object.Int(0), nil
		}
		c := a * b
		if (c < 0) == ((a < 0) != (b < 0)) && c/b == a {
			return c, nil
		}
	case code.Div:
		if b == 0 {
			return nil, errDivision
		}
		return a / b, nil
	case code.Mod:
		if b == 0 {
			return nil, errDivision
		}
		// The result has the sign of the divisor.
		m := a % b
		if m != 0 && (m < 0) != (b < 0) {
			m += b
		}
		return m, nil
	case code.MakeRange:
		return &object.Range{Low: int64(a), High: int64(b)}, nil
	}
	return nil, errs.E(op.String(), errs.Limit, "integer overflow")
}

func floats(op code.Op, a, b object.Float) (object.Value, error) {
	switch op {
	case code.Add:
		return a + b, nil
	case code.Sub:
		return a - b, nil
	case code.Mul:
		return a * b, nil
	case code.Div:
		if b == 0 {
			return nil, errDivision
		}
		return a / b, nil
	case code.Mod:
		return object.Float(math.Mod(float64(a), float64(b))), nil
	}
	return nil, errs.E(op.String(), errs.Invalid, "not for floats")
}
