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
    private readonly NamedType? origin;
    private readonly List<FuncObj> methods = [];
    private FuncObj?[]? instanceMethods;
    private IReadOnlyList<TypeParamType> typeParams = [];
    private GoType? rightSide;
    private GoType? underlying;
    private ConcurrentDictionary<int, InstanceList>? instances;

    internal NamedType(TypeNameObj obj)
    {
        Obj = obj;
        TypeArgs = [];
    }

    private NamedType(NamedType origin, IReadOnlyList<GoType> typeArgs, Diagnostics.Pos instancePos)
    {
        this.origin = origin;
        InstancePos = instancePos;
        Obj = origin.Obj;
        TypeArgs = typeArgs;
    }

    /// <summary>The declared type name; instances share that of their origin.</summary>
    public TypeNameObj Obj { get; }

    /// <summary>The generic type of which this is an instance, else the type itself.</summary>
    public NamedType Origin => origin ?? this;

    public bool IsInstance => origin is not null;

    /// <summary>Where an instance was first written.</summary>
    internal Diagnostics.Pos InstancePos { get; }

    public IReadOnlyList<TypeParamType> TypeParams
    {
        get => origin is null ? typeParams : origin.typeParams;
        internal set => typeParams = value;
    }

    public IReadOnlyList<GoType> TypeArgs { get; }

    /// <summary>Number of declared methods, promoted ones not counted.</summary>
    public int MethodCount => Origin.methods.Count;

    /// <summary>The declared methods, for instances with type arguments put in, in source order.</summary>
    public IEnumerable<FuncObj> Methods => Enumerable.Range(0, MethodCount).Select(Method);

    /// <summary>What stands right of the name in the declaration; null while the declaration is still being read.</summary>
    internal GoType? RightSide
    {
        get
        {
            if (rightSide is null && ExpandInstance() is { } expanded)
                Interlocked.CompareExchange(ref rightSide, expanded, null);
            return rightSide;
        }
        set
        {
            rightSide = value;
            underlying = null;
        }
    }

    public override GoType Underlying
    {
        get
        {
            if (underlying is not null)
                return underlying;
            GoType? type = this;
            for (var steps = 0; steps < 10_000; steps++)
            {
                switch (type)
                {
                    case AliasType alias:
                        type = alias.RightSide;
                        continue;
                    case NamedType named:
                        type = named.underlying ?? named.RightSide;
                        continue;
                    case null:
                        return BasicType.Invalid; // still being declared
                    default:
                        return underlying = type.Underlying;
                }
            }
            return underlying = BasicType.Invalid; // a cycle; it has been reported where it was declared
        }
    }

    /// <summary>The i-th declared method; of an instance with type arguments put in.</summary>
    public FuncObj Method(int index)
    {
        if (origin is null)
            return methods[index];
        var known = instanceMethods;
        // Methods are added only while the declaring package is checked, and nobody else sees it then.
        if (known is null || known.Length < origin.methods.Count)
        {
            var larger = new FuncObj?[origin.methods.Count];
            known?.CopyTo(larger, 0);
            Interlocked.CompareExchange(ref instanceMethods, larger, known);
            known = instanceMethods!;
        }
        if (known[index] is null)
            Interlocked.CompareExchange(ref known[index], ExpandMethod(origin.methods[index]), null);
        return known[index]!;
    }

    /// <summary>The declared method of that name with its index, or -1.</summary>
    internal int FindMethod(Package? package, string name, bool foldCase)
    {
        var list = Origin.methods;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].HasId(package, name, foldCase))
                return i;
        }
        return -1;
    }

    internal void AddMethod(FuncObj method) => methods.Add(method);

    internal NamedType Instantiate(IReadOnlyList<GoType> args, Diagnostics.Pos pos)
    {
        if (instances is null)
            Interlocked.CompareExchange(ref instances, new ConcurrentDictionary<int, InstanceList>(1, 4), null);
        var hash = TypeIdentity.Hash(args);
        NamedType? instance = null;
        while (true)
        {
            var list = instances.GetValueOrDefault(hash);
            for (var known = list; known is not null; known = known.Next)
            {
                if (TypeIdentity.Identical(known.Instance.TypeArgs, args))
                    return known.Instance;
            }
            instance ??= new NamedType(this, args, pos);
            var longer = new InstanceList(instance, list);
            if (list is null ? instances.TryAdd(hash, longer) : instances.TryUpdate(hash, longer, list))
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
        if (origin?.RightSide is not { } generic)
            return null;
        if (origin.typeParams.Count != TypeArgs.Count)
            return BasicType.Invalid;
        return Substitution.Of(origin.typeParams, TypeArgs, InstancePos).Apply(generic);
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
    private readonly AliasType? origin;
    private GoType? rightSide;

    internal AliasType(TypeNameObj obj)
    {
        Obj = obj;
        TypeArgs = [];
    }

    private AliasType(AliasType origin, IReadOnlyList<GoType> typeArgs)
    {
        this.origin = origin;
        Obj = origin.Obj;
        TypeArgs = typeArgs;
        TypeParams = origin.TypeParams;
    }

    public TypeNameObj Obj { get; }

    public AliasType Origin => origin ?? this;

    public IReadOnlyList<TypeParamType> TypeParams { get; internal set; } = [];

    public IReadOnlyList<GoType> TypeArgs { get; }

    /// <summary>The aliased type as written; null while the declaration is still being read.</summary>
    public GoType? RightSide
    {
        get
        {
            if (rightSide is null && origin?.RightSide is { } generic)
                Interlocked.CompareExchange(ref rightSide, Substitution.Of(origin.TypeParams, TypeArgs).Apply(generic), null);
            return rightSide;
        }
        internal set => rightSide = value;
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
    private InterfaceType? constraintInterface;
    private GoType constraint = BasicType.Invalid;

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
        get => constraint;
        internal set
        {
            constraint = value;
            constraintInterface = null;
        }
    }

    /// <summary>The constraint as interface; a single type T stands for interface{T}.</summary>
    public InterfaceType ConstraintInterface
    {
        get
        {
            if (constraintInterface is not null)
                return constraintInterface;
            switch (constraint.Underlying)
            {
                case BasicType { Kind: BasicKind.Invalid }:
                    return InterfaceType.Empty;
                case InterfaceType when AliasType.Unalias(constraint) is TypeParamType:
                    return InterfaceType.Empty;
                case InterfaceType written:
                    return constraintInterface = written;
                default:
                    constraintInterface = new InterfaceType { Embedded = [constraint], IsImplicit = true, IsComplete = true };
                    constraint = constraintInterface;
                    return constraintInterface;
            }
        }
    }

    public override GoType Underlying => ConstraintInterface;

    internal TypeSet TypeSet => ConstraintInterface.TypeSet;
}
