// Package unicode's predicates and case mappings. ASCII is answered without tables, the rest by Unicode 17 data as Go 1.27's.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>unicode</c>. Go: unicode/letter.go, unicode/graphic.go, unicode/digit.go</summary>
public static partial class unicode
{
    /// <summary>The Unicode version of the tables.</summary>
    public const string Version = "17.0.0";

    /// <summary>Largest code point.</summary>
    public const int MaxRune = 0x10FFFF;

    /// <summary>Stands for invalid code points.</summary>
    public const int ReplacementChar = 0xFFFD;

    /// <summary>Largest ASCII value.</summary>
    public const int MaxASCII = 0x7F;

    /// <summary>Largest Latin-1 value.</summary>
    public const int MaxLatin1 = 0xFF;

    /// <summary>Index of the upper case distance in a <see cref="CaseRange"/>.</summary>
    public const long UpperCase = 0;

    /// <summary>Index of the lower case distance.</summary>
    public const long LowerCase = 1;

    /// <summary>Index of the title case distance.</summary>
    public const long TitleCase = 2;

    /// <summary>Number of cases.</summary>
    public const long MaxCase = 3;

    /// <summary>As a distance: the range alternates upper and lower case letters.</summary>
    public const int UpperLower = MaxRune + 1;

    /// <summary>Category L.</summary>
    public static bool IsLetter(int r) =>
        (uint)r < 0x80 ? (uint)((r | 0x20) - 'a') < 26 : CategoryMap.Has(r, CategoryMap.Letter);

    /// <summary>Category Nd.</summary>
    public static bool IsDigit(int r) => (uint)r < 0x80 ? (uint)(r - '0') < 10 : CategoryMap.Has(r, CategoryMap.Digit);

    /// <summary>Category N.</summary>
    public static bool IsNumber(int r) => (uint)r < 0x80 ? (uint)(r - '0') < 10 : CategoryMap.Has(r, CategoryMap.Number);

    /// <summary>Property White_Space.</summary>
    public static bool IsSpace(int r) => r switch
    {
        <= 0xFF => r is ' ' or (>= '\t' and <= '\r') or 0x85 or 0xA0,
        _ => r is 0x1680 or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000,
    };

    /// <summary>Category Lu.</summary>
    public static bool IsUpper(int r) => (uint)r < 0x80 ? (uint)(r - 'A') < 26 : CategoryMap.Has(r, CategoryMap.Upper);

    /// <summary>Category Ll.</summary>
    public static bool IsLower(int r) => (uint)r < 0x80 ? (uint)(r - 'a') < 26 : CategoryMap.Has(r, CategoryMap.Lower);

    /// <summary>Category Lt.</summary>
    public static bool IsTitle(int r) => (uint)r >= 0x80 && CategoryMap.Has(r, CategoryMap.Title);

    /// <summary>Category P.</summary>
    public static bool IsPunct(int r) => CategoryMap.Has(r, CategoryMap.Punct);

    /// <summary>Category S.</summary>
    public static bool IsSymbol(int r) => CategoryMap.Has(r, CategoryMap.Symbol);

    /// <summary>Category M.</summary>
    public static bool IsMark(int r) => CategoryMap.Has(r, CategoryMap.Mark);

    /// <summary>Category Cc.</summary>
    public static bool IsControl(int r) => (uint)r < 0x20 || (r >= 0x7F && r < 0xA0);

    /// <summary>Categories L, M, N, P, S and Zs.</summary>
    public static bool IsGraphic(int r) => CategoryMap.Has(r, CategoryMap.Graphic);

    /// <summary>Categories L, M, N, P, S and the ASCII space.</summary>
    public static bool IsPrint(int r) =>
        (uint)r < 0x80 ? r is >= ' ' and < 0x7F : CategoryMap.Has(r, CategoryMap.Print);

    /// <summary>The upper case form.</summary>
    public static int ToUpper(int r)
    {
        if (r < 0x80)
            return (uint)(r - 'a') < 26 ? r - 32 : r;
        return CaseMap.Convert(UpperCase, r);
    }

    /// <summary>The lower case form.</summary>
    public static int ToLower(int r)
    {
        if (r < 0x80)
            return (uint)(r - 'A') < 26 ? r + 32 : r;
        return CaseMap.Convert(LowerCase, r);
    }

    /// <summary>The title case form.</summary>
    public static int ToTitle(int r)
    {
        if (r < 0x80)
            return (uint)(r - 'a') < 26 ? r - 32 : r;
        return CaseMap.Convert(TitleCase, r);
    }

    /// <summary>The form in the case <see cref="UpperCase"/>, <see cref="LowerCase"/> or <see cref="TitleCase"/>; U+FFFD for
    /// another.</summary>
    public static int To(long _case, int r) => _case is >= 0 and < MaxCase ? CaseMap.Convert(_case, r) : ReplacementChar;

    /// <summary>The next larger code point equal to r under simple case folding, or the smallest if there is none.</summary>
    public static int SimpleFold(int r) => r is < 0 or > MaxRune ? r : CaseMap.Fold(r);
}
