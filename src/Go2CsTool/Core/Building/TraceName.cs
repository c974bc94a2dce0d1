// The names that Go's stack traces have for functions.
//
//     main.f                    main.(*T).M              main.init.0               the first function init of the package
//     main.f.func1              main.f.func1.2           main.init.func1           a literal of a package variable
//     main.f-range1             main.f-range1.1          main.Map[...]             any instance of a generic function
//
// Go's compiler names a literal main.f.func1.func2 in place of main.f.func1.2 where it has inlined the literal around it.
namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>The name of a function, and the numbers of the literals and loop bodies in it.</summary>
/// <param name="text">The name.</param>
/// <param name="isPart">It is a literal or a loop body itself.</param>
internal sealed class TraceName(string text, bool isPart = false)
{
    private const string AnyArguments = "[...]";

    private int _literals;
    private int _loops;

    public string Text { get; } = text;

    /// <summary>The name of the next function literal in it.</summary>
    public TraceName Literal() => new($"{Text}.{(isPart ? "" : "func")}{++_literals}", isPart: true);

    /// <summary>The name of the body of the next loop over a function in it.</summary>
    public TraceName Loop() => new($"{Text}-range{++_loops}", isPart: true);

    /// <summary>A declared function or method, also for its instances.</summary>
    public static string Of(FuncObj declared)
    {
        var package = Of(declared.Package);
        var signature = declared.Signature;
        var name = declared.Name + (signature.TypeParams.Count > 0 ? AnyArguments : "");
        if (signature.Recv is not { } receiver)
            return $"{package}.{name}";
        var type = TypePredicates.AsNamed(TypePredicates.Deref(receiver.Type).Type)!.Obj.Name
            + (signature.RecvTypeParams.Count > 0 ? AnyArguments : "");
        return $"{package}.{(declared.HasPointerReceiver ? $"(*{type})" : type)}.{name}";
    }

    /// <summary>A package: its path, with the dots of the last element escaped as the linker does.</summary>
    public static string Of(Package? package)
    {
        if (package is null or { Name: "main" })
            return "main";
        var last = package.Path.LastIndexOf('/') + 1;
        return package.Path[..last] + package.Path[last..].Replace(".", "%2e", StringComparison.Ordinal);
    }
}
