// Classes of the libraries whose static members generated code calls by the simple name of the class. A Go field or method may have
// that name too, and in its type C# takes the name for the member: there the class is named in full.
namespace Go2Cs.CSharp;

/// <summary>How generated code reaches the libraries' classes.</summary>
internal static class CsLibraryClasses
{
    private static readonly Dictionary<string, string> Namespaces = new()
    {
        ["Builtins"] = "GoRuntime",
        ["DeferredCall"] = "GoRuntime",
        ["EmbeddedFile"] = "GoRuntime",
        ["Go"] = "GoRuntime",
        ["GoString"] = "GoRuntime",
        ["HashCode"] = "System",
        ["LibraryAdapter"] = "GoRuntime",
        ["Ptr"] = "GoRuntime",
        ["Select"] = "GoRuntime",
        ["StackGuard"] = "GoRuntime",
        ["UnsafeMemory"] = "GoRuntime",
    };

    /// <summary>The name as it reaches the class in a type that has members of the hidden names.</summary>
    /// <param name="name">A name, such as <c>Ptr.New</c>.</param>
    /// <param name="isHidden">Whether a simple name means such a member.</param>
    public static string Reached(string name, Func<string, bool> isHidden)
    {
        var dot = name.IndexOf('.');
        return dot > 0 && Namespaces.TryGetValue(name[..dot], out var ns) && isHidden(name[..dot]) ? $"global::{ns}.{name}" : name;
    }
}
