// A file of a translation.
using System.Text;

namespace Go2Cs.Pipeline;

/// <summary>A file to be written.</summary>
/// <param name="Name">Its name in the output folder, with slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Name, byte[] Content)
{
    /// <summary>A text file, in UTF-8.</summary>
    public OutputFile(string name, string text) : this(name, Encoding.UTF8.GetBytes(text))
    {
    }
}
