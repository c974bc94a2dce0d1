// switch becomes a C# switch where its cases are integer constants, an if/else chain where nothing jumps inside it, and a
// switch over guarded cases otherwise; fallthrough becomes a goto. A type switch becomes a switch over type patterns.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private void SwitchStatement(Switch s)
    {
        var sw = new Breakable(s.Target, isLoop: false);
        var block = Scoped(() =>
        {
            if (s.Init != null) Statement(s.Init);
            SwitchBody(s, sw);
        });
        if (block.Statements.Count == 1) _out.Add(block.Statements[0]);
        else _out.Add(block);
    }

    private void SwitchBody(Switch s, Breakable sw)
    {
        if (s.Clauses.Count == 0)
        {
            if (s.Tag != null) Discard(Value(s.Tag, exact: true));
        }
        else if (IsConstantSwitch(s))
        {
            ConstantSwitch(s, sw);
        }
        else if (!HasJumps(s))
        {
            IfChain(s, sw);
        }
        else
        {
            GuardedSwitch(s, sw);
        }

        Leave(sw);
    }

    private static bool IsConstantSwitch(Switch s) =>
        s.Tag is { } tag and not Constant && !TypeNames.IsWrapper(tag.Type) && IsInteger(tag.Type) && Kind(tag.Type) != BasicKind.Uintptr
        && s.Clauses.All(c => c.Values == null || c.Values.All(v => v is Constant));

    // break, or fallthrough.
    private static bool HasJumps(Switch s) =>
        s.Clauses.Any(c => c.Body is [.., Fallthrough]) || s.Clauses.Any(c => c.Body.Any(b => Leaves(b, s.Target)));

    // A break out of the statement that has the target.
    private static bool Leaves(CoreNode node, JumpTarget target)
    {
        var found = false;
        CoreTree.Walk(node, n =>
        {
            found |= n is Break b && ReferenceEquals(b.Target, target);
            return !found && n is not Closure;
        });
        return found;
    }

    private void ConstantSwitch(Switch s, Breakable sw)
    {
        var tag = Value(s.Tag!, exact: true);
        var labels = FallthroughLabels(s);
        _breakables.Push(sw);
        var sections = new List<CsStmt>();
        for (var i = 0; i < s.Clauses.Count; i++)
        {
            var clause = s.Clauses[i];
            var comments = ClauseComments(clause.Pos);
            var body = Section(clause, labels[i], i + 1 < labels.Length ? labels[i + 1] : null);
            var section = clause.Values == null
                ? Cs.Default(body)
                : Cs.Case(clause.Values.Select(v => CaseLabel((Constant)v)).ToList(), body);
            section.LeadingComments = comments;
            sections.Add(section);
        }
        _breakables.Pop();
        _out.Add(Cs.Switch(tag, sections));
    }

    private IReadOnlyList<string> ClauseComments(Diagnostics.Pos pos) => pos.IsValid ? _pkg.Comments.TakeBefore(pos) : [];

    // A label is a constant of C#: the literal where the name stands for a variable that holds one.
    private string CaseLabel(Constant c) => CsPrinter.PrintPlain(NamedConstant(c) ?? Literal(c.Value, c.Type, exact: false, c.Literal));

    private string?[] FallthroughLabels(Switch s)
    {
        var labels = new string?[s.Clauses.Count];
        for (var i = 0; i + 1 < labels.Length; i++)
            if (s.Clauses[i].Body is [.., Fallthrough]) labels[i + 1] = _names.Temporary("next_case", _scope.Root);
        return labels;
    }

    private List<CsStmt> Section(SwitchClause clause, string? label, string? next)
    {
        var outer = _fallthrough;
        _fallthrough = next;
        var block = Scoped(() => StatementsOf(clause.Body));
        _fallthrough = outer;
        var statements = Flat(block);
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
        "if" =>
            (s["cond"] is CsUnary not ? not.Operand : s["cond"]) is CsCall call && call.Args.Any(a => a is CsRef { Operand: CsDeclare }),
        _ => false,
    };

    private void IfChain(Switch s, Breakable sw)
    {
        sw.IsNative = false;
        var test = CaseTest(s);
        _breakables.Push(sw);
        var parts = new List<(CsExpr Cond, CsBlock Body)>();
        CsBlock? otherwise = null;
        foreach (var clause in s.Clauses)
        {
            var cond = clause.Values == null ? null : AnyOf(clause.Values, test);
            var comments = ClauseComments(clause.Pos);
            var body = Scoped(() => StatementsOf(clause.Body));
            AddComments(body, comments);
            if (cond == null) otherwise = body;
            else parts.Add((cond, body));
        }
        _breakables.Pop();
        CsStmt? chain = otherwise;
        for (var i = parts.Count - 1; i >= 0; i--) chain = Cs.If(parts[i].Cond, parts[i].Body, chain);
        if (chain != null) _out.Add(chain);
    }

    private static void AddComments(CsBlock body, IReadOnlyList<string> comments)
    {
        if (comments.Count == 0) return;
        if (body.Statements.Count == 0) body.Statements.Add(Cs.Comment(comments));
        else body.Statements[0].LeadingComments = [.. comments, .. body.Statements[0].LeadingComments];
    }

    private static CsExpr AnyOf(IReadOnlyList<CoreExpr> values, Func<CoreExpr, CsExpr> test) =>
        values.Select(test).Aggregate((a, b) => new CsBinary("||", a, b));

    private Func<CoreExpr, CsExpr> CaseTest(Switch s)
    {
        if (s.Tag == null) return v => IsInterface(v.Type) ? new CsCall(Helper("equal"), CsLiteral.Bool(true), Value(v)) : Unwrapped(v);
        // The tag is evaluated once.
        if (s.Tag is Constant || _variables.IsStable(s.Tag)) return v => Equality(s.Tag, v, negate: false);
        var name = _names.Temporary("tag", _scope);
        var tag = Value(s.Tag, exact: true);
        _out.Add(Cs.Local(tag is CsLambda || s.Tag is FunctionRef or MethodValue ? TypeOf(s.Tag.Type) : "var", name, tag));
        return v => v is Nil ? NilTestOf(name, s.Tag.Type) : EqualityOf(s.Tag.Type, () => name, v, negate: false);
    }

    private CsExpr NilTestOf(CsExpr value, GoType t)
    {
        if (TypeNames.IsWrapper(t)) value = new CsMember(value, "Value");
        return t.Underlying is SliceType or MapType or BasicType { Kind: BasicKind.UnsafePointer }
            ? new CsMember(value, "IsNil")
            : new CsBinary("==", value, CsLiteral.Null);
    }

    private static bool IsTaken(CoreExpr? tag, CoreExpr value) =>
        value is Constant v
            && (tag == null
            ? v.Value.BoolValue
            : tag is Constant t && ConstantArithmetic.Compare(t.Value, ConstantOperator.Equal, v.Value));

    private void GuardedSwitch(Switch s, Breakable sw)
    {
        var test = CaseTest(s);
        var labels = FallthroughLabels(s);
        _breakables.Push(sw);
        CsExpr? always = null;
        var sections = new List<CsStmt>();
        for (var i = 0; i < s.Clauses.Count; i++)
        {
            var clause = s.Clauses[i];
            var guard = clause.Values == null ? null : AnyOf(clause.Values, test);
            // C# takes the cases behind one that is plainly taken always for a mistake.
            if (guard is CsLiteral { Text: "true" }) guard = always ??= Temporary("always", guard);
            else if (clause.Values?.Any(v => IsTaken(s.Tag, v)) == true) guard = Temporary("taken", guard!);
            var comments = ClauseComments(clause.Pos);
            var body = Section(clause, labels[i], i + 1 < labels.Length ? labels[i + 1] : null);
            var section = guard == null ? Cs.Default(body) : Cs.Case(["var _"], body, guard);
            section.LeadingComments = comments;
            sections.Add(section);
        }
        _breakables.Pop();
        _out.Add(Cs.Switch(CsLiteral.Int(0), sections));
    }

    private void TypeSwitchStatement(TypeSwitch s)
    {
        var sw = new Breakable(s.Target, isLoop: false);
        var block = Scoped(() =>
        {
            if (s.Init != null) Statement(s.Init);
            TypeSwitchBody(s, sw);
        });
        if (block.Statements.Count == 1) _out.Add(block.Statements[0]);
        else _out.Add(block);
    }

    private void TypeSwitchBody(TypeSwitch s, Breakable sw)
    {
        var operand = Value(s.X);
        if (_pkg.Program.LibraryValues.Holds(s.X.Type))
        {
            operand = new CsCall("LibraryAdapter.Unwrap", operand);
        }
        // What cannot be a type of the operand, as in an instance of a generic function, is an error in C# and merely never taken in Go.
        else if (s.Clauses.SelectMany(c => c.Types ?? [])
            .Any(t => t != null && !IsInterface(t) && !_pkg.Interfaces.Implements(t, (InterfaceType)s.X.Type.Underlying)))
        {
            operand = new CsCast("object", operand);
        }
        // A conversion to an interface leaves no trace in C#, which then takes the patterns as those of the narrower type.
        if (CoreTree.Unparen(s.X) is Conversion && operand is not CsCast) operand = new CsCast(TypeOf(s.X.Type), operand);
        var needsOperand = s.Clauses.Any(c => c.Variable != null && (c.Types is not [{ }]));
        if (needsOperand && operand is not CsName) operand = Temporary(s.Name + "Value", operand);
        _breakables.Push(sw);
        var sections = new List<CsStmt>();
        // Types of a generic function's clauses may be the same in an instance: the first is taken, and C# wants no other.
        var covered = new HashSet<GoType>(TypeComparer.Instance);
        foreach (var clause in s.Clauses)
        {
            var comments = ClauseComments(clause.Pos);
            var types = clause.Types?.Where(t => t == null || covered.Add(AliasType.Unalias(t))).ToList();
            if (types is { Count: 0 } && clause.Types!.Count > 0) continue;
            var section = TypeSection(clause, types, operand);
            section.LeadingComments = comments;
            sections.Add(section);
        }
        _breakables.Pop();
        _out.Add(Cs.TypeSwitch(operand, sections));
        Leave(sw);
    }

    private CsStmt TypeSection(TypeClause clause, List<GoType?>? types, CsExpr operand)
    {
        var v = clause.Variable;
        string? binding = null;
        Action? prologue = null;
        var outer = _scope;
        _scope = new NameScope(outer);
        if (clause.Types is [{ } type] && v != null)
        {
            var boxed = !_types.BoxesPlainly(type);
            var plain = !boxed && Int64Wrapper(type) == null && !_variables.IsAddressed(v) && !NeedsCopy(type);
            binding = plain ? _names.Declare(v, v.Name, _scope) : _names.Temporary(v.Name + "Value", _scope);
            if (!plain)
            {
                var source = binding;
                CsExpr value = boxed ? new CsMember(source, "Value") : NeedsCopy(type) ? new CsCall(new CsMember(source, "Copy")) : source;
                prologue = () => _out.Add(DeclareVariable(v, value, exact: Int64Wrapper(type) == null));
            }
        }
        else if (v != null)
        {
            prologue = () => _out.Add(DeclareVariable(v, operand, exact: true));
        }
        var patterns = types?.Select(t => Pattern(t, clause.Types!.Count == 1 ? binding : null)).ToList();
        var body = Flat(Scoped(() =>
        {
            prologue?.Invoke();
            StatementsOf(clause.Body);
        }));
        _scope = outer;
        if (!CsFlow.EndLeaves(body)) body.Add(Cs.Break());
        return patterns == null ? Cs.Default(body) : Cs.Case(patterns, body);
    }

    private string Pattern(GoType? type, string? binding)
    {
        if (type == null) return "null";
        if (!_types.BoxesPlainly(type) && Int64Wrapper(type) == null)
        {
            var name = binding ?? _names.Temporary("boxed", _scope);
            return $"Boxed<{TypeOf(type)}> {name} when {name}.Is({CsPrinter.PrintPlain(CsLiteral.String(_types.GoText(type)))})";
        }
        if (IsInterface(type) && ((InterfaceType)type.Underlying).AllMethods.Count == 0)
        {
            var name = binding ?? _names.Temporary("match", _scope);
            return $"{{ }} {name} when {name} is not null";
        }
        var text = Int64Wrapper(type) ?? TypeOf(type);
        if (AliasType.Unalias(type) is PointerType { Elem: var elem } && !TypeNames.IsHandle(elem) && binding != null)
            return $"{text} {{ Self: var {binding} }}";
        // C#'s own pattern would look through all interfaces of the value's type, and miss library values with adapters.
        if (IsInterface(type))
        {
            var value = _names.Temporary((binding ?? "match") + "Value", _scope);
            var result = binding == null ? "_" : $"var {binding}";
            return $"{{ }} {value} when {CsPrinter.PrintPlain(Helper("isType"))}<{text}>({value}, out {result})";
        }
        // A name that C# could take for a member and so for a constant is shown to be a type.
        return binding != null ? $"{text} {binding}" : _pkg.IsHidden(text) ? $"{text} _" : text;
    }
}
