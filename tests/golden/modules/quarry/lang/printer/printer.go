// Package printer writes syntax trees as source text in one style.
package printer

import (
	"fmt"
	"strconv"
	"strings"

	"example.com/quarry/lang/ast"
	"example.com/quarry/lang/token"
)

type printer struct {
	strings.Builder
	indent int
}

// Print returns the text of a program.
func Print(prog *ast.Program) string {
	var p printer
	for i, s := range prog.Body.List {
		if i > 0 && (isFunction(s) || isFunction(prog.Body.List[i-1])) {
			p.WriteByte('\n')
		}
		p.statement(s)
	}
	return p.String()
}

// Expr returns the text of an expression.
func Expr(x ast.Expr) string {
	var p printer
	p.expr(x, 0)
	return p.String()
}

func isFunction(s ast.Stmt) bool {
	let, ok := s.(*ast.Let)
	if !ok {
		return false
	}
	_, ok = let.Value.(*ast.FuncLit)
	return ok
}

func (p *printer) line(format string, args ...any) {
	p.start()
	fmt.Fprintf(p, format, args...)
	p.WriteByte('\n')
}

func (p *printer) start() {
	for range p.indent {
		p.WriteString("  ")
	}
}

func (p *printer) block(b *ast.Block) {
	p.WriteString("{\n")
	p.indent++
	for _, s := range b.List {
		p.statement(s)
	}
	p.indent--
	p.start()
	p.WriteByte('}')
}

func (p *printer) statement(s ast.Stmt) {
	p.start()
	p.bare(s)
	p.WriteByte('\n')
}

func (p *printer) bare(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.Let:
		if f, ok := s.Value.(*ast.FuncLit); ok && f.Name == s.Name.Name {
			p.function(f, true)
			return
		}
		fmt.Fprintf(p, "let %s = ", s.Name.Name)
		p.expr(s.Value, 0)
	case *ast.Assign:
		p.expr(s.Target, 0)
		fmt.Fprintf(p, " %v ", s.Op)
		p.expr(s.Value, 0)
	case *ast.ExprStmt:
		p.expr(s.X, 0)
	case *ast.Block:
		p.block(s)
	case *ast.If:
		p.WriteString("if ")
		p.expr(s.Cond, 0)
		p.WriteByte(' ')
		p.block(s.Then)
		if s.Else != nil {
			p.WriteString(" else ")
			p.bare(s.Else)
		}
	case *ast.While:
		p.WriteString("while ")
		p.expr(s.Cond, 0)
		p.WriteByte(' ')
		p.block(s.Body)
	case *ast.For:
		p.WriteString("for ")
		if s.Key != nil {
			p.WriteString(s.Key.Name + ", ")
		}
		p.WriteString(s.Value.Name + " in ")
		p.expr(s.Over, 0)
		p.WriteByte(' ')
		p.block(s.Body)
	case *ast.Return:
		p.WriteString("return")
		if s.Value != nil {
			p.WriteByte(' ')
			p.expr(s.Value, 0)
		}
	case *ast.Branch:
		p.WriteString(s.Kind.String())
	}
}

func (p *printer) list(xs []ast.Expr) {
	for i, x := range xs {
		if i > 0 {
			p.WriteString(", ")
		}
		p.expr(x, 0)
	}
}

// expr writes an expression; one that binds less tightly than outer gets parentheses.
func (p *printer) expr(x ast.Expr, outer int) {
	switch x := x.(type) {
	case *ast.Ident:
		p.WriteString(x.Name)
	case *ast.IntLit:
		p.WriteString(strconv.FormatInt(x.Value, 10))
	case *ast.FloatLit:
		s := strconv.FormatFloat(x.Value, 'g', -1, 64)
		if !strings.ContainsAny(s, ".e") {
			s += ".0"
		}
		p.WriteString(s)
	case *ast.StringLit:
		p.WriteString(strconv.Quote(x.Value))
	case *ast.BoolLit:
		p.WriteString(strconv.FormatBool(x.Value))
	case *ast.NilLit:
		p.WriteString("nil")
	case *ast.ListLit:
		p.WriteByte('[')
		p.list(x.Items)
		p.WriteByte(']')
	case *ast.MapLit:
		p.WriteByte('{')
		for i := range x.Keys {
			if i > 0 {
				p.WriteString(", ")
			}
			p.expr(x.Keys[i], 0)
			p.WriteString(": ")
			p.expr(x.Values[i], 0)
		}
		p.WriteByte('}')
	case *ast.FuncLit:
		p.function(x, false)
	case *ast.Unary:
		p.WriteString(x.Op.String())
		p.expr(x.X, 9)
	case *ast.Binary:
		level := x.Op.Precedence()
		if level < outer {
			p.WriteByte('(')
			defer p.WriteByte(')')
		}
		p.expr(x.X, level)
		if x.Op == token.DotDot {
			p.WriteString("..")
		} else {
			fmt.Fprintf(p, " %v ", x.Op)
		}
		p.expr(x.Y, level+1)
	case *ast.Call:
		p.expr(x.Fun, 9)
		p.WriteByte('(')
		p.list(x.Args)
		p.WriteByte(')')
	case *ast.Index:
		p.expr(x.X, 9)
		p.WriteByte('[')
		p.expr(x.Index, 0)
		p.WriteByte(']')
	case *ast.Field:
		p.expr(x.X, 9)
		p.WriteString("." + x.Name)
	case *ast.IfExpr:
		p.WriteString("if ")
		p.expr(x.Cond, 0)
		p.WriteString(" { ")
		p.expr(x.Then, 0)
		p.WriteString(" } else ")
		if inner, ok := x.Else.(*ast.IfExpr); ok {
			p.expr(inner, 0)
			return
		}
		p.WriteString("{ ")
		p.expr(x.Else, 0)
		p.WriteString(" }")
	case *ast.Match:
		p.match(x)
	}
}

func (p *printer) match(x *ast.Match) {
	p.WriteString("match ")
	p.expr(x.Subject, 0)
	p.WriteString(" {\n")
	p.indent++
	for _, arm := range x.Arms {
		p.start()
		if arm.Pattern == nil {
			p.WriteString("else")
		} else {
			p.expr(arm.Pattern, 2)
		}
		if arm.Guard != nil {
			p.WriteString(" if ")
			p.expr(arm.Guard, 2)
		}
		p.WriteString(" -> ")
		p.expr(arm.Value, 0)
		p.WriteString(",\n")
	}
	p.indent--
	p.start()
	p.WriteByte('}')
}

func (p *printer) function(f *ast.FuncLit, named bool) {
	p.WriteString("fn")
	if named {
		p.WriteString(" " + f.Name)
	}
	p.WriteByte('(')
	for i, param := range f.Params {
		if i > 0 {
			p.WriteString(", ")
		}
		p.WriteString(param.Name)
	}
	p.WriteString(") ")
	if len(f.Body.List) == 1 {
		if r, ok := f.Body.List[0].(*ast.Return); ok && r.Value != nil {
			p.WriteString("-> ")
			p.expr(r.Value, 0)
			return
		}
	}
	p.block(f.Body)
}
