// Package ast has the syntax trees of the language.
package ast

import "example.com/quarry/lang/token"

// A Node is a part of a program.
type Node interface {
	Pos() token.Pos
}

// An Expr is a node that has a value.
type Expr interface {
	Node
	expr()
}

// A Stmt is a node that does something.
type Stmt interface {
	Node
	stmt()
}

// A Position is where a node begins.
type Position struct{ At token.Pos }

// Pos returns the place.
func (p Position) Pos() token.Pos { return p.At }

// ExprNode is what every expression begins with.
type ExprNode struct{ Position }

func (ExprNode) expr() {}

// StmtNode is what every statement begins with.
type StmtNode struct{ Position }

func (StmtNode) stmt() {}

// Literals and names.
type (
	// Ident is a name. Resolving fills in where its variable is.
	Ident struct {
		ExprNode
		Name string
		Ref  Ref
	}
	IntLit struct {
		ExprNode
		Value int64
	}
	FloatLit struct {
		ExprNode
		Value float64
	}
	StringLit struct {
		ExprNode
		Value string
	}
	BoolLit struct {
		ExprNode
		Value bool
	}
	NilLit struct{ ExprNode }
	// ListLit is [a, b].
	ListLit struct {
		ExprNode
		Items []Expr
	}
	// MapLit is {a: b}.
	MapLit struct {
		ExprNode
		Keys, Values []Expr
	}
	// FuncLit is fn(a, b) { … } or fn(a, b) -> expression.
	FuncLit struct {
		ExprNode
		Name   string
		Params []*Ident
		Body   *Block
		Scope  *FuncScope
	}
)

// Compound expressions.
type (
	Unary struct {
		ExprNode
		Op token.Kind
		X  Expr
	}
	Binary struct {
		ExprNode
		Op   token.Kind
		X, Y Expr
	}
	Call struct {
		ExprNode
		Fun  Expr
		Args []Expr
	}
	Index struct {
		ExprNode
		X, Index Expr
	}
	// Field is x.name: the same as x["name"].
	Field struct {
		ExprNode
		X    Expr
		Name string
	}
	// IfExpr has the value of the branch that is taken.
	IfExpr struct {
		ExprNode
		Cond, Then, Else Expr
	}
	// Match compares a subject with patterns in turn.
	Match struct {
		ExprNode
		Subject Expr
		Arms    []Arm
	}
)

// An Arm is one case of a match. A nil pattern is the default.
type Arm struct {
	Pattern Expr
	Guard   Expr
	Value   Expr
}

// Statements.
type (
	Let struct {
		StmtNode
		Name  *Ident
		Value Expr
	}
	Assign struct {
		StmtNode
		Target Expr
		Op     token.Kind // Assign, PlusEq or MinusEq
		Value  Expr
	}
	ExprStmt struct {
		StmtNode
		X Expr
	}
	Block struct {
		StmtNode
		List []Stmt
	}
	If struct {
		StmtNode
		Cond Expr
		Then *Block
		Else Stmt // a Block, an If or nil
	}
	While struct {
		StmtNode
		Cond Expr
		Body *Block
	}
	For struct {
		StmtNode
		Key, Value *Ident // Key may be nil
		Over       Expr
		Body       *Block
	}
	Return struct {
		StmtNode
		Value Expr // may be nil
	}
	Branch struct {
		StmtNode
		Kind token.Kind // Break or Continue
	}
)

// A Storage says where a variable lives.
type Storage uint8

// The places of variables.
const (
	Unresolved Storage = iota
	Global
	Local
	Captured
	Builtin
)

func (s Storage) String() string {
	return [...]string{"unresolved", "global", "local", "captured", "builtin"}[s]
}

// A Ref is the place of a variable.
type Ref struct {
	Storage Storage
	Slot    int
}

// A FuncScope is what resolving finds out about a function.
type FuncScope struct {
	Slots    int
	Captures []Capture
}

// A Capture is a variable that a function takes from the one around it.
type Capture struct {
	Name      string
	FromLocal bool // else from the captures of the function around it
	Slot      int
}

// A Program is a whole source text.
type Program struct {
	Body  *Block
	Scope *FuncScope
}

// At makes the position part of an expression.
func At(pos token.Pos) ExprNode { return ExprNode{Position{pos}} }

// StmtAt makes the position part of a statement.
func StmtAt(pos token.Pos) StmtNode { return StmtNode{Position{pos}} }
