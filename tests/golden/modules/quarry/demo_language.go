package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"example.com/quarry/data"
	"example.com/quarry/internal/errs"
	"example.com/quarry/internal/seq"
	"example.com/quarry/lang"
	"example.com/quarry/lang/ast"
	"example.com/quarry/lang/compile"
	"example.com/quarry/lang/lexer"
	"example.com/quarry/lang/parser"
	"example.com/quarry/lang/printer"
	"example.com/quarry/lang/token"
	"example.com/quarry/lang/vm"
	"example.com/quarry/text"
)

func language(ctx context.Context, r *text.Report) error {
	sources, err := data.Programs()
	if err != nil {
		return err
	}
	sums := text.NewTable("program", ">steps", ">calls", ">stack", ">depth", ">code", "result")
	for _, src := range sources {
		r.Section(2, src.Name)
		p, err := lang.Load(src.Name, src.Text, compile.Options{})
		if err != nil {
			var list parser.ErrorList
			if errors.As(err, &list) {
				for _, e := range list.Unwrap() {
					r.Printf("%v", e)
				}
			} else {
				r.Printf("%v", err)
			}
			sums.Row(src.Name, "", "", "", "", "", errs.KindOf(err))
			continue
		}
		for _, w := range p.Warnings {
			r.Printf("warning: %v", w)
		}
		res := p.Run(ctx, vm.Limits{})
		r.Quote(res.Output)
		if trace := res.Trace(); trace != "" {
			r.Quote(trace)
		}
		outcome := "ok"
		if res.Err != nil {
			outcome = errs.KindOf(res.Err).String()
		}
		sums.Row(src.Name, res.Stats.Steps, res.Stats.Calls, res.Stats.MaxStack, res.Stats.MaxDepth, p.Code.Size(), outcome)
		plain, err := lang.Load(src.Name, src.Text, compile.Options{NoFold: true})
		if err != nil {
			return err
		}
		if other := plain.Run(ctx, vm.Limits{}); other.Output != res.Output {
			return errs.E("compare", errs.Corrupt, "without folding "+src.Name+" prints something else")
		}
	}
	r.Printf("")
	r.Table(sums)
	return nil
}

func pieces(ctx context.Context, r *text.Report) error {
	const src = "let x = 1 + 2 * y[0] # note\nfn f(a) -> if a { -a } else { !a }\nprint(f(x) |> str, 1.5e3, \"q\\n\")\n"
	var kinds []string
	for t := range lexer.All(src, nil) {
		kinds = append(kinds, fmt.Sprintf("%v@%v", t, t.Pos))
	}
	for _, line := range text.Wrap(strings.Join(kinds, " "), 90) {
		r.Printf("%s", line)
	}
	prog, err := parser.Parse(src)
	if err != nil {
		return err
	}
	r.Quote(printer.Print(prog))
	again, err := parser.Parse(printer.Print(prog))
	if err != nil {
		return err
	}
	r.Printf("stable: %v", printer.Print(again) == printer.Print(prog))
	r.Printf("names: %v", slices.Collect(seq.Map(iter.Seq[*ast.Ident](ast.Of[*ast.Ident](prog.Body)), func(id *ast.Ident) string { return id.Name })))
	r.Printf("first call at %v, %d nodes", firstCall(prog), seq.Count(iter.Seq[ast.Node](ast.All(prog.Body))))
	for _, s := range []string{"1 + 2 * 3 - -4", "(1 + 2) * 3", "a && b || !c == d", "f(x)(y)[z].w", "1 - (2 - 3)", "-(a + b) * c", "0..n + 1", "x |> f |> g(1)"} {
		p, err := parser.Parse(s)
		if err != nil {
			return err
		}
		x := p.Body.List[0].(*ast.ExprStmt).X
		folded := "-"
		if v, ok := compile.Fold(x); ok {
			folded = v.Show()
		}
		r.Printf("%-20s %-22s %s", s, printer.Expr(x), folded)
	}
	for _, s := range []string{"let", "1 +", "fn f( {", "{", "x = ", "break", "return 1", "1 = 2", "\"abc", "/* open", "@", "0x", "match 1 { 2 -> 3", strings.Repeat("(", 300), "99999999999999999999", "let a = 1 let b = 2"} {
		_, err := parser.Parse(s)
		r.Printf("%-22s incomplete %-5v %v", text.Shorten(s, 20), parser.IsIncomplete(err), err)
	}
	p, err := lang.Load("small", "fn add(n) -> fn(m) -> n + m\nlet add2 = add(2)\nprint(add2(40), 2 * 3 + 1)\n", compile.Options{})
	if err != nil {
		return err
	}
	r.Quote(p.Code.Disassemble())
	res := p.Run(ctx, vm.Limits{Steps: 5})
	r.Printf("limited: %v (%v)", res.Err, errors.Is(res.Err, errs.Limit))
	cancelled, cancel := context.WithCancelCause(ctx)
	cancel(errors.New("enough"))
	endless, err := lang.Load("endless", "while true { }", compile.Options{})
	if err != nil {
		return err
	}
	res = endless.Run(cancelled, vm.Limits{})
	r.Printf("cancelled: %v (%v), because %v", res.Err, errors.Is(res.Err, context.Canceled), context.Cause(cancelled))
	var count [256]int
	for t := range lexer.All(src, nil) {
		count[t.Kind]++
	}
	r.Printf("%d names, %d operators +, %v", count[token.Ident], count[token.Plus], token.Kind(200))
	return nil
}

func firstCall(prog *ast.Program) token.Pos {
	for call := range ast.Of[*ast.Call](prog.Body) {
		return call.Pos()
	}
	return token.Pos{}
}
