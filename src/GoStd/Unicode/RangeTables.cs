// Range tables as Go values: the types, membership, and the tables of the data files, made once at first use.
using GoRuntime;

namespace GoStd;

public static partial class unicode
{
    /// <summary>A set of code points: 16-bit ranges, then 32-bit ones, each list sorted. Go: unicode/letter.go</summary>
    [GoType("unicode.RangeTable")]
    public struct RangeTable
    {
        public Slice<Range16> R16;
        public Slice<Range32> R32;

        /// <summary>Number of entries in R16 with Hi ≤ MaxLatin1.</summary>
        public long LatinOffset;
    }

    /// <summary>Lo, Lo + Stride, … Hi.</summary>
    [GoType("unicode.Range16")]
    public record struct Range16(ushort Lo, ushort Hi, ushort Stride)
    {
        public ushort Lo = Lo;
        public ushort Hi = Hi;
        public ushort Stride = Stride;
    }

    /// <summary>Lo, Lo + Stride, … Hi.</summary>
    [GoType("unicode.Range32")]
    public record struct Range32(uint Lo, uint Hi, uint Stride)
    {
        public uint Lo = Lo;
        public uint Hi = Hi;
        public uint Stride = Stride;
    }

    /// <summary>Whether r is in the table; panics on a nil table.</summary>
    public static bool Is(Ptr<RangeTable> rangeTab, int r)
    {
        ref var table = ref rangeTab.Value;
        var small = table.R16.Span;
        if (small.Length > 0 && (uint)r <= small[^1].Hi)
        {
            var i = FirstEndingAtOrAfter(small, r);
            return r >= small[i].Lo && (r - small[i].Lo) % Math.Max((int)small[i].Stride, 1) == 0;
        }
        var large = table.R32.Span;
        if (large.Length > 0 && r >= large[0].Lo)
        {
            var i = FirstEndingAtOrAfter(large, r);
            return i < large.Length && r >= large[i].Lo && (r - large[i].Lo) % Math.Max(large[i].Stride, 1) == 0;
        }
        return false;
    }

    /// <summary>Whether r is in one of the tables.</summary>
    public static bool In(int r, params ReadOnlySpan<Ptr<RangeTable>> ranges)
    {
        foreach (var table in ranges)
        {
            if (Is(table, r))
                return true;
        }
        return false;
    }

    /// <summary>Whether r is in one of the tables.</summary>
    public static bool In(int r, Slice<Ptr<RangeTable>> ranges) => In(r, ranges.Span);

    /// <summary>Whether r is in one of the tables.</summary>
    public static bool IsOneOf(Slice<Ptr<RangeTable>> ranges, int r) => In(r, ranges.Span);

    /// <summary>The tables of the general categories and their classes, by name.</summary>
    public static Map<GoString, Ptr<RangeTable>> Categories => RangeTables.Categories.Map;

    /// <summary>The short names of the general categories, by their long names.</summary>
    public static Map<GoString, GoString> CategoryAliases { get; } = new Map<GoString, GoString>(64)
    {
        ["Cased_Letter"] = "LC",
        ["Close_Punctuation"] = "Pe",
        ["Combining_Mark"] = "M",
        ["Connector_Punctuation"] = "Pc",
        ["Control"] = "Cc",
        ["Currency_Symbol"] = "Sc",
        ["Dash_Punctuation"] = "Pd",
        ["Decimal_Number"] = "Nd",
        ["Enclosing_Mark"] = "Me",
        ["Final_Punctuation"] = "Pf",
        ["Format"] = "Cf",
        ["Initial_Punctuation"] = "Pi",
        ["Letter"] = "L",
        ["Letter_Number"] = "Nl",
        ["Line_Separator"] = "Zl",
        ["Lowercase_Letter"] = "Ll",
        ["Mark"] = "M",
        ["Math_Symbol"] = "Sm",
        ["Modifier_Letter"] = "Lm",
        ["Modifier_Symbol"] = "Sk",
        ["Nonspacing_Mark"] = "Mn",
        ["Number"] = "N",
        ["Open_Punctuation"] = "Ps",
        ["Other"] = "C",
        ["Other_Letter"] = "Lo",
        ["Other_Number"] = "No",
        ["Other_Punctuation"] = "Po",
        ["Other_Symbol"] = "So",
        ["Paragraph_Separator"] = "Zp",
        ["Private_Use"] = "Co",
        ["Punctuation"] = "P",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
        ["Spacing_Mark"] = "Mc",
        ["Surrogate"] = "Cs",
        ["Symbol"] = "S",
        ["Titlecase_Letter"] = "Lt",
        ["Unassigned"] = "Cn",
        ["Uppercase_Letter"] = "Lu",
        ["cntrl"] = "Cc",
        ["digit"] = "Nd",
        ["punct"] = "P",
    };

    /// <summary>The tables of the scripts, by name.</summary>
    public static Map<GoString, Ptr<RangeTable>> Scripts => RangeTables.Scripts.Map;

    /// <summary>The tables of the properties, by name.</summary>
    public static Map<GoString, Ptr<RangeTable>> Properties => RangeTables.Properties.Map;

    /// <summary>Code points outside a category that fold into it, by category.</summary>
    public static Map<GoString, Ptr<RangeTable>> FoldCategory => RangeTables.FoldCategories.Map;

    /// <summary>Code points outside a script that fold into it, by script.</summary>
    public static Map<GoString, Ptr<RangeTable>> FoldScript => RangeTables.FoldScripts.Map;

    /// <summary>The tables whose union IsGraphic tests.</summary>
    public static Slice<Ptr<RangeTable>> GraphicRanges { get; } = [L, M, N, P, S, Zs];

    /// <summary>The tables whose union IsPrint tests.</summary>
    public static Slice<Ptr<RangeTable>> PrintRanges { get; } = [L, M, N, P, S];

    private static int FirstEndingAtOrAfter(ReadOnlySpan<Range16> ranges, int r)
    {
        var (lo, hi) = (0, ranges.Length);
        while (lo < hi)
        {
            var middle = (lo + hi) >> 1;
            if (ranges[middle].Hi < r)
                lo = middle + 1;
            else
                hi = middle;
        }
        return lo;
    }

    private static int FirstEndingAtOrAfter(ReadOnlySpan<Range32> ranges, int r)
    {
        var (lo, hi) = (0, ranges.Length);
        while (lo < hi)
        {
            var middle = (lo + hi) >> 1;
            if (ranges[middle].Hi < r)
                lo = middle + 1;
            else
                hi = middle;
        }
        return lo;
    }
}

/// <summary>The tables of a data file by name.</summary>
internal sealed class RangeTables
{
    internal static readonly RangeTables Categories = new(AllCategories());
    internal static readonly RangeTables Scripts = new(UnicodeData.Parse(UnicodeData.Scripts));
    internal static readonly RangeTables Properties = new(UnicodeData.Parse(UnicodeData.Properties));
    internal static readonly RangeTables FoldCategories = new(UnicodeData.Parse(UnicodeData.FoldCategories));
    internal static readonly RangeTables FoldScripts = new(UnicodeData.Parse(UnicodeData.FoldScripts));

    internal readonly Map<GoString, Ptr<unicode.RangeTable>> Map = new();

    private RangeTables(List<(string Name, CodeRange[] Ranges)> tables)
    {
        foreach (var (name, ranges) in tables)
            Map.Set(name, Make(ranges));
    }

    internal static Ptr<unicode.RangeTable> Category(string name) => Categories.Map[name];

    internal static Ptr<unicode.RangeTable> Script(string name) => Scripts.Map[name];

    internal static Ptr<unicode.RangeTable> Property(string name) => Properties.Map[name];

    private static Ptr<unicode.RangeTable> Make(CodeRange[] ranges)
    {
        var small = ranges.Where(r => r.Hi <= 0xFFFF)
            .Select(r => new unicode.Range16((ushort)r.Lo, (ushort)r.Hi, (ushort)r.Stride)).ToArray();
        var large = ranges.Where(r => r.Hi > 0xFFFF).Select(r => new unicode.Range32((uint)r.Lo, (uint)r.Hi, (uint)r.Stride)).ToArray();
        return new Ptr<unicode.RangeTable>(new unicode.RangeTable
        {
            R16 = small.Length == 0 ? default : Slice.Of(small),
            R32 = large.Length == 0 ? default : Slice.Of(large),
            LatinOffset = small.Count(r => r.Hi <= unicode.MaxLatin1),
        });
    }

    // The classes (L, M, … and LC) and Cn are not in the data: they follow from the categories.
    private static List<(string, CodeRange[])> AllCategories()
    {
        var result = UnicodeData.Parse(UnicodeData.Categories);
        foreach (var name in (ReadOnlySpan<string>)["C", "Cn", "L", "LC", "M", "N", "P", "S", "Z"])
            result.Add((name, Collect(CategoryMap.MaskOf(name))));
        return result;
    }

    private static CodeRange[] Collect(uint mask)
    {
        var result = new List<CodeRange>();
        for (var r = 0; r <= unicode.MaxRune; r++)
        {
            if (!CategoryMap.Has(r, mask))
                continue;
            var lo = r;
            // A range does not straddle the 16-bit border.
            while (r < unicode.MaxRune && r != 0xFFFF && CategoryMap.Has(r + 1, mask))
                r++;
            result.Add(new CodeRange(lo, r, 1));
        }
        return [.. result];
    }
}
