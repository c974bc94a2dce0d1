// Names of package-level things and of members, and facts about types that generation asks for.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class PackageGenerator
{
    private HashSet<string> _hidden = [];

    public bool IsBound(GoObject obj) => _program.IsBound(obj);

    /// <summary>The C# name of a function in its class.</summary>
    public string FunctionName(FuncObj f)
    {
        if (f.Name != "init") return Names.PackageLevel(Names.Identifier(f.Name));
        if (!_functionNames.TryGetValue(f, out var known))
            _functionNames[f] = known = "init" + (_inits++ == 0 ? "" : _inits.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return known;
    }

    /// <summary>
    /// A name of the package's class as the code being generated reaches it: with the class where the type that the code is in has
    /// a member of that name, or where it is one of the runtime's functions or a bound package, which files import.
    /// </summary>
    private string Reached(GoObject obj, string name)
    {
        if (obj.Package != Package) return _program.Qualified(obj.Package!, name, _hidden);
        var isHidden = _hidden.Contains(name)
            || _isMethodOfType && IsMain
            && (Names.IsBuiltinFunction(name) || StubImporter.AvailableNames.Contains(name));
        if (!isHidden) return name;
        return _hidden.Contains(ClassName) ? $"global::{_package.Namespace}.{ClassName}.{name}" : $"{ClassName}.{name}";
    }

    /// <summary>Whether the type that the code is in has a member of the name.</summary>
    public bool IsHidden(string name) => _hidden.Contains(name);

    /// <summary>The name a call or a value of the function uses.</summary>
    public string FunctionReference(FuncObj f) => IsBound(f) ? BoundReference(f) : Reached(f, FunctionName(f));

    private string BoundReference(GoObject obj)
    {
        var name = Types.Bound(obj);
        var first = name.Split('.')[0];
        return _hidden.Contains(first) ? "global::GoStd." + name : name;
    }

    /// <summary>The C# name of a method.</summary>
    public string MethodName(FuncObj method)
    {
        if (method.Directive("name") is { } given) return given;
        if (IsBound(method)) return Names.Escape(method.Name);
        // It may be an extension method, which its namespace brings.
        _program.Use(method.Package!);
        var name = Names.Identifier(method.Name);
        if (method.Signature.Recv is not { } receiver || receiver.Type.Underlying is InterfaceType) return Names.Member(name, "");
        var type = ReceiverType(method);
        return Names.Member(_program.Representation.HasMember(type, name) ? name + "_" : name, Types.Declare(type.Obj));
    }

    /// <summary>The C# name of a package-level variable.</summary>
    public string VariableName(CoreVariable v) =>
        IsBound(v.Object!) ? BoundReference(v.Object!) : Reached(v.Object!, Names.PackageLevel(v.Name));

    /// <summary>The C# name of a package-level constant, or null when it has none.</summary>
    public string? ConstantName(ConstObj constant)
    {
        if (IsBound(constant)) return constant.Package == null ? null : BoundReference(constant);
        return constant.Parent == constant.Package!.Scope && ConstantType(constant) != null
            ? Reached(constant, Names.PackageLevel(constant.Name))
            : null;
    }

    /// <summary>The C# name of a field of the struct type.</summary>
    public string FieldName(GoType owner, VarObj field)
    {
        if (field.Directive("name") is { } given) return BoundStruct(owner) == null ? given : "Value." + given;
        if (_program.IsBoundType(owner)) return Names.Escape(field.Name);
        if (BoundStruct(owner) is { } held) return "Value." + FieldName(held, field);
        if (field.Name == "_") return "_";
        var name = Names.Identifier(field.Name);
        if (AliasType.Unalias(owner) is not NamedType named) return Names.Member(name, "");
        var type = Types.Declare(named.Obj);
        var isMethod = named.Methods.Any(m => Names.Member(Names.Identifier(m.Name), type) == Names.Member(name, type));
        return Names.Member(isMethod || _program.Representation.HasMember(owner, name) ? name + "_" : name, type);
    }

    /// <summary>The C# name of the field that keeps the pointer to the field of the struct type; null where none is kept.</summary>
    public string? KeptPointerName(GoType owner, VarObj field)
    {
        if (!_program.Pointed.Keeps(owner, field) || BoundStruct(owner) != null) return null;
        var type = (NamedType)AliasType.Unalias(owner);
        var taken = ((StructType)type.Underlying).Fields.Select(f => f.Name).Concat(type.Methods.Select(m => m.Name))
            .Select(Names.Identifier).Append(Types.Declare(type.Obj)).ToHashSet();
        var name = Names.Identifier(field.Name) + "Pointer";
        while (taken.Contains(name)) name += "_";
        return name;
    }

    // The members that the C# type has: code in it takes their names for them.
    private HashSet<string> MemberNames(NamedType type)
    {
        var names = new HashSet<string> { "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Copy",
            "Receiver" };
        if (BoundStruct(type) != null)
            names.Add("Value");
        else if (type.Underlying is StructType s)
            names.UnionWith(s.Fields.SelectMany(f => new[] { FieldName(type, f), KeptPointerName(type, f) }).OfType<string>());
        else
            names.UnionWith(["Value", "value", "@value"]);
        names.UnionWith(type.Methods.Select(MethodName));
        foreach (var implemented in Interfaces.Implemented(type))
            names.UnionWith(((InterfaceType)implemented.Underlying).AllMethods.Select(MethodName));
        return names;
    }

    public bool NeedsCopy(GoType type) => _program.Representation.NeedsCopy(type);

    /// <summary>The struct of a library that the C# type holds as its <c>Value</c>; null for other types.</summary>
    public NamedType? BoundStruct(GoType type) => _program.Representation.BoundStruct(type);

    /// <summary>A function of the runtime's Builtins, qualified where the program has something of that name.</summary>
    public CsExpr Helper(string name) => _program.OwnNames.Contains(name) ? "Builtins." + name : name;

    /// <summary>Notes that the program uses an operator of one of its own wrapper types.</summary>
    public void MarkOperator(GoType type, string op)
    {
        if (TypeNames.IsWrapper(type) && !_program.IsBoundType(type)) _program.Operators.Add((OperatorKey(type), op));
    }

    private string OperatorKey(GoType type)
    {
        var named = (NamedType)AliasType.Unalias(type);
        return $"{named.Obj.Package!.Path}.{Types.Declare(named.Obj)}";
    }
}
