// Finds the //go:build line of a file without parsing it: it stands before the package clause, among comments and blank lines only.
using System.Text;

namespace Go2Cs.Loading;

/// <summary>Reads what stands before the package clause. Go: go/build parseFileHeader.</summary>
internal static class SourceHeader
{
    /// <summary>The first <c>//go:build</c> line, null if there is none.</summary>
    public static string? BuildLine(ReadOnlySpan<byte> content)
    {
        var at = content.StartsWith("\uFEFF"u8) ? 3 : 0;
        while (at < content.Length)
        {
            var rest = content[at..];
            if (rest[0] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                at++;
            }
            else if (rest.StartsWith("//"u8))
            {
                var end = rest.IndexOf((byte)'\n');
                var line = end < 0 ? rest : rest[..end];
                if (line.StartsWith("//go:build"u8))
                    return Encoding.UTF8.GetString(line).Trim();
                at += line.Length;
            }
            else if (rest.StartsWith("/*"u8) && rest[2..].IndexOf("*/"u8) is >= 0 and var close)
            {
                at += close + 4;
            }
            else
            {
                return null;
            }
        }
        return null;
    }
}
