// Views of slices and strings: the elements and the panics of what they are views of.
namespace GoRuntime.Tests.Values;

public class ViewTests
{
    [Fact]
    public void View_SharesTheElements()
    {
        var s = new Slice<int>([1, 2, 3]).Slice(1, 3);
        var view = s.View();
        view[0] = 7;
        Assert.Equal(7, s[0]);
        Assert.Equal(3, view[1UL]);
        Assert.Equal(2, view.Length);
    }

    [Theory]
    [InlineData(2, "index out of range [2] with length 2")]
    [InlineData(-1, "index out of range [-1]")]
    public void View_PanicsAsTheSliceDoes(long index, string text)
    {
        var s = new Slice<int>([1, 2]);
        Assert.Equal("runtime error: " + text, Panic(() => s.View()[index]));
        Assert.Equal("runtime error: " + text, Panic(() => ((GoString)"ab").View()[index]));
    }

    [Fact]
    public void View_OfNothingHasNoElements()
    {
        const string text = "runtime error: index out of range [0] with length 0";
        Assert.Equal(text, Panic(static () => default(Slice<int>).View()[0]));
        Assert.Equal(text, Panic(static () => new Slice<string>(0).View()[0UL].Length));
        Assert.Equal(text, Panic(static () => default(GoString).View()[0]));
        Assert.Equal(text, Panic(static () => default(Array0<int>).View()[0]));
        Assert.Equal(0, default(Slice<int>).View().Length);
    }

    [Fact]
    public void DefaultView_PanicsAsANilPointerDoes()
    {
        Assert.Throws<NullReferenceException>(static () => default(SliceView<int>)[0]);
        Assert.Throws<NullReferenceException>(static () => default(SliceView<int>)[3UL]);
        Assert.Throws<NullReferenceException>(static () => (int)default(StringView)[-1]);
    }

    [Fact]
    public void Row_SharesTheElements()
    {
        var rows = new Slice<Slice<int>>([new([1, 2]), new([3])]);
        var row = rows.Row(0);
        row[1] = 7;
        Assert.Equal(7, rows[0][1]);
        Assert.Equal((2, 1), (row.Length, rows.View().Row(1).Length));
        var text = new Slice<GoString>(["ab", ""]).Row(0);
        Assert.Equal(((byte)'b', 2), (text[1], text.Length));
        Assert.Equal(3, new Slice<Slice<Slice<int>>>([default, rows]).Row(1).Row(1)[0]);
        Assert.Equal((byte)'x', new Slice<Slice<GoString>>([new(["x"])]).Row(0).Row(0)[0]);
    }

    // Go: [][]int{{1, 2}, {}}[row][index]
    [Theory]
    [InlineData(0, 2, "index out of range [2] with length 2")]
    [InlineData(0, -1, "index out of range [-1]")]
    [InlineData(1, 0, "index out of range [0] with length 0")]
    [InlineData(2, 0, "index out of range [2] with length 2")]
    [InlineData(-1, 5, "index out of range [-1]")]
    public void Row_PanicsWhereItIsIndexed_AsIndexingTwiceDoes(long row, long index, string text)
    {
        var rows = new Slice<Slice<int>>([new([1, 2]), default]);
        Assert.Equal("runtime error: " + text, Panic(() => rows[row][index]));
        Assert.Equal("runtime error: " + text, Panic(() => rows.Row(row)[index]));
        var texts = new Slice<GoString>(["ab", ""]);
        Assert.Equal("runtime error: " + text, Panic(() => texts[row][index]));
        Assert.Equal("runtime error: " + text, Panic(() => texts.Row(row)[index]));
        var cube = new Slice<Slice<Slice<int>>>([rows]);
        Assert.Equal("runtime error: " + text, Panic(() => cube.Row(0).Row(row)[index]));
        Assert.Equal("runtime error: index out of range [1] with length 1", Panic(() => cube.Row(1).Row(row)[index]));
    }

    [Fact]
    public void Row_ThatIsNotThere_PanicsWhereItIsMeasured()
    {
        const string text = "runtime error: index out of range [1] with length 1";
        Assert.Equal(text, Panic(static () => (int)new Slice<Slice<int>>(1).Row(1).Length));
        Assert.Equal(text, Panic(static () => (int)new Slice<GoString>(1).Row(1).Length));
        Assert.Equal(0, new Slice<Slice<int>>(1).Row(0).Length);
        Assert.Equal(0, new Slice<GoString>(1).Row(0).Length);
    }

    [Fact]
    public void Row_BehindANilPointer_PanicsAsThePointerDoes()
    {
        Assert.Throws<NullReferenceException>(static () => default(SliceView<Slice<int>>).Row(0)[0]);
        Assert.Throws<NullReferenceException>(static () => (int)default(SliceView<Slice<int>>).Row(0).Length);
        Assert.Throws<NullReferenceException>(static () => (int)default(SliceView<GoString>).Row(3)[1]);
        Assert.Throws<NullReferenceException>(static () => default(RowView<Slice<int>>).Row(3)[1]);
    }

    private static string Panic(Func<int> f) => ((RuntimeError)Assert.Throws<GoPanic>(() => f()).Value!).Error().ToString();
}
