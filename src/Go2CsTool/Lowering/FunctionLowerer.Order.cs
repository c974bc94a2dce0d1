// Order of evaluation. Go makes the calls of an expression first, from left to right, and reads its variables afterwards; C#
// does everything from left to right. Where a call may change what stands before it, or where an operand needs statements
// of its own, the calls are made beforehand and their results kept in variables: the operand is then settled.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    private bool _settling;

    /// <summary>Lowers something so that no call is left in it: each is made now.</summary>
    private T Settled<T>(Func<T> lower, bool when = true)
    {
        bool outer = _settling;
        _settling |= when;
        T result = lower();
        _settling = outer;
        return result;
    }

    // A call, a receive or another value made in its turn, which a settled expression has in a variable.
    private CsExpr Settle(Expr e, Func<CsExpr> lower)
    {
        if (!_settling || !IsMadeInTurn(e) || TypeAndValueOf(e).Type is TupleType) return lower();
        _settling = false;
        CsExpr value = lower();
        _settling = true;
        return Temporary("result", value);
    }

    private bool IsMadeInTurn(Expr e) =>
        e is UnaryExpr { Op: Token.Arrow } || e is CallExpr call && TypeAndValueOf(call.Fun) is { IsType: false, IsBuiltin: false } || _stores.IsMadeInTurn(e);

    /// <summary>Whether a call in the later operand may change what the earlier one reads.</summary>
    private bool MayChange(Expr later, Expr earlier) => HasCalls(later) && _stores.MayChange(later, earlier);

    /// <summary>Whether the calls of an operand may change what C# has read for one before it.</summary>
    /// <param name="operands">The operands, in order.</param>
    /// <param name="inTurn">The operand is copied in its turn.</param>
    private bool ReadsBeforeCalls(IReadOnlyList<Expr> operands, Func<int, bool>? inTurn = null) =>
        Enumerable.Range(0, operands.Count).Where(i => HasCalls(operands[i])).Any(
            i => Enumerable.Range(0, i).Any(k => inTurn?.Invoke(k) != true && _stores.MayChange(operands[i], operands[k])));

    /// <summary>Lowers operands that are evaluated in order.</summary>
    /// <param name="operands">The operands.</param>
    /// <param name="lower">Lowers one of them.</param>
    /// <param name="boxed">The operand becomes an interface value that Go makes in its turn.</param>
    /// <param name="needsPlain">No operand may hold an await, as in a list of arguments that C# puts in a span.</param>
    private List<CsExpr> InOrder(IReadOnlyList<Expr> operands, Func<int, CsExpr> lower, Func<int, bool> boxed, bool needsPlain = false)
    {
        // A literal may have thousands of operands, of which few call anything.
        var callers = Enumerable.Range(0, operands.Count).Where(i => HasCalls(operands[i])).ToHashSet();
        bool Disturbs(int later, int earlier) => !boxed(earlier) && _stores.MayChange(operands[later], operands[earlier]);
        bool IsSpilled(int i) => needsPlain && _fn.IsAsync && Awaits(operands[i]) || callers.Contains(i) && Enumerable.Range(0, i).Any(k => Disturbs(i, k));
        int last = operands.Count - 1;
        while (last >= 0 && !IsSpilled(last) && !Hoists(operands[last])) last--;
        var values = new List<CsExpr>();
        for (int i = 0; i < operands.Count; i++)
        {
            int at = i;
            // What a later call changes is read after it.
            bool isReadLater = callers.Any(k => k > at && k <= last && Disturbs(k, at));
            CsExpr value = Settled(() => lower(at), when: isReadLater);
            bool isKept = i < last
                ? callers.Contains(i) || boxed(i) && !IsStable(operands[i]) || callers.Any(k => k > at && k <= last && _stores.MayChange(operands[k], operands[at], alsoInTurn: true))
                : i == last && IsSpilled(i);
            bool isVariable = value is CsName && Ast.Unparen(operands[i]) is Ident && !IsStable(operands[i]);
            values.Add(isKept && !isReadLater && (isVariable || value is not (CsName or CsLambda or CsLiteral or CsDefault)) ? Temporary("arg", value) : value);
        }
        return values;
    }

    private List<CsExpr> InOrder(IReadOnlyList<Expr> operands, Func<Expr, int, CsExpr> lower, Func<int, GoType> target) =>
        InOrder(operands, i => lower(operands[i], i), i => IsCopiedInTurn(operands[i], target(i)));

    // Go makes an interface value of a struct, an array or a complex number in its turn, but reads it with the other variables
    // where it can hand over the address of the variable, or where the value is a single scalar. Go: walk/order.go, addrTemp
    private bool IsCopiedInTurn(Expr e, GoType target)
    {
        GoType type = TypeAndValueOf(e).Type;
        if (!IsInterface(target) || type.Underlying is not (StructType or ArrayType) && !IsComplex(type) || IsSingleValue(type)) return false;
        return !TypeAndValueOf(e).IsAddressable || _variables.RootVariable(e) is VarObj { Kind: VarKind.Local } v && !_variables.HasAddressTaken(v) && IsKeptInRegisters(v.Type);
    }

    private static bool IsSingleValue(GoType type) => type.Underlying switch
    {
        StructType { Fields: [var only] } => IsSingleValue(only.Type),
        ArrayType { Length: 1, Elem: var elem } => IsSingleValue(elem),
        BasicType b => TypePredicates.IsInteger(b) || TypePredicates.IsFloat(b) || TypePredicates.IsBoolean(b) || TypePredicates.IsString(b),
        PointerType or MapType or ChanType or SignatureType or SliceType => true,
        _ => false,
    };

    // Go: ssa/value.go, CanSSA
    private static bool IsKeptInRegisters(GoType type) => GcSizes.SizeOf(type) <= 32 && type.Underlying switch
    {
        ArrayType a => a.Length == 0 || a.Length == 1 && IsKeptInRegisters(a.Elem),
        StructType s => s.Fields.Count <= 4 && s.Fields.All(f => IsKeptInRegisters(f.Type)),
        _ => true,
    };

    /// <summary>What an assignment to the place reads to find it: pointers, slices, maps and indices.</summary>
    private IEnumerable<Expr> PlaceOperands(Expr place)
    {
        switch (Ast.Unparen(place))
        {
            case StarExpr star:
                return [star.X];
            case SelectorExpr sel when _info.Selections.ContainsKey(sel):
                return TypePredicates.IsPointer(TypeAndValueOf(sel.X).Type) ? [sel.X] : PlaceOperands(sel.X);
            case IndexExpr ix:
                return [ix.X, ix.Index];
            default:
                return [];
        }
    }

    /// <summary>Finding the place may fail: an index out of range, a nil pointer.</summary>
    private bool MayFail(Expr place) => Ast.Unparen(place) switch
    {
        StarExpr => true,
        SelectorExpr sel when _info.Selections.TryGetValue(sel, out Selection? s) => !IsReceiver(sel.X) && (s.IsIndirect || MayFail(sel.X)),
        IndexExpr { Index: var index } ix => AliasType.Unalias(TypeAndValueOf(ix.X).Type).Underlying switch
        {
            MapType => MayFail(ix.X),
            ArrayType => TypeAndValueOf(index).Constant == null || MayFail(ix.X),
            _ => true,
        },
        _ => false,
    };

    /// <summary>Evaluating the operand may fail by itself: an index, a nil pointer, a division, a type assertion.</summary>
    private bool MayPanic(Expr e) => Ast.Descendants(e).Any(n => n switch
    {
        IndexExpr or SliceExpr or StarExpr or TypeAssertExpr => true,
        BinaryExpr { Op: Token.Quo or Token.Rem or Token.Shl or Token.Shr } => true,
        SelectorExpr sel => _info.Selections.TryGetValue(sel, out Selection? s) && s.IsIndirect,
        _ => false,
    });

    /// <summary>Whether Go finds out that there is no such place only when the value has made its calls.</summary>
    private bool FailsAfter(Expr place, Expr value) => MayFail(place) && CallsVisibly(value) && !IsReadFirst(place, value);

    // n.next = n.next.with(x): Go fails at the place before the call, which reads it.
    private bool IsReadFirst(Expr place, Expr value) =>
        Ast.Unparen(value) is CallExpr { Fun: SelectorExpr { X: var receiver } } call
        && !call.Args.Any(HasCalls) && !HasCalls(receiver) && Ast.Descendants(receiver).OfType<Expr>().Any(e => e.ToString() == place.ToString());

    /// <summary>Whether somebody could tell that the calls in the expression were made, were they made for nothing.</summary>
    private bool CallsVisibly(Expr e)
    {
        bool found = false;
        Ast.Walk(e, n =>
        {
            if (n is FuncLit) return false;
            found |= n is UnaryExpr { Op: Token.Arrow } || n is CallExpr call && IsVisible(call);
            return !found;
        });
        return found;
    }

    private static readonly HashSet<string> PurePackages =
        ["errors", "math", "math/bits", "math/cmplx", "strconv", "strings", "time", "unicode", "unicode/utf8", "unicode/utf16"];

    private bool IsVisible(CallExpr call)
    {
        TypeAndValue fun = TypeAndValueOf(call.Fun);
        if (fun.IsType) return false;
        if (fun.IsBuiltin) return !IsPureBuiltin(call.Fun) && BuiltinOf(Ast.Unparen(call.Fun)) != BuiltinId.Append;
        if (_suspends.Callee(call) is not { } f || !_pkg.IsLibrary(f) || f.Signature.Recv != null) return true;
        bool isPure = PurePackages.Contains(f.Package!.Path) || f.Name is "Sprint" or "Sprintf" or "Sprintln" or "Errorf" || f.Name.StartsWith("New", StringComparison.Ordinal);
        return !isPure || call.Args.Any(a => TypeAndValueOf(a).Type.Underlying is SignatureType);
    }

    // A name that stands for the value pointed to: it has been found already.
    private bool IsReceiver(Expr e) =>
        Ast.Unparen(e) is Ident id && (IsThis(ObjectOf(id)) || _names.Find(ObjectOf(id)) is { } name && _names.IsReference(name));

    /// <summary>
    /// Whether the places can be found before the values are there and before any is assigned, as C#'s tuple assignment
    /// does. Go finds their operands first, makes the calls, and fails at a place when its turn comes.
    /// </summary>
    private bool FoundBeforehand(IReadOnlyList<Expr> places, IReadOnlyList<Expr> values)
    {
        places = places.Where(p => !IsBlank(p)).ToList();
        if (places.Count == 0) return true;
        if (places.SelectMany(PlaceOperands).Any(o => values.Any(v => MayChange(v, o)))) return false;
        // A place that hangs on one that is assigned before it has to be found before both.
        if (places.Any(p => places.Any(other => p != other && PlaceOperands(other).Any(o => _stores.Overwrites(p, o))))) return true;
        if (places.Any(p => values.Any(v => FailsAfter(p, v)))) return false;
        // A place that is also read on the right fails there.
        var read = values.SelectMany(Ast.Descendants).OfType<Expr>().Append(places[0]).SelectMany(e => PlaceOperands(e).Take(1).Append(e)).Select(e => e.ToString()).ToHashSet();
        return places.Skip(1).All(p => !MayFail(p) || read.Contains(p.ToString()) || p is SelectorExpr && PlaceOperands(p).All(o => read.Contains(o.ToString())));
    }
}
