package ast

import "fmt"

// Walk calls visit for n and, where it returns true, for what n is made of.
func Walk(n Node, visit func(Node) bool) {
	if n == nil || !visit(n) {
		return
	}
	exprs := func(list []Expr) {
		for _, x := range list {
			Walk(x, visit)
		}
	}
	optional := func(x Expr) {
		if x != nil {
			Walk(x, visit)
		}
	}
	switch n := n.(type) {
	case *Ident, *IntLit, *FloatLit, *StringLit, *BoolLit, *NilLit, *Branch:
	case *ListLit:
		exprs(n.Items)
	case *MapLit:
		for i := range n.Keys {
			Walk(n.Keys[i], visit)
			Walk(n.Values[i], visit)
		}
	case *FuncLit:
		for _, p := range n.Params {
			Walk(p, visit)
		}
		Walk(n.Body, visit)
	case *Unary:
		Walk(n.X, visit)
	case *Binary:
		Walk(n.X, visit)
		Walk(n.Y, visit)
	case *Call:
		Walk(n.Fun, visit)
		exprs(n.Args)
	case *Index:
		Walk(n.X, visit)
		Walk(n.Index, visit)
	case *Field:
		Walk(n.X, visit)
	case *IfExpr:
		Walk(n.Cond, visit)
		Walk(n.Then, visit)
		Walk(n.Else, visit)
	case *Match:
		Walk(n.Subject, visit)
		for _, arm := range n.Arms {
			optional(arm.Pattern)
			optional(arm.Guard)
			Walk(arm.Value, visit)
		}
	case *Let:
		Walk(n.Name, visit)
		Walk(n.Value, visit)
	case *Assign:
		Walk(n.Target, visit)
		Walk(n.Value, visit)
	case *ExprStmt:
		Walk(n.X, visit)
	case *Block:
		for _, s := range n.List {
			Walk(s, visit)
		}
	case *If:
		Walk(n.Cond, visit)
		Walk(n.Then, visit)
		if n.Else != nil {
			Walk(n.Else, visit)
		}
	case *While:
		Walk(n.Cond, visit)
		Walk(n.Body, visit)
	case *For:
		if n.Key != nil {
			Walk(n.Key, visit)
		}
		Walk(n.Value, visit)
		Walk(n.Over, visit)
		Walk(n.Body, visit)
	case *Return:
		optional(n.Value)
	default:
		panic(fmt.Sprintf("ast: unknown node %T", n))
	}
}

// All yields the nodes of a tree, each before what it is made of.
func All(n Node) func(yield func(Node) bool) {
	return func(yield func(Node) bool) {
		stopped := false
		Walk(n, func(n Node) bool {
			if !stopped && !yield(n) {
				stopped = true
			}
			return !stopped
		})
	}
}

// Of yields the nodes of one type in a tree.
func Of[T Node](n Node) func(yield func(T) bool) {
	return func(yield func(T) bool) {
		for n := range All(n) {
			if t, ok := n.(T); ok && !yield(t) {
				return
			}
		}
	}
}
