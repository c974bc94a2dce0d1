// Maps: nil maps, key equality, change during range, panics.

using System.Numerics;
using static GoRuntime.Builtins;

namespace GoRuntime.Tests.Values;

public class MapTests
{
    [Fact]
    public void NilMap_ReadsAsEmpty_PanicsWhenWritten()
    {
        Map<GoString, long> m = default;
        Assert.True(m.IsNil);
        Assert.Equal(0, m["a"]);
        Assert.Equal((0, false), m.Lookup("a"));
        Assert.Equal(0, len(m));
        delete(m, "a");
        clear(m);
        foreach (var _ in m)
        {
            Assert.Fail("A nil map has no entries.");
        }
        Assert.Equal("runtime.plainError: assignment to entry in nil map", Panicking.TypedText(() => m["a"] = 1));
        Assert.Equal("assignment to entry in nil map", Panicking.Text(() => m.Set("a", 1)));
        Assert.Equal("assignment to entry in nil map", Panicking.Text(() => m.Ref("a")++));
    }

    [Fact]
    public void Operations_AgainstReference_Agree()
    {
        var random = new Random(7);
        var map = new Map<long, long>();
        var reference = new Dictionary<long, long>();
        for (var step = 0; step < 20000; step++)
        {
            var key = random.Next(600) * (random.Next(3) == 0 ? 1L << 40 : 1);
            switch (random.Next(5))
            {
                case 0 or 1:
                    map[key] = step;
                    reference[key] = step;
                    break;
                case 2:
                    map.Delete(key);
                    reference.Remove(key);
                    break;
                case 3:
                    map.Ref(key) += 3;
                    reference[key] = reference.GetValueOrDefault(key) + 3;
                    break;
                default:
                    Assert.Equal(reference.TryGetValue(key, out var want), map.TryGet(key, out var got));
                    Assert.Equal(want, got);
                    break;
            }
            if (step % 5000 == 4999)
            {
                map.Clear();
                reference.Clear();
            }
            Assert.Equal(reference.Count, map.Length);
        }
        Assert.Equal(reference.OrderBy(e => e.Key).Select(e => (e.Key, e.Value)), map.OrderBy(e => e.Key));
    }

    [Fact]
    public void FloatKeys_NaNAndZeros_AsGo()
    {
        var m = new Map<double, GoString> { [double.NaN] = "a", [double.NaN] = "b", [0.0] = "c", [-0.0] = "d" };
        Assert.Equal(3, len(m));
        Assert.Equal("d", m[0.0]);
        Assert.Equal((default(GoString), false), m.Lookup(double.NaN));
        Assert.Contains(m.Keys, double.IsNegative);
        m.Delete(double.NaN);
        Assert.Equal(3, len(m));
        m.Clear();
        Assert.Equal(0, len(m));
        var c = new Map<Complex, long> { [new Complex(0.0, -0.0)] = 1, [new Complex(double.NaN, 0)] = 2 };
        Assert.Equal(1, c[Complex.Zero]);
        Assert.Equal(0, c[new Complex(double.NaN, 0)]);
    }

    [Fact]
    public void InterfaceKeys_TypesDiffer_AreDifferentKeys()
    {
        var m = new Map<object, long>
        {
            [1L] = 1,
            [new int64(1)] = 2,
            [1] = 3,
            [1.0] = 4,
            [(GoString)"1"] = 5,
            [true] = 6,
            [new Point(1, 2)] = 7,
        };
        Assert.Equal(7, len(m));
        Assert.Equal((1L, 2L, 3L, 4L), (m[1L], m[new int64(1)], m[1], m[1.0]));
        Assert.Equal((5L, 7L), (m[(GoString)"1"], m[new Point(1, 2)]));
        Assert.Equal(5, m["1"]);
        Assert.Equal(0, m[new Point(2, 1)]);
    }

    public static TheoryData<string, Action> Unhashable => new()
    {
        { "runtime.errorString: runtime error: hash of unhashable type []int", () => new Map<object, long>()[new Slice<long>(0)] = 1 },
        { "maps.unhashableTypeError: hash of unhashable type: func()", () => _ = new Map<object, long>()[() => { }] },
        { "maps.unhashableTypeError: hash of unhashable type: []int", () => _ = default(Map<object, long>)[new Slice<long>(0)] },
        { "maps.unhashableTypeError: hash of unhashable type: []int", () => default(Map<object, long>).Delete(new Slice<long>(0)) },
        { "maps.unhashableTypeError: hash of unhashable type: map[string]int", () =>
            _ = new Map<object, long>()[new Map<GoString, long>()] },
        { "maps.unhashableTypeError: hash of unhashable type: []int", () =>
            _ = new Map<object, long>()[new Holder { Value = new Slice<long>(0) }] },
        { "runtime.errorString: runtime error: hash of unhashable type []int", () =>
            _ = new Map<object, long> { [1L] = 1 }[new Slice<long>(0)] },
        { "runtime.errorString: runtime error: hash of unhashable type []int", () =>
            new Map<Holder, long>()[new Holder { Value = new Slice<long>(0) }] = 1 },
        { "runtime.errorString: runtime error: hash of unhashable type []int64", () =>
            new Map<object, long>()[new Boxed<Slice<long>>([], "[]int64")] = 1 },
    };

    [Theory]
    [MemberData(nameof(Unhashable))]
    public void Key_Unhashable_PanicsAsGo(string text, Action action) => Assert.Equal(text, Panicking.TypedText(action));

    [Fact]
    public void Range_DeletedBeforeReached_IsNotVisited()
    {
        for (var round = 0; round < 50; round++)
        {
            var m = new Map<long, long>();
            for (var i = 0; i < 20; i++)
            {
                m[i] = i;
            }
            var visited = new HashSet<long>();
            foreach (var (k, _) in m)
            {
                Assert.True(visited.Add(k));
                Assert.True(m.ContainsKey(k));
                for (var i = 0; i < 20; i += 2)
                {
                    if (!visited.Contains(i))
                    {
                        m.Delete(i);
                    }
                }
            }
            Assert.Equal(10, visited.Count(k => k % 2 == 1));
            Assert.Equal(visited.Order(), m.Keys.Order());
        }
    }

    [Fact]
    public void Range_InsertingGrowingAndClearing_VisitsOldOnceAndEnds()
    {
        var m = new Map<long, long>();
        for (var i = 0; i < 10; i++)
        {
            m[i] = i;
        }
        var visited = new List<long>();
        foreach (var (k, _) in m)
        {
            visited.Add(k);
            if (k < 10)
            {
                for (var j = 0; j < 50; j++)
                {
                    m[1000 + k * 50 + j] = 0;
                }
            }
        }
        Assert.Equal(visited.Distinct().Count(), visited.Count);
        Assert.Equal(10, visited.Count(k => k < 10));

        var count = 0;
        foreach (var (_, _) in m)
        {
            count++;
            m.Clear();
        }
        Assert.Equal(1, count);
    }

    [Fact]
    public void Range_ManyTimes_BeginsAnywhere()
    {
        var m = new Map<long, long>();
        for (var i = 0; i < 8; i++)
        {
            m[i] = i;
        }
        Assert.Equal(8, Enumerable.Range(0, 2000).Select(_ => m.Keys.First()).Distinct().Count());
    }

    [Fact]
    public void Range_ValueChangedMeanwhile_IsTheNewOne()
    {
        var m = new Map<long, long> { [1] = 1, [2] = 1 };
        var sum = 0L;
        foreach (var (_, v) in m)
        {
            sum += v;
            m[1] = 10;
            m[2] = 10;
        }
        Assert.Equal(11, sum);
    }

    [Fact]
    public void Reference_Copied_IsTheSameMap()
    {
        var m = new Map<GoString, long>();
        var n = m;
        n["x"] = 1;
        Assert.Equal(1, m["x"]);
        Assert.True(m.IsSame(n));
        Assert.False(m.IsSame(new Map<GoString, long>()));
    }

    [Fact]
    public void Hint_AnyNumber_IsOnlyAHint()
    {
        Assert.Equal(0, len(new Map<long, long>(-5)));
        var m = new Map<long, long>(100) { [1] = 2 };
        Assert.Equal(1, len(m));
        foreach (var hint in new[] { 1L << 30, 1L << 40, long.MaxValue })
        {
            var huge = new Map<long, long>(hint) { [1] = 2 };
            Assert.Equal(2, huge[1]);
        }
    }

    [Fact]
    public void Range_ThatAddsAtEachStep_Ends()
    {
        var m = new Map<long, long> { [0] = 0 };
        var steps = 0;
        foreach (var (key, _) in m)
        {
            m[key + 1] = 0;
            Assert.True(++steps < 1000);
        }

        steps = 0;
        foreach (var (key, _) in m)
        {
            delete(m, key);
            m[key + 1000] = 0;
            m[key + 2000] = 0;
            Assert.True(++steps < 1000);
        }
    }

    [Fact]
    public void PointerAndArrayKeys_ByLocationAndValue()
    {
        var p = new Ptr<long>(1);
        Slice<long> s = [1, 2];
        var m = new Map<Ptr<long>, long> { [p] = 1, [Ptr.Element(s, 1)] = 2 };
        Assert.Equal((1L, 2L, 0L), (m[p], m[Ptr.Element(s.Slice(1), 0)], m[new Ptr<long>(1)]));
        var a = new Map<Array2<long>, long> { [new(1, 2)] = 5, [default] = 6 };
        Assert.Equal((5L, 6L, 0L), (a[new(1, 2)], a[new(0, 0)], a[new(2, 1)]));
    }

    private record struct Point(long X, long Y);

    [GoType("main.Holder")]
    private struct Holder
    {
        public object? Value;
    }
}
