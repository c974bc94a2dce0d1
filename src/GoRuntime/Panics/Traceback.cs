// Stack traces in Go's form: `main.worker(...)` and, on the next line, file, line and offset.

using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace GoRuntime;

internal static class Traceback
{
    // As many as Go prints at either end of a deep stack.
    private const int HalfOfFrames = 50;

    /// <summary>Appends the frames of Go code in a stack trace; those of the runtime and of .NET are left out.</summary>
    public static void Append(List<byte> to, StackTrace trace)
    {
        var frames = trace.GetFrames();
        for (var i = 0; i < frames.Length; i++)
        {
            if (i == HalfOfFrames && frames.Length > 2 * HalfOfFrames)
            {
                var elided = frames.Length - 2 * HalfOfFrames;
                to.AddRange(Encoding.UTF8.GetBytes($"...{elided} frames elided...\n"));
                i += elided;
            }

            var frame = frames[i];
            if (frame.GetMethod() is { } method && FrameName.Of(method) is { } name)
            {
                AppendFrame(to, name, SourceLines.Find(method, frame.GetILOffset()), frame.GetNativeOffset());
            }
        }
    }

    /// <summary>Appends the methods a parked goroutine is in, the innermost first.</summary>
    public static void AppendParked(List<byte> to, Goroutine goroutine)
    {
        var at = goroutine.Resume;
        if (at is Worker thread)
        {
            if (thread.TraceOfBlockedThread() is { } trace)
            {
                Append(to, trace);
            }

            return;
        }

        for (; at is TaskBox box; at = box.Continuation)
        {
            if (box.Method is { } method && FrameName.Of(method) is { } name)
            {
                AppendFrame(to, name, SourceLines.FindAwait(method, box.State), 0);
            }
        }
    }

    /// <summary>Appends <c>created by … in goroutine N</c> for a goroutine that a <c>go</c> statement made.</summary>
    public static void AppendCreator(List<byte> to, Goroutine goroutine)
    {
        if (goroutine.CreatorId != 0)
        {
            var name = goroutine.EntryMethod is { } entry ? FrameName.CreatorOf(entry) : "main.main";
            to.AddRange(Encoding.UTF8.GetBytes($"created by {name} in goroutine {goroutine.CreatorId}\n"));
        }
    }

    private static void AppendFrame(List<byte> to, string name, (string File, int Line)? place, int offset)
    {
        var text = $"{name}(...)\n";
        if (place is { } at)
        {
            text += $"\t{at.File}:{at.Line} +0x{Math.Max(offset, 0):x}\n";
        }

        to.AddRange(Encoding.UTF8.GetBytes(text));
    }
}

/// <summary>The Go names of C# methods: state machines and lambdas under the function they were written in.</summary>
internal static class FrameName
{
    /// <summary>For example <c>main.main.func1</c>; null for methods that no Go program shows.</summary>
    public static string? Of(MethodBase method)
    {
        var type = method.DeclaringType;
        if (type == null || IsHidden(type.Assembly))
        {
            return null;
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
    public static string CreatorOf(MethodInfo entry)
    {
        var name = Of(entry);
        if (name == null)
        {
            return "main.main";
        }

        var function = name.LastIndexOf(".func", StringComparison.Ordinal);
        return function > 0 ? name[..function] : "main.main";
    }

    private static bool IsHidden(Assembly assembly)
    {
        if (assembly == typeof(FrameName).Assembly)
        {
            return true;
        }

        var name = assembly.GetName().Name;
        return name is "GoSync" || name!.StartsWith("System.", StringComparison.Ordinal);
    }

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
