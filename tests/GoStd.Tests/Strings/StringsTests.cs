// Package strings: cases worth reading, and the panics.
using GoRuntime;

namespace GoStd.Tests.Texts;

public class StringsTests
{
    [Theory]
    [InlineData("a,b,c", ",", 2, "[a b,c]")]
    [InlineData("a,b,c", ",", 0, "nil")]
    [InlineData("a,b,c", "", -1, "[a , b , c]")]
    [InlineData("", ",", -1, "[]")]
    [InlineData("", "", -1, "")]
    [InlineData("héé", "", 2, "[h éé]")]
    public void SplitN_Borders_AsGo(string s, string sep, long n, string expected)
    {
        var parts = strings.SplitN(s, sep, n);
        var text = parts.IsNil ? "nil" : parts.Length == 0 ? "" : $"[{string.Join(' ', parts)}]";
        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("  foo bar  baz   ", "foo|bar|baz")]
    [InlineData("\u00a0a\u2003b\u0085c", "a|b|c")]
    [InlineData(" \t\n", "")]
    public void Fields_WhiteSpace_AsGo(string s, string expected) => Assert.Equal(expected, string.Join('|', strings.Fields(s)));

    [Theory]
    [InlineData("hello", "", "-", -1, "-h-e-l-l-o-")]
    [InlineData("hello", "", "-", 3, "-h-e-llo")]
    [InlineData("banana", "ana", "<>", -1, "b<>na")]
    [InlineData("aaaa", "aa", "b", 1, "baa")]
    [InlineData("abc", "x", "y", -1, "abc")]
    public void Replace_Limits_AsGo(string s, string old, string with, long n, string expected) =>
        Assert.Equal(expected, strings.Replace(s, old, with, n).ToString());

    [Theory]
    [InlineData("Go", "GO", true)]
    [InlineData("\u212a", "k", true)]
    [InlineData("ſ", "S", true)]
    [InlineData("σ", "ς", true)]
    [InlineData("ß", "SS", false)]
    [InlineData("ß", "\u1e9e", true)]
    [InlineData("i", "İ", false)]
    public void EqualFold_SimpleFolding_AsGo(string s, string t, bool expected) => Assert.Equal(expected, strings.EqualFold(s, t));

    [Theory]
    [InlineData("her royal highness", "Her Royal Highness")]
    [InlineData("don't stop_it 4you", "Don'T Stop_it 4you")]
    [InlineData("ǆ x", "ǅ X")]
    public void Title_Words_AsGo(string s, string expected) => Assert.Equal(expected, strings.Title(s).ToString());

    [Fact]
    public void Map_InvalidByte_BecomesReplacementCharacter()
    {
        var s = GoString.FromBytes([(byte)'a', 0xFF, (byte)'b']);
        Assert.Equal("a\ufffdb", strings.Map(r => r, s).ToString());
        Assert.Equal("a?b", strings.ToValidUTF8(s, "?").ToString());
    }

    [Fact]
    public void NewReplacer_SeveralMatches_FirstArgumentWins()
    {
        Assert.Equal("1-2", strings.NewReplacer("aa", "1", "a", "2").Replace("aa-a").ToString());
        Assert.Equal("22-2", strings.NewReplacer("a", "2", "aa", "1").Replace("aa-a").ToString());
        Assert.Equal("XaXbX", strings.NewReplacer("", "X").Replace("ab").ToString());
    }

    [Fact]
    public void Replacer_WriteString_WritesThePieces()
    {
        var to = new strings.BuilderPtr();
        var (n, err) = strings.NewReplacer("<", "&lt;", ">", "&gt;").WriteString(to, "a<b>");
        Assert.Equal((10L, null), (n, err));
        Assert.Equal("a&lt;b&gt;", to.Value.String().ToString());
    }

    [Fact]
    public void Builder_StringTakenEarly_StaysAsItWas()
    {
        var b = new strings.Builder();
        b.WriteString("abc");
        var early = b.String();
        b.WriteString("def");
        Assert.Equal("abc", early.ToString());
        Assert.Equal("abcdef", b.String().ToString());
        b.Reset();
        Assert.Equal((0L, 0L), (b.Len(), b.Cap()));
    }

    [Theory]
    [InlineData("strings: negative Repeat count", 0)]
    [InlineData("strings: Repeat output length overflow", 1)]
    [InlineData("strings.NewReplacer: odd argument count", 2)]
    [InlineData("strings.Builder.Grow: negative count", 3)]
    [InlineData("bytes.Buffer: truncation out of range", 4)]
    [InlineData("bytes.Buffer.Grow: negative count", 5)]
    [InlineData("bytes: negative Repeat count", 6)]
    public void WrongArgument_Panics(string text, int which)
    {
        var panic = Assert.Throws<GoPanic>(() =>
        {
            switch (which)
            {
                case 0:
                    strings.Repeat("x", -1);
                    break;
                case 1:
                    strings.Repeat("xy", long.MaxValue);
                    break;
                case 2:
                    strings.NewReplacer("a", "b", "c");
                    break;
                case 3:
                    new strings.Builder().Grow(-1);
                    break;
                case 4:
                    new bytes.Buffer().Truncate(1);
                    break;
                case 5:
                    new bytes.Buffer().Grow(-1);
                    break;
                default:
                    bytes.Repeat([1], -1);
                    break;
            }
        });
        Assert.Equal((GoString)text, panic.Value);
    }

    [Fact]
    public void BytesSplit_AppendToPart_DoesNotRunIntoTheNext()
    {
        var parts = bytes.Split((Slice<byte>)(GoString)"ab,cd", (Slice<byte>)(GoString)",");
        Builtins.append(parts[0], (byte)'!');
        Assert.Equal("cd", ((GoString)parts[1]).ToString());
    }

    [Fact]
    public void Buffer_ReadFromAndWriteTo_MovesEverything()
    {
        var buffer = new bytes.BufferPtr();
        Assert.Equal((5L, null), buffer.Value.ReadFrom(strings.NewReader("hello")));
        var to = new strings.BuilderPtr();
        Assert.Equal((5L, null), buffer.Value.WriteTo(to));
        Assert.Equal("hello", to.Value.String().ToString());
        Assert.Equal(0, buffer.Value.Len());
    }
}
