// Package compile makes code of resolved syntax trees.
package compile

import (
	"fmt"

	"example.com/quarry/internal/errs"
	"example.com/quarry/lang/ast"
	"example.com/quarry/lang/code"
	"example.com/quarry/lang/object"
	"example.com/quarry/lang/token"
)

// Options change what the compiler does.
type Options struct {
	// NoFold leaves operations on constants to the machine.
	NoFold bool
}

type constant struct {
	kind byte
	text string
}

type loop struct {
	start  int
	breaks []int
	iter   bool // an iterator is on the stack
	depth  int  // iterators below
}

type compiler struct {
	options   Options
	proto     *code.Proto
	constants map[constant]int
	loops     []*loop
	iterators int
	pos       token.Pos
	outer     *compiler
}

// Program returns the code of a program.
func Program(prog *ast.Program, options Options) (p *code.Proto, err error) {
	defer errs.Catch(&err)
	c := newCompiler(nil, "main", options)
	c.statements(prog.Body.List)
	c.emit(code.Nil)
	c.emit(code.Return)
	return c.proto, nil
}

func newCompiler(outer *compiler, name string, options Options) *compiler {
	if name == "" {
		name = "fn"
	}
	return &compiler{outer: outer, options: options, proto: &code.Proto{Name: name}, constants: make(map[constant]int)}
}

func (c *compiler) emit(op code.Op, arg ...int) int {
	in := code.Instr{Op: op}
	if len(arg) > 0 {
		in.Arg = arg[0]
	}
	c.proto.Code = append(c.proto.Code, in)
	c.proto.Lines = append(c.proto.Lines, c.pos)
	return len(c.proto.Code) - 1
}

// here makes the instruction at i jump to what comes next.
func (c *compiler) here(i int) { c.proto.Code[i].Arg = len(c.proto.Code) }

// at sets the position of what is emitted until the function that it returns is called.
func (c *compiler) at(n ast.Node) func() {
	old := c.pos
	if p := n.Pos(); p != (token.Pos{}) {
		c.pos = p
	}
	return func() { c.pos = old }
}

func (c *compiler) constant(v object.Value) {
	key := constant{v.Type()[0], v.Show()}
	i, ok := c.constants[key]
	if !ok {
		i = len(c.proto.Constants)
		c.proto.Constants = append(c.proto.Constants, v)
		c.constants[key] = i
	}
	c.emit(code.Const, i)
}

func (c *compiler) statements(list []ast.Stmt) {
	for _, s := range list {
		c.statement(s)
	}
}

func (c *compiler) statement(s ast.Stmt) {
	defer c.at(s)()
	switch s := s.(type) {
	case *ast.Let:
		if s.Name.Ref.Storage == ast.Local {
			c.emit(code.Fresh, s.Name.Ref.Slot)
		}
		c.expr(s.Value)
		c.store(s.Name.Ref)
	case *ast.Assign:
		c.assign(s)
	case *ast.ExprStmt:
		c.expr(s.X)
		c.emit(code.Pop)
	case *ast.Block:
		c.statements(s.List)
	case *ast.If:
		c.expr(s.Cond)
		skip := c.emit(code.JumpIfFalse)
		c.statements(s.Then.List)
		if s.Else == nil {
			c.here(skip)
			return
		}
		end := c.emit(code.Jump)
		c.here(skip)
		c.statement(s.Else)
		c.here(end)
	case *ast.While:
		l := c.enter(false)
		c.expr(s.Cond)
		exit := c.emit(code.JumpIfFalse)
		c.statements(s.Body.List)
		c.emit(code.Jump, l.start)
		c.here(exit)
		c.leave(l)
	case *ast.For:
		c.expr(s.Over)
		c.emit(code.IterBegin)
		l := c.enter(true)
		exit := c.emit(code.IterNext)
		c.fresh(s.Value)
		c.store(s.Value.Ref)
		if s.Key != nil {
			c.fresh(s.Key)
			c.store(s.Key.Ref)
		} else {
			c.emit(code.Pop)
		}
		c.statements(s.Body.List)
		c.emit(code.Jump, l.start)
		c.here(exit)
		c.leave(l)
		c.emit(code.Pop)
	case *ast.Return:
		if s.Value == nil {
			c.emit(code.Nil)
		} else {
			c.expr(s.Value)
		}
		c.emit(code.Return)
	case *ast.Branch:
		l := c.loops[len(c.loops)-1]
		if s.Kind == token.Continue {
			c.emit(code.Jump, l.start)
			return
		}
		l.breaks = append(l.breaks, c.emit(code.Jump))
	default:
		panic(errs.E("compile", errs.Invalid, fmt.Sprintf("unknown statement %T", s)))
	}
}

func (c *compiler) fresh(id *ast.Ident) {
	if id.Ref.Storage == ast.Local {
		c.emit(code.Fresh, id.Ref.Slot)
	}
}

func (c *compiler) enter(iter bool) *loop {
	l := &loop{start: len(c.proto.Code), iter: iter, depth: c.iterators}
	c.loops = append(c.loops, l)
	if iter {
		c.iterators++
	}
	return l
}

func (c *compiler) leave(l *loop) {
	for _, b := range l.breaks {
		c.here(b)
	}
	c.loops = c.loops[:len(c.loops)-1]
	if l.iter {
		c.iterators--
	}
}

func (c *compiler) assign(s *ast.Assign) {
	var op code.Op
	switch s.Op {
	case token.PlusEq:
		op = code.Add
	case token.MinusEq:
		op = code.Sub
	}
	compound := s.Op != token.Assign
	if id, ok := s.Target.(*ast.Ident); ok {
		if compound {
			c.load(id.Ref)
		}
		c.expr(s.Value)
		if compound {
			c.emit(op)
		}
		c.store(id.Ref)
		return
	}
	switch t := s.Target.(type) {
	case *ast.Index:
		c.expr(t.X)
		c.expr(t.Index)
	case *ast.Field:
		c.expr(t.X)
		c.constant(object.String(t.Name))
	}
	if compound {
		c.emit(code.Dup2)
		c.emit(code.GetIndex)
	}
	c.expr(s.Value)
	if compound {
		c.emit(op)
	}
	c.emit(code.SetIndex)
}

func (c *compiler) load(ref ast.Ref) {
	switch ref.Storage {
	case ast.Global:
		c.emit(code.LoadGlobal, ref.Slot)
	case ast.Local:
		c.emit(code.LoadLocal, ref.Slot)
	case ast.Captured:
		c.emit(code.LoadCapture, ref.Slot)
	case ast.Builtin:
		c.emit(code.LoadBuiltin, ref.Slot)
	default:
		panic(errs.E("compile", errs.Invalid, "a name was not resolved"))
	}
}

func (c *compiler) store(ref ast.Ref) {
	switch ref.Storage {
	case ast.Global:
		c.emit(code.StoreGlobal, ref.Slot)
	case ast.Local:
		c.emit(code.StoreLocal, ref.Slot)
	case ast.Captured:
		c.emit(code.StoreCapture, ref.Slot)
	default:
		panic(errs.E("compile", errs.Invalid, "cannot store to a "+ref.Storage.String()))
	}
}

var binaryOps = map[token.Kind]code.Op{
	token.Plus: code.Add, token.Minus: code.Sub, token.Star: code.Mul, token.Slash: code.Div, token.Percent: code.Mod,
	token.Equal: code.Eq, token.NotEqual: code.Ne, token.Less: code.Lt, token.LessEq: code.Le, token.Greater: code.Gt,
	token.GreaterEq: code.Ge, token.DotDot: code.MakeRange,
}

func (c *compiler) expr(x ast.Expr) {
	defer c.at(x)()
	if !c.options.NoFold {
		if v, ok := Fold(x); ok {
			c.value(v)
			return
		}
	}
	switch x := x.(type) {
	case *ast.Ident:
		c.load(x.Ref)
	case *ast.IntLit, *ast.FloatLit, *ast.StringLit, *ast.BoolLit, *ast.NilLit:
		v, _ := literal(x)
		c.value(v)
	case *ast.ListLit:
		for _, item := range x.Items {
			c.expr(item)
		}
		c.emit(code.MakeList, len(x.Items))
	case *ast.MapLit:
		for i := range x.Keys {
			c.expr(x.Keys[i])
			c.expr(x.Values[i])
		}
		c.emit(code.MakeMap, len(x.Keys))
	case *ast.FuncLit:
		c.function(x)
	case *ast.Unary:
		c.expr(x.X)
		if x.Op == token.Minus {
			c.emit(code.Neg)
		} else {
			c.emit(code.Not)
		}
	case *ast.Binary:
		c.binary(x)
	case *ast.Call:
		c.expr(x.Fun)
		for _, arg := range x.Args {
			c.expr(arg)
		}
		c.emit(code.Call, len(x.Args))
	case *ast.Index:
		c.expr(x.X)
		c.expr(x.Index)
		c.emit(code.GetIndex)
	case *ast.Field:
		c.expr(x.X)
		c.constant(object.String(x.Name))
		c.emit(code.GetIndex)
	case *ast.IfExpr:
		c.expr(x.Cond)
		skip := c.emit(code.JumpIfFalse)
		c.expr(x.Then)
		end := c.emit(code.Jump)
		c.here(skip)
		c.expr(x.Else)
		c.here(end)
	case *ast.Match:
		c.match(x)
	default:
		panic(errs.E("compile", errs.Invalid, fmt.Sprintf("unknown expression %T", x)))
	}
}

func (c *compiler) value(v object.Value) {
	switch v := v.(type) {
	case object.Nil:
		c.emit(code.Nil)
	case object.Bool:
		if v {
			c.emit(code.True)
		} else {
			c.emit(code.False)
		}
	default:
		c.constant(v)
	}
}

func (c *compiler) binary(x *ast.Binary) {
	switch x.Op {
	case token.AndAnd, token.OrOr:
		c.expr(x.X)
		op := code.AndJump
		if x.Op == token.OrOr {
			op = code.OrJump
		}
		end := c.emit(op)
		c.expr(x.Y)
		c.here(end)
		return
	}
	op, ok := binaryOps[x.Op]
	if !ok {
		panic(errs.E("compile", errs.Invalid, "unknown operator "+x.Op.String()))
	}
	c.expr(x.X)
	c.expr(x.Y)
	c.emit(op)
}

func (c *compiler) match(x *ast.Match) {
	c.expr(x.Subject)
	var ends []int
	for _, arm := range x.Arms {
		var next []int
		if arm.Pattern != nil {
			c.emit(code.Dup)
			c.expr(arm.Pattern)
			c.emit(code.Eq)
			next = append(next, c.emit(code.JumpIfFalse))
		}
		if arm.Guard != nil {
			c.expr(arm.Guard)
			next = append(next, c.emit(code.JumpIfFalse))
		}
		c.emit(code.Pop)
		c.expr(arm.Value)
		ends = append(ends, c.emit(code.Jump))
		for _, i := range next {
			c.here(i)
		}
	}
	c.emit(code.Pop)
	c.emit(code.Nil)
	for _, i := range ends {
		c.here(i)
	}
}

func (c *compiler) function(f *ast.FuncLit) {
	inner := newCompiler(c, f.Name, c.options)
	inner.pos = f.Pos()
	inner.proto.Params = len(f.Params)
	inner.proto.Slots = f.Scope.Slots
	for _, capture := range f.Scope.Captures {
		inner.proto.Captures = append(inner.proto.Captures, code.Capture{FromLocal: capture.FromLocal, Slot: capture.Slot})
	}
	inner.statements(f.Body.List)
	inner.emit(code.Nil)
	inner.emit(code.Return)
	c.proto.Protos = append(c.proto.Protos, inner.proto)
	c.emit(code.MakeClosure, len(c.proto.Protos)-1)
}
