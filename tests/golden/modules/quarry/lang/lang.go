// Package lang puts the parts of the language together: from source text to what it does.
package lang

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"example.com/quarry/internal/errs"
	"example.com/quarry/lang/ast"
	"example.com/quarry/lang/code"
	"example.com/quarry/lang/compile"
	"example.com/quarry/lang/object"
	"example.com/quarry/lang/parser"
	"example.com/quarry/lang/resolve"
	"example.com/quarry/lang/vm"
)

// A Program is compiled and can be run any number of times.
type Program struct {
	Name     string
	Tree     *ast.Program
	Code     *code.Proto
	Warnings []resolve.Warning
}

// Load compiles a source text.
func Load(name, src string, options compile.Options) (*Program, error) {
	tree, err := parser.Parse(src)
	if err != nil {
		return nil, errs.E("parse "+name, errs.Invalid, err)
	}
	warnings, err := resolve.Program(tree, vm.New(io.Discard).BuiltinNames())
	if err != nil {
		return nil, errs.E("resolve "+name, errs.Invalid, err)
	}
	proto, err := compile.Program(tree, options)
	if err != nil {
		return nil, errs.E("compile "+name, err)
	}
	return &Program{name, tree, proto, warnings}, nil
}

// A Result is what a run did.
type Result struct {
	Output string
	Value  object.Value
	Stats  vm.Stats
	Err    error
}

// Trace returns the failure with its calls; empty if there was none.
func (r *Result) Trace() string {
	var re *vm.RuntimeError
	if errors.As(r.Err, &re) {
		return re.Describe()
	}
	if r.Err != nil {
		return fmt.Sprintln("error:", r.Err)
	}
	return ""
}

// Run runs a program.
func (p *Program) Run(ctx context.Context, limits vm.Limits) *Result {
	var out bytes.Buffer
	m := vm.New(&out)
	if limits.Steps != 0 {
		m.Limits.Steps = limits.Steps
	}
	if limits.Depth != 0 {
		m.Limits.Depth = limits.Depth
	}
	value, err := m.Run(ctx, p.Code, p.Tree.Scope.Slots)
	return &Result{out.String(), value, m.Stats, err}
}
