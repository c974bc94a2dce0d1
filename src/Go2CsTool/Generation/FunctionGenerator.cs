// Generates the C# statements of one Go function, and of the function literals in it, from Core. On entry all passes have run:
// every operand can be evaluated where it stands. On exit every Go statement has its C# counterpart in the same order, with its
// comments and its line.
using Go2Cs.Diagnostics;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Facts;
using Go2Cs.Types;

internal sealed partial class FunctionGenerator
{
    private readonly PackageGenerator _pkg;
    private readonly TypeNames _types;
    private readonly Colours _colours;
    private readonly VariableFacts _variables;
    private readonly MethodForms _forms;
    private readonly LocalNames _names;
    private readonly HashSet<CoreVariable> _ofKnownClass = new(ReferenceEqualityComparer.Instance);
    private NameScope _scope = new(null);
    private List<CsStmt> _out = [];
    private FunctionContext _fn = null!;
    private CoreVariable? _this;

    public FunctionGenerator(PackageGenerator pkg, IEnumerable<string> takenNames)
    {
        _pkg = pkg;
        _types = pkg.Types;
        _colours = pkg.Colours;
        _variables = pkg.Program.Variables;
        _forms = pkg.Forms;
        _names = new LocalNames(takenNames);
    }

    /// <summary>Generates a declared function or method.</summary>
    /// <param name="function">The function.</param>
    /// <param name="form">Form of a method; null for a function.</param>
    public (List<CsParam> Parameters, CsBlock Body) Function(CoreFunction function, MethodForm? form)
    {
        _fn = new FunctionContext { Body = function, IsAsync = _colours.Suspends(function.Object) };
        var prologue = new List<CsStmt>();
        var parameters = new List<CsParam>();
        if (_pkg.Program.Recursion.Contains(function.Object)) prologue.Add(Cs.Expr(new CsCall("StackGuard.Check")));
        if (form != null) BindReceiver(function, form.Value, parameters, prologue);
        parameters.AddRange(Parameters(function, prologue));
        return (parameters, Body(function, prologue));
    }

    /// <summary>The initial value of a package variable that stands at its declaration.</summary>
    public CsExpr Initial(CoreExpr value)
    {
        _fn = FunctionContext.OfPackage(isAsync: false);
        return Value(value);
    }

    /// <summary>The statements that set package variables.</summary>
    public List<CsStmt> Initializers(IReadOnlyList<CoreInitializer> initializers, bool isAsync)
    {
        _fn = FunctionContext.OfPackage(isAsync);
        foreach (var init in initializers)
        {
            var first = _out.Count;
            if (init.Value is Sequence sequence) StatementsOf(sequence.Statements);
            var value = init.Value is Sequence s ? s.Value : init.Value;
            if (init.Variables is [var v])
            {
                var assigned = Value(value);
                if (v.IsBlank) AssignOne(new BlankTarget(init.Pos), value, AssignmentForm.Var);
                else _out.Add(Cs.Assign(Variable(v), assigned));
            }
            else
            {
                AssignTuple(init.Variables.Select(x =>
                    x.IsBlank ? (CoreTarget)new BlankTarget(x.Pos) : new PlaceTarget(x.Pos, new VariableRef(x.Pos, x))).ToList(), value,
                        AssignmentForm.Assign);
            }
            for (var i = first; i < _out.Count; i++) _out[i].Line ??= LineOf(init.Pos);
        }
        return _out;
    }

    /// <summary>A constant's value, for a package-level constant.</summary>
    public CsExpr ConstantLiteral(ConstantValue value, GoType type) => Literal(value, type, exact: TypeNames.IsWrapper(type));

    /// <summary>The zero value of a package variable.</summary>
    public CsExpr ZeroValue(GoType type) => ZeroOf(type);

    private void BindReceiver(CoreFunction function, MethodForm form, List<CsParam> parameters, List<CsStmt> prologue)
    {
        var receiver = function.Receiver!;
        if (form == MethodForm.Pointer)
        {
            var name = receiver.IsBlank ? _names.Temporary("self", _scope) : _names.Declare(receiver, receiver.Name, _scope);
            parameters.Add(new CsParam(TypeOf(receiver.Type), name, "this"));
            if (!receiver.IsBlank) BoxParameter(receiver, name, prologue);
            return;
        }
        if (receiver.IsBlank) return;
        var isOwn = _variables.IsAssigned(receiver) || _variables.IsCaptured(receiver) || _forms.NeedsOwnCopy(function.Object);
        if (form == MethodForm.Reference || !isOwn)
        {
            _this = receiver;
            return;
        }
        CsExpr self = NeedsCopy(receiver.Type) ? new CsCall("this.Copy") : "this";
        prologue.Add(DeclareVariable(receiver, self, exact: true));
    }

    private List<CsParam> Parameters(CoreBody function, List<CsStmt> prologue)
    {
        var parameters = new List<CsParam>();
        foreach (var p in function.Parameters)
        {
            var name = p.IsBlank ? _names.Temporary("unused", _scope) : _names.Declare(p, p.Name, _scope);
            parameters.Add(new CsParam(TypeOf(p.Type), name));
            if (!p.IsBlank) BoxParameter(p, name, prologue);
        }
        return parameters;
    }

    // A parameter whose address is taken moves into a Ptr.
    private void BoxParameter(CoreVariable p, string name, List<CsStmt> prologue)
    {
        if (!_variables.IsAddressed(p)) return;
        var box = _names.Temporary(name.TrimStart('@') + "Ptr", _scope);
        prologue.Add(Cs.Local("var", box, NewPointer(p.Type, name)));
        _names.Alias(p, box);
        _names.MarkBox(box);
    }

    /// <summary>A function's body: results, deferred calls, statements.</summary>
    private CsBlock Body(CoreBody function, List<CsStmt> prologue)
    {
        var outer = _out;
        _out = prologue.Count == 0 ? [] : [.. prologue];
        if (_fn.Recovery == null && ProgramContext.Recovers(function))
        {
            _fn.Recovery = _names.Temporary("deferred", _scope);
            _out.Add(Cs.Local("var", _fn.Recovery, new CsCall("DeferredCall.Enter")));
        }
        DeclareResults(function);
        CsBlock block;
        if (function.Defers != DeferKind.Frame)
        {
            StatementsOf(function.Body!.Statements);
            EndOfFunction(function);
            block = Cs.Block(_out);
        }
        else
        {
            block = FramedBody(function);
        }
        block.ClosingComments = ClosingComments(function.Body!);
        _out = outer;
        return block;
    }

    private IReadOnlyList<string> ClosingComments(Block block) => block.Rbrace.IsValid ? _pkg.Comments.TakeBefore(block.Rbrace) : [];

    private void DeclareResults(CoreBody function)
    {
        if (function.Results.Count == 0 || function.Results[0].Name == "") return;
        _fn.ResultReads = [];
        foreach (var r in function.Results)
        {
            if (r.IsBlank)
            {
                var unnamed = _names.Temporary("result", _scope);
                _out.Add(Cs.Local(TypeOf(r.Type), unnamed, ZeroOf(r.Type)));
                _fn.ResultReads.Add(unnamed);
                continue;
            }
            _out.Add(DeclareVariable(r, null));
            _fn.ResultReads.Add(Variable(r));
        }
    }

    // C# wants to see that the end is not reached, where Go knows it from the last statement.
    private void EndOfFunction(CoreBody function)
    {
        if (function.Signature.Results.Count == 0 || function.Body!.Statements.Count == 0) return;
        if (CsFlow.EndLeaves(_out)) return;
        _out.Add(Cs.Throw(new CsCall(Helper("unreachable"))));
    }

    private CsBlock FramedBody(CoreBody function)
    {
        var declarations = _out;
        _fn.Frame = _names.Temporary("frame", _scope);
        DeclareReturned(function);
        _out = [];
        (var guarded, var label) = Guarded(function.Body!.Statements);
        var exception = _names.Temporary("e", new NameScope(_scope));
        return Cs.Block(Cs.DeferFrame(_fn.Frame, exception, declarations, guarded, label, ResultValue(), _fn.IsAsync, EndLine(function)));
    }

    // Variables for the results, where the function has none of its own: deferred calls run after they are set.
    private void DeclareReturned(CoreBody function)
    {
        var results = function.Results;
        if (results.Count == 0 || _fn.ResultReads != null) return;
        _fn.ResultReads = [];
        for (var i = 0; i < results.Count; i++)
        {
            var name = _names.Temporary(results.Count == 1 ? "result" : $"result{i + 1}", _scope);
            _out.Add(Cs.Local(TypeOf(results[i].Type), name, ZeroOf(results[i].Type)));
            _fn.ResultReads.Add(name);
        }
    }

    // Statements after which deferred calls run, and the label there that returns jump to; null if none does.
    private (CsBlock Block, string? Label) Guarded(IReadOnlyList<CoreStmt> statements)
    {
        (var outerLabel, var outerJumps) = (_fn.ReturnLabel, _fn.ReturnJumps);
        var label = _fn.ReturnLabel = _names.Temporary("Return", _scope);
        _fn.ReturnJumps = 0;
        var block = Scoped(() => StatementsOf(statements));
        if (block.Statements is [.., { Template: "goto" } last] && (string?)last["label"] == label && last.LeadingComments.Count == 0)
        {
            block.Statements.RemoveAt(block.Statements.Count - 1);
            _fn.ReturnJumps--;
        }
        var isJumpedTo = _fn.ReturnJumps > 0;
        (_fn.ReturnLabel, _fn.ReturnJumps) = (outerLabel, outerJumps);
        return (block, isJumpedTo ? label : null);
    }

    private static CsLine? EndLine(CoreBody function) => function.Body!.Rbrace.IsValid ? LineOf(function.Body.Rbrace) : null;

    // What a function with result variables returns.
    private CsExpr? ResultValue() => _fn.ResultReads switch
    {
        null => null,
        [var one] => one,
        var many => new CsTuple(many),
    };

    /// <summary>Generates statements into a block of their own.</summary>
    private CsBlock Scoped(Action generate)
    {
        var outer = _out;
        var outerScope = _scope;
        _out = [];
        _scope = new NameScope(outerScope);
        generate();
        var block = Cs.Block(_out);
        _out = outer;
        _scope = outerScope;
        return block;
    }

    private CsBlock BlockOf(Block block)
    {
        var result = Scoped(() => StatementsOf(block.Statements));
        result.ClosingComments = ClosingComments(block);
        return result;
    }

    private List<CsStmt> Captured(Action generate)
    {
        var outer = _out;
        _out = [];
        generate();
        var result = _out;
        _out = outer;
        return result;
    }

    private void StatementsOf(IReadOnlyList<CoreStmt> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (ScopedDefer(list[i]) is { } defer)
            {
                DeferToEnd(list[i], defer, [.. list.Skip(i + 1)]);
                return;
            }
            Statement(list[i]);
        }
    }

    private void Statement(CoreStmt s) => Statement(s, () => Generate(s));

    private void Statement(CoreStmt s, Action generate)
    {
        if (s is Empty) return;
        if (!s.End.IsValid)
        {
            // What a pass made has no comments; its line is that of the Go statement it was made for.
            var made = _out.Count;
            generate();
            for (var i = made; i < _out.Count; i++) _out[i].Line ??= s.Pos.IsValid ? LineOf(s.Pos) : null;
            return;
        }
        var first = _out.Count;
        var comments = _pkg.Comments.TakeBefore(s.Pos, out var blankLine);
        try
        {
            generate();
        }
        catch (UnsupportedException e) when (e.At == null)
        {
            throw new UnsupportedException(e.Message) { At = s.Pos };
        }
        if (_out.Count == first)
        {
            if (comments.Count > 0) _out.Add(Cs.Comment(comments));
            return;
        }
        var node = _out[first];
        node.LeadingComments = [.. comments, .. node.LeadingComments];
        node.BlankLineBefore |= blankLine;
        for (var i = first; i < _out.Count; i++) _out[i].Line ??= LineOf(StatementPlace.Of(s));
        if (_pkg.Comments.TakeTrailing(s.Pos, s.End) is { } trailing)
        {
            if (_out[^1].TrailingComment == null) _out[^1].TrailingComment = trailing;
        }
    }

    private static CsLine LineOf(Pos pos) => new(pos.Position.Filename, pos.Position.Line);

    private void Generate(CoreStmt s)
    {
        if (s.Pos.IsValid) _pkg.At = s.Pos;
        switch (s)
        {
            case StatementList list:
                StatementsOf(list.Statements);
                break;
            case ConstantDeclaration constant:
                LocalConstant(constant.Constant);
                break;
            case TypeDeclaration type:
                _pkg.DeclareLocalType(type.Declared);
                break;
            case Labeled labeled:
                LabeledStatement(labeled);
                break;
            case ExpressionStatement e:
                Effect(e.X);
                break;
            case Send send:
                SendStatement(send);
                break;
            case OperatorAssignment compound:
                Compound(compound);
                break;
            case Assignment assign:
                Assign(assign);
                break;
            case GoStatement go:
                StartGoroutine(go);
                break;
            case DeferStatement defer:
                DeferCall(defer);
                break;
            case Return ret:
                ReturnStatement(ret);
                break;
            case Break b:
                Jump(b.Target, isBreak: true);
                break;
            case Continue c:
                Jump(c.Target, isBreak: false);
                break;
            case Goto g:
                _out.Add(Cs.Goto(LabelName(g.Label)));
                break;
            case Fallthrough:
                _out.Add(Cs.Goto(_fallthrough!));
                break;
            case Block block:
                _out.Add(BlockOf(block));
                break;
            case If i:
                IfStatement(i);
                break;
            case Switch sw:
                SwitchStatement(sw);
                break;
            case TypeSwitch ts:
                TypeSwitchStatement(ts);
                break;
            case Select select:
                SelectStatement(select);
                break;
            case For f:
                InLoop(f.Body, () => ForStatement(f));
                break;
            case Range range:
                InLoop(range.Body, () => RangeStatement(range));
                break;
            case TryFinally t:
                TryFinallyStatement(t);
                break;
            default:
                throw new InvalidOperationException($"no C# for {s.GetType().Name}");
        }
    }

    private void InLoop(Block body, Action generate)
    {
        _fn.Loops++;
        WithKeptCases(body, generate);
        _fn.Loops--;
    }

    private void Effect(CoreExpr e)
    {
        var value = Expression(e);
        switch (value)
        {
            case CsThrow thrown:
                _out.Add(Cs.Throw(thrown.Operand));
                break;
            case CsCall or CsAwait or CsAssign or CsNew { Type: not null }:
                _out.Add(Cs.Expr(value));
                break;
            default:
                _out.Add(Cs.Assign("_", value));
                break;
        }
    }

    private void SendStatement(Send s)
    {
        CsExpr channel = Underlying(s.Channel), value = Sent(s.Value);
        _out.Add(Cs.Expr(_fn.IsAsync
            ? new CsAwait(new CsCall(new CsMember(channel, "SendAsync"), value))
            : new CsCall(new CsMember(channel, "Send"), value)));
    }

    // Send infers its type from the channel and from the value, which must agree.
    private CsExpr Sent(CoreExpr e) =>
        Value(e, exact: Kind(e.Type) is not (BasicKind.Int or BasicKind.Int64 or BasicKind.Int32 or BasicKind.String));

    /// <summary>A variable made to hold a value that must be computed now.</summary>
    private CsExpr Temporary(string stem, CsExpr value)
    {
        var name = _names.Temporary(stem, _scope);
        _out.Add(Cs.Local("var", name, value));
        return name;
    }

    private static UnsupportedException Unsupported(CoreNode at, string what) => new(what) { At = at.Pos.IsValid ? at.Pos : null };
}
