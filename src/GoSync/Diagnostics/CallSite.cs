// A place in the source, as the C# compiler passes it to a method: it costs nothing at run time.
namespace GoSync;

/// <summary>Where a method was called from.</summary>
/// <param name="Member">The calling method or property.</param>
/// <param name="File">Its source file.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct CallSite(string Member, string File, int Line)
{
    /// <summary>For example <c>Main (Program.cs:12)</c>.</summary>
    public override string ToString() => $"{Member} ({Path.GetFileName(File)}:{Line})";
}
