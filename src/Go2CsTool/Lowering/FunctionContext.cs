// What lowering knows about the function whose body it is in: its signature, whether it is async, where results go, and
// the deferred-call frame.
namespace Go2Cs.Lowering;

using Go2Cs.Types;

/// <summary>One function or function literal being lowered.</summary>
internal sealed class FunctionContext
{
    public required SignatureType Signature { get; init; }

    public required bool IsAsync { get; init; }

    public FunctionContext? Outer { get; init; }

    /// <summary>Variables that hold the results: Go's named ones, or ones made for a deferred call to see; null where <c>return</c> suffices.</summary>
    public List<string>? ResultNames { get; set; }

    /// <summary>How each result variable is read (a variable whose address is taken is read through its pointer).</summary>
    public List<CSharp.CsExpr>? ResultReads { get; set; }

    /// <summary>Name of the DeferFrame, or null when the function defers nothing through one.</summary>
    public string? Frame { get; set; }

    /// <summary>Label a return jumps to, so that deferred calls run before the results are read.</summary>
    public string? ReturnLabel { get; set; }

    public bool ReturnLabelUsed { get; set; }

    /// <summary>Inside a loop over an iterator function: how <c>return</c>, <c>break</c> and <c>continue</c> leave its body.</summary>
    public IteratorBody? Iterator { get; init; }
}

/// <summary>The body of a loop over an iterator function, which is a function literal in C#.</summary>
internal sealed class IteratorBody
{
    /// <summary>Exits that leave the loop for somewhere other than its end, numbered from 1 in the order they were met.</summary>
    public List<IteratorExit> Exits { get; } = [];

    /// <summary>The variable that tells after the call which exit was taken.</summary>
    public required string ExitVariable { get; init; }

    /// <summary>The Go loop.</summary>
    public required Syntax.RangeStmt Loop { get; init; }

    public string? LoopLabel { get; init; }
}

/// <summary>One way out of an iterator loop: a return (label null) or a jump.</summary>
internal sealed record IteratorExit(Syntax.Token Kind, string? Label);
