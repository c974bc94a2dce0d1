// A calculator: lexer, parser, syntax tree, errors by panic and recover.
package main

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
	"strings"
	"unicode"
)

type Kind int

const (
	EOF Kind = iota
	Num
	Name
	Op
	LParen
	RParen
	Comma
)

var kindNames = [...]string{EOF: "EOF", Num: "Num", Name: "Name", Op: "Op", LParen: "(", RParen: ")", Comma: ","}

func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "Kind(" + strconv.Itoa(int(k)) + ")"
}

type Token struct {
	Kind
	Text string
	Pos  int
}

type SyntaxError struct {
	Pos int
	Msg string
}

func (e SyntaxError) Error() string { return fmt.Sprintf("%d: %s", e.Pos, e.Msg) }

type Lexer struct {
	r   *bufio.Reader
	pos int
}

func (l *Lexer) read() rune {
	c, n, err := l.r.ReadRune()
	if err == io.EOF {
		return -1
	} else if err != nil {
		panic(err)
	}
	l.pos += n
	return c
}

func (l *Lexer) unread(c rune) {
	if c >= 0 {
		l.r.UnreadRune()
		l.pos -= len(string(c))
	}
}

func (l *Lexer) while(b *strings.Builder, ok func(rune) bool) {
	for {
		c := l.read()
		if c < 0 || !ok(c) {
			l.unread(c)
			return
		}
		b.WriteRune(c)
	}
}

func (l *Lexer) Next() (t Token) {
	c := l.read()
	for unicode.IsSpace(c) {
		c = l.read()
	}
	t.Pos = l.pos
	var b strings.Builder
	switch {
	case c < 0:
		return
	case unicode.IsDigit(c) || c == '.':
		b.WriteRune(c)
		l.while(&b, func(r rune) bool { return unicode.IsDigit(r) || r == '.' || r == 'e' })
		t.Kind = Num
	case unicode.IsLetter(c):
		b.WriteRune(c)
		l.while(&b, unicode.IsLetter)
		t.Kind = Name
	case strings.ContainsRune("+-*/^%", c):
		b.WriteRune(c)
		t.Kind = Op
	case c == '(':
		t.Kind = LParen
	case c == ')':
		t.Kind = RParen
	case c == ',':
		t.Kind = Comma
	default:
		panic(SyntaxError{l.pos, fmt.Sprintf("unexpected %q", c)})
	}
	t.Text = b.String()
	return
}

type Node interface {
	Eval(env map[string]float64) float64
	fmt.Stringer
}
type (
	Number float64
	Var    string
	Binary struct {
		Op   byte
		L, R Node
	}
	Unary struct {
		Op byte
		X  Node
	}
	Call struct {
		Fn   string
		Args []Node
	}
)

var funcs = map[string]func(...float64) float64{
	"max": func(a ...float64) float64 {
		m := math.Inf(-1)
		for _, x := range a {
			m = math.Max(m, x)
		}
		return m
	},
	"sqrt": func(a ...float64) float64 { return math.Sqrt(a[0]) },
	"sum": func(a ...float64) (s float64) {
		for _, x := range a {
			s += x
		}
		return
	},
}

func (n Number) Eval(map[string]float64) float64 { return float64(n) }
func (v Var) Eval(env map[string]float64) float64 {
	x, ok := env[string(v)]
	if !ok {
		panic(fmt.Errorf("undefined: %s", string(v)))
	}
	return x
}
func (b *Binary) Eval(env map[string]float64) float64 {
	l, r := b.L.Eval(env), b.R.Eval(env)
	switch b.Op {
	case '+':
		return l + r
	case '-':
		return l - r
	case '*':
		return l * r
	case '/':
		return l / r
	case '%':
		return float64(int(l) % int(r))
	case '^':
		return math.Pow(l, r)
	}
	panic("bad op " + string(b.Op))
}
func (u Unary) Eval(env map[string]float64) float64 { return -u.X.Eval(env) }
func (c Call) Eval(env map[string]float64) float64 {
	args := make([]float64, len(c.Args))
	for i, a := range c.Args {
		args[i] = a.Eval(env)
	}
	return funcs[c.Fn](args...)
}
func (n Number) String() string  { return strconv.FormatFloat(float64(n), 'g', -1, 64) }
func (v Var) String() string     { return string(v) }
func (b *Binary) String() string { return fmt.Sprintf("(%v %c %v)", b.L, b.Op, b.R) }
func (u Unary) String() string   { return fmt.Sprintf("(%c%v)", u.Op, u.X) }
func (c Call) String() string {
	var parts []string
	for _, a := range c.Args {
		parts = append(parts, a.String())
	}
	return c.Fn + "(" + strings.Join(parts, ", ") + ")"
}

type Parser struct {
	lex *Lexer
	tok Token
}

func (p *Parser) next()                   { p.tok = p.lex.Next() }
func (p *Parser) fail(f string, a ...any) { panic(SyntaxError{p.tok.Pos, fmt.Sprintf(f, a...)}) }

var prec = map[string]int{"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 3}

func (p *Parser) expr(min int) Node {
	left := p.unary()
	for p.tok.Kind == Op && prec[p.tok.Text] >= min {
		op := p.tok.Text
		q := prec[op] + 1
		if op == "^" {
			q--
		}
		p.next()
		left = &Binary{op[0], left, p.expr(q)}
	}
	return left
}

func (p *Parser) unary() Node {
	if p.tok.Text == "-" {
		p.next()
		return Unary{'-', p.unary()}
	}
	return p.primary()
}

func (p *Parser) primary() Node {
	t := p.tok
	p.next()
	switch t.Kind {
	case Num:
		f, err := strconv.ParseFloat(t.Text, 64)
		if err != nil {
			panic(err)
		}
		return Number(f)
	case Name:
		if p.tok.Kind != LParen {
			return Var(t.Text)
		}
		c := Call{Fn: t.Text}
		for p.tok.Kind != RParen {
			p.next()
			c.Args = append(c.Args, p.expr(1))
			if p.tok.Kind != Comma && p.tok.Kind != RParen {
				p.fail("want , or ), have %v", p.tok)
			}
		}
		p.next()
		return c
	case LParen:
		n := p.expr(1)
		if p.tok.Kind != RParen {
			p.fail("want ), have %v %+v", p.tok.Kind, p.tok)
		}
		p.next()
		return n
	}
	panic(SyntaxError{t.Pos, "unexpected " + t.Kind.String()})
}

func parse(s string) (n Node, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case SyntaxError:
			err = e
		case error:
			err = fmt.Errorf("parse %q: %w", s, e)
		default:
			panic(e)
		}
	}()
	p := &Parser{lex: &Lexer{r: bufio.NewReader(strings.NewReader(s))}}
	p.next()
	n = p.expr(1)
	if p.tok.Kind != EOF {
		p.fail("unexpected %v", p.tok.Kind)
	}
	return
}

func main() {
	env := map[string]float64{"x": 3, "pi": math.Pi}
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for i, s := range []string{"1+2*3", "-(x^2^2)/2", "max(1, sum(1,2,x), sqrt(16)) % 4", "2 $ 3", "(1", "1..2", "y+1", "1/0", "", "1 2", "sqrt()", "nofn(1)", "10 % 0"} {
		n, err := parse(s)
		if err != nil {
			fmt.Fprintf(w, "%2d %-35q %T %v\n", i, s, err, err)
			continue
		}
		func() {
			defer func() {
				if e := recover(); e != nil {
					fmt.Fprintf(w, "%2d %-35q panic %v\n", i, s, e)
				}
			}()
			fmt.Fprintf(w, "%2d %-35q %v = %.4g %T\n", i, s, n, n.Eval(env), n)
		}()
	}
	fmt.Fprintln(w, Kind(3), Kind(9), Token{Num, "1", 2})
}
