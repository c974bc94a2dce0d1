// select becomes a switch over the number of the case that was served. One that only tries a single operation, as Go's compiler
// sees it, is an if. In a loop the cases are made before it, and pointed at their channels in each iteration.
using System.Globalization;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    // The variables that hold the cases of selects in the loops around the statement.
    private readonly Dictionary<SelectOperation, string> _keptCases = new(ReferenceEqualityComparer.Instance);

    private void SelectStatement(Select s)
    {
        var sw = new Breakable(s.Target, isLoop: false);
        if (s.Clauses.Count == 0)
        {
            _out.Add(Cs.Expr(_fn.IsAsync ? new CsAwait(new CsCall("Select.RunAsync")) : new CsCall("Select.Run")));
            _out.Add(Cs.Throw(new CsCall(Helper("unreachable"))));
            return;
        }
        if (IsTry(s)) TryOperation(s, sw);
        else SwitchOverCases(s, sw);
        Leave(sw);
    }

    // One operation and a default, and nothing that jumps out of the select.
    private static bool IsTry(Select s) =>
        s.Clauses is [var first, var second] && (first.Operation == null) != (second.Operation == null)
        && !s.Clauses.Any(c => c.Body.Any(b => Leaves(b, s.Target)));

    private void TryOperation(Select s, Breakable sw)
    {
        sw.IsNative = false;
        var operation = s.Clauses.First(c => c.Operation != null).Operation!;
        CsExpr tried;
        CsExpr?[] received = [];
        var channel = Underlying(operation.Channel);
        if (operation.Sent is { } sent)
        {
            tried = new CsCall(new CsMember(channel, "TrySend"), Sent(sent));
        }
        else
        {
            received = [ReceivedInto(operation.Value, "value"), ReceivedInto(operation.Ok, "ok")];
            tried = new CsCall(new CsMember(channel, "TryReceive"),
                [.. received.Select(v => new CsRef(v is CsName name ? new CsDeclare("var", name.Text) : "_", "out"))]);
        }
        _breakables.Push(sw);
        CsBlock done = null!, otherwise = null!;
        foreach (var clause in s.Clauses)
        {
            var comments = ClauseComments(clause.Pos);
            var body = Scoped(() =>
            {
                if (clause.Operation is { Sent: null } receive) ReceivedValues(receive, received);
                StatementsOf(clause.Body);
            });
            AddComments(body, comments);
            if (clause.Operation == null) otherwise = body;
            else done = body;
        }
        _breakables.Pop();
        if (done.Statements.Count > 0) _out.Add(Cs.If(tried, done, otherwise.Statements.Count > 0 ? otherwise : null));
        else if (otherwise.Statements.Count > 0) _out.Add(Cs.If(new CsUnary("!", tried), otherwise));
        else _out.Add(Cs.Expr(tried));
    }

    // The variable that a receive which is tried leaves its value or its ok in; null for one that nobody reads.
    private CsExpr? ReceivedInto(CoreTarget? target, string stem) =>
        IsNone(target)
            ? null
            : new CsName(OwnVariable(target) is { } own ? _names.Declare(own, own.Name, _scope) : _names.Temporary(stem, _scope));

    // A variable of the clause that can be declared where the value comes in.
    private CoreVariable? OwnVariable(CoreTarget? target) =>
        target is NewTarget { Variable: { IsBlank: false } v } && !_variables.IsAddressed(v) && !NarrowsPointer(v) ? v : null;

    private void SwitchOverCases(Select s, Breakable sw)
    {
        var names = new string?[s.Clauses.Count];
        for (var i = 0; i < names.Length; i++) names[i] = s.Clauses[i].Operation is { } op ? _keptCases.GetValueOrDefault(op) : null;
        var operands = names.Any(n => n != null) ? PointedCases(s, names) : MadeCases(s, names);
        CsExpr choice = s.HasDefault ? new CsCall("Select.TryRun", operands)
            : _fn.IsAsync ? new CsAwait(new CsCall("Select.RunAsync", operands)) : new CsCall("Select.Run", operands);
        _breakables.Push(sw);
        var cases = SelectSections(s, names);
        _breakables.Pop();
        _out.Add(Cs.Switch(choice, cases));
    }

    // Cases for this one time, each a variable.
    private List<CsExpr> MadeCases(Select s, string?[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (s.Clauses[i].Operation is not { } op) continue;
            var channel = Underlying(op.Channel);
            CsExpr made = op.Sent is { } sent
                ? new CsCall(new CsMember(channel, "SendCase"), Sent(sent))
                : new CsCall(new CsMember(channel, "ReceiveCase"));
            names[i] = _names.Temporary(CaseName(op), _scope);
            _out.Add(Cs.Local("var", names[i]!, made));
        }
        return [.. names.Where(n => n != null).Select(n => (CsExpr)n!)];
    }

    // Cases that were made before the loop, pointed at their channels as they are passed; an await cannot stand among arguments
    // that are passed in a span.
    private List<CsExpr> PointedCases(Select s, string?[] names)
    {
        var before = _fn.IsAsync && s.Clauses.Any(c => c.Operation is { } op && (Awaits(op.Channel) || op.Sent != null && Awaits(op.Sent)));
        var operands = new List<CsExpr>();
        for (var i = 0; i < names.Length; i++)
        {
            if (s.Clauses[i].Operation is not { } op) continue;
            var channel = Underlying(op.Channel);
            CsExpr pointed = op.Sent is { } sent
                ? new CsCall(new CsMember(names[i]!, "To"), channel, Value(sent))
                : new CsCall(new CsMember(names[i]!, "From"), channel);
            if (before) _out.Add(Cs.Expr(pointed));
            operands.Add(before ? names[i]! : pointed);
        }
        return operands;
    }

    /// <summary>Evaluating the expression awaits something, in an async function.</summary>
    private bool Awaits(CoreExpr e)
    {
        var found = false;
        CoreTree.Walk(e, n =>
        {
            if (n is Closure) return false;
            found |= n is Receive || n is Call call && (_colours.CallSuspends(call) || _colours.PrefersAwaiting(call));
            return !found;
        });
        return found;
    }

    /// <summary>Generates a loop with the cases of the selects in it made before it.</summary>
    private void WithKeptCases(Block body, Action generate)
    {
        CoreTree.Walk(body, n =>
        {
            if (n is Closure) return false;
            if (n is Select select && !IsTry(select))
            {
                foreach (var op in select.Clauses.Select(c => c.Operation).OfType<SelectOperation>()
                    .Where(op => !_keptCases.ContainsKey(op)))
                {
                    var name = _names.Temporary(CaseName(op), _scope);
                    _out.Add(Cs.Local("var", name,
                        new CsNew($"{(op.Sent != null ? "SendCase" : "ReceiveCase")}<{TypeOf(op.Element)}>", [])));
                    _keptCases[op] = name;
                }
            }
            return true;
        });
        generate();
    }

    private List<CsStmt> SelectSections(Select s, string?[] names)
    {
        var cases = new List<CsStmt>();
        int index = 0, last = Array.FindLastIndex(names, n => n != null);
        for (var i = 0; i < names.Length; i++)
        {
            var clause = s.Clauses[i];
            var comments = ClauseComments(clause.Pos);
            var body = SelectSection(clause, names[i]);
            // The last communication is C#'s default: the compiler then knows that one of the sections is taken.
            var section = names[i] == null || !s.HasDefault && i == last
                ? Cs.Default(body)
                : Cs.Case([index.ToString(CultureInfo.InvariantCulture)], body);
            if (names[i] != null) index++;
            section.LeadingComments = comments;
            cases.Add(section);
        }
        return cases;
    }

    private static string CaseName(SelectOperation op) => op switch
    {
        { Sent: not null } => "send",
        { Value: NewTarget { Variable: { IsBlank: false } v } } => v.Name + "Case",
        { Value: PlaceTarget { Place: VariableRef { Variable: var v } } } => v.Name + "Case",
        _ => "receive",
    };

    private List<CsStmt> SelectSection(SelectClause clause, string? name)
    {
        var block = Scoped(() =>
        {
            if (clause.Operation is { Sent: null } receive)
                ReceivedValues(receive, [new CsMember(name!, "Value"), new CsMember(name!, "Ok")]);
            StatementsOf(clause.Body);
        });
        var statements = Flat(block);
        if (!CsFlow.EndLeaves(statements)) statements.Add(Cs.Break());
        return statements;
    }

    // Gives what was received to the variables of the clause, unless it is in them already.
    private void ReceivedValues(SelectOperation op, CsExpr?[] values)
    {
        CoreTarget?[] targets = [op.Value, op.Ok];
        for (var i = 0; i < targets.Length; i++)
        {
            if (IsNone(targets[i])) continue;
            var value = values[i]!;
            if (value is CsName && OwnVariable(targets[i]) != null) continue;
            var type = i == 0 ? op.Element : BasicType.Bool;
            if (targets[i] is NewTarget { Variable: var v })
                _out.Add(DeclareVariable(v, Converted(value, type, v.Type), exact: SameRepresentation(type, v.Type)));
            else if (targets[i] is PlaceTarget { Place: var place })
                AssignReceived(place, value, type);
        }
    }
}
