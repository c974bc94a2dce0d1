// What evaluating an expression may store to: the variables, fields and elements that the functions it calls assign. Go
// makes the calls of a statement first and reads its variables afterwards; C# reads from left to right, so lowering asks
// here whether a call could change what stands before it. On entry the package is type-checked; nothing is changed.
using Go2Cs.Syntax;

namespace Go2Cs.Analysis;

using Go2Cs.Types;

/// <summary>Stores made by calls, over the whole program: an over-approximation, never an under-approximation.</summary>
public sealed class StoreFacts
{
    private readonly Info _info;
    private readonly Package _package;
    private readonly SuspendFacts _suspends;
    private readonly VariableFacts _variables;
    private readonly Dictionary<GoObject, Stores> _bodies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<FuncObj>> _methods = [];
    private readonly Stores _everything = new();

    private sealed class Stores
    {
        /// <summary>Variables and struct fields that are assigned.</summary>
        public HashSet<GoObject> Variables { get; } = new(ReferenceEqualityComparer.Instance);

        /// <summary>Types of elements and pointed-to variables that are assigned.</summary>
        public HashSet<GoType> Places { get; } = new(TypeComparer.Instance);

        public HashSet<GoObject> Callees { get; } = new(ReferenceEqualityComparer.Instance);

        /// <summary>Calls a func value, or waits while other goroutines run.</summary>
        public bool CallsAnything { get; set; }
    }

    public StoreFacts(Info info, Package package, SuspendFacts suspends, VariableFacts variables, IEnumerable<GoFile> files)
    {
        _info = info;
        _package = package;
        _suspends = suspends;
        _variables = variables;
        foreach (FuncDecl f in files.SelectMany(f => f.Decls).OfType<FuncDecl>())
        {
            if (f.Body == null || info.Defs.GetValueOrDefault(f.Name) is not FuncObj obj) continue;
            var stores = new Stores();
            Collect(f.Body, stores, intoLiterals: false);
            _bodies[obj] = stores;
            if (f.Recv != null) (_methods.TryGetValue(obj.Name, out List<FuncObj>? same) ? same : _methods[obj.Name] = []).Add(obj);
        }
        foreach (Decl decl in files.SelectMany(f => f.Decls)) Collect(decl, _everything, intoLiterals: true);
    }

    /// <summary>
    /// Whether a call or receive in <paramref name="later"/> may change what <paramref name="earlier"/> reads, and Go reads it
    /// after that.
    /// </summary>
    /// <param name="later">The operand whose calls Go makes first.</param>
    /// <param name="earlier">The operand before it; its own calls are not looked into.</param>
    /// <param name="alsoInTurn">Look into what Go reads in its turn, too (<see cref="IsMadeInTurn"/>).</param>
    public bool MayChange(Expr later, Expr earlier, bool alsoInTurn = false) =>
        StoresOf(later) is { } stores && Reads(earlier, stores, v => IsChanged(v, stores), alsoInTurn);

    /// <summary>
    /// Whether Go makes the value in its turn among the calls, and does not read it with the variables after them: the builtin
    /// functions, slices, type assertions, maps, and the bytes or runes of a string.
    /// </summary>
    public bool IsMadeInTurn(Node node) => node switch
    {
        SliceExpr => true,
        TypeAssertExpr { Type: not null } => true,
        CompositeLit literal => _info.TypeOf(literal)?.Underlying is MapType,
        CallExpr { Args: [var operand, ..] } call when _info.Types.TryGetValue(Ast.Unparen(call.Fun), out TypeAndValue fun) =>
            _info.Types.GetValueOrDefault(call).Constant == null
            && (fun.IsBuiltin || fun.IsType && fun.Type.Underlying is SliceType && TypePredicates.IsString(_info.TypeOf(operand)!)),
        _ => false,
    };

    /// <summary>Whether assigning to <paramref name="target"/> changes what <paramref name="operand"/> reads.</summary>
    public bool Overwrites(Expr target, Expr operand)
    {
        var stores = new Stores();
        Store(target, stores);
        return Reads(operand, stores, v => stores.Variables.Contains(v) || IsChanged(v, stores));
    }

    /// <summary>Whether running the statement may change what the expression reads.</summary>
    public bool ChangesIn(Stmt statement, Expr operand)
    {
        var stores = new Stores();
        Collect(statement, stores, intoLiterals: true);
        Close(stores);
        return Reads(operand, stores, v => stores.Variables.Contains(v) || IsChanged(v, stores));
    }

    private readonly Dictionary<Expr, Stores?> _known = new(ReferenceEqualityComparer.Instance);

    private Stores? StoresOf(Expr e)
    {
        if (_known.TryGetValue(e, out Stores? known)) return known;
        var direct = new Stores();
        Collect(e, direct, intoLiterals: false);
        if (direct is { CallsAnything: false, Callees.Count: 0, Variables.Count: 0, Places.Count: 0 }) return _known[e] = null;
        Close(direct);
        return _known[e] = direct;
    }

    // Adds what the functions called store to.
    private void Close(Stores direct)
    {
        var reached = new HashSet<GoObject>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<GoObject>(direct.Callees);
        bool anything = direct.CallsAnything;
        while (pending.TryPop(out GoObject? f))
        {
            if (!reached.Add(f) || !_bodies.TryGetValue(f, out Stores? body)) continue;
            anything |= body.CallsAnything;
            direct.Variables.UnionWith(body.Variables);
            direct.Places.UnionWith(body.Places);
            foreach (GoObject next in body.Callees) pending.Push(next);
        }
        if (!anything) return;
        direct.Variables.UnionWith(_everything.Variables);
        direct.Places.UnionWith(_everything.Places);
    }

    private void Collect(Node node, Stores into, bool intoLiterals)
    {
        Ast.Walk(node, n =>
        {
            switch (n)
            {
                // A literal that is not called here is called through a func value, by whoever calls one.
                case FuncLit when !intoLiterals:
                    return false;
                case GoStmt { Call: var started } when !intoLiterals:
                    if (Ast.Unparen(started) is CallExpr goroutine)
                        foreach (Expr arg in goroutine.Args) Collect(arg, into, intoLiterals: false);
                    return false;
                case AssignStmt assign:
                    foreach (Expr target in assign.Lhs) Store(target, into);
                    break;
                case IncDecStmt inc:
                    Store(inc.X, into);
                    break;
                case RangeStmt { Tok: Token.Assign } range:
                    if (range.Key != null) Store(range.Key, into);
                    if (range.Value != null) Store(range.Value, into);
                    break;
                case UnaryExpr { Op: Token.Arrow } or SendStmt or SelectStmt:
                    into.CallsAnything = true;
                    break;
                case RangeStmt range when _info.TypeOf(range.X)?.Underlying is SignatureType or ChanType:
                    into.CallsAnything = true;
                    break;
                case CallExpr call:
                    Collect(call, into);
                    break;
            }
            return true;
        });
    }

    private void Collect(CallExpr call, Stores into)
    {
        Expr fun = Ast.Unparen(call.Fun);
        if (_info.Types.TryGetValue(fun, out TypeAndValue tv) && tv.IsType) return;
        if (tv.IsBuiltin)
        {
            // append, copy, delete and clear write elements of their first operand.
            if (call.Args.Count > 0 && fun is Ident { Name: "append" or "copy" or "delete" or "clear" } && ElementType(_info.TypeOf(call.Args[0])) is { } elem) into.Places.Add(elem);
            return;
        }
        if (fun is FuncLit lit)
        {
            Collect(lit.Body, into, intoLiterals: false);
            return;
        }
        if (_suspends.Callee(call) is not { } callee)
        {
            into.CallsAnything = true;
            return;
        }
        if (callee.Package != _package)
        {
            into.CallsAnything |= callee.HasDirective("suspends") || callee.HasDirective("awaitable")
                || call.Args.Any(a => _info.TypeOf(a)?.Underlying is SignatureType or InterfaceType { AllMethods.Count: > 0 });
            foreach (Expr arg in call.Args)
                if (Ast.Unparen(arg) is UnaryExpr { Op: Token.And } address) Store(address.X, into);
            return;
        }
        if (callee.Signature.Recv is { } recv && TypePredicates.IsInterface(recv.Type))
            into.Callees.UnionWith(_methods.GetValueOrDefault(callee.Name) ?? []);
        else
            into.Callees.Add(callee);
    }

    private void Store(Expr target, Stores into)
    {
        switch (Ast.Unparen(target))
        {
            case Ident id when _info.ObjectOf(id) is VarObj v:
                // A new variable of := is nobody else's yet.
                if (_info.Defs.GetValueOrDefault(id) == null) into.Variables.Add(v);
                break;
            case SelectorExpr sel:
                if (_info.ObjectOf(sel.Sel) is VarObj field) into.Variables.Add(field);
                if (_info.TypeOf(sel.X)?.Underlying is not PointerType) Store(sel.X, into);
                break;
            case IndexExpr ix:
                if (ElementType(_info.TypeOf(ix.X)) is { } elem) into.Places.Add(elem);
                break;
            case StarExpr star when _info.TypeOf(star) is { } type:
                into.Places.Add(type);
                break;
        }
    }

    private static GoType? ElementType(GoType? t) => t == null ? null : AliasType.Unalias(t).Underlying switch
    {
        SliceType s => s.Elem,
        ArrayType a => a.Elem,
        MapType m => m.Elem,
        PointerType { Elem: var p } when p.Underlying is ArrayType a => a.Elem,
        _ => null,
    };

    private bool Reads(Expr e, Stores stores, Func<VarObj, bool> isChanged, bool alsoInTurn = true)
    {
        bool found = false;
        Ast.Walk(e, n =>
        {
            if (!alsoInTurn && IsMadeInTurn(n)) return false;
            switch (n)
            {
                case FuncLit:
                    return false;
                case CallExpr call when !_info.Types.TryGetValue(Ast.Unparen(call.Fun), out TypeAndValue tv) || !tv.IsType && !tv.IsBuiltin:
                    return false;
                case UnaryExpr { Op: Token.And, X: Ident }:
                    return false;
                case Ident id when _info.Uses.GetValueOrDefault(id) is VarObj { IsField: false } v:
                    found |= isChanged(v);
                    break;
                case SelectorExpr sel when _info.Selections.TryGetValue(sel, out Selection? s) && s.Kind == SelectionKind.FieldVal:
                    found |= stores.Variables.Contains(s.Obj) || stores.Places.Contains(s.Obj.Type!);
                    break;
                case IndexExpr ix when ElementType(_info.TypeOf(ix.X)) is { } elem:
                    found |= stores.Places.Contains(elem);
                    break;
                case StarExpr star when _info.Types.TryGetValue(star, out TypeAndValue pointed) && !pointed.IsType:
                    found |= stores.Places.Contains(pointed.Type) || HasChangedPart(pointed.Type, stores);
                    break;
            }
            return !found;
        });
        return found;
    }

    // A local is out of the reach of a call unless a closure or a pointer leads to it.
    private bool IsChanged(VarObj v, Stores stores)
    {
        bool isLocal = v.Parent != _package.Scope;
        if (stores.Variables.Contains(v) && (!isLocal || _variables.IsCaptured(v) || _variables.IsAddressed(v))) return true;
        if (!_variables.HasAddressTaken(v)) return false;
        return stores.Places.Contains(v.Type) || HasChangedPart(v.Type, stores);
    }

    private static bool HasChangedPart(GoType type, Stores stores) => type.Underlying switch
    {
        StructType s => s.Fields.Any(f => stores.Variables.Contains(f) || stores.Places.Contains(f.Type) || HasChangedPart(f.Type, stores)),
        ArrayType a => stores.Places.Contains(a.Elem) || HasChangedPart(a.Elem, stores),
        _ => false,
    };
}
