// select becomes a switch over the number of the case that was served. One that only tries a single operation, as Go's compiler
// sees it, is an if. In a loop the cases are made before it, and pointed at their channels in each iteration.
using System.Globalization;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    // The variables that hold the cases of selects in the loops around the statement.
    private readonly Dictionary<CommClause, string> _keptCases = new(ReferenceEqualityComparer.Instance);

    private void SelectStatement(SelectStmt s)
    {
        Breakable sw = Enter(s);
        var clauses = s.Body.List.Cast<CommClause>().ToList();
        if (clauses.Count == 0)
        {
            _out.Add(Cs.Expr(_fn.IsAsync ? new CsAwait(new CsCall("Select.RunAsync")) : new CsCall("Select.Run")));
            _out.Add(Cs.Throw(new CsCall(Helper("unreachable"))));
            return;
        }
        if (IsTry(s)) TryOperation(clauses, sw);
        else SwitchOverCases(clauses, sw);
        Leave(sw);
    }

    // One operation and a default, and nothing that jumps out of the select.
    private static bool IsTry(SelectStmt s) =>
        s.Body.List is [CommClause first, CommClause second] && (first.Comm == null) != (second.Comm == null)
        && !s.Body.List.Cast<CommClause>().Any(c => c.Body.Any(b => Jumps(b, true)));

    private void TryOperation(List<CommClause> clauses, Breakable sw)
    {
        sw.IsNative = false;
        Stmt comm = clauses.First(c => c.Comm != null).Comm!;
        CsExpr tried;
        CsExpr?[] received = [];
        if (comm is SendStmt send)
        {
            tried = new CsCall(new CsMember(Underlying(send.Chan), "TrySend"), Sent(send.Value, ElementOf(send.Chan)));
        }
        else
        {
            CsExpr channel = Underlying(ChannelOf(comm));
            received = ReceivedInto(comm as AssignStmt);
            tried = new CsCall(new CsMember(channel, "TryReceive"), [.. received.Select(v => new CsRef(v is CsName name ? new CsDeclare("var", name.Text) : "_", "out"))]);
        }
        _breakables.Push(sw);
        CsBlock done = null!, otherwise = null!;
        foreach (CommClause clause in clauses)
        {
            IReadOnlyList<string> comments = _pkg.Comments.TakeBefore(clause.Pos);
            CsBlock body = Scoped(() =>
            {
                if (clause.Comm is AssignStmt assign) ReceivedValues(assign, received);
                Statements(clause.Body, clause);
            });
            if (comments.Count > 0 && body.Statements.Count == 0) body.Statements.Add(Cs.Comment(comments));
            else if (comments.Count > 0) body.Statements[0].LeadingComments = [.. comments, .. body.Statements[0].LeadingComments];
            if (clause.Comm == null) otherwise = body;
            else done = body;
        }
        _breakables.Pop();
        if (done.Statements.Count > 0) _out.Add(Cs.If(tried, done, otherwise.Statements.Count > 0 ? otherwise : null));
        else if (otherwise.Statements.Count > 0) _out.Add(Cs.If(new CsUnary("!", tried), otherwise));
        else _out.Add(Cs.Expr(tried));
    }

    // The variables that a receive which is tried leaves its value and its ok in; null for those that nobody reads.
    private CsExpr?[] ReceivedInto(AssignStmt? assign)
    {
        string[] stems = ["value", "ok"];
        var names = new CsExpr?[2];
        for (int i = 0; i < assign?.Lhs.Count; i++)
        {
            if (IsBlank(assign.Lhs[i])) continue;
            names[i] = OwnVariable(assign, i) is { } own ? _names.Declare(own, _scope) : _names.Temporary(stems[i], _scope);
        }
        return names;
    }

    // A variable of the clause that can be declared where the value comes in.
    private VarObj? OwnVariable(AssignStmt assign, int i) =>
        assign.Tok == Token.Define && assign.Lhs[i] is Ident id && _info.Defs.GetValueOrDefault(id) is VarObj v && !_variables.IsAddressed(v) && !NarrowsPointer(v) ? v : null;

    private void SwitchOverCases(List<CommClause> clauses, Breakable sw)
    {
        var sections = clauses.Select(c => (c, c.Comm == null ? null : _keptCases.GetValueOrDefault(c))).ToList();
        List<CsExpr> operands = sections.Any(c => c.Item2 != null) ? PointedCases(sections) : MadeCases(sections);
        bool hasDefault = clauses.Any(c => c.Comm == null);
        CsExpr choice = hasDefault ? new CsCall("Select.TryRun", operands)
            : _fn.IsAsync ? new CsAwait(new CsCall("Select.RunAsync", operands)) : new CsCall("Select.Run", operands);
        _breakables.Push(sw);
        List<CsStmt> cases = SelectSections(sections, hasDefault);
        _breakables.Pop();
        _out.Add(Cs.Switch(choice, cases));
    }

    // Cases for this one time, each a variable.
    private List<CsExpr> MadeCases(List<(CommClause Clause, string? Name)> sections)
    {
        for (int i = 0; i < sections.Count; i++)
        {
            if (sections[i].Clause.Comm is not { } comm) continue;
            CsExpr made = comm is SendStmt send
                ? new CsCall(new CsMember(Underlying(send.Chan), "SendCase"), Sent(send.Value, ElementOf(send.Chan)))
                : new CsCall(new CsMember(Underlying(ChannelOf(comm)), "ReceiveCase"));
            string name = _names.Temporary(CaseName(comm), _scope);
            sections[i] = (sections[i].Clause, name);
            _out.Add(Cs.Local("var", name, made));
        }
        return [.. sections.Where(c => c.Name != null).Select(c => (CsExpr)c.Name!)];
    }

    // Cases that were made before the loop, pointed at their channels as they are passed, or before that where an operand needs
    // statements: operands are evaluated in order.
    private List<CsExpr> PointedCases(List<(CommClause Clause, string? Name)> sections)
    {
        var names = new List<CsExpr>();
        var pointed = new List<CsExpr>();
        int done = 0;
        foreach ((CommClause clause, string? name) in sections)
        {
            if (name == null) continue;
            List<CsStmt> before = Captured(() => pointed.Add(clause.Comm is SendStmt send
                ? new CsCall(new CsMember(name, "To"), Underlying(send.Chan), Value(send.Value, ElementOf(send.Chan)))
                : new CsCall(new CsMember(name, "From"), Underlying(ChannelOf(clause.Comm!)))));
            names.Add(name);
            if (before.Count == 0) continue;
            PointUpTo(pointed.Count - 1);
            _out.AddRange(before);
        }
        if (pointed.Any(MayAwait)) PointUpTo(pointed.Count);
        return [.. names.Take(done), .. pointed.Skip(done)];

        void PointUpTo(int end)
        {
            for (; done < end; done++) _out.Add(Cs.Expr(pointed[done]));
        }
    }

    // An await among the arguments cannot stand beside the span they are passed in.
    private static bool MayAwait(CsExpr e) => CsPrinter.PrintPlain(e).Contains("await ", StringComparison.Ordinal);

    /// <summary>Lowers a loop with the cases of the selects in it made before it.</summary>
    private void WithKeptCases(BlockStmt body, Action lower)
    {
        foreach (SelectStmt select in SelectsIn(body).Where(s => !IsTry(s)))
        {
            foreach (CommClause clause in select.Body.List.Cast<CommClause>().Where(c => c.Comm != null && !_keptCases.ContainsKey(c)))
            {
                string kind = clause.Comm is SendStmt ? "SendCase" : "ReceiveCase";
                Expr channel = clause.Comm is SendStmt send ? send.Chan : ChannelOf(clause.Comm!);
                string name = _names.Temporary(CaseName(clause.Comm!), _scope);
                _out.Add(Cs.Local("var", name, new CsNew($"{kind}<{TypeOf(ElementOf(channel))}>", [])));
                _keptCases[clause] = name;
            }
        }
        lower();
    }

    // Those that run in the loop itself: not in a function literal, nor in a loop over an iterator, whose body is one in C#.
    private List<SelectStmt> SelectsIn(BlockStmt body)
    {
        var found = new List<SelectStmt>();
        Ast.Walk(body, n =>
        {
            if (n is FuncLit || n is RangeStmt range && TypeAndValueOf(range.X).Type.Underlying is SignatureType) return false;
            if (n is SelectStmt select) found.Add(select);
            return true;
        });
        return found;
    }

    private List<CsStmt> SelectSections(List<(CommClause Clause, string? Name)> sections, bool hasDefault)
    {
        var cases = new List<CsStmt>();
        int index = 0;
        int last = sections.FindLastIndex(c => c.Name != null);
        for (int i = 0; i < sections.Count; i++)
        {
            (CommClause clause, string? name) = sections[i];
            IReadOnlyList<string> comments = _pkg.Comments.TakeBefore(clause.Pos);
            List<CsStmt> body = SelectSection(clause, name);
            // The last communication is C#'s default: the compiler then knows that one of the sections is taken.
            CsStmt section = name == null || !hasDefault && i == last ? Cs.Default(body) : Cs.Case([index.ToString(CultureInfo.InvariantCulture)], body);
            if (name != null) index++;
            section.LeadingComments = comments;
            cases.Add(section);
        }
        return cases;
    }

    private static string CaseName(Stmt comm) => comm switch
    {
        SendStmt => "send",
        AssignStmt { Lhs: [Ident { IsBlank: false } id, ..] } => id.Name + "Case",
        _ => "receive",
    };

    private static Expr ChannelOf(Stmt comm)
    {
        Expr receive = comm is AssignStmt assign ? assign.Rhs[0] : ((ExprStmt)comm).X;
        return ((UnaryExpr)Ast.Unparen(receive)).X;
    }

    private GoType ElementOf(Expr channel) => ((ChanType)AliasType.Unalias(TypeAndValueOf(channel).Type).Underlying).Elem;

    private List<CsStmt> SelectSection(CommClause clause, string? name)
    {
        CsBlock block = Scoped(() =>
        {
            if (clause.Comm is AssignStmt assign) ReceivedValues(assign, [new CsMember(name!, "Value"), new CsMember(name!, "Ok")]);
            Statements(clause.Body, clause);
        });
        List<CsStmt> statements = Flat(block);
        if (!CsFlow.EndLeaves(statements)) statements.Add(Cs.Break());
        return statements;
    }

    // Gives what was received to the variables of the clause, unless it is in them already.
    private void ReceivedValues(AssignStmt assign, CsExpr?[] values)
    {
        GoType elem = ElementOf(ChannelOf(assign));
        for (int i = 0; i < assign.Lhs.Count; i++)
        {
            Expr lhs = assign.Lhs[i];
            if (IsBlank(lhs)) continue;
            CsExpr value = values[i]!;
            if (value is CsName && OwnVariable(assign, i) != null) continue;
            GoType type = i == 0 ? elem : BasicType.Bool;
            if (assign.Tok == Token.Define && lhs is Ident id && _info.Defs.GetValueOrDefault(id) is VarObj v)
                _out.Add(DeclareVariable(v, value, exact: true));
            else
                _out.Add(Cs.Assign(TargetOf(lhs), Converted(value, type, TypeAndValueOf(lhs).Type)));
        }
    }
}
