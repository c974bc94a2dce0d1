// The general category of every code point in a two-stage table of bytes, built at first use from the ranges.
using System.Runtime.CompilerServices;

namespace GoStd;

/// <summary>General categories as bit masks: <c>CategoryMap.Has(r, CategoryMap.Letter)</c>.</summary>
internal static class CategoryMap
{
    private const int BlockBits = 7;
    private const int BlockSize = 1 << BlockBits;
    private const int CodePoints = 0x110000;

    private static readonly string[] Names =
    [
        "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
    ];

    internal const uint Upper = 1 << 1;
    internal const uint Lower = 1 << 2;
    internal const uint Title = 1 << 3;
    internal const uint Letter = 0x1F << 1;
    internal const uint Mark = 7 << 6;
    internal const uint Digit = 1 << 9;
    internal const uint Number = 7 << 9;
    internal const uint Punct = 0x7F << 12;
    internal const uint Symbol = 0xF << 19;
    internal const uint SpaceSeparator = 1 << 23;
    internal const uint Control = 1 << 26;
    internal const uint Print = Letter | Mark | Number | Punct | Symbol;
    internal const uint Graphic = Print | SpaceSeparator;

    private static readonly ushort[] Blocks = new ushort[CodePoints >> BlockBits];
    private static readonly byte[] Categories = Build();

    /// <summary>Whether the code point's category is in the mask; false for numbers that are no code points.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Has(int r, uint mask)
    {
        if ((uint)r >= CodePoints)
            return false;
        return (mask >> Categories[(Blocks[r >> BlockBits] << BlockBits) + (r & (BlockSize - 1))] & 1) != 0;
    }

    /// <summary>The mask of a category (<c>Lu</c>) or of a class of categories (<c>L</c>, <c>LC</c>).</summary>
    internal static uint MaskOf(string name)
    {
        if (name == "LC")
            return Upper | Lower | Title;
        var mask = 0u;
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i].StartsWith(name, StringComparison.Ordinal))
                mask |= 1u << i;
        }
        return mask;
    }

    private static byte[] Build()
    {
        var flat = new byte[CodePoints];
        foreach (var (name, ranges) in UnicodeData.Parse(UnicodeData.Categories))
        {
            var category = (byte)Array.IndexOf(Names, name);
            foreach (var range in ranges)
            {
                if (range.Stride == 1)
                {
                    flat.AsSpan(range.Lo, range.Hi - range.Lo + 1).Fill(category);
                    continue;
                }
                for (var r = range.Lo; r <= range.Hi; r += range.Stride)
                    flat[r] = category;
            }
        }

        // Equal blocks are stored once; most are all of one category.
        var stored = new List<byte>();
        var uniform = new Dictionary<byte, ushort>();
        for (var b = 0; b < Blocks.Length; b++)
        {
            var block = flat.AsSpan(b << BlockBits, BlockSize);
            if (!block.ContainsAnyExcept(block[0]))
            {
                if (uniform.TryGetValue(block[0], out var known))
                {
                    Blocks[b] = known;
                    continue;
                }
                uniform[block[0]] = (ushort)(stored.Count >> BlockBits);
            }
            Blocks[b] = (ushort)(stored.Count >> BlockBits);
            stored.AddRange(block);
        }
        return [.. stored];
    }
}
