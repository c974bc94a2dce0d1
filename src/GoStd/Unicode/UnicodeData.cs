// Reads the data files of this folder: named lists of ranges, and case ranges.
using System.Globalization;
using System.Text;

namespace GoStd;

/// <summary>A range of code points lo, lo + stride, … hi.</summary>
internal readonly record struct CodeRange(int Lo, int Hi, int Stride);

internal static partial class UnicodeData
{
    /// <summary>The named range lists of a data file, in its order.</summary>
    internal static List<(string Name, CodeRange[] Ranges)> Parse(ReadOnlySpan<byte> data)
    {
        var result = new List<(string, CodeRange[])>();
        var ranges = new List<CodeRange>();
        var name = "";
        foreach (var token in Tokens(data))
        {
            var word = data[token];
            if (word[^1] != ':')
            {
                ranges.Add(ParseRange(word));
                continue;
            }
            if (name != "")
                result.Add((name, [.. ranges]));
            name = Encoding.ASCII.GetString(word[..^1]);
            ranges.Clear();
        }
        result.Add((name, [.. ranges]));
        return result;
    }

    /// <summary>The words between white space.</summary>
    internal static List<Range> Tokens(ReadOnlySpan<byte> data)
    {
        var result = new List<Range>();
        var start = 0;
        for (var i = 0; i <= data.Length; i++)
        {
            if (i < data.Length && data[i] > ' ')
                continue;
            if (i > start)
                result.Add(start..i);
            start = i + 1;
        }
        return result;
    }

    /// <summary>lo[-hi[/stride]]</summary>
    internal static CodeRange ParseRange(ReadOnlySpan<byte> word)
    {
        var slash = word.IndexOf((byte)'/');
        var stride = slash < 0 ? 1 : Hex(word[(slash + 1)..]);
        if (slash >= 0)
            word = word[..slash];
        var dash = word.IndexOf((byte)'-');
        return dash < 0
            ? new CodeRange(Hex(word), Hex(word), stride)
            : new CodeRange(Hex(word[..dash]), Hex(word[(dash + 1)..]), stride);
    }

    internal static int Hex(ReadOnlySpan<byte> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
