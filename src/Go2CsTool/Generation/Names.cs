// C# identifiers for Go names: keywords are escaped, a local that would clash under C#'s wider scope rules is
// numbered, and everything else keeps the name it has in Go.
using Go2Cs.Types;

namespace Go2Cs.Generation;

/// <summary>Turns Go identifiers into C# identifiers.</summary>
internal static class Names
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while", "__arglist", "__makeref", "__reftype", "__refvalue",
        // Contextual keywords that change the meaning of code where a Go name may stand.
        "await", "async", "var", "dynamic", "nameof", "when", "and", "or", "not", "with", "record", "field", "value",
        "yield", "global", "scoped", "required", "file", "unmanaged", "notnull", "nint", "nuint", "args", "partial", "extension",
    ];

    // Contextual keywords that mean something only where a type is named.
    private static readonly HashSet<string> TypeKeywords = ["where", "union", "closed"];

    /// <summary>Names that generated code uses itself; a package-level Go name that equals one gets an underscore.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "Go", "GoTask", "GoString", "Slice", "Map", "Ptr", "Chan", "Select", "Array", "Boxed", "GoType", "DeferFrame",
        "Program", "Main", "Action", "Func", "Builtins", "GoPanic", "Complex", "Complex64", "MethodPtr", "UnsafePointer",
        "GoRuntime", "GoSync", "GoStd", "error", "int64", "uint64", "System", "Embedded", "Tag", "GoName", "GoFunc", "GoPackage",
        "HashCode", "Empty", "Exception", "DeferredCall", "Recovers", "StackGuard", "RangeLoop", "SendCase", "ReceiveCase",
        "UnsafeMemory", "EmbeddedFile", "IRuntimeError", "IPtr", "IBoxed", "LibraryAdapter", "LibraryAdapters",
    ];

    /// <summary>Functions of GoRuntime.Builtins that a Go function may share its name with.</summary>
    private static readonly HashSet<string> BuiltinFunctions =
    [
        "append", "appendSlice", "assert", "assertOk", "clear", "complex", "copy", "delete", "div", "equal", "hash", "iface", "imag",
        "index", "isType", "len", "cap", "max", "min", "panic", "print", "println", "real", "recover", "reinterpret", "rem", "shl", "shr",
        "toInt8", "toInt16", "toInt32", "toInt64", "toUint8", "toUint16", "toUint32", "toUint64", "toUintptr", "unreachable",
    ];

    /// <summary>Whether translated code reaches a function of the runtime by this name.</summary>
    public static bool IsBuiltinFunction(string name) => BuiltinFunctions.Contains(name);

    /// <summary>Names every C# object has: a method or field of a generated type may not take them as they are.</summary>
    private static readonly HashSet<string> ObjectMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals"];

    /// <summary>The C# spelling of a Go identifier, with <c>@</c> before a C# keyword.</summary>
    public static string Escape(string name)
    {
        var ascii = Ascii(name);
        return Keywords.Contains(ascii) ? "@" + ascii : ascii;
    }

    /// <summary>A package-level name (type, function, variable, constant).</summary>
    public static string PackageLevel(string name) =>
        Reserved.Contains(name) || ObjectMembers.Contains(name) ? Ascii(name) + "_" : Escape(name);

    /// <summary>The name of a type.</summary>
    public static string Type(string name) => TypeKeywords.Contains(name) ? "@" + name : PackageLevel(name);

    /// <summary>A field or method of the generated type <paramref name="typeName"/>.</summary>
    public static string Member(string name, string typeName) =>
        name == typeName.TrimStart('@') || ObjectMembers.Contains(name) ? Ascii(name) + "_" : Escape(name);

    /// <summary>Names that generated code uses itself: a local may not take them.</summary>
    public static IReadOnlySet<string> ReservedNames => Reserved;

    /// <summary>
    /// The identifier for the name of an instance: <c>Pair[int,string]</c> is Pair_int_string, <c>List[[]main.T]</c> List_Slice_T.
    /// </summary>
    public static string Identifier(string goName)
    {
        if (!goName.Contains('[')) return goName;
        var text = goName.Replace("interface {}", "any", StringComparison.Ordinal).Replace("struct {}", "Empty", StringComparison.Ordinal)
            .Replace("map[", "[Map_", StringComparison.Ordinal).Replace("[]", "[Slice_", StringComparison.Ordinal)
            .Replace("*", "[Ptr_", StringComparison.Ordinal).Replace("<-chan ", "[Chan_", StringComparison.Ordinal)
            .Replace("chan<- ", "[Chan_", StringComparison.Ordinal).Replace("chan ", "[Chan_", StringComparison.Ordinal);
        var name = new System.Text.StringBuilder();
        var word = new System.Text.StringBuilder();
        foreach (var c in text + " ")
        {
            if (char.IsLetterOrDigit(c) || c is '_' || char.IsSurrogate(c))
            {
                word.Append(c);
                continue;
            }
            // A package's name, or its path, before a type's.
            if (c is '.' or '/' or '-') word.Clear();
            if (word.Length == 0) continue;
            if (name.Length > 0 && name[^1] != '_') name.Append('_');
            name.Append(word);
            word.Clear();
        }
        return name.ToString();
    }

    /// <summary>Whether the C# name of the field differs from Go's, so that run-time type information must carry Go's.</summary>
    public static bool IsRenamed(string goName, string csName) => csName.TrimStart('@') != goName;

    // Go identifiers may hold letters and digits outside the basic plane, which C# does not accept: they are spelled out.
    private static string Ascii(string name)
    {
        if (!name.Any(char.IsSurrogate)) return name;
        var text = new System.Text.StringBuilder();
        foreach (var r in name.EnumerateRunes())
            text.Append(r.IsBmp ? r.ToString() : $"_u{r.Value:x}_");
        return text.ToString();
    }
}
