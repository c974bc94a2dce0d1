// Range loops. The operand is evaluated once; each iteration has variables of its own, as C#'s foreach has.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private void Range(RangeStmt s)
    {
        Breakable loop = Enter(s);
        CsBlock outer = Scoped(() => RangeLoop(s, loop));
        if (outer.Statements.Count == 1) _out.Add(outer.Statements[0]);
        else _out.Add(outer);
        Leave(loop);
    }

    private void RangeLoop(RangeStmt s, Breakable loop)
    {
        GoType type = AliasType.Unalias(TypeAndValueOf(s.X).Type);
        switch (type.Underlying)
        {
            case BasicType b when IsString(b):
                RangeString(s, loop);
                break;
            case BasicType:
                RangeInteger(s, loop, type);
                break;
            case SliceType slice:
                RangeSlice(s, loop, Underlying(s.X), slice.Elem);
                break;
            case ArrayType array:
                RangeArray(s, loop, array, Underlying(s.X));
                break;
            case PointerType { Elem: var elem } when elem.Underlying is ArrayType pointed:
                if ((s.Value == null || IsBlank(s.Value)) && HasCalls(s.X)) Discard(Expression(s.X));
                if (s.Value == null || IsBlank(s.Value)) RangeCount(s, loop, CsLiteral.Long(pointed.Length), BasicType.Int);
                else RangeSlice(s, loop, new CsCall(new CsMember(Pointed(Underlying(s.X), (PointerType)type.Underlying), "Slice")), pointed.Elem);
                break;
            case MapType map:
                RangeMap(s, loop, map);
                break;
            case ChanType channel:
                RangeChannel(s, loop, channel);
                break;
            case SignatureType:
                RangeFunction(s, loop);
                break;
            default:
                throw Unsupported(s, "range over this type");
        }
    }

    /// <summary>
    /// An iteration variable: the C# name the loop header declares, and statements at the start of the body that make the
    /// Go variable from it (or assign it, for a loop without :=).
    /// </summary>
    private (string Header, Action? Prologue) IterationVariable(RangeStmt s, Expr? e, GoType type, string stem, bool readOnlyInCSharp)
    {
        if (e == null || IsBlank(e)) return ("_", null);
        if (s.Tok != Token.Define)
        {
            string assigned = _names.Temporary(stem, _scope);
            return (assigned, () => _out.Add(Cs.Assign(TargetOf(e), Converted(assigned, type, TypeAndValueOf(e).Type))));
        }
        var v = (VarObj)_info.Defs[(Ident)e]!;
        bool needsVariable = _variables.IsAddressed(v) || readOnlyInCSharp && (_variables.IsAssigned(v) || v.Type.Underlying is MapType);
        if (!needsVariable) return (_names.Declare(v, _scope), null);
        string source = _names.Temporary(v.Name + "Item", _scope);
        return (source, () => _out.Add(DeclareVariable(v, NeedsCopy(type) ? new CsCall(new CsMember(source, "Copy")) : source, exact: true)));
    }

    /// <summary>What the body starts with: the variables of this iteration, or the assignment to those around the loop.</summary>
    private Action IterationVariables(RangeStmt s, string key, Action? assignKey, GoType keyType, string value, Action? assignValue, GoType valueType) => () =>
    {
        if (s.Tok != Token.Assign || assignKey == null || assignValue == null || IsPlainVariable(s.Value!))
        {
            assignKey?.Invoke();
            assignValue?.Invoke();
            return;
        }
        // Both at once: the operands of the second place are evaluated before the first is assigned.
        var places = new List<CsExpr> { TargetOf(s.Key!), TargetOf(s.Value!) };
        var values = new List<CsExpr>
        {
            Converted(key, keyType, TypeAndValueOf(s.Key!).Type), Converted(value, valueType, TypeAndValueOf(s.Value!).Type),
        };
        _out.Add(Cs.Assign(new CsTuple(places), new CsTuple(values)));
    };

    private void RangeInteger(RangeStmt s, Breakable loop, GoType type)
    {
        GoType variable = s.Key is Ident id && _info.Defs.GetValueOrDefault(id) is VarObj v ? v.Type
            : s.Key != null && !IsBlank(s.Key) ? TypeAndValueOf(s.Key).Type : Default(type);
        RangeCount(s, loop, Value(s.X, variable), variable);
    }

    private void RangeCount(RangeStmt s, Breakable loop, CsExpr count, GoType type)
    {
        if (count is not CsLiteral && !IsStable(s.X) && !(count is CsMember { Name: "Length", Target: CsName } && NotAssignedIn(s)))
            count = Temporary("count", count);
        bool wrapper = TypeNames.IsWrapper(type);
        (string header, Action? prologue) = IterationVariable(s, s.Key, type, "i", readOnlyInCSharp: true);
        // A closure keeps the variable of its iteration, a deferred call the argument that it had.
        if (s.Tok == Token.Define && s.Key is Ident key && _info.Defs.GetValueOrDefault(key) is VarObj v && prologue == null && (_variables.IsCaptured(v) || IsDeferred(s.Body, v)))
        {
            string counter = _names.Temporary(v.Name + "Next", _scope);
            string inner = header;
            prologue = () => _out.Add(Cs.Local("var", inner, counter));
            header = counter;
        }
        if (header == "_") header = _names.Temporary("i", _scope);
        CsBlock body = LoopBody(loop, s.Body, prologue);
        if (wrapper)
        {
            _pkg.MarkOperator(type, "<");
            _pkg.MarkOperator(type, "++");
        }
        CsExpr zero = wrapper ? new CsDefault(TypeOf(type)) : CsLiteral.Int(0);
        _out.Add(Cs.ForRangeInt(TypeOf(type), header, zero, count, body));
    }

    private bool IsDeferred(BlockStmt body, VarObj v) =>
        Ast.Descendants(body).OfType<Stmt>().Any(n => n is DeferStmt or GoStmt && Ast.Descendants(n).Any(d => d is Ident id && _info.ObjectOf(id) == v));

    private bool NotAssignedIn(RangeStmt s) =>
        Ast.Unparen(s.X) is Ident id && ObjectOf(id) is VarObj v && _names.Find(v) != null && !_variables.IsAssigned(v);

    private void RangeSlice(RangeStmt s, Breakable loop, CsExpr slice, GoType elem)
    {
        bool hasKey = s.Key != null && !IsBlank(s.Key), hasValue = s.Value != null && !IsBlank(s.Value);
        if (!hasValue)
        {
            RangeCount(s, loop, new CsMember(slice, "Length"), BasicType.Int);
            return;
        }
        if (slice is CsDefault) slice = new CsParen(slice);
        (string value, Action? assign) = IterationVariable(s, s.Value, elem, "item", readOnlyInCSharp: true);
        bool copies = NeedsCopy(elem) && assign == null && value != "_";
        if (!hasKey)
        {
            CsBlock plain = LoopBody(loop, s.Body, assign);
            _out.Add(Cs.ForEach(new CsDeclare("var", value), slice, plain));
            return;
        }
        (string key, Action? assignKey) = IterationVariable(s, s.Key, BasicType.Int, "i", readOnlyInCSharp: true);
        CsBlock body = LoopBody(loop, s.Body, IterationVariables(s, key, assignKey, BasicType.Int, value, assign, elem));
        _out.Add(Cs.ForEach(new CsDeclare("var", key, value), new CsCall(new CsMember(slice, "Indexed")), body));
    }

    private void RangeArray(RangeStmt s, Breakable loop, ArrayType array, CsExpr target)
    {
        if (s.Value == null || IsBlank(s.Value))
        {
            if (HasCalls(s.X)) Discard(target);
            RangeCount(s, loop, CsLiteral.Int(array.Length), BasicType.Int);
            return;
        }
        // Go ranges over a copy of the array.
        bool changes = !(Ast.Unparen(s.X) is Ident id && ObjectOf(id) is VarObj v && _names.Find(v) != null && !_variables.IsAssigned(v));
        CsExpr source = changes && Ast.Unparen(s.X) is not (CompositeLit or CallExpr) ? new CsCall(new CsMember(target, "Copy")) : target;
        RangeSlice(s, loop, new CsCall(new CsMember(source, "Slice")), array.Elem);
    }

    private void RangeString(RangeStmt s, Breakable loop)
    {
        CsExpr text = Value(s.X, TypeNames.IsWrapper(TypeAndValueOf(s.X).Type) ? null : BasicType.String, exact: true);
        if (TypeNames.IsWrapper(TypeAndValueOf(s.X).Type)) text = new CsMember(text, "Value");
        (string index, Action? assignIndex) = IterationVariable(s, s.Key, BasicType.Int, "i", readOnlyInCSharp: true);
        (string rune, Action? assignRune) = IterationVariable(s, s.Value, BasicType.Int32, "r", readOnlyInCSharp: true);
        CsBlock body = LoopBody(loop, s.Body, IterationVariables(s, index, assignIndex, BasicType.Int, rune, assignRune, BasicType.Int32));
        _out.Add(Cs.ForRangeString(index, rune, text, body));
    }

    private void RangeMap(RangeStmt s, Breakable loop, MapType map)
    {
        CsExpr target = Underlying(s.X);
        (string key, Action? assignKey) = IterationVariable(s, s.Key, map.Key, "key", readOnlyInCSharp: true);
        (string value, Action? assignValue) = IterationVariable(s, s.Value, map.Elem, "value", readOnlyInCSharp: true);
        CsBlock body = LoopBody(loop, s.Body, IterationVariables(s, key, assignKey, map.Key, value, assignValue, map.Elem));
        _out.Add(Cs.ForRangeMap(key, value, target, body));
    }

    private void RangeChannel(RangeStmt s, Breakable loop, ChanType channel)
    {
        CsExpr target = Underlying(s.X);
        (string value, Action? assign) = IterationVariable(s, s.Key, channel.Elem, "item", readOnlyInCSharp: true);
        CsBlock body = LoopBody(loop, s.Body, assign);
        _out.Add(Cs.ForRangeChan(value, target, body, _fn.IsAsync));
    }
}
