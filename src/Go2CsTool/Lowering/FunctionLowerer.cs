// Lowers the body of one Go function (and the function literals in it) to C# statements. On entry the package is checked
// and analysed; on exit every Go statement has its C# counterpart in the same order, with its comments and its line.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.Analysis;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private readonly PackageLowerer _pkg;
    private readonly Info _info;
    private readonly TypeNames _types;
    private readonly SuspendFacts _suspends;
    private readonly VariableFacts _variables;
    private readonly MethodForms _forms;
    private readonly StoreFacts _stores;
    private readonly LengthFacts _lengths;
    private readonly LocalNames _names;
    private NameScope _scope = new(null);
    private List<CsStmt> _out = [];
    private FunctionContext _fn = null!;
    private GoObject? _this;
    private bool _deferring;

    public FunctionLowerer(PackageLowerer pkg, IEnumerable<string> takenNames)
    {
        _pkg = pkg;
        _info = pkg.Info;
        _types = pkg.Types;
        _suspends = pkg.Suspends;
        _variables = pkg.Variables;
        _forms = pkg.Forms;
        _stores = pkg.Stores;
        _lengths = pkg.Lengths;
        _names = new LocalNames(takenNames);
    }

    /// <summary>Lowers a declared function or method.</summary>
    /// <param name="decl">The declaration.</param>
    /// <param name="function">Its object.</param>
    /// <param name="form">Form of a method; null for a function.</param>
    public (List<CsParam> Parameters, CsBlock Body) Function(FuncDecl decl, FuncObj function, MethodForm? form)
    {
        SignatureType signature = function.Signature;
        _fn = new FunctionContext { Signature = signature, IsAsync = _suspends.Suspends(function) };
        var prologue = new List<CsStmt>();
        var parameters = new List<CsParam>();
        if (form != null) BindReceiver(decl, signature, form.Value, parameters, prologue);
        parameters.AddRange(Parameters(signature, prologue));
        return (parameters, Body(decl.Body!, prologue));
    }

    /// <summary>Lowers the initial value of a package variable; statements it needs go to <paramref name="before"/>.</summary>
    public CsExpr Initial(Expr value, GoType? type, List<CsStmt> before, bool isAsync)
    {
        _fn = new FunctionContext { Signature = new SignatureType(), IsAsync = isAsync };
        _out = before;
        return Value(value, type);
    }

    /// <summary>Lowers a statement of package initialisation that assigns several variables at once.</summary>
    public void Assign(IReadOnlyList<VarObj> targets, Expr value, List<CsStmt> before, bool isAsync)
    {
        _fn = new FunctionContext { Signature = new SignatureType(), IsAsync = isAsync };
        _out = before;
        AssignResults(targets.Select(v => v.Name == "_" ? null : ((CsExpr, GoType)?)(Variable(v), v.Type)).ToList(), value);
    }

    /// <summary>A constant's value, for a package-level constant.</summary>
    public CsExpr ConstantLiteral(ConstantValue value, GoType type) => Literal(value, type, exact: TypeNames.IsWrapper(type));

    /// <summary>The zero value of a package variable.</summary>
    public CsExpr ZeroValue(GoType type) => Zero(type);

    /// <summary>A package variable as the target of an assignment.</summary>
    public CsExpr VariablePlace(VarObj v) => Variable(v);

    private void BindReceiver(FuncDecl decl, SignatureType signature, MethodForm form, List<CsParam> parameters, List<CsStmt> prologue)
    {
        VarObj receiver = signature.Recv!;
        Ident? ident = decl.Recv!.List[0].Names.FirstOrDefault();
        GoObject? obj = ident == null || ident.IsBlank ? null : _info.Defs[ident];
        if (form == MethodForm.Pointer)
        {
            string name = obj == null ? _names.Temporary("self", _scope) : _names.Declare(obj, _scope);
            parameters.Add(new CsParam(TypeOf(receiver.Type), name, "this"));
            if (obj != null) BoxParameter((VarObj)obj, name, prologue);
            return;
        }
        if (obj == null) return;
        if (form == MethodForm.Reference || !_variables.IsAssigned(obj) && !_variables.IsCaptured(obj))
        {
            _this = obj;
            return;
        }
        CsExpr self = NeedsCopy(receiver.Type) ? new CsCall("this.Copy") : "this";
        prologue.Add(DeclareVariable((VarObj)obj, self, exact: true));
    }

    private List<CsParam> Parameters(SignatureType signature, List<CsStmt> prologue)
    {
        var parameters = new List<CsParam>();
        foreach (VarObj p in signature.Params.Vars)
        {
            string name = p.Name is "" or "_" ? _names.Temporary("unused", _scope) : _names.Declare(p, _scope);
            parameters.Add(new CsParam(TypeOf(p.Type), name));
            if (p.Name is not ("" or "_")) BoxParameter(p, name, prologue);
        }
        return parameters;
    }

    // A parameter whose address is taken moves into a Ptr.
    private void BoxParameter(VarObj p, string name, List<CsStmt> prologue)
    {
        if (!_variables.IsAddressed(p)) return;
        string box = _names.Temporary(name.TrimStart('@') + "Ptr", _scope);
        prologue.Add(Cs.Local("var", box, NewPointer(p.Type, name)));
        _names.Alias(p, box);
        _names.MarkBox(box);
    }

    /// <summary>A function's body: results, deferred calls, statements.</summary>
    private CsBlock Body(BlockStmt body, List<CsStmt> prologue)
    {
        List<CsStmt> outer = _out;
        _out = prologue.Count == 0 ? [] : [.. prologue];
        DeclareResults();
        List<DeferStmt> defers = Defers(body);
        CsBlock block;
        if (defers.Count == 0 || CanUseFinally(body, defers))
        {
            Statements(body.List, body);
            EndOfFunction(body);
            block = Cs.Block(_out);
        }
        else
        {
            block = FramedBody(body);
        }
        block.ClosingComments = _pkg.Comments.TakeBefore(body.Rbrace);
        _out = outer;
        return block;
    }

    private void DeclareResults()
    {
        var results = _fn.Signature.Results.Vars;
        if (results.Count == 0 || results[0].Name == "") return;
        _fn.ResultNames = [];
        _fn.ResultReads = [];
        foreach (VarObj r in results)
        {
            if (r.Name == "_")
            {
                string unnamed = _names.Temporary("result", _scope);
                _out.Add(Cs.Local(TypeOf(r.Type), unnamed, Zero(r.Type)));
                _fn.ResultNames.Add(unnamed);
                _fn.ResultReads.Add(unnamed);
                continue;
            }
            _out.Add(DeclareVariable(r, null));
            _fn.ResultNames.Add(_names.Find(r)!);
            _fn.ResultReads.Add(Variable(r));
        }
    }

    // C# wants to see that the end is not reached, where Go knows it from the last statement.
    private void EndOfFunction(BlockStmt body)
    {
        if (_fn.Signature.Results.Count == 0 || body.List.Count == 0) return;
        if (CsFlow.EndLeaves(_out)) return;
        _out.Add(Cs.Throw(new CsCall(Helper("unreachable"))));
    }

    private CsBlock FramedBody(BlockStmt body)
    {
        List<CsStmt> declarations = _out;
        _fn.Frame = _names.Temporary("frame", _scope);
        var results = _fn.Signature.Results.Vars;
        if (results.Count > 0 && _fn.ResultNames == null)
        {
            _fn.ResultNames = [];
            for (int i = 0; i < results.Count; i++)
            {
                string name = _names.Temporary(results.Count == 1 ? "result" : $"result{i + 1}", _scope);
                declarations.Add(Cs.Local(TypeOf(results[i].Type), name, Zero(results[i].Type)));
                _fn.ResultNames.Add(name);
            }
            _fn.ResultReads = [.. _fn.ResultNames];
        }
        _fn.ReturnLabel = _names.Temporary("Return", _scope);
        _out = [];
        CsBlock inner = Scoped(() => Statements(body.List, body));
        if (inner.Statements is [.., { Template: "goto" } last] && (string?)last["label"] == _fn.ReturnLabel && last.LeadingComments.Count == 0)
        {
            inner.Statements.RemoveAt(inner.Statements.Count - 1);
            _fn.ReturnLabelUsed = _returnJumps > 1;
        }
        CsExpr? result = _fn.ResultReads switch
        {
            null => null,
            [var one] => one,
            var many => new CsTuple(many),
        };
        bool label = inner.Statements.Count > 0 && JumpsTo(inner, _fn.ReturnLabel);
        string exception = _names.Temporary("e", new NameScope(_scope));
        return Cs.Block(Cs.DeferFrame(_fn.Frame, exception, declarations, inner, label ? _fn.ReturnLabel : null, result, _fn.IsAsync));
    }

    private int _returnJumps;

    private static bool JumpsTo(CsTemplateNode node, string label)
    {
        if (node.Template == "goto" && (string?)node["label"] == label) return true;
        foreach ((_, object? value) in node)
        {
            if (value is CsTemplateNode child && JumpsTo(child, label)) return true;
            if (value is System.Collections.IEnumerable items and not string)
                foreach (object? item in items)
                    if (item is CsTemplateNode element && JumpsTo(element, label)) return true;
        }
        return false;
    }

    /// <summary>Lowers statements into a block of their own.</summary>
    private CsBlock Scoped(Action lower)
    {
        List<CsStmt> outer = _out;
        NameScope outerScope = _scope;
        _out = [];
        _scope = new NameScope(outerScope);
        lower();
        CsBlock block = Cs.Block(_out);
        _out = outer;
        _scope = outerScope;
        return block;
    }

    private CsBlock Block(BlockStmt block)
    {
        CsBlock result = Scoped(() => Statements(block.List, block));
        result.ClosingComments = _pkg.Comments.TakeBefore(block.Rbrace);
        return result;
    }

    private void Statements(IReadOnlyList<Stmt> list, Node? owner)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is DeferStmt defer && _finally.TryGetValue(defer, out _))
            {
                TryFinally(defer, list.Skip(i + 1).ToList());
                return;
            }
            Statement(list[i]);
        }
    }

    private void Statement(Stmt s)
    {
        if (s is EmptyStmt) return;
        int first = _out.Count;
        IReadOnlyList<string> comments = _pkg.Comments.TakeBefore(s.Pos, out bool blankLine);
        try
        {
            Lower(s);
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
        CsStmt node = _out[first];
        node.LeadingComments = [.. comments, .. node.LeadingComments];
        node.BlankLineBefore |= blankLine;
        for (int i = first; i < _out.Count; i++) _out[i].Line ??= new CsLine(s.Pos.Position.Filename, s.Pos.Position.Line);
        if (_pkg.Comments.TakeTrailing(s) is { } trailing)
        {
            if (_out[^1].TrailingComment == null) _out[^1].TrailingComment = trailing;
        }
    }

    private void Lower(Stmt s)
    {
        _pkg.At = s.Pos;
        switch (s)
        {
            case DeclStmt d:
                LocalDeclaration(d.Decl);
                break;
            case LabeledStmt labeled:
                Labeled(labeled);
                break;
            case ExprStmt e:
                ExpressionStatement(e.X);
                break;
            case SendStmt send:
                Send(send);
                break;
            case IncDecStmt inc:
                IncDec(inc);
                break;
            case AssignStmt assign:
                Assignment(assign);
                break;
            case GoStmt go:
                Go((CallExpr)Ast.Unparen(go.Call));
                break;
            case DeferStmt defer:
                Defer((CallExpr)Ast.Unparen(defer.Call));
                break;
            case ReturnStmt ret:
                Return(ret);
                break;
            case BranchStmt branch:
                Branch(branch);
                break;
            case BlockStmt block:
                _out.Add(Block(block));
                break;
            case IfStmt i:
                If(i);
                break;
            case SwitchStmt sw:
                Switch(sw);
                break;
            case TypeSwitchStmt ts:
                TypeSwitch(ts);
                break;
            case SelectStmt select:
                SelectStatement(select);
                break;
            case ForStmt f:
                WithKeptCases(f.Body, () => WithRows(f, f.Body, () => For(f)));
                break;
            case RangeStmt range:
                WithKeptCases(range.Body, () => WithRows(range, range.Body, () => Range(range)));
                break;
            default:
                throw Unsupported(s, $"statement {s.GetType().Name}");
        }
    }

    private void ExpressionStatement(Expr e)
    {
        CsExpr value = Expression(e);
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

    private void Send(SendStmt s)
    {
        GoType elem = ((ChanType)AliasType.Unalias(TypeAndValueOf(s.Chan).Type).Underlying).Elem;
        CsExpr channel = null!, value = null!;
        Settled(() => (channel, value) = (Underlying(s.Chan), Sent(s.Value, elem)), when: Hoists(s.Value) || MayChange(s.Value, s.Chan));
        _out.Add(Cs.Expr(_fn.IsAsync
            ? new CsAwait(new CsCall(new CsMember(channel, "SendAsync"), value))
            : new CsCall(new CsMember(channel, "Send"), value)));
    }

    // Send infers its type from the channel and from the value, which must agree.
    private CsExpr Sent(Expr e, GoType elem) =>
        Value(e, elem, exact: Kind(elem) is not (BasicKind.Int or BasicKind.Int64 or BasicKind.Int32 or BasicKind.String));

    /// <summary>A variable made to hold a value that must be computed now.</summary>
    private CsExpr Temporary(string stem, CsExpr value)
    {
        string name = _names.Temporary(stem, _scope);
        _out.Add(Cs.Local("var", name, value));
        return name;
    }

    private UnsupportedException Unsupported(Node at, string what) => new(what) { At = at.Pos };
}
