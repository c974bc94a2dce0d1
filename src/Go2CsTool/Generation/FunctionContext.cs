// What generation knows about the function whose body it is in: whether it is async, where results go, and the deferred-call frame.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>One function or function literal being generated.</summary>
internal sealed class FunctionContext
{
    public required CoreBody Body { get; init; }

    public required bool IsAsync { get; init; }

    public FunctionContext? Outer { get; init; }

    /// <summary>A static lambda: what it uses of the function around it is handed to it.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Whether this is a static lambda or in one.</summary>
    public bool IsInStatic => IsStatic || Outer?.IsInStatic == true;

    /// <summary>How each result variable is read: Go's named ones, or ones made for a deferred call to see; null where <c>return</c>
    /// suffices.</summary>
    public List<CSharp.CsExpr>? ResultReads { get; set; }

    /// <summary>Name of the DeferFrame, or null when the function defers nothing through one.</summary>
    public string? Frame { get; set; }

    /// <summary>What stops a panic in this function: the frame that alone calls it, or what it found at entry.</summary>
    public string? Recovery { get; set; }

    /// <summary>Label a return jumps to, so that deferred calls run before the results are read.</summary>
    public string? ReturnLabel { get; set; }

    /// <summary>How many loops of the function there are around what is being generated.</summary>
    public int Loops { get; set; }

    /// <summary>How many jumps there are to it.</summary>
    public int ReturnJumps { get; set; }

    /// <summary>The function that initialises a package's variables.</summary>
    public static FunctionContext OfPackage(bool isAsync) => new()
    {
        Body = new CoreClosure(default) { Signature = new SignatureType(), Parameters = [], Results = [], Body = null },
        IsAsync = isAsync,
    };
}
