// Strings: bytes, runes, conversions, concatenation.

using static GoRuntime.Builtins;

namespace GoRuntime.Tests.Values;

public class GoStringTests
{
    // One of each: a bad byte, a cut sequence, a surrogate, and runes of every length.
    private static readonly GoString Mixed = GoString.FromBytes(
        [(byte)'a', 0xff, 0xc3, 0xa9, 0xe2, 0x82, (byte)'z', 0xe4, 0xb8, 0x96, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0x80]);

    public static TheoryData<string, Action> BadBounds => new()
    {
        { "index out of range [5] with length 5", () => _ = ((GoString)"hello")[5] },
        { "index out of range [-1]", () => _ = ((GoString)"hello")[-1] },
        { "slice bounds out of range [:9] with length 5", () => ((GoString)"hello").Slice(0, 9) },
        { "slice bounds out of range [9:5]", () => ((GoString)"hello").Slice(9) },
        { "slice bounds out of range [3:2]", () => ((GoString)"hello").Slice(3, 2) },
        { "slice bounds out of range [-1:]", () => ((GoString)"hello").Slice(-1) },
        { "slice bounds out of range [:-1]", () => ((GoString)"hello").Slice(0, -1) },
        { "index out of range [0] with length 0", () => _ = default(GoString)[0] },
    };

    [Theory]
    [MemberData(nameof(BadBounds))]
    public void Bounds_OutOfRange_PanicAsGo(string text, Action action) =>
        Assert.Equal("runtime.boundsError: runtime error: " + text, Panicking.TypedText(action));

    [Fact]
    public void FromBytes_ShortStrings_KeepTheirBytes()
    {
        var made = new List<(GoString String, byte[] Bytes)>();
        for (var i = 0; i < 1000; i++)
        {
            var bytes = new byte[i % 20];
            Array.Fill(bytes, (byte)i);
            made.Add((GoString.FromBytes(bytes), bytes));
            made.Add((GoString.FromBytes(bytes) + "x", [.. bytes, (byte)'x']));
            made.Add((GoString.Concat("<", GoString.FromBytes(bytes), ">"), [(byte)'<', .. bytes, (byte)'>']));
        }
        Assert.All(made, static one => Assert.Equal(one.Bytes, one.String.Span.ToArray()));
    }

    [Fact]
    public void FromBytes_ShortStrings_ShareArrays()
    {
        GoString.FromBytes("warm"u8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            GoString.FromBytes("123456789"u8);
        }
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 9 * 1000, 16 * 1000);
    }

    [Fact]
    public void Range_InvalidBytes_YieldsReplacementOfWidthOne()
    {
        var seen = new List<string>();
        foreach (var (i, r) in Mixed)
        {
            seen.Add($"{i}:{r}");
        }
        Assert.Equal("0:97 1:65533 2:233 4:65533 5:65533 6:122 7:19990 10:128512 14:65533 15:65533 16:65533", string.Join(' ', seen));
    }

    [Fact]
    public void Runes_ThereAndBack_AsGo()
    {
        var runes = (Slice<int>)Mixed;
        Assert.Equal([97, 65533, 233, 65533, 65533, 122, 19990, 128512, 65533, 65533, 65533], runes);
        Assert.Equal(29, ((GoString)runes).Length);
        Slice<int> odd = [-1, 0xd800, 0x10ffff, 0x110000, 65];
        Assert.Equal([239, 191, 189, 239, 191, 189, 244, 143, 191, 191, 239, 191, 189, 65], (Slice<byte>)(GoString)odd);
    }

    [Theory]
    [InlineData(65L, "A")]
    [InlineData(0x1F600L, "😀")]
    [InlineData(-1L, "\uFFFD")]
    [InlineData(0xD800L, "\uFFFD")]
    [InlineData(1L << 40, "\uFFFD")]
    public void FromInteger_AnyValue_IsItsRune(long rune, string want)
    {
        Assert.Equal(want, (GoString)rune);
        Assert.Equal(want, (GoString)(ulong)rune);
    }

    [Fact]
    public void Bytes_Conversion_CopiesAndRoundsCapacity()
    {
        var s = GoString.FromString("hello");
        var bytes = (Slice<byte>)s;
        Assert.Equal((5, 8), (len(bytes), cap(bytes)));
        Assert.Equal(6, cap((Slice<int>)s));
        bytes[0] = (byte)'j';
        Assert.Equal("hello", s);
        Assert.Equal("jello", (GoString)bytes);
        Assert.Equal(0, cap((Slice<byte>)default(GoString)));
        Assert.False(((Slice<byte>)default(GoString)).IsNil);
    }

    [Fact]
    public void Literal_Conversion_HasNoSpareCapacity()
    {
        GoString s = "hello";
        Assert.Equal((5, 5), (cap((Slice<byte>)s), cap((Slice<int>)s)));
        Assert.Equal(8, cap((Slice<byte>)s.Slice(1)));
        Assert.Equal(8, cap((Slice<byte>)s.Slice(0, 4)));
        var raw = GoString.Raw("\u00ff\u00fe\u00fd");
        Assert.Equal((3, 3), (cap((Slice<byte>)raw), cap((Slice<int>)raw)));
        Assert.Equal(8, cap((Slice<byte>)raw.Slice(1)));
        Assert.Equal(0, cap((Slice<byte>)(GoString)""));
        var path = (Slice<byte>)(GoString)"path=";
        var (one, two) = (append(path, (byte)'1'), append(path, (byte)'2'));
        Assert.Equal(("path=1", "path=2"), (((GoString)one).ToString(), ((GoString)two).ToString()));
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "", 1)]
    [InlineData("abc", "abd", -1)]
    [InlineData("abc", "abcd", -1)]
    [InlineData("z", "é", -1)]
    [InlineData("\uFFFD", "😀", -1)]
    public void Compare_Bytewise_AsGo(string a, string b, int sign)
    {
        GoString x = a, y = b;
        Assert.Equal((sign < 0, sign > 0, sign == 0, sign != 0), ((x < y), (x > y), x == y, x != y));
        Assert.Equal((sign <= 0, sign >= 0), ((x <= y), (x >= y)));
        Assert.Equal(sign == 0, x.GetHashCode() == y.GetHashCode());
    }

    [Fact]
    public void Equality_WithLiterals_ComparesBytes()
    {
        GoString s = "abc";
        Assert.True(s == "abc"u8);
        Assert.True(s != "abd"u8);
        Assert.True(s == "abc");
        Assert.True(default(GoString) == "");
        Assert.Equal([0xff, 0], (Slice<byte>)GoString.Raw("\u00ff\u0000"));
    }

    [Fact]
    public void Substring_SharesBytes()
    {
        GoString s = "hello, world";
        var t = s.Slice(7).Slice(0, 3);
        Assert.Equal("wor", t);
        Assert.True(s.Span.Overlaps(t.Span));
    }

    [Fact]
    public void Literal_ConvertedTwice_SharesBytes()
    {
        const string literal = "a literal of this test";
        Assert.True(((GoString)literal).Span.Overlaps(((GoString)literal).Span));
        Assert.Equal(literal, ((GoString)literal).ToString());
    }

    [Fact]
    public void Concat_Growing_KeepsEveryEarlierString()
    {
        GoString s = default;
        var all = new List<GoString>();
        for (var i = 0; i < 500; i++)
        {
            s += GoString.FromString(((char)('a' + i % 26)).ToString());
            all.Add(s);
        }
        for (var i = 0; i < 500; i++)
        {
            Assert.Equal(string.Concat(Enumerable.Range(0, i + 1).Select(j => (char)('a' + j % 26))), all[i].ToString());
        }
    }

    [Fact]
    public void Concat_TwoFromOneLeft_DoNotSeeEachOther()
    {
        var left = GoString.FromString(new string('x', 100)) + "y";
        left += "z";
        var a = left + "aaa";
        var b = left + "bbb";
        var c = a + "c";
        var d = a + "d";
        Assert.Equal(new string('x', 100) + "yzaaa", a.ToString());
        Assert.Equal(new string('x', 100) + "yzbbb", b.ToString());
        Assert.Equal(new string('x', 100) + "yzaaac", c.ToString());
        Assert.Equal(new string('x', 100) + "yzaaad", d.ToString());
    }

    [Fact]
    public void Concat_SubstringAtTheEndOfBuffer_ExtendsOnlyBehindIt()
    {
        var left = GoString.FromString(new string('x', 100)) + "y";
        left += "z";
        var tail = left.Slice(50) + new string('q', 80);
        Assert.Equal(new string('x', 50) + "yz" + new string('q', 80), tail.ToString());
        Assert.Equal(102, left.Length);
    }

    [Fact]
    public void Concat_ManyParts_AsOneString()
    {
        Assert.Equal("abcd", GoString.Concat("a", "", "bc", "d"));
        Assert.Equal("", GoString.Concat("", ""));
        Assert.Equal("a", GoString.Concat("", "a"));
        var s = GoString.FromString(new string('x', 70));
        for (var i = 0; i < 50; i++)
        {
            s = GoString.Concat(s, "a", "b");
        }
        Assert.Equal(new string('x', 70) + string.Concat(Enumerable.Repeat("ab", 50)), s.ToString());
    }

    [Fact]
    public void RuneCount_AnyBytes_CountsInvalidOnesEach() => Assert.Equal(11, Utf8.Count(Mixed.Span));
}
