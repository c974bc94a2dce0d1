// Package token has the tokens of the language and their places.
package token

import "fmt"

// A Kind is a kind of token.
type Kind uint8

// The kinds of tokens.
const (
	EOF Kind = iota
	Illegal
	Ident
	Int
	Float
	String

	operatorsBegin
	Plus      // +
	Minus     // -
	Star      // *
	Slash     // /
	Percent   // %
	Assign    // =
	Equal     // ==
	NotEqual  // !=
	Less      // <
	LessEq    // <=
	Greater   // >
	GreaterEq // >=
	Bang      // !
	AndAnd    // &&
	OrOr      // ||
	Arrow     // ->
	Pipe      // |>
	PlusEq    // +=
	MinusEq   // -=
	Dot       // .
	DotDot    // ..
	operatorsEnd

	LParen   // (
	RParen   // )
	LBrace   // {
	RBrace   // }
	LBracket // [
	RBracket // ]
	Comma    // ,
	Colon    // :
	Semi     // ;

	keywordsBegin
	Let
	Fn
	If
	Else
	While
	For
	In
	Return
	Break
	Continue
	True
	False
	Nil
	Match
	keywordsEnd
)

var names = map[Kind]string{
	EOF: "end of file", Illegal: "illegal", Ident: "identifier", Int: "integer", Float: "float", String: "string",
	Plus: "+", Minus: "-", Star: "*", Slash: "/", Percent: "%", Assign: "=", Equal: "==", NotEqual: "!=",
	Less: "<", LessEq: "<=", Greater: ">", GreaterEq: ">=", Bang: "!", AndAnd: "&&", OrOr: "||", Arrow: "->", Pipe: "|>",
	PlusEq: "+=", MinusEq: "-=", Dot: ".", DotDot: "..",
	LParen: "(", RParen: ")", LBrace: "{", RBrace: "}", LBracket: "[", RBracket: "]", Comma: ",", Colon: ":", Semi: ";",
	Let: "let", Fn: "fn", If: "if", Else: "else", While: "while", For: "for", In: "in", Return: "return",
	Break: "break", Continue: "continue", True: "true", False: "false", Nil: "nil", Match: "match",
}

func (k Kind) String() string {
	if s, ok := names[k]; ok {
		return s
	}
	return fmt.Sprintf("Kind(%d)", k)
}

// IsKeyword reports whether the kind is a reserved word.
func (k Kind) IsKeyword() bool { return keywordsBegin < k && k < keywordsEnd }

// IsOperator reports whether the kind is an operator.
func (k Kind) IsOperator() bool { return operatorsBegin < k && k < operatorsEnd }

var keywords = func() map[string]Kind {
	m := make(map[string]Kind)
	for k := keywordsBegin + 1; k < keywordsEnd; k++ {
		m[names[k]] = k
	}
	return m
}()

// Lookup returns the keyword of a word, or Ident.
func Lookup(word string) Kind {
	if k, ok := keywords[word]; ok {
		return k
	}
	return Ident
}

// A Pos is a place in a source text. Its zero value is no place.
type Pos struct{ Line, Col int }

func (p Pos) String() string {
	if p == (Pos{}) {
		return "-"
	}
	return fmt.Sprintf("%d:%d", p.Line, p.Col)
}

// Before reports whether p is nearer to the beginning than q.
func (p Pos) Before(q Pos) bool { return p.Line < q.Line || p.Line == q.Line && p.Col < q.Col }

// A Token is a word of a program.
type Token struct {
	Kind Kind
	Text string
	Pos
}

func (t Token) String() string {
	switch {
	case t.Kind == EOF:
		return t.Kind.String()
	case t.Kind.IsKeyword(), t.Kind.IsOperator():
		return fmt.Sprintf("'%s'", t.Kind)
	case t.Kind == Ident, t.Kind == Int, t.Kind == Float:
		return t.Text
	}
	return fmt.Sprintf("%q", t.Text)
}

// Precedence of binary operators; higher binds more tightly, 0 is no binary operator.
func (k Kind) Precedence() int {
	switch k {
	case Pipe:
		return 1
	case OrOr:
		return 2
	case AndAnd:
		return 3
	case Equal, NotEqual:
		return 4
	case Less, LessEq, Greater, GreaterEq:
		return 5
	case DotDot:
		return 6
	case Plus, Minus:
		return 7
	case Star, Slash, Percent:
		return 8
	}
	return 0
}
