// Unification: finds types for type parameters that make two types match. Parameters found to be the same share one cell.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>How closely types must match.</summary>
[Flags]
internal enum UnifyMode
{
    /// <summary>Underlying types of defined types may stand in for them, channel directions may differ.</summary>
    Inexact = 0,

    /// <summary>As for an assignment: inexact outside, exact for element types.</summary>
    Assign = 1,

    /// <summary>Identical.</summary>
    Exact = 2,
}

/// <summary>Go: types2/unify.go; the rules are those of the Go specification, "Type unification".</summary>
internal sealed class Unifier
{
    private const int DepthLimit = 50;

    private readonly Dictionary<TypeParamType, Cell> _cells = new(ReferenceEqualityComparer.Instance);
    private readonly bool _interfaces;
    private readonly List<(InterfaceType X, InterfaceType Y)> _active = [];
    private int _depth;

    private sealed class Cell
    {
        public GoType? Type { get; set; }
    }

    public Unifier(IReadOnlyList<TypeParamType> parameters, IReadOnlyList<GoType?> known, bool interfaceInference)
    {
        _interfaces = interfaceInference;
        for (var i = 0; i < parameters.Count; i++)
            _cells[parameters[i]] = new Cell { Type = known[i] };
    }

    /// <summary>Parameters without type yet.</summary>
    public int OpenCount => _cells.Values.Count(c => c.Type is null);

    public GoType? At(TypeParamType parameter) => _cells[parameter].Type;

    public void Set(TypeParamType parameter, GoType type) => _cells[parameter].Type = type;

    public bool Unify(GoType x, GoType y, UnifyMode mode)
    {
        _depth++;
        var result = _depth <= DepthLimit && UnifyStep(x, y, mode);
        _depth--;
        return result;
    }

    private TypeParamType? Bound(GoType type) =>
        AliasType.Unalias(type) is TypeParamType parameter && _cells.ContainsKey(parameter) ? parameter : null;

    private static bool Same(GoType x, GoType y) => ReferenceEquals(AliasType.Unalias(x), AliasType.Unalias(y));

    private static bool IsLiteral(GoType type) => AliasType.Unalias(type) is not (NamedType or TypeParamType);

    private static InterfaceType? AsInterface(GoType type) =>
        AliasType.Unalias(type) is TypeParamType ? null : type.Underlying as InterfaceType;

    private bool UnifyStep(GoType x, GoType y, UnifyMode mode)
    {
        if (Same(x, y))
            return true;
        // A bound parameter stands left, a defined type right.
        if (TypePredicates.AsNamed(x) is not null || Bound(y) is not null)
            (x, y) = (y, x);
        var exact = (mode & UnifyMode.Exact) != 0;
        if (!exact && TypePredicates.AsNamed(y) is { } named && IsLiteral(x) && !(_interfaces && TypePredicates.IsInterface(x)))
        {
            y = named.Underlying;
            if (Same(x, y))
                return true;
        }
        var (px, py) = (Bound(x), Bound(y));
        if (px is not null && py is not null)
            return Join(px, py) || Unify(At(px)!, At(py)!, mode);
        if (px is not null)
            return UnifyBound(px, y, mode);
        if (_interfaces && !exact)
        {
            if (UnifyInterfaces(x, y) is { } decided)
                return decided;
        }
        if (TypePredicates.IsTypeParam(y))
            (x, y) = (y, x);
        if (AliasType.Unalias(x) is TypeParamType free)
            return CommonType.Of(free) is { } core && Unify(core, y, UnifyMode.Assign);
        return UnifyStructure(AliasType.Unalias(x), AliasType.Unalias(y), mode);
    }

    private bool Join(TypeParamType x, TypeParamType y)
    {
        var (cx, cy) = (_cells[x], _cells[y]);
        if (ReferenceEquals(cx, cy))
            return true;
        if (cx.Type is not null && cy.Type is not null)
            return false;
        var (kept, dropped) = cx.Type is not null ? (cx, cy) : (cy, cx);
        foreach (var parameter in _cells.Keys.Where(p => ReferenceEquals(_cells[p], dropped)).ToList())
            _cells[parameter] = kept;
        return true;
    }

    private bool UnifyBound(TypeParamType parameter, GoType y, UnifyMode mode)
    {
        if (At(parameter) is not { } x)
        {
            Set(parameter, y);
            return true;
        }
        if (!Unify(x, y, mode))
            return false;
        var (ix, iy) = (AsInterface(x), AsInterface(y));
        var (xNamed, yNamed) = (TypePredicates.AsNamed(x) is not null, TypePredicates.AsNamed(y) is not null);
        if (ix is not null && iy is not null)
        {
            if (xNamed && yNamed)
                return TypeIdentity.Identical(x, y);
            if (ix.TypeSet.Methods.Count != iy.TypeSet.Methods.Count)
                return false;
        }
        else if (ix is not null || iy is not null)
        {
            return false;
        }
        // Of two types that match inexactly, keep the defined one, else the directed channel.
        if ((mode & UnifyMode.Exact) == 0 && !xNamed && (yNamed || y.Underlying is ChanType { Dir: not ChanDir.Both }))
            Set(parameter, y);
        return true;
    }

    /// <summary>Unifies where an interface is involved by its methods; null if none is.</summary>
    private bool? UnifyInterfaces(GoType x, GoType y)
    {
        var (ix, iy) = (AsInterface(x), AsInterface(y));
        if (ix is not null && iy is not null)
        {
            if (ix.TypeSet.Comparable != iy.TypeSet.Comparable || !ix.TypeSet.Terms.EqualTo(iy.TypeSet.Terms))
                return false;
            var (few, many) = ix.TypeSet.Methods.Count > iy.TypeSet.Methods.Count ? (iy, ix) : (ix, iy);
            return UnifyMethods(ix, iy, () => few.TypeSet.Methods.All(m =>
                many.TypeSet.Methods.FirstOrDefault(o => o.Id == m.Id) is { } other && Unify(m.Type, other.Type, UnifyMode.Exact)));
        }
        if (ix is null && iy is null)
            return null;
        var (wanted, type) = ix is not null ? (ix, y) : (iy!, x);
        foreach (var method in wanted.TypeSet.Methods)
        {
            if (MemberLookup.Find(type, false, method.Package, method.Name).Obj is not FuncObj found)
                return false;
            found.Resolve();
            if (found.Signature.TypeParams.Count > 0 || !Unify(method.Type, found.Type, UnifyMode.Exact))
                return false;
        }
        return true;
    }

    private bool UnifyMethods(InterfaceType x, InterfaceType y, Func<bool> compare)
    {
        if (_active.Any(a => ReferenceEquals(a.X, x) && ReferenceEquals(a.Y, y) || ReferenceEquals(a.X, y) && ReferenceEquals(a.Y, x)))
            return true;
        _active.Add((x, y));
        var result = compare();
        _active.RemoveAt(_active.Count - 1);
        return result;
    }

    private bool UnifyStructure(GoType x, GoType y, UnifyMode mode)
    {
        var inner = (mode & UnifyMode.Assign) != 0 ? mode | UnifyMode.Exact : mode;
        switch (x, y)
        {
            case (BasicType a, BasicType b):
                return a.Kind == b.Kind;
            case (ArrayType a, ArrayType b):
                return (a.Length < 0 || b.Length < 0 || a.Length == b.Length) && Unify(a.Elem, b.Elem, inner);
            case (SliceType a, SliceType b):
                return Unify(a.Elem, b.Elem, inner);
            case (PointerType a, PointerType b):
                return Unify(a.Elem, b.Elem, inner);
            case (MapType a, MapType b):
                return Unify(a.Key, b.Key, inner) && Unify(a.Elem, b.Elem, inner);
            case (ChanType a, ChanType b):
                return ((mode & UnifyMode.Exact) == 0 || a.Dir == b.Dir) && Unify(a.Elem, b.Elem, inner);
            case (StructType a, StructType b):
                if (a.Fields.Count != b.Fields.Count)
                    return false;
                for (var i = 0; i < a.Fields.Count; i++)
                {
                    var (f, g) = (a.Fields[i], b.Fields[i]);
                    if (f.IsEmbedded != g.IsEmbedded || a.Tags[i] != b.Tags[i] || !f.HasId(g.Package, g.Name, false)
                        || !Unify(f.Type, g.Type, inner))
                    {
                        return false;
                    }
                }
                return true;
            case (TupleType a, TupleType b):
                return a.Count == b.Count && a.Vars.Zip(b.Vars).All(p => Unify(p.First.Type, p.Second.Type, mode));
            case (SignatureType a, SignatureType b):
                return a.Variadic == b.Variadic && Unify(a.Params, b.Params, inner) && Unify(a.Results, b.Results, inner);
            case (InterfaceType a, InterfaceType b):
                var (s, t) = (a.TypeSet, b.TypeSet);
                return s.Comparable == t.Comparable && s.Methods.Count == t.Methods.Count && s.Terms.EqualTo(t.Terms)
                    && UnifyMethods(a, b, () =>
                        s.Methods.Zip(t.Methods)
                            .All(p => p.First.Id == p.Second.Id && Unify(p.First.Type, p.Second.Type, UnifyMode.Exact)));
            case (NamedType a, NamedType b):
                return a.TypeArgs.Count == b.TypeArgs.Count && a.TypeArgs.Zip(b.TypeArgs).All(p => Unify(p.First, p.Second, mode))
                    && ReferenceEquals(a.Origin.Obj, b.Origin.Obj);
            default:
                return false;
        }
    }
}
