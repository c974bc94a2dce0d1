// Defined types, aliases and type parameters. An instance of a generic type is expanded when its structure is first asked for, so
// that types which mention ever larger instances of themselves do no harm until someone looks. Packages that are checked at the
// same time share the types of the packages they import: what is found out late is published at once and never replaced. No locks
// are held meanwhile, since expanding one type may expand others in any order.
using System.Collections.Concurrent;

namespace Go2Cs.Types;

/// <summary>A type with type parameters that can be instantiated: defined types and aliases.</summary>
public interface IGenericType
{
    TypeNameObj Obj { get; }

    IReadOnlyList<TypeParamType> TypeParams { get; }

    IReadOnlyList<GoType> TypeArgs { get; }
}

/// <summary>A defined type, or an instance of a generic one.</summary>
public sealed class NamedType : GoType, IGenericType
{
    private readonly NamedType? _origin;
    private readonly List<FuncObj> _methods = [];
    private FuncObj?[]? _instanceMethods;
    private IReadOnlyList<TypeParamType> _typeParams = [];
    private GoType? _rightSide;
    private GoType? _underlying;
    private ConcurrentDictionary<int, InstanceList>? _instances;

    internal NamedType(TypeNameObj obj)
    {
        Obj = obj;
        TypeArgs = [];
    }

    private NamedType(NamedType origin, IReadOnlyList<GoType> typeArgs, Diagnostics.Pos instancePos)
    {
        _origin = origin;
        InstancePos = instancePos;
        Obj = origin.Obj;
        TypeArgs = typeArgs;
    }

    /// <summary>The declared type name; instances share that of their origin.</summary>
    public TypeNameObj Obj { get; }

    /// <summary>The generic type of which this is an instance, else the type itself.</summary>
    public NamedType Origin => _origin ?? this;

    public bool IsInstance => _origin is not null;

    /// <summary>Where an instance was first written.</summary>
    internal Diagnostics.Pos InstancePos { get; }

    public IReadOnlyList<TypeParamType> TypeParams
    {
        get => _origin is null ? _typeParams : _origin._typeParams;
        internal set => _typeParams = value;
    }

    public IReadOnlyList<GoType> TypeArgs { get; }

    /// <summary>Number of declared methods, promoted ones not counted.</summary>
    public int MethodCount => Origin._methods.Count;

    /// <summary>The declared methods, for instances with type arguments put in, in source order.</summary>
    public IEnumerable<FuncObj> Methods
    {
        get
        {
            for (var i = 0; i < MethodCount; i++)
                yield return Method(i);
        }
    }

    /// <summary>What stands right of the name in the declaration; null while the declaration is still being read.</summary>
    internal GoType? RightSide
    {
        get
        {
            if (_rightSide is null && (ExpandInstance() ?? Expansion?.Invoke()) is { } expanded)
                Interlocked.CompareExchange(ref _rightSide, expanded, null);
            return _rightSide;
        }
        set
        {
            _rightSide = value;
            _underlying = null;
        }
    }

    /// <summary>Makes what stands right of the name, for a type that was made of another one; asked for when it is needed first.</summary>
    internal Func<GoType>? Expansion { get; init; }

    public override GoType Underlying
    {
        get
        {
            if (_underlying is not null)
                return _underlying;
            GoType? type = this;
            for (var steps = 0; steps < 10_000; steps++)
            {
                switch (type)
                {
                    case AliasType alias:
                        type = alias.RightSide;
                        continue;
                    case NamedType named:
                        type = named._underlying ?? named.RightSide;
                        continue;
                    case null:
                        return BasicType.Invalid; // still being declared
                    default:
                        return _underlying = type.Underlying;
                }
            }
            return _underlying = BasicType.Invalid; // a cycle; it has been reported where it was declared
        }
    }

    /// <summary>The i-th declared method; of an instance with type arguments put in.</summary>
    public FuncObj Method(int index)
    {
        if (_origin is null)
            return _methods[index];
        var known = _instanceMethods;
        // Methods are added only while the declaring package is checked, and nobody else sees it then.
        if (known is null || known.Length < _origin._methods.Count)
        {
            var larger = new FuncObj?[_origin._methods.Count];
            known?.CopyTo(larger, 0);
            Interlocked.CompareExchange(ref _instanceMethods, larger, known);
            known = _instanceMethods!;
        }
        if (known[index] is null)
            Interlocked.CompareExchange(ref known[index], ExpandMethod(_origin._methods[index]), null);
        return known[index]!;
    }

    /// <summary>The declared method of that name with its index, or -1.</summary>
    internal int FindMethod(Package? package, string name, bool foldCase)
    {
        var list = Origin._methods;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].HasId(package, name, foldCase))
                return i;
        }
        return -1;
    }

    internal void AddMethod(FuncObj method) => _methods.Add(method);

    internal NamedType Instantiate(IReadOnlyList<GoType> args, Diagnostics.Pos pos)
    {
        if (_instances is null)
            Interlocked.CompareExchange(ref _instances, new ConcurrentDictionary<int, InstanceList>(1, 4), null);
        var hash = TypeIdentity.Hash(args);
        NamedType? instance = null;
        while (true)
        {
            var list = _instances.GetValueOrDefault(hash);
            for (var known = list; known is not null; known = known.Next)
            {
                if (TypeIdentity.Identical(known.Instance.TypeArgs, args))
                    return known.Instance;
            }
            instance ??= new NamedType(this, args, pos);
            var longer = new InstanceList(instance, list);
            if (list is null ? _instances.TryAdd(hash, longer) : _instances.TryUpdate(hash, longer, list))
                return instance;
        }
    }

    // Instances with the same hash. Compared by reference, as replacing a list asks for.
    private sealed class InstanceList(NamedType instance, InstanceList? next)
    {
        public NamedType Instance { get; } = instance;

        public InstanceList? Next { get; } = next;
    }

    private GoType? ExpandInstance()
    {
        if (_origin?.RightSide is not { } generic)
            return null;
        if (_origin._typeParams.Count != TypeArgs.Count)
            return BasicType.Invalid;
        return Substitution.Of(_origin._typeParams, TypeArgs, InstancePos).Apply(generic);
    }

    private FuncObj ExpandMethod(FuncObj method)
    {
        method.Resolve();
        var signature = method.Signature;
        var parameters = signature.RecvTypeParams;
        var expanded = parameters.Count == TypeArgs.Count
            ? (SignatureType)Substitution.Of(parameters, TypeArgs).Apply(signature)
            : signature;
        if (ReferenceEquals(expanded, signature))
            expanded = signature.Clone();
        GoType receiver = method.HasPointerReceiver ? new PointerType(this) : this;
        expanded.Recv = signature.Recv?.WithType(receiver);
        expanded.RecvTypeParams = [];
        return method.WithType(expanded);
    }
}

/// <summary>An alias declaration's name for a type, or an instance of a generic alias.</summary>
public sealed class AliasType : GoType, IGenericType
{
    private readonly AliasType? _origin;
    private GoType? _rightSide;

    internal AliasType(TypeNameObj obj)
    {
        Obj = obj;
        TypeArgs = [];
    }

    private AliasType(AliasType origin, IReadOnlyList<GoType> typeArgs)
    {
        _origin = origin;
        Obj = origin.Obj;
        TypeArgs = typeArgs;
        TypeParams = origin.TypeParams;
    }

    public TypeNameObj Obj { get; }

    public AliasType Origin => _origin ?? this;

    public IReadOnlyList<TypeParamType> TypeParams { get; internal set; } = [];

    public IReadOnlyList<GoType> TypeArgs { get; }

    /// <summary>The aliased type as written; null while the declaration is still being read.</summary>
    public GoType? RightSide
    {
        get
        {
            if (_rightSide is null && _origin?.RightSide is { } generic)
                Interlocked.CompareExchange(ref _rightSide, Substitution.Of(_origin.TypeParams, TypeArgs).Apply(generic), null);
            return _rightSide;
        }
        internal set => _rightSide = value;
    }

    public override GoType Underlying => Unalias(this) is var type and not AliasType ? type.Underlying : BasicType.Invalid;

    /// <summary>The type behind this and any further alias.</summary>
    public GoType Actual => Unalias(this);

    internal AliasType Instantiate(IReadOnlyList<GoType> args) => new(this, args);

    /// <summary>The type behind any number of aliases; an alias whose declaration is still being read stays.</summary>
    public static GoType Unalias(GoType type)
    {
        for (var steps = 0; type is AliasType alias; steps++)
        {
            if (steps > 10_000)
                return BasicType.Invalid; // a cycle; it has been reported where it was declared
            if (alias.RightSide is not { } next)
                return alias;
            type = next;
        }
        return type;
    }
}

/// <summary>A type parameter.</summary>
public sealed class TypeParamType : GoType
{
    private InterfaceType? _constraintInterface;
    private GoType _constraint = BasicType.Invalid;

    internal TypeParamType(TypeNameObj obj, int index)
    {
        Obj = obj;
        Index = index;
        obj.CheckedType ??= this;
    }

    public TypeNameObj Obj { get; }

    /// <summary>Position in its type parameter list.</summary>
    public int Index { get; }

    /// <summary>The constraint as written.</summary>
    public GoType Constraint
    {
        get => _constraint;
        internal set
        {
            _constraint = value;
            _constraintInterface = null;
        }
    }

    /// <summary>The constraint as interface; a single type T stands for interface{T}.</summary>
    public InterfaceType ConstraintInterface
    {
        get
        {
            if (_constraintInterface is not null)
                return _constraintInterface;
            switch (_constraint.Underlying)
            {
                case BasicType { Kind: BasicKind.Invalid }:
                    return InterfaceType.Empty;
                case InterfaceType when AliasType.Unalias(_constraint) is TypeParamType:
                    return InterfaceType.Empty;
                case InterfaceType written:
                    return _constraintInterface = written;
                default:
                    _constraintInterface = new InterfaceType { Embedded = [_constraint], IsImplicit = true, IsComplete = true };
                    _constraint = _constraintInterface;
                    return _constraintInterface;
            }
        }
    }

    public override GoType Underlying => ConstraintInterface;

    internal TypeSet TypeSet => ConstraintInterface.TypeSet;
}
