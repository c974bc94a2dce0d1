// A tokenizer and a parser of expressions.
package main

import (
	"fmt"
	"strings"

	"example.com/bench/phase"
)

type kind int

const (
	ident kind = iota
	number
	str
	op
	keyword
	eof
)

type token struct {
	kind kind
	text string
	line int
}

type lexer struct {
	src  string
	pos  int
	line int
}

var keywords = map[string]bool{"let": true, "if": true, "else": true, "while": true, "fn": true, "return": true}

func isLetter(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func (l *lexer) skip() {
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		if c == '\n' {
			l.line++
		} else if c == '#' {
			for l.pos < len(l.src) && l.src[l.pos] != '\n' {
				l.pos++
			}
			continue
		} else if c != ' ' && c != '\t' {
			return
		}
		l.pos++
	}
}

func (l *lexer) next() token {
	l.skip()
	if l.pos >= len(l.src) {
		return token{eof, "", l.line}
	}
	start := l.pos
	c := l.src[l.pos]
	switch {
	case isLetter(c):
		for l.pos < len(l.src) && (isLetter(l.src[l.pos]) || isDigit(l.src[l.pos])) {
			l.pos++
		}
		text := l.src[start:l.pos]
		if keywords[text] {
			return token{keyword, text, l.line}
		}
		return token{ident, text, l.line}
	case isDigit(c):
		for l.pos < len(l.src) && isDigit(l.src[l.pos]) {
			l.pos++
		}
		return token{number, l.src[start:l.pos], l.line}
	case c == '"':
		l.pos++
		for l.pos < len(l.src) && l.src[l.pos] != '"' {
			if l.src[l.pos] == '\\' {
				l.pos++
			}
			l.pos++
		}
		l.pos++
		return token{str, l.src[start:l.pos], l.line}
	}
	l.pos++
	if l.pos < len(l.src) && l.src[l.pos] == '=' {
		l.pos++
	}
	return token{op, l.src[start:l.pos], l.line}
}

const program = `fn fib(n) { # the usual
	if n < 2 { return n } else { return fib(n - 1) + fib(n - 2) }
}
let greeting = "hello \"world\""
let total_count = 0
while total_count <= 1000 { total_count = total_count + fib(10) * 42 }
`

func main() {
	src := strings.Repeat(program, 2000)
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		var counts [6]int
		length, lines := 0, 0
		for i := 0; i < 40; i++ {
			l := &lexer{src: src, line: 1}
			for {
				t := l.next()
				counts[t.kind]++
				length += len(t.text)
				if t.kind == eof {
					lines = t.line
					break
				}
			}
		}
		phase.End("next", rep)

		phase.Begin()
		var tokens []token
		l := lexer{src: src, line: 1}
		for t := l.next(); t.kind != eof; t = l.next() {
			tokens = append(tokens, t)
		}
		ids := 0
		for _, t := range tokens {
			if t.kind == ident && t.text == "fib" {
				ids++
			}
		}
		phase.End("collect", rep)
		fmt.Println(counts, length, lines, len(tokens), ids)
	}
}
