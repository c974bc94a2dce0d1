// What evaluating expressions does that others can tell: what they may store to, whether they call, wait or fail. Go makes the
// calls of a statement first and reads its variables afterwards; C# reads from left to right, so the pass that puts evaluation in
// order asks here whether a call could change what stands before it.
using System.Runtime.CompilerServices;
using Go2Cs.Syntax;

namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Effects of code, over the whole program: an over-approximation, never an under-approximation.</summary>
public sealed class Effects
{
    private readonly ProgramIndex _index;
    private readonly StoreSummaries _stores;
    private readonly VariableFacts _variables;
    private readonly MethodForms _forms;
    private readonly PlaceFacts _places;

    // Expressions are asked about again and again; weak, since passes rebuild them.
    private readonly ConditionalWeakTable<CoreExpr, StoreSet> _known = [];

    internal Effects(ProgramIndex index, StoreSummaries stores, VariableFacts variables, MethodForms forms, PlaceFacts places)
    {
        _index = index;
        _stores = stores;
        _variables = variables;
        _forms = forms;
        _places = places;
    }

    /// <summary>What a call of the function may store to.</summary>
    public StoreSet StoresOf(FuncObj f) => _stores.Of(f);

    /// <summary>What evaluating the expression may store to.</summary>
    public StoreSet StoresOf(CoreExpr e) => _known.GetValue(e, key => _stores.Of(key, intoLiterals: false));

    /// <summary>
    /// Whether a call or receive in <paramref name="later"/> may change what <paramref name="earlier"/> reads, and Go reads it
    /// after that.
    /// </summary>
    /// <param name="later">The operand whose calls Go makes first.</param>
    /// <param name="earlier">The operand before it; its own calls are not looked into.</param>
    /// <param name="alsoInTurn">Look into what Go reads in its turn, too (<see cref="IsMadeInTurn"/>).</param>
    public bool MayChange(CoreExpr later, CoreExpr earlier, bool alsoInTurn = false) =>
        StoresOf(later) is { IsEmpty: false } stores && new Reads(stores, v => IsChanged(v, stores), alsoInTurn).Any(earlier);

    /// <summary>
    /// Whether Go makes the value in its turn among the calls, and does not read it with the variables after them: the builtin
    /// functions, slices, type assertions, maps, and the bytes or runes of a string.
    /// </summary>
    public static bool IsMadeInTurn(CoreExpr e) => e switch
    {
        Slicing or TypeAssertion or MapLiteral or BuiltinCall or New => true,
        Conversion c => ProgramIndex.Under(c.Type) is SliceType && TypePredicates.IsString(c.X.Type),
        _ => false,
    };

    /// <summary>Whether assigning to <paramref name="place"/> changes what <paramref name="read"/> reads.</summary>
    public bool Overwrites(CoreExpr place, CoreExpr read) => Changes(_stores.OfStore(place), read);

    /// <summary>Tells whether what an expression reads, a row of a slice of slices or a field, may change while the loop runs.</summary>
    public Func<CoreExpr, bool> ChangedIn(CoreNode loop)
    {
        var stores = new Lazy<StoreSet>(() => _stores.OfLoop(loop));
        return read => Changes(stores.Value, read);
    }

    /// <summary>Evaluating the expression runs code: a call or a receive.</summary>
    public static bool HasCalls(CoreExpr e) =>
        CoreTree.Any(e, n => n is Receive or Call or RuntimeCall || n is BuiltinCall b && !IsPure(b.Builtin));

    /// <summary>Whether somebody could tell that the calls in the expression were made, were they made for nothing.</summary>
    public bool CallsVisibly(CoreExpr e) => CoreTree.Any(e, n => n is CoreExpr part && IsVisibleCall(part));

    /// <summary>A call that somebody could tell was made; operands are not looked into.</summary>
    public bool IsVisibleCall(CoreExpr e) => e switch
    {
        Receive or RuntimeCall => true,
        BuiltinCall b => !IsPure(b.Builtin) && b.Builtin != BuiltinId.Append,
        Call call => call.Callee.Function is not { } f || !_index.IsBound(f) || _stores.Bound.IsVisible(call, f),
        _ => false,
    };

    /// <summary>Finding the place may fail: an index out of range, a nil pointer.</summary>
    public bool MayFail(CoreExpr place) => place switch
    {
        Paren p => MayFail(p.X),
        Dereference d => !IsFound(d.Pointer),
        FieldRef f => MayFail(f.Target),
        MapElement m => MayFail(m.Target),
        ElementRef e => ProgramIndex.Under(e.Target.Type) is not ArrayType || e.Index is not Constant || MayFail(e.Target),
        _ => false,
    };

    /// <summary>Evaluating the operand may fail by itself: an index, a nil pointer, a division of integers, a type assertion; what it calls
    /// is not looked into.</summary>
    public static bool MayPanic(CoreExpr e) => CoreTree.Any(e, n => n is CoreExpr part && MayPanicByItself(part));

    /// <inheritdoc cref="MayPanic"/>
    /// <remarks>Operands are not looked into.</remarks>
    public static bool MayPanicByItself(CoreExpr e) => e switch
    {
        Dereference => true,
        Slicing s => IsBound(s.Low) || IsBound(s.High) || IsBound(s.Max),
        TypeAssertion a => !a.CommaOk,
        MapElement m => HasDynamicEquality(m.Key.Type),
        Comparison { Op: Token.Eql or Token.Neq } c =>
            c.X is not Nil && c.Y is not Nil && HasDynamicEquality(c.X.Type) && HasDynamicEquality(c.Y.Type),
        _ => FailsByItself(e),
    };

    /// <summary>
    /// Evaluating the operand may fail in its turn among the calls, before Go looks for the elements and divides for what stands
    /// before it: a slice, a type assertion whose value is copied.
    /// </summary>
    public static bool MayPanicInTurn(CoreExpr e) => CoreTree.Any(e, n => n switch
    {
        Slicing s => IsBound(s.Low) || IsBound(s.High) || IsBound(s.Max),
        TypeAssertion a => !a.CommaOk && !IsPointerShaped(a.Asserted),
        _ => false,
    });

    // Every string and slice reaches to zero.
    private static bool IsBound(CoreExpr? bound) =>
        bound != null && !(CoreTree.Unparen(bound) is Constant c && c.Value.ToInt().TryGetInt64(out var n) && n == 0);

    // Go: types.IsDirectIface
    internal static bool IsPointerShaped(GoType type) => ProgramIndex.Under(type) switch
    {
        PointerType or ChanType or MapType or SignatureType => true,
        BasicType b => TypePredicates.IsUnsafePointer(b),
        ArrayType { Length: 1, Elem: var elem } => IsPointerShaped(elem),
        StructType { Fields: [var only] } => IsPointerShaped(only.Type),
        _ => false,
    };

    // The place is there already: `this` of a method, or a reference to an element.
    private bool IsFound(CoreExpr pointer) =>
        CoreTree.Unparen(pointer) is VariableRef { Variable: var v } && (_forms.IsReference(v) || _places.IsPlace(v));

    /// <summary>There may be no such element, integers are divided by zero or shifted by a negative count, a slice is too short
    /// for an array; operands are not looked into.</summary>
    public static bool FailsByItself(CoreExpr e) => e switch
    {
        ElementRef { Target: var list, Index: var index } => ProgramIndex.Under(list.Type) is not ArrayType || index is not Constant,
        Binary { Op: Token.Quo or Token.Rem } b => TypePredicates.IsInteger(b.Type) && CoreTree.Unparen(b.Y) is not Constant,
        Binary { IsShift: true } b => !TypePredicates.IsUnsigned(b.Y.Type) && CoreTree.Unparen(b.Y) is not Constant,
        Conversion c => ProgramIndex.Under(c.X.Type) is SliceType && ProgramIndex.Under(c.Type) is ArrayType or PointerType,
        _ => false,
    };

    // Comparing values of the type looks at dynamic types, which may be incomparable.
    private static bool HasDynamicEquality(GoType type) => ProgramIndex.Under(type) switch
    {
        InterfaceType => true,
        StructType s => s.Fields.Any(f => HasDynamicEquality(f.Type)),
        ArrayType a => HasDynamicEquality(a.Elem),
        _ => false,
    };

    private static bool IsPure(BuiltinId builtin) =>
        builtin is BuiltinId.Len or BuiltinId.Cap or BuiltinId.Make or BuiltinId.New or BuiltinId.Min or BuiltinId.Max
        or BuiltinId.Complex or BuiltinId.Real or BuiltinId.Imag;

    private bool Changes(StoreSet stores, CoreExpr read) =>
        new Reads(stores, v => stores.Contains(v) || IsChanged(v, stores), alsoInTurn: true).Any(read);

    // A local is out of the reach of a call unless a closure or a pointer leads to it.
    private bool IsChanged(CoreVariable v, StoreSet stores)
    {
        if (stores.ContainsHere(v)) return true;
        if (stores.Contains(v) && (v.Kind == CoreVariableKind.Package || _variables.IsCaptured(v) || _variables.IsAddressed(v)))
            return true;
        return _variables.HasAddressTaken(v) && stores.ContainsOrPart(v.Type);
    }
}
