// Names that a Go program may use and that mean something to C#, to its library or to a translator.
namespace Go2Cs.RandomPrograms;

public static class OddNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "class", "object", "dynamic", "record", "file", "required", "field", "scoped", "where", "base", "this", "value", "get",
            "set", "event",
        "lock", "out", "ref", "in", "is", "as", "checked", "fixed", "params", "operator", "namespace", "partial", "async", "await", "yield",
        "nint", "decimal", "double", "long", "short", "char", "null", "internal", "static", "using", "when", "with", "and", "or", "not",
        "Equals", "ToString", "GetHashCode", "GetType", "Finalize", "MemberwiseClone", "ReferenceEquals", "Value", "Item1",
            "Length", "Count",
        "Go", "GoString", "GoTask", "Select", "Ptr", "Chan", "Slice", "Map", "Defer", "Func", "Action", "Task", "Type", "Math", "Console",
        "System", "Program", "Main", "Invoke", "Clone", "CompareTo", "Dispose", "Add", "New", "Box", "Copy", "Index", "Range",
        "toInt64", "toUint8", "copyOf", "index", "hash", "isType", "iface", "assert", "div", "rem", "shl", "shr", "temp", "tmp",
            "t1", "key",
        "item", "length", "zero", "frame", "panicked", "recovered", "state", "error1", "len1", "nil1", "strings1", "bytes", "context",
        "os", "math1", "errors1", "unicode", "atomic", "bits", "rand", "heap", "list",
    ];
}
