// Package parser makes syntax trees of source texts by recursive descent.
package parser

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"example.com/quarry/lang/ast"
	"example.com/quarry/lang/lexer"
	"example.com/quarry/lang/token"
)

// maxErrors ends parsing: what comes after so many mistakes is noise.
const maxErrors = 10

// maxDepth bounds how deeply expressions and statements may be nested.
const maxDepth = 200

// An Error is a mistake in a source text.
type Error struct {
	Pos token.Pos
	Msg string
}

func (e *Error) Error() string { return fmt.Sprintf("%v: %s", e.Pos, e.Msg) }

// An ErrorList is all mistakes of a source text.
type ErrorList []*Error

func (l ErrorList) Error() string {
	switch len(l) {
	case 0:
		return "no errors"
	case 1:
		return l[0].Error()
	}
	return fmt.Sprintf("%v (and %d more)", l[0], len(l)-1)
}

// Unwrap returns the errors one by one.
func (l ErrorList) Unwrap() []error {
	errs := make([]error, len(l))
	for i, e := range l {
		errs[i] = e
	}
	return errs
}

type parser struct {
	lex    *lexer.Lexer
	tok    token.Token
	peeked []token.Token
	errs   ErrorList
	depth  int
	loops  int
	funcs  int
}

// bailout leaves parsing by panic.
type bailout struct{ reason string }

// Parse returns the tree of a source text. With an error it is what could be made of it.
func Parse(src string) (prog *ast.Program, err error) {
	p := &parser{}
	p.lex = lexer.New(src, func(pos token.Pos, msg string) { p.errorAt(pos, msg) })
	prog = &ast.Program{Body: &ast.Block{}}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case bailout:
			p.errs = append(p.errs, &Error{p.tok.Pos, r.reason})
		default:
			panic(r)
		}
		if len(p.errs) > 0 {
			err = p.errs
		}
	}()
	p.next()
	for p.tok.Kind != token.EOF {
		if s := p.statement(); s != nil {
			prog.Body.List = append(prog.Body.List, s)
		}
	}
	return prog, nil
}

// IsIncomplete reports whether a text failed only because it ends too early.
func IsIncomplete(err error) bool {
	var list ErrorList
	return errors.As(err, &list) && len(list) == 1 && strings.Contains(list[0].Msg, token.EOF.String())
}

func (p *parser) errorAt(pos token.Pos, format string, args ...any) {
	// One mistake a line: those after it mostly follow from it.
	if n := len(p.errs); n > 0 && p.errs[n-1].Pos.Line == pos.Line {
		return
	}
	p.errs = append(p.errs, &Error{pos, fmt.Sprintf(format, args...)})
	if len(p.errs) >= maxErrors {
		panic(bailout{"too many errors"})
	}
}

func (p *parser) next() {
	if len(p.peeked) > 0 {
		p.tok, p.peeked = p.peeked[0], p.peeked[1:]
		return
	}
	p.tok = p.lex.Next()
}

func (p *parser) peek() token.Token {
	if len(p.peeked) == 0 {
		p.peeked = append(p.peeked, p.lex.Next())
	}
	return p.peeked[0]
}

func (p *parser) got(kind token.Kind) bool {
	if p.tok.Kind != kind {
		return false
	}
	p.next()
	return true
}

func (p *parser) expect(kind token.Kind) token.Pos {
	pos := p.tok.Pos
	if !p.got(kind) {
		p.errorAt(pos, "expected '%v', found %v", kind, p.tok)
	}
	return pos
}

func (p *parser) nested() func() {
	p.depth++
	if p.depth > maxDepth {
		panic(bailout{"nested too deeply"})
	}
	return func() { p.depth-- }
}

// sync passes over what cannot be understood.
func (p *parser) sync() {
	for {
		switch p.tok.Kind {
		case token.EOF, token.RBrace, token.Let, token.While, token.For, token.Return:
			return
		case token.Semi:
			p.next()
			return
		}
		p.next()
	}
}

func (p *parser) statement() ast.Stmt {
	defer p.nested()()
	pos := p.tok.Pos
	before := len(p.errs)
	var s ast.Stmt
	switch p.tok.Kind {
	case token.Semi:
		p.next()
		return nil
	case token.RBrace:
		p.errorAt(pos, "unexpected %v", p.tok)
		p.next()
		return nil
	case token.Let:
		s = p.let()
	case token.If:
		s = p.ifStatement()
	case token.While:
		p.next()
		cond := p.condition()
		s = &ast.While{ast.StmtAt(pos), cond, p.loopBody()}
	case token.For:
		s = p.forStatement()
	case token.Return:
		p.next()
		r := &ast.Return{}
		r.At = pos
		if p.funcs == 0 {
			p.errorAt(pos, "return outside a function")
		}
		if p.tok.Kind != token.Semi && p.tok.Kind != token.RBrace && p.tok.Kind != token.EOF {
			r.Value = p.expression()
		}
		s = r
	case token.Break, token.Continue:
		b := &ast.Branch{Kind: p.tok.Kind}
		b.At = pos
		if p.loops == 0 {
			p.errorAt(pos, "%v outside a loop", p.tok.Kind)
		}
		p.next()
		s = b
	case token.Fn:
		if p.peek().Kind == token.Ident {
			f := p.function()
			name := &ast.Ident{Name: f.Name}
			name.At = f.At
			s = &ast.Let{ast.StmtAt(pos), name, f}
			break
		}
		s = p.simple()
	case token.LBrace:
		s = p.block()
	default:
		s = p.simple()
	}
	if len(p.errs) > before {
		p.sync()
		return s
	}
	switch p.tok.Kind {
	case token.Semi:
		p.next()
	case token.RBrace, token.EOF:
	default:
		p.errorAt(p.tok.Pos, "unexpected %v after statement", p.tok)
		p.sync()
	}
	return s
}

func (p *parser) let() ast.Stmt {
	pos := p.expect(token.Let)
	name := p.ident()
	p.expect(token.Assign)
	value := p.expression()
	if f, ok := value.(*ast.FuncLit); ok && f.Name == "" {
		f.Name = name.Name
	}
	return &ast.Let{ast.StmtAt(pos), name, value}
}

// simple parses an expression or an assignment.
func (p *parser) simple() ast.Stmt {
	pos := p.tok.Pos
	x := p.expression()
	switch op := p.tok.Kind; op {
	case token.Assign, token.PlusEq, token.MinusEq:
		switch x.(type) {
		case *ast.Ident, *ast.Index, *ast.Field:
		default:
			p.errorAt(pos, "cannot assign to this")
		}
		p.next()
		return &ast.Assign{ast.StmtAt(pos), x, op, p.expression()}
	}
	return &ast.ExprStmt{ast.StmtAt(pos), x}
}

func (p *parser) ifStatement() ast.Stmt {
	pos := p.expect(token.If)
	s := &ast.If{StmtNode: ast.StmtAt(pos), Cond: p.condition(), Then: p.block()}
	if p.got(token.Else) {
		switch p.tok.Kind {
		case token.If:
			s.Else = p.ifStatement()
		case token.LBrace:
			s.Else = p.block()
		default:
			p.errorAt(p.tok.Pos, "else must be followed by if or {")
		}
	}
	return s
}

func (p *parser) forStatement() ast.Stmt {
	pos := p.expect(token.For)
	s := &ast.For{StmtNode: ast.StmtAt(pos), Value: p.ident()}
	if p.got(token.Comma) {
		s.Key, s.Value = s.Value, p.ident()
	}
	p.expect(token.In)
	s.Over = p.condition()
	s.Body = p.loopBody()
	return s
}

func (p *parser) loopBody() *ast.Block {
	p.loops++
	defer func() { p.loops-- }()
	return p.block()
}

func (p *parser) block() *ast.Block {
	b := &ast.Block{}
	b.At = p.expect(token.LBrace)
	for p.tok.Kind != token.RBrace && p.tok.Kind != token.EOF {
		if s := p.statement(); s != nil {
			b.List = append(b.List, s)
		}
	}
	p.expect(token.RBrace)
	return b
}

func (p *parser) ident() *ast.Ident {
	id := &ast.Ident{Name: p.tok.Text}
	id.At = p.tok.Pos
	if !p.got(token.Ident) {
		p.errorAt(id.At, "expected a name, found %v", p.tok)
		id.Name = "_"
	}
	return id
}

// condition parses an expression before a block: there, a { begins the block.
func (p *parser) condition() ast.Expr {
	return p.binary(1)
}

func (p *parser) expression() ast.Expr {
	defer p.nested()()
	if p.tok.Kind == token.If {
		return p.ifExpression()
	}
	return p.binary(1)
}

func (p *parser) ifExpression() ast.Expr {
	pos := p.expect(token.If)
	x := &ast.IfExpr{}
	x.At = pos
	x.Cond = p.condition()
	p.expect(token.LBrace)
	x.Then = p.expression()
	p.got(token.Semi)
	p.expect(token.RBrace)
	p.expect(token.Else)
	if p.tok.Kind == token.If {
		x.Else = p.ifExpression()
		return x
	}
	p.expect(token.LBrace)
	x.Else = p.expression()
	p.got(token.Semi)
	p.expect(token.RBrace)
	return x
}

func (p *parser) binary(precedence int) ast.Expr {
	x := p.unary()
	for {
		op := p.tok
		level := op.Kind.Precedence()
		if level < precedence {
			return x
		}
		p.next()
		for p.tok.Kind == token.Semi && p.tok.Text == "\n" {
			p.next() // an operator at the end of a line goes on in the next
		}
		y := p.binary(level + 1)
		if op.Kind == token.Pipe {
			x = pipe(op.Pos, x, y)
			continue
		}
		b := &ast.Binary{Op: op.Kind, X: x, Y: y}
		b.At = op.Pos
		x = b
	}
}

// pipe makes x |> f(y) into f(x, y), and x |> f into f(x).
func pipe(pos token.Pos, x, y ast.Expr) ast.Expr {
	c := &ast.Call{}
	c.At = pos
	if call, ok := y.(*ast.Call); ok {
		c.Fun = call.Fun
		c.Args = append([]ast.Expr{x}, call.Args...)
		return c
	}
	c.Fun, c.Args = y, []ast.Expr{x}
	return c
}

func (p *parser) unary() ast.Expr {
	switch p.tok.Kind {
	case token.Minus, token.Bang:
		defer p.nested()()
		u := &ast.Unary{Op: p.tok.Kind}
		u.At = p.tok.Pos
		p.next()
		u.X = p.unary()
		return u
	}
	return p.postfix(p.primary())
}

func (p *parser) postfix(x ast.Expr) ast.Expr {
	for {
		pos := p.tok.Pos
		switch p.tok.Kind {
		case token.LParen:
			p.next()
			c := &ast.Call{Fun: x, Args: p.list(token.RParen)}
			c.At = pos
			x = c
		case token.LBracket:
			p.next()
			i := &ast.Index{X: x, Index: p.expression()}
			i.At = pos
			p.expect(token.RBracket)
			x = i
		case token.Dot:
			p.next()
			f := &ast.Field{X: x, Name: p.ident().Name}
			f.At = pos
			x = f
		default:
			return x
		}
	}
}

// list parses expressions up to the closing token.
func (p *parser) list(end token.Kind) (list []ast.Expr) {
	for p.tok.Kind != end && p.tok.Kind != token.EOF {
		list = append(list, p.expression())
		if !p.got(token.Comma) {
			break
		}
	}
	p.expect(end)
	return list
}

func (p *parser) primary() ast.Expr {
	tok := p.tok
	at := ast.At(tok.Pos)
	switch tok.Kind {
	case token.Ident:
		p.next()
		return &ast.Ident{ExprNode: at, Name: tok.Text}
	case token.Int:
		p.next()
		v, err := strconv.ParseInt(tok.Text, 0, 64)
		if err != nil {
			p.errorAt(tok.Pos, "integer %s: %v", tok.Text, errors.Unwrap(err))
		}
		return &ast.IntLit{at, v}
	case token.Float:
		p.next()
		v, err := strconv.ParseFloat(tok.Text, 64)
		if err != nil {
			p.errorAt(tok.Pos, "float %s: %v", tok.Text, errors.Unwrap(err))
		}
		return &ast.FloatLit{at, v}
	case token.String:
		p.next()
		return &ast.StringLit{at, tok.Text}
	case token.True, token.False:
		p.next()
		return &ast.BoolLit{at, tok.Kind == token.True}
	case token.Nil:
		p.next()
		return &ast.NilLit{at}
	case token.LParen:
		p.next()
		x := p.expression()
		p.expect(token.RParen)
		return x
	case token.LBracket:
		p.next()
		return &ast.ListLit{at, p.list(token.RBracket)}
	case token.LBrace:
		return p.mapLiteral()
	case token.Fn:
		return p.function()
	case token.Match:
		return p.match()
	}
	p.errorAt(tok.Pos, "expected an expression, found %v", tok)
	if tok.Kind != token.EOF && tok.Kind != token.RBrace {
		p.next()
	}
	return &ast.NilLit{at}
}

func (p *parser) skipLines() {
	for p.tok.Kind == token.Semi {
		p.next()
	}
}

func (p *parser) mapLiteral() ast.Expr {
	m := &ast.MapLit{}
	m.At = p.expect(token.LBrace)
	p.skipLines()
	for p.tok.Kind != token.RBrace && p.tok.Kind != token.EOF {
		var key ast.Expr
		if p.tok.Kind == token.Ident && p.peek().Kind == token.Colon {
			s := &ast.StringLit{Value: p.tok.Text}
			s.At = p.tok.Pos
			key = s
			p.next()
		} else {
			key = p.expression()
		}
		p.expect(token.Colon)
		m.Keys = append(m.Keys, key)
		m.Values = append(m.Values, p.expression())
		more := p.got(token.Comma)
		p.skipLines()
		if !more {
			break
		}
	}
	p.expect(token.RBrace)
	return m
}

func (p *parser) function() *ast.FuncLit {
	f := &ast.FuncLit{}
	f.At = p.expect(token.Fn)
	if p.tok.Kind == token.Ident {
		f.Name = p.ident().Name
	}
	p.expect(token.LParen)
	for p.tok.Kind == token.Ident {
		f.Params = append(f.Params, p.ident())
		if !p.got(token.Comma) {
			break
		}
	}
	p.expect(token.RParen)
	loops := p.loops
	p.loops = 0
	p.funcs++
	defer func() { p.loops = loops; p.funcs-- }()
	if p.got(token.Arrow) {
		r := &ast.Return{}
		r.At = p.tok.Pos
		r.Value = p.expression()
		f.Body = &ast.Block{List: []ast.Stmt{r}}
		f.Body.At = r.At
		return f
	}
	f.Body = p.block()
	return f
}

func (p *parser) match() ast.Expr {
	m := &ast.Match{}
	m.At = p.expect(token.Match)
	m.Subject = p.condition()
	p.expect(token.LBrace)
	p.skipLines()
	for p.tok.Kind != token.RBrace && p.tok.Kind != token.EOF {
		var arm ast.Arm
		if !p.got(token.Else) {
			arm.Pattern = p.binary(token.Pipe.Precedence() + 1)
		}
		if p.got(token.If) {
			arm.Guard = p.binary(token.Pipe.Precedence() + 1)
		}
		p.expect(token.Arrow)
		arm.Value = p.expression()
		m.Arms = append(m.Arms, arm)
		if !p.got(token.Comma) && p.tok.Kind != token.Semi {
			break
		}
		p.skipLines()
	}
	p.skipLines()
	p.expect(token.RBrace)
	return m
}
