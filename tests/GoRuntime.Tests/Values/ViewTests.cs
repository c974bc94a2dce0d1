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

    private static string Panic(Func<int> f) => ((RuntimeError)Assert.Throws<GoPanic>(() => f()).Value!).Error().ToString();
}
