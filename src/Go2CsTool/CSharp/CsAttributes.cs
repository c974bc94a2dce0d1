namespace Go2Cs.CSharp;

/// <summary>Attributes of .NET that the C# uses by their full names.</summary>
internal static class CsAttributes
{
    /// <summary>The method is inlined nowhere.</summary>
    public const string NoInlining =
        "System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)";

    /// <summary>The method is inlined wherever it is called.</summary>
    public const string AggressiveInlining =
        "System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)";
}
