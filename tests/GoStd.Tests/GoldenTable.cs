// Tables of what real Go printed: tab-separated rows in embedded *.golden.txt files.

using GoRuntime;

namespace GoStd.Tests;

internal static class GoldenTable
{
    /// <summary>The rows of a table, each split at its tabs.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        var assembly = typeof(GoldenTable).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(n => n.EndsWith("." + name + ".golden.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
            yield return line.Split('\t');
    }

    /// <summary>The text of a Go string literal.</summary>
    public static GoString Unquote(string literal)
    {
        var (text, err) = strconv.Unquote(literal);
        return err == null ? text : throw new FormatException(literal);
    }

    /// <summary>The bytes written as hexadecimal digits.</summary>
    public static GoString FromHex(string digits) => GoString.FromBytes(Convert.FromHexString(digits));

    /// <summary>An error as the tables write it: nil, or its text quoted.</summary>
    public static string Show(error? err) => err == null ? "nil" : strconv.Quote(err.Error()).ToString();

    /// <summary>Fails with all rows that differ, not only the first.</summary>
    public static void AssertNone(IReadOnlyCollection<string> differences) =>
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(20)));
}
