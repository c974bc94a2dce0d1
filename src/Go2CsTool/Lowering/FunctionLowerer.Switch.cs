// switch becomes a C# switch where its cases are integer constants, an if/else chain where nothing jumps inside it, and a
// switch over guarded cases otherwise; fallthrough becomes a goto. A type switch becomes a switch over type patterns.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private void Switch(SwitchStmt s)
    {
        string? label = _pendingLabel;
        CsBlock block = Scoped(() =>
        {
            _pendingLabel = null;
            if (s.Init != null) Statement(s.Init);
            _pendingLabel = label;
            SwitchBody(s);
        });
        if (block.Statements.Count == 1) _out.Add(block.Statements[0]);
        else _out.Add(block);
    }

    private void SwitchBody(SwitchStmt s)
    {
        Breakable sw = Enter(s);
        var clauses = s.Body.List.Cast<CaseClause>().ToList();
        GoType tagType = s.Tag == null ? BasicType.Bool : Default(TypeAndValueOf(s.Tag).Type);
        if (clauses.Count == 0 && s.Tag != null) Discard(Value(s.Tag, tagType, exact: true));
        else if (IsConstantSwitch(s, clauses, tagType)) ConstantSwitch(s, sw, clauses, tagType);
        else if (!HasJumps(s, clauses)) IfChain(s, sw, clauses, tagType);
        else GuardedSwitch(s, sw, clauses, tagType);
        Leave(sw);
    }

    private bool IsConstantSwitch(SwitchStmt s, List<CaseClause> clauses, GoType tagType) =>
        s.Tag != null && TypeAndValueOf(s.Tag).Constant == null && !TypeNames.IsWrapper(tagType) && IsInteger(tagType) && Kind(tagType) != BasicKind.Uintptr
        && clauses.All(c => c.List == null || c.List.All(e => TypeAndValueOf(e).Constant is { } v && v.ToInt().Kind == ConstantKind.Int));

    // break, fallthrough or a labelled jump out of the switch itself.
    private static bool HasJumps(SwitchStmt s, List<CaseClause> clauses) =>
        clauses.Any(c => c.Body.Any(b => Jumps(b, true))) || clauses.Any(c => c.Body is [.., BranchStmt { Tok: Token.Fallthrough }]);

    private static bool Jumps(Node n, bool outer) => n switch
    {
        BranchStmt { Tok: Token.Break, Label: null } => outer,
        BranchStmt { Tok: Token.Break } => true,
        ForStmt or RangeStmt or SelectStmt or SwitchStmt or TypeSwitchStmt => Children(n).Any(c => Jumps(c, false)),
        FuncLit => false,
        _ => Children(n).Any(c => Jumps(c, outer)),
    };

    private static List<Node> Children(Node n)
    {
        var children = new List<Node>();
        n.ForEachChild(children.Add);
        return children;
    }

    private void ConstantSwitch(SwitchStmt s, Breakable sw, List<CaseClause> clauses, GoType tagType)
    {
        CsExpr tag = Value(s.Tag!, tagType, exact: true);
        string?[] labels = FallthroughLabels(clauses);
        _breakables.Push(sw);
        var sections = new List<CsStmt>();
        for (int i = 0; i < clauses.Count; i++)
        {
            CaseClause clause = clauses[i];
            IReadOnlyList<string> comments = _pkg.Comments.TakeBefore(clause.Pos);
            List<CsStmt> body = Section(clause, labels[i], i + 1 < clauses.Count ? labels[i + 1] : null);
            CsStmt section = clause.List == null
                ? Cs.Default(body)
                : Cs.Case(clause.List.Select(e => CsPrinter.PrintPlain(CaseLabel(e, tagType))).ToList(), body);
            section.LeadingComments = comments;
            sections.Add(section);
        }
        _breakables.Pop();
        _out.Add(Cs.Switch(tag, sections));
    }

    private CsExpr CaseLabel(Expr e, GoType tagType) =>
        NamedConstant(e, tagType, TypeAndValueOf(e).Constant!) ?? Literal(TypeAndValueOf(e).Constant!, tagType, exact: false, Ast.Unparen(e) as BasicLit);

    private string?[] FallthroughLabels(List<CaseClause> clauses)
    {
        var labels = new string?[clauses.Count];
        for (int i = 0; i + 1 < clauses.Count; i++)
            if (clauses[i].Body is [.., BranchStmt { Tok: Token.Fallthrough }]) labels[i + 1] = _names.Temporary("next_case", RootScope());
        return labels;
    }

    private List<CsStmt> Section(CaseClause clause, string? label, string? next)
    {
        string? outer = _fallthrough;
        _fallthrough = next;
        CsBlock block = Scoped(() => Statements(clause.Body, clause));
        _fallthrough = outer;
        List<CsStmt> statements = Flat(block);
        if (label != null) statements.Insert(0, Cs.Labeled(label));
        if (!CsFlow.EndLeaves(statements)) statements.Add(Cs.Break());
        return statements;
    }

    // A section that declares nothing needs no braces of its own.
    private static List<CsStmt> Flat(CsBlock block) => block.Statements.Any(Declares) ? [block] : block.Statements;

    private static bool Declares(CsStmt s) => s.Template switch
    {
        "local_var" or "local_const" => true,
        "expr_stmt" => s["expr"] is CsAssign { Left: CsDeclare or CsTuple },
        "if" => (s["cond"] is CsUnary not ? not.Operand : s["cond"]) is CsCall call && call.Args.Any(a => a is CsRef { Operand: CsDeclare }),
        _ => false,
    };

    private void IfChain(SwitchStmt s, Breakable sw, List<CaseClause> clauses, GoType tagType)
    {
        sw.IsNative = false;
        Func<Expr, CsExpr> test = CaseTest(s, tagType);
        _breakables.Push(sw);
        CsStmt? chain = null;
        var parts = new List<(CsExpr? Cond, CsBlock Body, List<CsStmt> Hoisted)>();
        CsBlock? otherwise = null;
        foreach (CaseClause clause in clauses)
        {
            CsExpr? cond = null;
            List<CsStmt> hoisted = Captured(() => cond = AnyOf(clause.List, test));
            IReadOnlyList<string> comments = _pkg.Comments.TakeBefore(clause.Pos);
            CsBlock body = Scoped(() => Statements(clause.Body, clause));
            if (comments.Count > 0)
            {
                if (body.Statements.Count == 0) body.Statements.Add(Cs.Comment(comments));
                else body.Statements[0].LeadingComments = [.. comments, .. body.Statements[0].LeadingComments];
            }
            if (cond == null) otherwise = body;
            else parts.Add((cond, body, hoisted));
        }
        _breakables.Pop();
        chain = otherwise;
        for (int i = parts.Count - 1; i >= 0; i--)
        {
            chain = Cs.If(parts[i].Cond!, parts[i].Body, chain);
            if (parts[i].Hoisted.Count > 0) chain = Cs.Block([.. parts[i].Hoisted, chain]);
        }
        if (chain != null) _out.Add(chain);
    }

    private Func<Expr, CsExpr> CaseTest(SwitchStmt s, GoType tagType)
    {
        if (s.Tag == null) return e => IsInterface(TypeAndValueOf(e).Type) ? new CsCall(Helper("equal"), CsLiteral.Bool(true), Value(e)) : Unwrapped(e);
        // The tag is evaluated once.
        if (TypeAndValueOf(s.Tag).Constant != null || Ast.Unparen(s.Tag) is Ident id && ObjectOf(id) is VarObj v && _names.Find(v) != null && !_variables.IsAssigned(v))
            return e => Equality(s.Tag, e, negate: false);
        string name = _names.Temporary("tag", _scope);
        _out.Add(Cs.Local("var", name, Value(s.Tag, tagType, exact: true)));
        return e => TagEquality(name, tagType, e);
    }

    private CsExpr TagEquality(string name, GoType tagType, Expr e)
    {
        GoType type = TypeAndValueOf(e).Type;
        if (TypeAndValueOf(e).IsNil) return new CsBinary("==", name, CsLiteral.Null);
        if (IsInterface(tagType) || IsInterface(type))
            return new CsCall(Helper("equal"), IsInterface(tagType) ? name : Box(name, tagType, type, null), Value(e, IsInterface(type) ? type : tagType));
        if (tagType.Underlying is ArrayType || tagType.Underlying is StructType && !_pkg.IsOwnStruct(tagType))
            return new CsCall(new CsMember(name, "Equals"), Value(e, tagType));
        _pkg.Interfaces.MarkCompared(tagType);
        return new CsBinary("==", name, Value(e, tagType));
    }

    // The expressions of one case, of which a later one is evaluated only if the earlier ones did not match.
    private CsExpr? AnyOf(IReadOnlyList<Expr>? list, Func<Expr, CsExpr> test)
    {
        if (list == null) return null;
        CsExpr any = test(list[0]);
        foreach (Expr e in list.Skip(1))
        {
            CsExpr next = null!;
            List<CsStmt> hoisted = Captured(() => next = test(e));
            if (hoisted.Count == 0)
            {
                any = new CsBinary("||", any, next);
                continue;
            }
            string matches = _names.Temporary("matches", _scope);
            _out.Add(Cs.Local("var", matches, any));
            _out.Add(Cs.If(new CsUnary("!", matches), Cs.Block([.. hoisted, Cs.Assign(matches, next)])));
            any = matches;
        }
        return any;
    }

    // A case that needs statements: which one is taken is found out before the switch.
    private void NumberedSwitch(SwitchStmt s, Breakable sw, List<CaseClause> clauses, GoType tagType)
    {
        Func<Expr, CsExpr> test = CaseTest(s, tagType);
        string?[] labels = FallthroughLabels(clauses);
        string taken = _names.Temporary("taken", _scope);
        _out.Add(Cs.Local("var", taken, CsLiteral.Int(-1)));
        CsStmt? chain = null;
        for (int i = clauses.Count - 1; i >= 0; i--)
        {
            CsExpr? cond = null;
            List<CsStmt> hoisted = Captured(() => cond = AnyOf(clauses[i].List, test));
            if (cond == null) continue;
            CsStmt choice = Cs.If(cond, Cs.Block(Cs.Assign(taken, CsLiteral.Int(i))), chain);
            chain = hoisted.Count == 0 ? choice : Cs.Block([.. hoisted, choice]);
        }
        if (chain is CsBlock { Statements: var statements }) _out.AddRange(statements);
        else if (chain != null) _out.Add(chain);
        _breakables.Push(sw);
        var sections = new List<CsStmt>();
        for (int i = 0; i < clauses.Count; i++)
        {
            List<CsStmt> body = Section(clauses[i], labels[i], i + 1 < clauses.Count ? labels[i + 1] : null);
            sections.Add(clauses[i].List == null ? Cs.Default(body) : Cs.Case([i.ToString(System.Globalization.CultureInfo.InvariantCulture)], body));
        }
        _breakables.Pop();
        _out.Add(Cs.Switch(taken, sections));
    }

    private void GuardedSwitch(SwitchStmt s, Breakable sw, List<CaseClause> clauses, GoType tagType)
    {
        if (clauses.Any(c => c.List?.Any(Hoists) == true))
        {
            NumberedSwitch(s, sw, clauses, tagType);
            return;
        }
        Func<Expr, CsExpr> test = CaseTest(s, tagType);
        string?[] labels = FallthroughLabels(clauses);
        _breakables.Push(sw);
        var sections = new List<CsStmt>();
        CsStmt? otherwise = null;
        for (int i = 0; i < clauses.Count; i++)
        {
            CaseClause clause = clauses[i];
            CsExpr? guard = clause.List?.Select(test).Aggregate((a, b) => new CsBinary("||", a, b));
            List<CsStmt> body = Section(clause, labels[i], i + 1 < clauses.Count ? labels[i + 1] : null);
            if (guard == null) otherwise = Cs.Default(body);
            else sections.Add(Cs.Case(["var _"], body, guard));
            if (guard == null) sections.Add(otherwise!);
        }
        _breakables.Pop();
        _out.Add(Cs.Switch(CsLiteral.Int(0), sections));
    }

    private void TypeSwitch(TypeSwitchStmt s)
    {
        string? label = _pendingLabel;
        CsBlock block = Scoped(() =>
        {
            _pendingLabel = null;
            if (s.Init != null) Statement(s.Init);
            _pendingLabel = label;
            TypeSwitchBody(s);
        });
        if (block.Statements.Count == 1) _out.Add(block.Statements[0]);
        else _out.Add(block);
    }

    private void TypeSwitchBody(TypeSwitchStmt s)
    {
        Breakable sw = Enter(s);
        CsExpr operand = Value(s.Guard.X);
        GoType operandType = TypeAndValueOf(s.Guard.X).Type;
        // A conversion to an interface leaves no trace in C#, which then takes the patterns as those of the narrower type.
        if (Ast.Unparen(s.Guard.X) is CallExpr { Fun: var conversion } && TypeAndValueOf(conversion).IsType && operand is not CsCast) operand = new CsCast(TypeOf(operandType), operand);
        var clauses = s.Body.List.Cast<CaseClause>().ToList();
        bool needsOperand = s.Lhs != null && clauses.Any(c => c.List is not [var one] || TypeAndValueOf(one).IsNil);
        if (needsOperand && operand is not CsName) operand = Temporary(s.Lhs!.Name + "Value", operand);
        _breakables.Push(sw);
        var sections = new List<CsStmt>();
        foreach (CaseClause clause in clauses)
        {
            IReadOnlyList<string> comments = _pkg.Comments.TakeBefore(clause.Pos);
            CsStmt section = TypeSection(clause, s, operand, operandType);
            section.LeadingComments = comments;
            sections.Add(section);
        }
        _breakables.Pop();
        _out.Add(Cs.TypeSwitch(operand, sections));
        Leave(sw);
    }

    private CsStmt TypeSection(CaseClause clause, TypeSwitchStmt s, CsExpr operand, GoType operandType)
    {
        var v = _info.Implicits.GetValueOrDefault(clause) as VarObj;
        bool used = v != null && IsUsed(v, clause);
        var patterns = new List<string>();
        string? binding = null;
        var prologue = new List<Action>();
        NameScope outer = _scope;
        _scope = new NameScope(outer);
        if (clause.List is [var single] && !TypeAndValueOf(single).IsNil && used)
        {
            GoType type = TypeExprType(single);
            bool boxed = !_types.BoxesPlainly(type);
            bool plain = !boxed && Int64Wrapper(type) == null && !_variables.IsAddressed(v!) && !NeedsCopy(type);
            binding = plain ? _names.Declare(v!, _scope) : _names.Temporary(v!.Name + "Value", _scope);
            if (!plain)
            {
                string source = binding;
                prologue.Add(() => _out.Add(DeclareVariable(v!, boxed ? new CsMember(source, "Value") : NeedsCopy(type) ? new CsCall(new CsMember(source, "Copy")) : source, exact: Int64Wrapper(type) == null)));
            }
        }
        else if (used)
        {
            prologue.Add(() => _out.Add(DeclareVariable(v!, operand, exact: true)));
        }
        if (clause.List != null)
            foreach (Expr e in clause.List) patterns.Add(Pattern(e, binding));
        List<CsStmt> body = Flat(Scoped(() =>
        {
            prologue.ForEach(p => p());
            Statements(clause.Body, clause);
        }));
        _scope = outer;
        if (!CsFlow.EndLeaves(body)) body.Add(Cs.Break());
        return clause.List == null ? Cs.Default(body) : Cs.Case(patterns, body);
    }

    private bool IsUsed(VarObj v, CaseClause clause) =>
        clause.Body.Any(b => Ast.Descendants(b).Any(n => n is Ident id && _info.Uses.GetValueOrDefault(id) == v));

    private string Pattern(Expr e, string? binding)
    {
        if (TypeAndValueOf(e).IsNil) return "null";
        GoType type = TypeExprType(e);
        _pkg.Interfaces.MarkAsserted(type);
        if (!_types.BoxesPlainly(type) && Int64Wrapper(type) == null)
        {
            string name = binding ?? _names.Temporary("boxed", _scope);
            return $"Boxed<{TypeOf(type)}> {name} when {name}.Is({CsPrinter.PrintPlain(CsLiteral.String(_types.GoText(type)))})";
        }
        if (IsInterface(type) && ((InterfaceType)type.Underlying).AllMethods.Count == 0)
        {
            string name = binding ?? _names.Temporary("match", _scope);
            return $"{{ }} {name} when {name} is not null";
        }
        string text = Int64Wrapper(type) ?? TypeOf(type);
        if (AliasType.Unalias(type) is PointerType { Elem: var elem } && !TypeNames.IsHandle(elem) && binding != null)
            return $"{text} {{ Self: var {binding} }}";
        // A case that an earlier interface case covers is an error in C# and merely never reached in Go.
        if (IsInterface(type))
        {
            string name = binding ?? _names.Temporary("match", _scope);
            return $"{text} {name} when {name} is not null";
        }
        return binding == null ? text : $"{text} {binding}";
    }
}
