using static GoRuntime.Builtins;
using GoRuntime;
namespace GoRuntime.Tests.Values;
public class SmokeTests
{
    [Fact]
    public void Values_Smoke()
    {
        GoString s = "héllo"; 
        Assert.Equal(6, s.Length);
        Slice<long> x = [1,2,3];
        x = append(x, 4L);
        Assert.Equal(6, cap(x));
        Array<long, N3> a = [1,2,3];
        Assert.Equal("[3]int", GoType.Of(a).String());
        var m = new Map<GoString, long> { ["a"] = 1, ["b"] = 2 };
        m["a"]++;
        Assert.Equal(2, m["a"]);
        List<Map<GoString, long>> l = [m];
        l[0].Set("b", 7);
        Assert.Equal("map[string]int", GoType.Of(m).String());
        Assert.Equal("[]map[string]*uint64", GoType.Parse("[]map[string]*uint64", typeof(Slice<Map<GoString,Ptr<ulong>>>)).String());
        Assert.Equal("func(int, ...string) (int, error)", GoType.Parse("func(int, ...string) (int, error)", typeof(Func<long,Slice<GoString>,(long,error)>)).String());
        var p = Assert.Throws<GoPanic>(() => x[5]);
        Assert.Equal("runtime error: index out of range [5] with length 4", p.Value!.ToString());
    }
}
