// Makes an object of its own of each instance of the program's generic types and functions, so that Core has no type parameters.
//
//     type Pair[A, B any] struct { a A; b B }       Pair[int, List[T]]   the type "Pair[int,main.List[main.T]]" without arguments
//     func Map[T, U any](s []T, f func(T) U) []U    Map[int, string]     the function "Map[int,string]" of func([]int, func(int) string) []string
//     func (p *Pair[A, B]) Swap()                   the method Swap of each of the types
//
// One and the same instance is one and the same object. Names are those that Go's reflection prints. Generic types of other packages
// stay generic; their type arguments are mapped: atomic.Pointer[Node[int]].
//
// Types and functions that are not generic keep their objects: where their declarations mention instances, the objects are changed to
// mention what is made of these (Settle), so that nothing has to be looked up twice. What the checker found out about the packages
// belongs to the Instances from then on.
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>An instance of a function or method, whose body is to be built.</summary>
/// <param name="Origin">The generic function, or the method of a generic type.</param>
/// <param name="Declaration">Its declaration; null if it was not given.</param>
/// <param name="Function">The instance.</param>
/// <param name="Receiver">The instance of which it is a method, or the plain type with the generic method; null for functions.</param>
/// <param name="Environment">What the type parameters in the declaration stand for.</param>
public sealed record InstanceRequest(FuncObj Origin, FuncDecl? Declaration, FuncObj Function, NamedType? Receiver,
    TypeEnvironment Environment);

/// <summary>An instance of a generic type.</summary>
/// <param name="Origin">The generic type.</param>
/// <param name="Declaration">Its declaration; null if it was not given.</param>
/// <param name="Type">The instance.</param>
/// <param name="Arguments">What it was made with.</param>
public sealed record TypeInstance(NamedType Origin, TypeSpec? Declaration, NamedType Type, IReadOnlyList<GoType> Arguments);

/// <summary>All instances that the program needs. Not thread-safe.</summary>
public sealed class Instances
{
    private readonly Func<Package, bool> _isOwn;
    private readonly Declarations _declarations;
    private readonly InstanceNames _names;
    private readonly TypeEnvironment _plain;
    private readonly Dictionary<InstanceKey, NamedType> _types = [];
    private readonly Dictionary<InstanceKey, FuncObj> _functions = [];
    private readonly Dictionary<GoType, GoType> _interned = new(TypeComparer.Instance);
    private readonly Dictionary<GoObject, Made> _made = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GoObject> _settled = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<Action> _pending = new();
    private readonly Queue<InstanceRequest> _requests = new();
    private readonly Queue<TypeInstance> _typeInstances = new();
    private bool _isCompleting;

    // Functions of one name, type or receiver are told apart by what was put in; local types also by the instance around them.
    private readonly record struct InstanceKey(object Origin, object? Around, GoType[] Arguments)
    {
        public bool Equals(InstanceKey other) =>
            ReferenceEquals(Origin, other.Origin) && ReferenceEquals(Around, other.Around)
                && TypeIdentity.Identical(Arguments, other.Arguments);

        public override int GetHashCode() => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Origin),
                System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Around), TypeIdentity.Hash(Arguments));
    }

    private sealed record Made(GoObject Origin, IReadOnlyList<GoType> Arguments);

    /// <summary>No instances yet.</summary>
    /// <param name="isOwn">Whether a package is translated, so that its generic types and functions are made instances of.</param>
    /// <param name="declarations">The syntax of those packages.</param>
    public Instances(Func<Package, bool> isOwn, Declarations? declarations = null)
    {
        _isOwn = isOwn;
        _declarations = declarations ?? new Declarations();
        _names = new InstanceNames(this, _declarations);
        _plain = new TypeEnvironment(this);
    }

    /// <summary>The environment of code that is not generic.</summary>
    public TypeEnvironment Plain => _plain;

    /// <summary>The type without instances of own generic types; there may be no type parameters in it.</summary>
    public GoType Type(GoType concrete) => _plain.Apply(concrete);

    /// <summary>The instance of a generic function; a function that is not generic itself, settled.</summary>
    public FuncObj Function(FuncObj genericOrigin, IReadOnlyList<GoType> typeArgs)
    {
        var origin = genericOrigin.Origin;
        if (typeArgs.Count == 0 || !IsOwn(origin.Package))
        {
            Settle(origin);
            return origin;
        }
        return Generic(origin, null, typeArgs);
    }

    /// <summary>The method of an instance of a generic type, an instance of a generic method, or both.</summary>
    /// <param name="receiver">The type with the method, as the checker has it or mapped.</param>
    /// <param name="originMethod">The declared method, or what the checker made of it for an instance.</param>
    /// <param name="ownTypeArgs">Type arguments of a generic method; empty for others.</param>
    public FuncObj Method(NamedType receiver, FuncObj originMethod, IReadOnlyList<GoType> ownTypeArgs)
    {
        if (!IsOwn(receiver.Obj.Package))
            return originMethod;
        var origin = originMethod.Origin;
        var type = (NamedType)Type(receiver);
        if (ownTypeArgs.Count > 0)
            return Generic(origin, type, ownTypeArgs);
        if (type.Underlying is InterfaceType i)
            return i.TypeSet.FindMethod(origin.Package, origin.Name, false, out _) ?? origin;
        return type.Methods.FirstOrDefault(m => ReferenceEquals(m.Origin, origin))
            ?? throw new ArgumentException($"{type} has no method {origin.Name}", nameof(originMethod));
    }

    /// <summary>The next instance of a function or method whose body has to be built; each is given once.</summary>
    public bool TryNext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out InstanceRequest? request)
    {
        Complete();
        return _requests.TryDequeue(out request);
    }

    /// <summary>The next instance of a generic type, for its declaration; each is given once. Types declared in generic functions are not
    /// among them unless they are generic themselves.</summary>
    public bool TryNextType([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TypeInstance? instance)
    {
        Complete();
        return _typeInstances.TryDequeue(out instance);
    }

    /// <summary>
    /// Of what a type, function or method was made, and with which type arguments: those of a method are its own ones, those of a type
    /// declared in a generic function begin with the function's. Null for what is declared as it is.
    /// </summary>
    public (GoObject Origin, IReadOnlyList<GoType> Arguments)? OriginOf(GoObject typeOrFunction) =>
        _made.TryGetValue(typeOrFunction, out var found) ? (found.Origin, found.Arguments) : null;

    /// <summary>Of what a type was made; see the other overload.</summary>
    public (GoObject Origin, IReadOnlyList<GoType> Arguments)? OriginOf(NamedType type) => OriginOf(type.Obj);

    /// <summary>
    /// Makes a declared object that is not generic mention the instances made here: a type its fields, its elements and the signatures of
    /// its methods, a function its signature, a variable or constant its type. Types that go through <see cref="Type"/> are settled
    /// already.
    /// </summary>
    public void Settle(GoObject declared)
    {
        switch (declared)
        {
            case TypeNameObj { IsAlias: false, Type: NamedType named }:
                Type(named);
                break;
            case FuncObj function when IsOwn(function.Package):
                SettleFunction(function);
                break;
            case VarObj or ConstObj when declared.CheckedType is { } type && IsOwn(declared.Package):
                declared.CheckedType = Type(type);
                break;
        }
        Complete();
    }

    internal bool IsOwn(Package? package) => package is not null && _isOwn(package);

    internal bool IsOwn(NamedType type) => IsOwn(type.Obj.Package);

    /// <summary>The type is an instance or a clone that was made here.</summary>
    internal bool IsMade(NamedType type) => _made.ContainsKey(type.Obj);

    /// <summary>One object for all composite types that are identical.</summary>
    internal GoType Intern(GoType type)
    {
        if (_interned.TryGetValue(type, out var known))
            return known;
        return _interned[type] = type;
    }

    /// <summary>The instance of an own generic type; null if there are type parameters in the arguments.</summary>
    /// <param name="origin">The generic type.</param>
    /// <param name="args">The arguments, mapped.</param>
    /// <param name="around">The environment of the generic function in which the type is declared; null at package level.</param>
    internal NamedType? Make(NamedType origin, GoType[] args, TypeEnvironment? around)
    {
        var key = new InstanceKey(origin, around?.Function, args);
        if (_types.TryGetValue(key, out var known))
            return known;
        if (args.Any(TypeParameters.OccurIn))
            return null;
        var inside = new TypeEnvironment(around ?? _plain, origin.TypeParams, args);
        var type = Derive(origin, around?.TypeArguments ?? [], args, inside);
        _types[key] = type;
        for (var i = 0; i < origin.MethodCount; i++)
            AddMethod(type, origin.Method(i), args);
        _pending.Enqueue(() => _ = type.Underlying);
        _typeInstances.Enqueue(new TypeInstance(origin, _declarations.Find(origin.Obj), type, args));
        return type;
    }

    /// <summary>The type that a type declared in a generic function is in an instance of the function.</summary>
    internal NamedType Clone(NamedType local, TypeEnvironment around)
    {
        var type = Derive(local, around.TypeArguments, [], around);
        _pending.Enqueue(() => _ = type.Underlying);
        return type;
    }

    private NamedType Derive(NamedType origin, IReadOnlyList<GoType> implicits, IReadOnlyList<GoType> args, TypeEnvironment inside)
    {
        var obj = new TypeNameObj(origin.Obj.Pos, origin.Obj.Package, origin.Obj.Name + _names.Arguments(implicits, args), null)
        {
            Parent = origin.Obj.Parent,
            Directives = origin.Obj.Directives,
        };
        var type = new NamedType(obj) { Expansion = () => inside.Map(origin.RightSide ?? BasicType.Invalid) };
        obj.CheckedType = type;
        _made[obj] = new Made(origin.Obj, [.. implicits, .. args]);
        return type;
    }

    // Signatures come later, when all types that are being made have their names. Generic methods stay in the list, generic as they
    // are: they hide promoted ones and satisfy no interface.
    private void AddMethod(NamedType type, FuncObj method, GoType[] args)
    {
        var function = method.Instantiate(method.Name, null);
        type.AddMethod(function);
        _pending.Enqueue(() =>
        {
            method.Resolve();
            var signature = method.Signature;
            var environment = new TypeEnvironment(this, signature.Scope, signature.RecvTypeParams.Zip(args));
            function.CheckedType = WithReceiver(environment.MapSignature(signature), signature, type);
            if (signature.TypeParams.Count > 0)
                return;
            _made[function] = new Made(method, []);
            _requests.Enqueue(new InstanceRequest(method, _declarations.Find(method), function, type, environment));
        });
    }

    private FuncObj Generic(FuncObj origin, NamedType? receiver, IReadOnlyList<GoType> typeArgs)
    {
        var args = _plain.MapArguments(typeArgs);
        var key = new InstanceKey(origin, receiver, args);
        if (!_functions.TryGetValue(key, out var function))
        {
            var signature = origin.Signature;
            var receiverArgs = receiver is null ? [] : OriginOf(receiver)?.Arguments ?? [];
            var environment = new TypeEnvironment(this, signature.Scope,
                signature.RecvTypeParams.Zip(receiverArgs).Concat(signature.TypeParams.Zip(args)));
            function = _functions[key] = origin.Instantiate(origin.Name + _names.Arguments([], args), null);
            var mapped = environment.MapSignature(signature);
            function.CheckedType = receiver is null ? mapped : WithReceiver(mapped, signature, receiver);
            _made[function] = new Made(origin, args);
            _requests.Enqueue(new InstanceRequest(origin, _declarations.Find(origin), function, receiver, environment));
        }
        Complete();
        return function;
    }

    private SignatureType WithReceiver(SignatureType mapped, SignatureType signature, NamedType receiver)
    {
        var copy = ReferenceEquals(mapped, signature) ? signature.Clone() : mapped;
        var isPointer = signature.Recv is { } declared && AliasType.Unalias(declared.Type) is PointerType;
        copy.Recv = signature.Recv?.WithType(isPointer ? Intern(new PointerType(receiver)) : receiver);
        copy.RecvTypeParams = [];
        return copy;
    }

    /// <summary>Makes a plain type mention what is made of the instances in its declaration.</summary>
    internal void Settle(NamedType type)
    {
        if (!IsOwn(type) || !_settled.Add(type.Obj))
            return;
        // The methods of an interface decide whether types are identical, so they are wanted at once.
        if (type.RightSide is InterfaceType)
            SettleRightSide(type);
        else
            _pending.Enqueue(() => SettleRightSide(type));
        foreach (var method in type.Methods)
            _pending.Enqueue(() => SettleFunction(method));
    }

    private void SettleRightSide(NamedType type)
    {
        switch (type.RightSide)
        {
            case StructType structure:
                foreach (var field in structure.Fields)
                    field.CheckedType = _plain.Map(field.Type);
                break;
            case InterfaceType i:
                foreach (var method in i.ExplicitMethods)
                    method.CheckedType = _plain.MapSignature(method.Signature);
                for (var k = 0; k < i.Embedded.Count; k++)
                    i.Embedded[k] = _plain.Map(i.Embedded[k]);
                if (i.Embedded.Count > 0)
                    i.TypeSet = null!;
                break;
            case { } right:
                type.RightSide = _plain.Map(right);
                break;
        }
    }

    private void SettleFunction(FuncObj function)
    {
        function.Resolve();
        if (function.Signature is not { TypeParams.Count: 0, RecvTypeParams.Count: 0 } signature
            || _made.ContainsKey(function) || !_settled.Add(function))
        {
            return;
        }

        function.CheckedType = _plain.MapSignature(signature);
    }

    /// <summary>Does what was put off while types were being made.</summary>
    internal void Complete()
    {
        if (_isCompleting)
            return;
        _isCompleting = true;
        try
        {
            while (_pending.TryDequeue(out var action))
                action();
        }
        finally
        {
            _isCompleting = false;
        }
    }
}
