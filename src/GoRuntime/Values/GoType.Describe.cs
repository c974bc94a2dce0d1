// From C# types to Go types: the canonical reading of a C# type, which the contract of representations fixes.

using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoRuntime;

public sealed partial class GoType
{
    private sealed record BasicType(GoKind Kind, string Name);

    private static readonly Dictionary<Type, BasicType> Basics = new()
    {
        [typeof(bool)] = new(GoKind.Bool, "bool"),
        [typeof(long)] = new(GoKind.Int, "int"),
        [typeof(sbyte)] = new(GoKind.Int8, "int8"),
        [typeof(short)] = new(GoKind.Int16, "int16"),
        [typeof(int)] = new(GoKind.Int32, "int32"),
        [typeof(ulong)] = new(GoKind.Uint, "uint"),
        [typeof(byte)] = new(GoKind.Uint8, "uint8"),
        [typeof(ushort)] = new(GoKind.Uint16, "uint16"),
        [typeof(uint)] = new(GoKind.Uint32, "uint32"),
        [typeof(nuint)] = new(GoKind.Uintptr, "uintptr"),
        [typeof(float)] = new(GoKind.Float32, "float32"),
        [typeof(double)] = new(GoKind.Float64, "float64"),
        [typeof(Complex64)] = new(GoKind.Complex64, "complex64"),
        [typeof(Complex)] = new(GoKind.Complex128, "complex128"),
        [typeof(GoString)] = new(GoKind.String, "string"),
    };

    /// <summary>The predeclared type of the name for the C# type, or null: <c>long</c> is int and int64.</summary>
    internal static GoType? Basic(string name, Type clr)
    {
        var kind = (name, clr) switch
        {
            ("int64", _) when clr == typeof(long) || clr == typeof(int64) => GoKind.Int64,
            ("uint64", _) when clr == typeof(ulong) || clr == typeof(uint64) => GoKind.Uint64,
            ("rune", _) when clr == typeof(int) => GoKind.Int32,
            ("byte", _) when clr == typeof(byte) => GoKind.Uint8,
            _ when Basics.TryGetValue(clr, out var basic) && basic.Name == name => basic.Kind,
            _ => GoKind.Invalid,
        };
        return kind switch
        {
            GoKind.Invalid => null,
            GoKind.Int64 => Intern(new GoType(typeof(long), "int64", kind, "int64")),
            GoKind.Uint64 => Intern(new GoType(typeof(ulong), "uint64", kind, "uint64")),
            _ => For(clr),
        };
    }

    private static GoType Describe(Type clr)
    {
        if (Basics.TryGetValue(clr, out var basic))
        {
            return Intern(new GoType(clr, basic.Name, basic.Kind, basic.Name));
        }
        if (clr == typeof(int64))
        {
            return Basic("int64", typeof(long))!;
        }
        if (clr == typeof(uint64))
        {
            return Basic("uint64", typeof(ulong))!;
        }
        if (clr == typeof(UnsafePointer))
        {
            return Intern(new GoType(clr, "unsafe.Pointer", GoKind.UnsafePointer, "Pointer", "unsafe"));
        }
        if (clr == typeof(string))
        {
            return For(typeof(GoString));
        }
        if (clr == typeof(object))
        {
            return Intern(new GoType(clr, "interface {}", GoKind.Interface));
        }
        if (PointerBase(clr) is { } pointer && pointer != clr)
        {
            return For(pointer);
        }
        if (clr.GetCustomAttribute<GoTypeAttribute>(inherit: false) is { } attribute)
        {
            return Attributed(clr, attribute.Name, attribute.Path);
        }
        if (clr.IsGenericType && Composite(clr) is { } composite)
        {
            return composite;
        }
        if (typeof(Delegate).IsAssignableFrom(clr))
        {
            return FuncOf(clr);
        }
        // A type of hand-written C#: it belongs to the program.
        return Attributed(clr, "main." + PlainName(clr), null);
    }

    private static GoType? Composite(Type clr)
    {
        var definition = clr.GetGenericTypeDefinition();
        var arguments = clr.GetGenericArguments();
        if (definition == typeof(Slice<>))
        {
            return SliceOf(clr, For(arguments[0]));
        }
        if (typeof(IGoArray).IsAssignableFrom(clr))
        {
            return ArrayOf(clr, ((IGoArray)RuntimeHelpers.GetUninitializedObject(clr)).Length, For(arguments[0]));
        }
        if (definition == typeof(Map<,>))
        {
            return MapOf(clr, For(arguments[0]), For(arguments[1]));
        }
        if (definition == typeof(Ptr<>))
        {
            return PointerTo(clr, For(arguments[0]));
        }
        return definition == typeof(Chan<>) ? ChanOf(clr, ChanDirection.Both, For(arguments[0])) : null;
    }

    // Classes derived from Ptr<T> are pointers too: to elements, to fields, with methods.
    private static Type? PointerBase(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ptr<>))
            {
                return type;
            }
        }
        return null;
    }

    private static GoType Attributed(Type clr, string name, string? path)
    {
        if (name.StartsWith("struct {", StringComparison.Ordinal))
        {
            return Intern(new GoType(clr, name, GoKind.Struct));
        }
        if (name.StartsWith("interface {", StringComparison.Ordinal))
        {
            return Intern(new GoType(clr, name, GoKind.Interface));
        }
        if (clr.IsGenericType && !name.Contains('['))
        {
            name += "[" + string.Join(',', clr.GetGenericArguments().Select(TypeArgument)) + "]";
        }
        // A class other than a delegate stands for the pointer to the type it is named after.
        if (clr is { IsValueType: false, IsInterface: false } && !typeof(Delegate).IsAssignableFrom(clr))
        {
            if (!IsPointerClass(clr))
            {
                name = name.TrimStart('*');
                return Intern(new GoType(clr, name, GoKind.Struct, Unqualified(name), path ?? Qualifier(name)));
            }
            name = "*" + name.TrimStart('*');
            return Intern(new GoType(clr, name, GoKind.Pointer));
        }
        return Defined(clr, name, path);
    }

    /// <summary>The defined type of the name with values of the C# type.</summary>
    internal static GoType Defined(Type clr, string name, string? path)
    {
        var kind = clr.IsInterface || clr == typeof(object) ? GoKind.Interface : GoKind.Invalid;
        return Intern(new GoType(clr, name, kind, Unqualified(name), path ?? Qualifier(name)));
    }

    /// <summary>A defined type whose values C# holds in their underlying type.</summary>
    internal static GoType DefinedAs(GoType underlying, string name, string? path) =>
        Intern(new GoType(underlying.Clr, name, underlying.Kind, Unqualified(name), path ?? Qualifier(name)) { _underlying = underlying });

    // Runtime errors other than those handed out as pointers are values in Go.
    private static bool IsPointerClass(Type clr) =>
        !typeof(RuntimeError).IsAssignableFrom(clr) || clr.GetCustomAttribute<GoTypeAttribute>()!.Name.StartsWith('*');

    // Inside the brackets of a generic type's name, package paths are written in full.
    private static string TypeArgument(Type clr)
    {
        var type = For(clr);
        return type.IsDefined && type.PkgPath.Contains('/') ? type.PkgPath[..(type.PkgPath.LastIndexOf('/') + 1)] + type._text : type._text;
    }

    private static int QualifierEnd(string name)
    {
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        return name.LastIndexOf('.', bracket < 0 ? name.Length - 1 : bracket);
    }

    private static string Qualifier(string name) => QualifierEnd(name) is var dot and >= 0 ? name[..dot] : "";

    private static string Unqualified(string name) => name[(QualifierEnd(name) + 1)..];

    private static string PlainName(Type clr) => clr.Name.IndexOf('`') is var tick and >= 0 ? clr.Name[..tick] : clr.Name;

    internal static GoType SliceOf(Type clr, GoType elem) => Intern(new GoType(clr, "[]" + elem, GoKind.Slice) { _elem = elem });

    internal static GoType ArrayOf(Type clr, long length, GoType elem) =>
        Intern(new GoType(clr, $"[{length}]{elem}", GoKind.Array) { _elem = elem, Len = length });

    internal static GoType MapOf(Type clr, GoType key, GoType elem) =>
        Intern(new GoType(clr, $"map[{key}]{elem}", GoKind.Map) { Key = key, _elem = elem });

    internal static GoType PointerTo(Type clr, GoType elem) => Intern(new GoType(clr, "*" + elem, GoKind.Pointer) { _elem = elem });

    internal static GoType ChanOf(Type clr, ChanDirection direction, GoType elem)
    {
        var text = direction switch
        {
            ChanDirection.Receive => "<-chan " + elem,
            ChanDirection.Send => "chan<- " + elem,
            _ => elem is { Kind: GoKind.Chan, Direction: ChanDirection.Receive, IsDefined: false } ? $"chan ({elem})" : "chan " + elem,
        };
        return Intern(new GoType(clr, text, GoKind.Chan) { _elem = elem, Direction = direction });
    }

    internal static GoType FuncOf(Type clr, IReadOnlyList<GoType> parameters, IReadOnlyList<GoType> results, bool variadic)
    {
        var ins = parameters.Select((p, i) => variadic && i == parameters.Count - 1 ? "..." + p.Elem : p._text);
        var outs = results.Count switch
        {
            0 => "",
            1 => " " + results[0],
            _ => " (" + string.Join(", ", results) + ")",
        };
        return Intern(new GoType(clr, $"func({string.Join(", ", ins)}){outs}", GoKind.Func)
        {
            In = parameters,
            Out = results,
            Variadic = variadic
        });
    }

    private static GoType FuncOf(Type clr)
    {
        var (parameters, results) = Signature(clr);
        return FuncOf(clr, [.. parameters.Select(For)], [.. results.Select(For)], variadic: false);
    }

    /// <summary>The C# types of the parameters and results of a delegate type; a task counts as what it yields.</summary>
    internal static (Type[] Parameters, Type[] Results) Signature(Type clr)
    {
        var invoke = clr.GetMethod("Invoke") ?? throw new ArgumentException($"{clr} is no delegate type.", nameof(clr));
        var result = invoke.ReturnType;
        if (result == typeof(GoTask))
        {
            result = typeof(void);
        }
        else if (result.IsGenericType && result.GetGenericTypeDefinition() == typeof(GoTask<>))
        {
            result = result.GetGenericArguments()[0];
        }
        return ([.. invoke.GetParameters().Select(p => p.ParameterType)], Results(result));
    }

    private static Type[] Results(Type result)
    {
        if (result == typeof(void))
        {
            return [];
        }
        if (!result.IsGenericType || result.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) != true)
        {
            return [result];
        }
        // The eighth component of a long tuple holds the rest.
        var parts = result.GetGenericArguments();
        return parts.Length == 8 ? [.. parts[..7], .. Results(parts[7])] : parts;
    }
}
