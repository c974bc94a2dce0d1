// The import declaration that a program's text needs.
using System.Text.RegularExpressions;

namespace Go2Cs.RandomPrograms;

public static partial class Imports
{
    private static readonly string[] Packages =
        ["fmt", "math", "slices", "sort", "strings", "sync", "errors", "maps", "runtime", "iter", "cmp"];

    /// <summary>Puts the imports that are used where the program has a place for them, instead of those it has.</summary>
    public static string Complete(string text)
    {
        var body = Declaration().Replace(text, "//imports\n");
        // No quotation holds a package's name and a dot.
        var used = Packages.Where(p => Regex.IsMatch(body, $@"(?<![\w.]){p}\.[A-Z]")).Order(StringComparer.Ordinal).ToList();
        var declaration = used.Count switch
        {
            0 => "//imports\n",
            _ => "import (\n" + string.Concat(used.Select(static p => $"\t\"{p}\"\n")) + ")\n",
        };
        return body.Replace("//imports\n", declaration, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^import \([^)]*\)\n", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
