// One line of a goroutine's stack: a function of the program, or one of Go's runtime that a Go program would see there.

using System.Diagnostics;
using System.Reflection;

namespace GoRuntime;

internal readonly struct GoFrame
{
    private readonly MethodBase? _method;
    private readonly int _ilOffset;
    private readonly RuntimeFrame _runtime;

    public GoFrame(StackFrame frame, MethodBase method)
    {
        _method = method;
        _ilOffset = frame.GetILOffset();
        NativeOffset = frame.GetNativeOffset();
    }

    public GoFrame(MethodBase method, int ilOffset)
    {
        _method = method;
        _ilOffset = ilOffset;
    }

    public GoFrame(RuntimeFrame runtime) => _runtime = runtime;

    /// <summary>The C# method; null for a function of Go's runtime.</summary>
    public MethodBase? Method => _method;

    /// <summary>Where in the compiled function; 0 where that is not known.</summary>
    public int NativeOffset { get; }

    /// <summary>The Go name: <c>main.worker</c>.</summary>
    public string Function => _method == null ? _runtime.Function : FrameName.Of(_method) ?? "";

    /// <summary>File and line; null where they are not known.</summary>
    public (string File, int Line)? Place => _method == null ? (_runtime.File, _runtime.Line) : SourceLines.Find(_method, _ilOffset);

    /// <summary>True for the functions of Go's runtime, which its reports leave out, all but <c>panic</c>.</summary>
    public bool IsRuntime => _method == null;

    /// <summary>True for what Go's reports show as <c>panic(...)</c>.</summary>
    public bool IsPanic => _method == null && _runtime == RuntimeFrame.Panic;

    /// <summary>The name as a report has it.</summary>
    public string InReport => IsPanic ? "panic(...)" : Function + (_method == null ? "(...)" : FrameName.ArgumentsOf(_method));
}
