// Package resolve finds out where each variable of a program lives, and reports names that nothing declares.
package resolve

import (
	"cmp"
	"fmt"
	"slices"

	"example.com/quarry/internal/errs"
	"example.com/quarry/lang/ast"
	"example.com/quarry/lang/token"
)

// A Warning is something that is no mistake but looks like one.
type Warning struct {
	Pos token.Pos
	Msg string
}

func (w Warning) String() string { return fmt.Sprintf("%v: %s", w.Pos, w.Msg) }

type variable struct {
	ref  ast.Ref
	pos  token.Pos
	used bool
}

type scope struct {
	outer *scope
	names map[string]*variable
}

// A function is a function whose body is being resolved.
type function struct {
	outer    *function
	scope    *scope
	info     *ast.FuncScope
	captured map[string]*variable
	next     int
}

type resolver struct {
	builtins map[string]int
	globals  map[string]*variable
	count    int
	fn       *function // nil at the top of the program
	top      *scope
	errors   errs.List
	warnings []Warning
}

// Program resolves a whole program. Names in builtins are there from the start. Globals declared by an earlier program with the
// same table stay.
func Program(prog *ast.Program, builtins []string) ([]Warning, error) {
	r := &resolver{builtins: make(map[string]int, len(builtins)), globals: make(map[string]*variable)}
	for i, name := range builtins {
		r.builtins[name] = i
	}
	// Functions of the top may be used before their declaration.
	for _, s := range prog.Body.List {
		if let, ok := s.(*ast.Let); ok {
			if _, isFunc := let.Value.(*ast.FuncLit); isFunc {
				r.declareGlobal(let.Name)
			}
		}
	}
	r.statements(prog.Body.List)
	prog.Scope = &ast.FuncScope{Slots: r.count}
	slices.SortStableFunc(r.warnings, func(a, b Warning) int {
		return cmp.Or(cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Col, b.Pos.Col))
	})
	return r.warnings, r.errors.Err()
}

func (r *resolver) errorf(pos token.Pos, format string, args ...any) {
	r.errors.Addf("%v: %s", pos, fmt.Sprintf(format, args...))
}

func (r *resolver) declareGlobal(id *ast.Ident) {
	if v, ok := r.globals[id.Name]; ok {
		if v.pos != id.Pos() {
			r.errorf(id.Pos(), "%s is declared already at %v", id.Name, v.pos)
		}
		id.Ref = v.ref
		return
	}
	v := &variable{ref: ast.Ref{Storage: ast.Global, Slot: r.count}, pos: id.Pos(), used: true}
	r.count++
	r.globals[id.Name] = v
	id.Ref = v.ref
}

func (r *resolver) declare(id *ast.Ident) {
	if r.fn == nil && r.top == nil {
		r.declareGlobal(id)
		return
	}
	s := r.top
	if r.fn != nil {
		s = r.fn.scope
	}
	if id.Name != "_" {
		if old, ok := s.names[id.Name]; ok {
			r.errorf(id.Pos(), "%s is declared already at %v", id.Name, old.pos)
		}
	}
	v := &variable{pos: id.Pos(), used: id.Name == "_"}
	if r.fn == nil {
		// A block at the top: its variables are globals that only the block can name.
		v.ref = ast.Ref{Storage: ast.Global, Slot: r.count}
		r.count++
	} else {
		v.ref = ast.Ref{Storage: ast.Local, Slot: r.fn.next}
		r.fn.next++
		r.fn.info.Slots = max(r.fn.info.Slots, r.fn.next)
	}
	s.names[id.Name] = v
	id.Ref = v.ref
}

// push opens a block; the function that it returns closes it.
func (r *resolver) push() func() {
	inner := &scope{names: make(map[string]*variable)}
	place := &r.top
	if r.fn != nil {
		place = &r.fn.scope
	}
	inner.outer = *place
	*place = inner
	return func() {
		for name, v := range inner.names {
			if !v.used {
				r.warnings = append(r.warnings, Warning{v.pos, name + " is never used"})
			}
		}
		*place = inner.outer
	}
}

func (r *resolver) statements(list []ast.Stmt) {
	ended := false
	for _, s := range list {
		if ended {
			r.warnings = append(r.warnings, Warning{s.Pos(), "never reached"})
			ended = false
		}
		r.statement(s)
		switch s.(type) {
		case *ast.Return, *ast.Branch:
			ended = true
		}
	}
}

func (r *resolver) block(b *ast.Block) {
	defer r.push()()
	r.statements(b.List)
}

func (r *resolver) statement(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.Let:
		if f, ok := s.Value.(*ast.FuncLit); ok && (r.fn != nil || r.top != nil) {
			// A function may call itself.
			r.declare(s.Name)
			r.function(f)
			return
		}
		r.expr(s.Value)
		r.declare(s.Name)
	case *ast.Assign:
		r.expr(s.Value)
		r.expr(s.Target)
		if id, ok := s.Target.(*ast.Ident); ok && id.Ref.Storage == ast.Builtin {
			r.errorf(id.Pos(), "cannot assign to %s", id.Name)
		}
	case *ast.ExprStmt:
		r.expr(s.X)
		switch s.X.(type) {
		case *ast.Binary, *ast.IntLit, *ast.Ident, *ast.StringLit:
			r.warnings = append(r.warnings, Warning{s.Pos(), "value is not used"})
		}
	case *ast.Block:
		r.block(s)
	case *ast.If:
		r.expr(s.Cond)
		r.block(s.Then)
		if s.Else != nil {
			r.statement(s.Else)
		}
	case *ast.While:
		r.expr(s.Cond)
		r.block(s.Body)
	case *ast.For:
		r.expr(s.Over)
		defer r.push()()
		if s.Key != nil {
			r.declare(s.Key)
		}
		r.declare(s.Value)
		r.block(s.Body)
	case *ast.Return:
		if s.Value != nil {
			r.expr(s.Value)
		}
	case *ast.Branch:
	default:
		panic(fmt.Sprintf("resolve: unknown statement %T", s))
	}
}

func (r *resolver) expr(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Ident:
		ref, ok := r.lookup(x.Name)
		if !ok {
			r.errorf(x.Pos(), "%s is not declared", x.Name)
		}
		x.Ref = ref
	case *ast.FuncLit:
		r.function(x)
	case *ast.ListLit:
		for _, item := range x.Items {
			r.expr(item)
		}
	case *ast.MapLit:
		for i, key := range x.Keys {
			r.expr(key)
			r.expr(x.Values[i])
		}
	case *ast.Unary:
		r.expr(x.X)
	case *ast.Binary:
		r.expr(x.X)
		r.expr(x.Y)
	case *ast.Call:
		r.expr(x.Fun)
		for _, arg := range x.Args {
			r.expr(arg)
		}
	case *ast.Index:
		r.expr(x.X)
		r.expr(x.Index)
	case *ast.Field:
		r.expr(x.X)
	case *ast.IfExpr:
		r.expr(x.Cond)
		r.expr(x.Then)
		r.expr(x.Else)
	case *ast.Match:
		r.expr(x.Subject)
		for i, arm := range x.Arms {
			if arm.Pattern != nil {
				r.expr(arm.Pattern)
			} else if arm.Guard == nil && i < len(x.Arms)-1 {
				r.errorf(x.Pos(), "else must be the last arm")
			}
			if arm.Guard != nil {
				r.expr(arm.Guard)
			}
			r.expr(arm.Value)
		}
	}
}

func (r *resolver) function(f *ast.FuncLit) {
	info := &ast.FuncScope{}
	r.fn = &function{outer: r.fn, info: info, captured: make(map[string]*variable), scope: &scope{names: make(map[string]*variable)}}
	for _, p := range f.Params {
		r.declare(p)
		r.fn.scope.names[p.Name].used = true
	}
	r.block(f.Body)
	f.Scope = info
	r.fn = r.fn.outer
}

// lookup finds a name from the inside out.
func (r *resolver) lookup(name string) (ast.Ref, bool) {
	if v := r.fn.find(name); v != nil {
		return v.ref, true
	}
	for s := r.top; s != nil; s = s.outer {
		if v, ok := s.names[name]; ok {
			v.used = true
			return v.ref, true
		}
	}
	if v, ok := r.globals[name]; ok {
		return v.ref, true
	}
	if i, ok := r.builtins[name]; ok {
		return ast.Ref{Storage: ast.Builtin, Slot: i}, true
	}
	return ast.Ref{}, false
}

// find looks a name up in a function and in those around it, and makes captures on the way back.
func (f *function) find(name string) *variable {
	if f == nil {
		return nil
	}
	for s := f.scope; s != nil; s = s.outer {
		if v, ok := s.names[name]; ok {
			v.used = true
			return v
		}
	}
	if v, ok := f.captured[name]; ok {
		return v
	}
	outer := f.outer.find(name)
	if outer == nil {
		return nil
	}
	v := &variable{ref: ast.Ref{Storage: ast.Captured, Slot: len(f.info.Captures)}, pos: outer.pos, used: true}
	f.info.Captures = append(f.info.Captures, ast.Capture{
		Name:      name,
		FromLocal: outer.ref.Storage == ast.Local,
		Slot:      outer.ref.Slot,
	})
	f.captured[name] = v
	return v
}
