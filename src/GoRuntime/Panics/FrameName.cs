// The Go names of C# methods, for tracebacks.

using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>The Go names of C# methods: state machines and lambdas under the function they were written in.</summary>
internal static class FrameName
{
    private static readonly ConcurrentDictionary<Assembly, bool> Hidden = new();
    private static readonly ConcurrentDictionary<Module, bool> Named = new();

    /// <summary>For example <c>main.main.func1</c>; null for methods that no Go program shows.</summary>
    public static string? Of(MethodBase method)
    {
        var type = method.DeclaringType;
        if (type == null || IsHidden(type.Assembly))
        {
            return null;
        }

        if (NameOf(method) is { } given)
        {
            return given;
        }

        var name = method.Name;
        if (name == "MoveNext" && type.Name.StartsWith('<') && type.DeclaringType != null)
        {
            // <Work>d__3 or <<Main>b__0_1>d
            name = type.Name[1..type.Name.LastIndexOf('>')];
            type = type.DeclaringType;
        }

        while (type.Name.StartsWith('<') && type.DeclaringType != null)
        {
            // <>c and <>c__DisplayClass0_0
            type = type.DeclaringType;
        }

        return $"{Prefix(type, method.IsStatic)}.{Plain(name)}";
    }

    /// <summary>The function whose <c>go</c> statement started a goroutine, as far as its entry tells.</summary>
    public static string CreatorOf(MethodBase entry)
    {
        var name = Of(entry);
        if (name == null)
        {
            return "main.main";
        }

        var function = name.LastIndexOf(".func", StringComparison.Ordinal);
        return function > 0 ? name[..function] : "main.main";
    }

    /// <summary>
    /// <c>()</c> for a function that has neither parameters nor a receiver, else <c>(...)</c>.
    /// </summary>
    public static string ArgumentsOf(MethodBase method)
    {
        var function = CreationSites.KickoffOf(method);
        var hasReceiver = !function.IsStatic && function.DeclaringType is { } type && !type.Name.StartsWith('<');
        return hasReceiver || function.GetParameters().Length != 0 ? "(...)" : "()";
    }

    /// <summary>The Go name of the library type that starts a goroutine, as its creator is printed: <c>sync.(*WaitGroup)</c>.</summary>
    public static string OfLibrary(MethodBase entry)
    {
        var type = entry.DeclaringType!;
        while (type.Name.StartsWith('<') && type.DeclaringType != null)
        {
            type = type.DeclaringType;
        }

        // WaitGroupCore does what WaitGroup's own goroutines need.
        var name = type.Name.EndsWith("Core", StringComparison.Ordinal) ? type.Name[..^4] : type.Name;
        var full = type.GetCustomAttribute<GoTypeAttribute>()?.Name.ToString() ?? "sync." + name;
        var dot = full.LastIndexOf('.');
        return full.EndsWith(')') ? full : $"{full[..dot]}.(*{full[(dot + 1)..]})";
    }

    /// <summary>True for this library and GoSync.</summary>
    public static bool IsLibrary(Assembly assembly) => assembly == typeof(FrameName).Assembly || assembly.GetName().Name is "GoSync";

    /// <summary>
    /// False for methods that no Go program shows: those of .NET and of the libraries, what only starts a state machine, whose MoveNext is
    /// shown, and in an assembly that names its functions those without names.
    /// </summary>
    public static bool IsShown(MethodBase method) =>
        method.DeclaringType is { } type && !IsHidden(type.Assembly)
            && !method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false)
        && (NameOf(method) != null || !Named.GetOrAdd(method.Module, NamesFunctions));

    private static string? NameOf(MethodBase method) => CreationSites.KickoffOf(method).GetCustomAttribute<GoFuncAttribute>()?.Name;

    // All or none have names.
    private static bool NamesFunctions(Module module) => module.GetTypes()
        .SelectMany(static type => type.GetMethods(
            BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        .Any(static method => method.IsDefined(typeof(GoFuncAttribute), inherit: false));

    private static bool IsHidden(Assembly assembly) => Hidden.GetOrAdd(assembly,
        static a => IsLibrary(a) || a.GetName().Name!.StartsWith("System.", StringComparison.Ordinal));

    private static string Prefix(Type type, bool isStatic)
    {
        if (type.GetCustomAttribute<GoTypeAttribute>() is { } attribute)
        {
            return attribute.Name.ToString();
        }

        var isPackage = type.IsAbstract && type.IsSealed || type.Name == "Program";
        return isPackage || isStatic ? (type.Name == "Program" ? "main" : type.Name) : "main." + type.Name;
    }

    // <Main>b__0_1 is the second function literal in Main; <Main>g__Local|0_0 a local function.
    private static string Plain(string name)
    {
        if (!name.StartsWith('<'))
        {
            return name is "Main" or "<Main>$" ? "main" : name;
        }

        var close = name.LastIndexOf('>');
        var outer = Plain(name[1..close]);
        var rest = name[(close + 1)..];
        if (rest.StartsWith("b__", StringComparison.Ordinal))
        {
            var index = rest.LastIndexOf('_');
            return int.TryParse(rest[(index + 1)..], out var ordinal) ? $"{outer}.func{ordinal + 1}" : $"{outer}.func1";
        }

        if (rest.StartsWith("g__", StringComparison.Ordinal))
        {
            var bar = rest.IndexOf('|');
            return bar < 0 ? outer : rest[3..bar];
        }

        return outer;
    }
}
