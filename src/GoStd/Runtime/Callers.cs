// runtime.Caller and its relations. Program counters are numbers given to call sites as they are first asked for.
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using GoRuntime;

namespace GoStd;

public static partial class runtime
{
    private const long FirstPc = 0x480000;
    private const long PcStep = 0x20;

    private static readonly Lock PcLock = new();
    private static readonly List<CallSite> Sites = [];
    private static readonly Dictionary<CallSite, int> SiteNumbers = [];

    private sealed record CallSite(string Function, string File, int Line);

    /// <summary>A function of the program; pointers to it have the methods. Go: runtime/symtab.go</summary>
    [GoType("runtime.Func")]
    public struct Func
    {
        [NotGo] private readonly string? _name;
        [NotGo] private readonly nuint _entry;
        [GoName("opaque")] internal Empty Opaque;

        internal Func(string name, nuint entry)
        {
            _name = name;
            _entry = entry;
        }

        /// <summary>The name with its package: <c>main.worker</c>.</summary>
        public readonly GoString Name() => GoString.FromString(_name ?? "");

        /// <summary>A number that stands for the function's address.</summary>
        public readonly nuint Entry() => _entry;

        /// <summary>File and line of a program counter; ("?", 0) for an unknown one.</summary>
        public readonly (GoString file, long line) FileLine(nuint pc) =>
            TryFind(pc, out var site) ? (GoString.FromString(site.File), site.Line) : ("?", 0);
    }

    /// <summary>A place in a function that is being executed.</summary>
    [GoType("runtime.Frame")]
    public struct Frame
    {
        public nuint PC;
        public Ptr<Func>? Func;
        public GoString Function;
        public GoString File;
        public long Line;
        [GoName("startLine")] internal long StartLine;
        public nuint Entry;
        [GoName("funcInfo")] internal FuncInfo Info;
    }

    /// <summary>What Go has of a function.</summary>
    [GoType("runtime.funcInfo")]
    internal struct FuncInfo
    {
        [Embedded, GoName("_func")] internal Ptr<GoFunction>? Function;
        [GoName("datap")] internal Ptr<GoModule>? Module;
    }

    /// <summary>Stands for what Go's tables have of a function.</summary>
    [GoType("runtime._func")]
    internal struct GoFunction;

    /// <summary>Stands for Go's tables.</summary>
    [GoType("runtime.moduledata")]
    internal struct GoModule;

    /// <summary>The frames of a list of program counters.</summary>
    [GoType("runtime.Frames")]
    public struct Frames
    {
        [NotGo] private readonly nuint[]? _pcs;
        [NotGo] private int _next;

        internal Frames(nuint[] pcs) => _pcs = pcs;

        /// <summary>The next frame and whether there are more; the zero frame after the last.</summary>
        public (Frame frame, bool more) Next()
        {
            while (_pcs is not null && _next < _pcs.Length)
            {
                var pc = _pcs[_next++];
                if (!TryFind(pc, out var site))
                    continue;
                var func = FuncForPC(pc);
                var frame = new Frame
                {
                    PC = pc,
                    Func = func,
                    Function = GoString.FromString(site.Function),
                    File = GoString.FromString(site.File),
                    Line = site.Line,
                    Entry = func!.Value.Entry(),
                };
                return (frame, _next < _pcs.Length);
            }
            return default;
        }
    }

    /// <summary>Program counter, file and line of a caller: 0 is the one that calls Caller.</summary>
    public static (nuint pc, GoString file, long line, bool ok) Caller(long skip)
    {
        var frames = CallSites(skip, 1);
        if (frames.Count == 0)
            return default;
        return (PcOf(frames[0]), GoString.FromString(frames[0].File), frames[0].Line, true);
    }

    /// <summary>Fills pc with the callers' program counters; 0 is Callers itself, 1 its caller. Returns how many.</summary>
    public static long Callers(long skip, Slice<nuint> pc)
    {
        var n = 0;
        if (skip <= 0 && pc.Length > 0)
            pc[n++] = PcOf(SiteOf(new GoFrame(RuntimeFrame.Callers)));
        foreach (var site in CallSites(skip - 1, (int)pc.Length - n))
            pc[n++] = PcOf(site);
        return n;
    }

    /// <summary>The frames of what <see cref="Callers"/> has filled.</summary>
    public static Ptr<Frames> CallersFrames(Slice<nuint> callers) => new(new Frames(callers.Span.ToArray()));

    /// <summary>The function of a program counter, or nil.</summary>
    public static Ptr<Func>? FuncForPC(nuint pc)
    {
        if (!TryFind(pc, out var site))
            return null;
        var entry = new CallSite(site.Function, site.File, 0);
        return new Ptr<Func>(new Func(site.Function, PcOf(entry)));
    }

    // The Go frames outside this library, from the innermost on.
    private static List<CallSite> CallSites(long skip, int count) =>
        [.. GoStack.OfCaller(new StackTrace(1, false))
            .Where(static frame => frame.Method?.DeclaringType?.Assembly != typeof(runtime).Assembly)
            .Skip((int)Math.Clamp(skip, 0, int.MaxValue))
            .Take(count)
            .Select(SiteOf)];

    private static CallSite SiteOf(GoFrame frame)
    {
        var (file, line) = frame.Place ?? ("?", 0);
        return new CallSite(frame.Function, file, line);
    }

    private static nuint PcOf(CallSite site)
    {
        lock (PcLock)
        {
            if (!SiteNumbers.TryGetValue(site, out var number))
            {
                number = Sites.Count;
                Sites.Add(site);
                SiteNumbers.Add(site, number);
            }
            return (nuint)(FirstPc + number * PcStep);
        }
    }

    private static bool TryFind(nuint pc, [NotNullWhen(true)] out CallSite? site)
    {
        lock (PcLock)
        {
            var number = ((long)pc - FirstPc) / PcStep;
            var known = (long)pc >= FirstPc && number < Sites.Count;
            site = known ? Sites[(int)number] : null;
            return known;
        }
    }
}

/// <summary>The methods of pointers to a <see cref="runtime.Func"/>.</summary>
public static class RuntimeFuncExtensions
{
    extension(Ptr<runtime.Func>? f)
    {
        /// <summary>The name with its package: <c>main.worker</c>; empty for nil.</summary>
        public GoString Name() => f is null ? "" : f.Value.Name();

        /// <inheritdoc cref="runtime.Func.Entry"/>
        public nuint Entry() => f!.Value.Entry();

        /// <inheritdoc cref="runtime.Func.FileLine"/>
        public (GoString file, long line) FileLine(nuint pc) => f!.Value.FileLine(pc);
    }
}

/// <summary>The methods of pointers to a <see cref="runtime.Frames"/>.</summary>
public static class RuntimeFramesExtensions
{
    extension(Ptr<runtime.Frames> frames)
    {
        /// <inheritdoc cref="runtime.Frames.Next"/>
        public (runtime.Frame frame, bool more) Next() => frames.Value.Next();
    }
}
