// Package unicode over all code points, against hashes recorded from real Go.
using System.Reflection;
using GoRuntime;

namespace GoStd.Tests.Unicodes;

public class UnicodeTests
{
    [Theory]
    [InlineData("IsControl", 0xB650DD6B4E32CA9EUL)]
    [InlineData("IsDigit", 0xF7A952668277C346UL)]
    [InlineData("IsGraphic", 0xB2289F306F7C287EUL)]
    [InlineData("IsLetter", 0x48832E3416E6B6C2UL)]
    [InlineData("IsLower", 0x6B72EA9D3337815FUL)]
    [InlineData("IsMark", 0x10C72E7B86271127UL)]
    [InlineData("IsNumber", 0xF28A8063CEF4710BUL)]
    [InlineData("IsPrint", 0xD4A2C617CDAA848DUL)]
    [InlineData("IsPunct", 0x22EA6F39555E1D3FUL)]
    [InlineData("IsSpace", 0x5596C609780A98A7UL)]
    [InlineData("IsSymbol", 0xF39362760D33BC67UL)]
    [InlineData("IsTitle", 0xF389D7E2CDAD75C7UL)]
    [InlineData("IsUpper", 0xC33FB1957ABE0615UL)]
    public void Predicate_AllCodePoints_AsRecorded(string name, ulong hash)
    {
        var f = typeof(unicode).GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<int, bool>>();
        var recording = new Recording();
        for (var r = -2; r <= 0x110001; r++)
        {
            if (f(r))
                recording.Mix((long)r);
        }
        Assert.Equal(hash, recording.Hash);
    }

    [Theory]
    [InlineData("SimpleFold", 0x577294B44E42AFFBUL)]
    [InlineData("ToLower", 0x68719972727AD944UL)]
    [InlineData("ToTitle", 0x1DB040A7605A2AF7UL)]
    [InlineData("ToUpper", 0x8903181A81DC3954UL)]
    public void Mapping_AllCodePoints_AsRecorded(string name, ulong hash)
    {
        var f = typeof(unicode).GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<int, int>>();
        var recording = new Recording();
        for (var r = -2; r <= 0x110001; r++)
        {
            if (f(r) == r)
                continue;
            recording.Mix((long)r);
            recording.Mix((long)f(r));
        }
        Assert.Equal(hash, recording.Hash);
    }

    [Theory]
    [InlineData("Categories", 38, 0xCC64731F354365B8UL)]
    [InlineData("Properties", 39, 0x967181AF4E3EEF81UL)]
    [InlineData("Scripts", 174, 0x97A87DFC5FF8A603UL)]
    public void Tables_AllMembers_AsRecorded(string kind, int count, ulong hash)
    {
        var tables = kind switch { "Categories" => unicode.Categories, "Scripts" => unicode.Scripts, _ => unicode.Properties };
        Assert.Equal(count, tables.Length);
        var recording = new Recording();
        foreach (var name in tables.Keys.OrderBy(k => k))
        {
            ref var table = ref tables[name].Value;
            foreach (var range in table.R16)
            {
                for (ulong c = range.Lo; c <= range.Hi; c += range.Stride)
                    recording.Mix(c);
            }
            foreach (var range in table.R32)
            {
                for (ulong c = range.Lo; c <= range.Hi; c += range.Stride)
                    recording.Mix(c);
            }
        }
        Assert.Equal(hash, recording.Hash);
    }

    [Theory]
    [InlineData('A', "Latin", true)]
    [InlineData('世', "Han", true)]
    [InlineData('世', "Latin", false)]
    [InlineData('я', "Cyrillic", true)]
    [InlineData(0x1F600, "Common", true)]
    [InlineData(-1, "Latin", false)]
    public void Is_Script_AsGo(int rune, string script, bool expected)
    {
        var table = unicode.Scripts[script];
        Assert.Equal(expected, unicode.Is(table, rune));
        Assert.Equal(expected, unicode.In(rune, unicode.Thai, table));
    }

    [Fact]
    public void TurkishCase_DotlessI_AsGo()
    {
        Assert.Equal(0x130, unicode.TurkishCase.ToUpper('i'));
        Assert.Equal(0x131, unicode.TurkishCase.ToLower('I'));
        Assert.Equal('B', unicode.TurkishCase.ToUpper('b'));
    }

    [Fact]
    public void To_UnknownCase_GivesReplacementCharacter() => Assert.Equal(unicode.ReplacementChar, unicode.To(3, 'a'));
}
