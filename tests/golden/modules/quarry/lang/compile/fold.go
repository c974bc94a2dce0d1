package compile

import (
	"example.com/quarry/lang/ast"
	"example.com/quarry/lang/object"
	"example.com/quarry/lang/token"
)

// literal returns the value of a literal.
func literal(x ast.Expr) (object.Value, bool) {
	switch x := x.(type) {
	case *ast.IntLit:
		return object.Int(x.Value), true
	case *ast.FloatLit:
		return object.Float(x.Value), true
	case *ast.StringLit:
		return object.String(x.Value), true
	case *ast.BoolLit:
		return object.Bool(x.Value), true
	case *ast.NilLit:
		return object.Nil{}, true
	}
	return nil, false
}

// Fold returns the value of an expression that is made of literals only, where computing it cannot fail.
func Fold(x ast.Expr) (object.Value, bool) {
	if v, ok := literal(x); ok {
		return v, true
	}
	switch x := x.(type) {
	case *ast.Unary:
		v, ok := Fold(x.X)
		if !ok {
			return nil, false
		}
		switch v := v.(type) {
		case object.Int:
			if x.Op == token.Minus {
				return -v, true
			}
		case object.Float:
			if x.Op == token.Minus {
				return -v, true
			}
		}
		if x.Op == token.Bang {
			return object.Bool(!object.Truthy(v)), true
		}
	case *ast.Binary:
		a, ok := Fold(x.X)
		if !ok {
			return nil, false
		}
		b, ok := Fold(x.Y)
		if !ok {
			return nil, false
		}
		return foldBinary(x.Op, a, b)
	case *ast.IfExpr:
		cond, ok := Fold(x.Cond)
		if !ok {
			return nil, false
		}
		if object.Truthy(cond) {
			return Fold(x.Then)
		}
		return Fold(x.Else)
	}
	return nil, false
}

func foldBinary(op token.Kind, a, b object.Value) (object.Value, bool) {
	switch op {
	case token.Equal:
		return object.Bool(object.Equal(a, b)), true
	case token.NotEqual:
		return object.Bool(!object.Equal(a, b)), true
	}
	switch a := a.(type) {
	case object.Int:
		if b, ok := b.(object.Int); ok {
			return arithmetic(op, a, b)
		}
	case object.Float:
		if b, ok := b.(object.Float); ok {
			return arithmetic(op, a, b)
		}
	case object.String:
		if b, ok := b.(object.String); ok && op == token.Plus {
			return a + b, true
		}
	}
	return nil, false
}

type number interface {
	object.Int | object.Float
	object.Value
}

// arithmetic works for both kinds of numbers; division is left to the machine, where it can fail.
func arithmetic[T number](op token.Kind, a, b T) (object.Value, bool) {
	switch op {
	case token.Plus:
		return a + b, true
	case token.Minus:
		return a - b, true
	case token.Star:
		return a * b, true
	case token.Less:
		return object.Bool(a < b), true
	case token.LessEq:
		return object.Bool(a <= b), true
	case token.Greater:
		return object.Bool(a > b), true
	case token.GreaterEq:
		return object.Bool(a >= b), true
	}
	return nil, false
}
