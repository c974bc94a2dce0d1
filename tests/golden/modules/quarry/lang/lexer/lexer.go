// Package lexer turns source text into tokens.
package lexer

import (
	"fmt"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/quarry/lang/token"
)

// An ErrorHandler is told of each mistake.
type ErrorHandler func(pos token.Pos, msg string)

const eof = -1

// A Lexer reads one source text. Line ends become semicolons after tokens that can end a statement.
type Lexer struct {
	src     string
	onError ErrorHandler

	ch     rune // the current character
	offset int  // where ch is
	next   int  // where the one after it is
	line   int
	col    int
	last   token.Kind
	depth  int // of parentheses and brackets, within which line ends mean nothing
}

// New returns a lexer for src. The handler may be nil.
func New(src string, onError ErrorHandler) *Lexer {
	l := &Lexer{src: src, onError: onError, line: 1}
	l.advance()
	return l
}

// All yields the tokens of src, the last of them EOF.
func All(src string, onError ErrorHandler) iter.Seq[token.Token] {
	return func(yield func(token.Token) bool) {
		l := New(src, onError)
		for {
			t := l.Next()
			if !yield(t) || t.Kind == token.EOF {
				return
			}
		}
	}
}

func (l *Lexer) advance() {
	if l.ch == '\n' {
		l.line++
		l.col = 0
	}
	l.offset = l.next
	if l.next >= len(l.src) {
		l.ch = eof
		l.col++
		return
	}
	r, size := rune(l.src[l.next]), 1
	if r >= utf8.RuneSelf {
		r, size = utf8.DecodeRuneInString(l.src[l.next:])
		if r == utf8.RuneError && size == 1 {
			l.ch = r
			l.col++
			l.errorf("invalid UTF-8")
			l.next += size
			return
		}
	}
	l.ch = r
	l.next += size
	l.col++
}

func (l *Lexer) peek() byte {
	if l.next < len(l.src) {
		return l.src[l.next]
	}
	return 0
}

func (l *Lexer) pos() token.Pos { return token.Pos{Line: l.line, Col: l.col} }

func (l *Lexer) errorf(format string, args ...any) {
	if l.onError != nil {
		l.onError(l.pos(), fmt.Sprintf(format, args...))
	}
}

func (l *Lexer) endsStatement() bool {
	switch l.last {
	case token.Ident, token.Int, token.Float, token.String, token.RParen, token.RBrace, token.RBracket,
		token.True, token.False, token.Nil, token.Return, token.Break, token.Continue:
		return l.depth == 0
	}
	return false
}

// skip passes over blanks and comments. It stops at a line end that is a semicolon.
func (l *Lexer) skip() {
	for {
		switch {
		case l.ch == '\n' && l.endsStatement():
			return
		case l.ch == ' ' || l.ch == '\t' || l.ch == '\r' || l.ch == '\n':
			l.advance()
		case l.ch == '#':
			for l.ch != '\n' && l.ch != eof {
				l.advance()
			}
		case l.ch == '/' && l.peek() == '*':
			l.blockComment()
		default:
			return
		}
	}
}

func (l *Lexer) blockComment() {
	start := l.pos()
	l.advance()
	l.advance()
	for depth := 1; depth > 0; {
		switch {
		case l.ch == eof:
			if l.onError != nil {
				l.onError(start, "comment does not end")
			}
			return
		case l.ch == '*' && l.peek() == '/':
			depth--
			l.advance()
		case l.ch == '/' && l.peek() == '*':
			depth++
			l.advance()
		}
		l.advance()
	}
}

// Next returns the next token. After the end it goes on returning EOF.
func (l *Lexer) Next() token.Token {
	l.skip()
	t := token.Token{Pos: l.pos()}
	switch {
	case l.ch == eof && l.endsStatement():
		t.Kind, t.Text = token.Semi, "\n"
	case l.ch == eof:
		t.Kind = token.EOF
	case l.ch == '\n':
		t.Kind, t.Text = token.Semi, "\n"
		l.advance()
	case isLetter(l.ch):
		t.Text = l.word()
		t.Kind = token.Lookup(t.Text)
	case isDigit(l.ch):
		t.Kind, t.Text = l.number()
	case l.ch == '"':
		t.Kind, t.Text = token.String, l.quoted()
	case l.ch == '`':
		t.Kind, t.Text = token.String, l.raw()
	default:
		t.Kind, t.Text = l.operator()
	}
	switch t.Kind {
	case token.LParen, token.LBracket:
		l.depth++
	case token.RParen, token.RBracket:
		l.depth = max(0, l.depth-1)
	}
	l.last = t.Kind
	return t
}

func (l *Lexer) word() string {
	start := l.offset
	for isLetter(l.ch) || isDigit(l.ch) {
		l.advance()
	}
	return l.src[start:l.offset]
}

func (l *Lexer) number() (token.Kind, string) {
	start, kind := l.offset, token.Int
	digits := func(ok func(rune) bool) (n int) {
		for ok(l.ch) || l.ch == '_' {
			l.advance()
			n++
		}
		return n
	}
	if l.ch == '0' && (l.peek() == 'x' || l.peek() == 'b') {
		base := l.peek()
		l.advance()
		l.advance()
		valid := isHex
		if base == 'b' {
			valid = func(r rune) bool { return r == '0' || r == '1' }
		}
		if digits(valid) == 0 {
			l.errorf("number has no digits")
		}
	} else {
		digits(isDigit)
		if l.ch == '.' && isDigit(rune(l.peek())) {
			kind = token.Float
			l.advance()
			digits(isDigit)
		}
		if l.ch == 'e' || l.ch == 'E' {
			kind = token.Float
			l.advance()
			if l.ch == '+' || l.ch == '-' {
				l.advance()
			}
			if digits(isDigit) == 0 {
				l.errorf("exponent has no digits")
			}
		}
	}
	return kind, strings.ReplaceAll(l.src[start:l.offset], "_", "")
}

func (l *Lexer) quoted() string {
	var b strings.Builder
	start := l.pos()
	l.advance()
	for l.ch != '"' {
		switch l.ch {
		case eof, '\n':
			if l.onError != nil {
				l.onError(start, "string does not end")
			}
			return b.String()
		case '\\':
			l.advance()
			b.WriteRune(l.escape())
		default:
			b.WriteRune(l.ch)
		}
		l.advance()
	}
	l.advance()
	return b.String()
}

// escape returns what the character after a backslash stands for.
func (l *Lexer) escape() rune {
	switch l.ch {
	case 'n':
		return '\n'
	case 't':
		return '\t'
	case '"', '\\':
		return l.ch
	case 'u':
		var r rune
		for range 4 {
			if !isHex(rune(l.peek())) {
				l.errorf("\\u wants four hexadecimal digits")
				return unicode.ReplacementChar
			}
			l.advance()
			r = r<<4 | hexValue(l.ch)
		}
		return r
	}
	l.errorf("unknown escape \\%c", l.ch)
	return l.ch
}

func (l *Lexer) raw() string {
	start, from := l.pos(), l.next
	l.advance()
	for l.ch != '`' {
		if l.ch == eof {
			if l.onError != nil {
				l.onError(start, "raw string does not end")
			}
			return l.src[from:l.offset]
		}
		l.advance()
	}
	text := l.src[from:l.offset]
	l.advance()
	return text
}

var single = map[rune]token.Kind{
	'+': token.Plus, '-': token.Minus, '*': token.Star, '/': token.Slash, '%': token.Percent, '=': token.Assign,
	'<': token.Less, '>': token.Greater, '!': token.Bang, '.': token.Dot, '(': token.LParen, ')': token.RParen,
	'{': token.LBrace, '}': token.RBrace, '[': token.LBracket, ']': token.RBracket, ',': token.Comma, ':': token.Colon, ';': token.Semi,
}

var double = map[string]token.Kind{
	"==": token.Equal, "!=": token.NotEqual, "<=": token.LessEq, ">=": token.GreaterEq, "&&": token.AndAnd, "||": token.OrOr,
	"->": token.Arrow, "|>": token.Pipe, "+=": token.PlusEq, "-=": token.MinusEq, "..": token.DotDot,
}

func (l *Lexer) operator() (token.Kind, string) {
	first := l.ch
	if l.offset+2 <= len(l.src) {
		text := l.src[l.offset : l.offset+2]
		if kind, ok := double[text]; ok {
			l.advance()
			l.advance()
			return kind, text
		}
	}
	kind, ok := single[first]
	if !ok {
		l.errorf("unexpected character %q", first)
		kind = token.Illegal
	}
	l.advance()
	return kind, string(first)
}

func isLetter(r rune) bool { return r == '_' || r > 0 && unicode.IsLetter(r) }
func isDigit(r rune) bool  { return '0' <= r && r <= '9' }
func isHex(r rune) bool    { return isDigit(r) || 'a' <= r && r <= 'f' || 'A' <= r && r <= 'F' }

func hexValue(r rune) rune {
	switch {
	case r >= 'a':
		return r - 'a' + 10
	case r >= 'A':
		return r - 'A' + 10
	}
	return r - '0'
}
