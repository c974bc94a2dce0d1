// SyncMap against a plain model, under change while it is ranged over, and what it keeps alive.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync.Tests;

public class SyncMapTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void RandomCalls_AnswerAsAPlainMap(int seed)
    {
        var random = new Random(seed);
        var map = new SyncMap();
        var model = new Dictionary<long, long>();
        for (var i = 0; i < 5000; i++)
        {
            var (key, value, old) = (random.NextInt64(16), random.NextInt64(4), random.NextInt64(4));
            var has = model.TryGetValue(key, out var current);
            (object? Value, bool Ok) present = has ? (current, true) : (null, false);
            switch (random.Next(9))
            {
                case 0:
                    Assert.Equal(present, map.Load(key));
                    break;
                case 1:
                    map.Store(key, value);
                    model[key] = value;
                    break;
                case 2:
                    Assert.Equal(has ? (current, true) : (value, false), map.LoadOrStore(key, value));
                    model.TryAdd(key, value);
                    break;
                case 3:
                    Assert.Equal(present, map.LoadAndDelete(key));
                    model.Remove(key);
                    break;
                case 4:
                    map.Delete(key);
                    model.Remove(key);
                    break;
                case 5:
                    Assert.Equal(present, map.Swap(key, value));
                    model[key] = value;
                    break;
                case 6:
                    Assert.Equal(has && current == old, map.CompareAndSwap(key, old, value));
                    if (has && current == old) model[key] = value;
                    break;
                case 7:
                    Assert.Equal(has && current == old, map.CompareAndDelete(key, old));
                    if (has && current == old) model.Remove(key);
                    break;
                case 8 when random.Next(50) == 0:
                    map.Clear();
                    model.Clear();
                    break;
            }
        }

        Assert.Equal(model.OrderBy(static pair => pair.Key), Pairs(ref map));
    }

    [Fact]
    public void Range_WhileOthersStore_VisitsEveryKeyOnce() => Goroutines.Run(2, async () =>
    {
        const long Size = 256;
        var map = new Ptr<SyncMap>(default);
        var wg = new WaitGroup();
        var stop = false;
        for (var n = 1L; n <= Size; n++) map.Value.Store(n, n);
        for (var g = 1L; g <= 2; g++)
        {
            var factor = g;
            wg.Go(async GoTask () =>
            {
                for (var i = 1L; !Volatile.Read(ref stop); i++)
                {
                    for (var n = 1L; n <= Size; n++) map.Value.Store(n, n * i * factor);
                    await Go.YieldAsync();
                }
            });
        }

        for (var round = 0; round < 50; round++)
        {
            var seen = new HashSet<long>();
            map.Value.Range((object? key, object? value) =>
            {
                Assert.Equal(0, (long)value! % (long)key!);
                Assert.True(seen.Add((long)key));
                return true;
            });
            Assert.Equal(Size, seen.Count);
            await Go.YieldAsync();
        }

        Volatile.Write(ref stop, true);
        await wg.WaitAsync();
    });

    [Fact]
    public void Range_InsideRange_SeesAndMakesChanges()
    {
        var map = new SyncMap();
        map.Store(0L, "a");
        map.Store(1L, "b");
        map.Store(2L, "c");
        var (outer, inner) = (0, 0);
        map.Range((object? key, object? value) =>
        {
            outer++;
            map.Range((object? innerKey, object? innerValue) =>
            {
                inner++;
                Assert.Equal((innerValue, true), map.Load(innerKey));
                Assert.Equal(("new", false), map.LoadOrStore(42L, "new"));
                map.Store(42L, "newer");
                Assert.Equal(("newer", true), map.LoadAndDelete(42L));
                return true;
            });
            map.Delete(key);
            return true;
        });
        Assert.Equal((3, 3 + 2 + 1), (outer, inner));
        Assert.Equal(0, Count(ref map));
    }

    [Fact]
    public void Range_DeletingTheOthers_VisitsOne()
    {
        var map = new SyncMap();
        for (var key = 0L; key < 100; key++) map.Store(key, key);
        var visited = 0;
        map.Range((object? key, object? _) =>
        {
            visited++;
            for (var other = 0L; other < 100; other++) map.Delete(other);
            return true;
        });
        Assert.Equal(1, visited);
    }

    [Fact]
    public void Clear_WhileOthersStoreAndLoad_LeavesAnEmptyMapInTheEnd() => Goroutines.Run(2, async () =>
    {
        var map = new Ptr<SyncMap>(default);
        var wg = new WaitGroup();
        for (var i = 0L; i < 10; i++)
        {
            var key = i;
            wg.Go(() => map.Value.Store(key, key * 10));
            wg.Go(() => Assert.True(map.Value.Load(key) is (null, false) or (long, true)));
            wg.Go(() => map.Value.Clear());
        }

        await wg.WaitAsync();
        map.Value.Clear();
        Assert.Empty(Pairs(ref map.Value));
    });

    [Fact]
    public void CompareAndSwap_OfAnAbsentKey_DoesNothing()
    {
        var map = new SyncMap();
        Assert.False(map.CompareAndSwap(1L, null, 42L));
        Assert.False(map.CompareAndDelete(1L, null));
        Assert.Equal((null, false), map.Load(1L));
    }

    [Fact]
    public void Key_ThatCannotBeHashed_PanicsOnAnEmptyMapToo()
    {
        var map = new SyncMap();
        var key = new Slice<long>(1);
        foreach (var call in new Action[] { () => map.Load(key), () => map.Delete(key), () => map.CompareAndSwap(key, null, null) })
        {
            Assert.Equal("runtime error: hash of unhashable type []int", Goroutines.PanicOf(call));
        }
    }

    [Fact]
    public void Key_ThatWasDeleted_IsNotKeptAlive()
    {
        var map = new SyncMap();
        map.Store(null, 1L);
        var key = StoreAndDelete(ref map);
        GC.Collect();
        Assert.False(key.IsAlive);
        Assert.Equal((1L, true), map.Load(null));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference StoreAndDelete(ref SyncMap map)
    {
        var key = new Ptr<long>(1);
        map.Store(key, 1L);
        map.Delete(key);
        return new WeakReference(key);
    }

    private static int Count(ref SyncMap map)
    {
        var count = 0;
        map.Range((object? _, object? _) => ++count > 0);
        return count;
    }

    private static List<KeyValuePair<long, long>> Pairs(ref SyncMap map)
    {
        var pairs = new List<KeyValuePair<long, long>>();
        map.Range((object? key, object? value) =>
        {
            pairs.Add(KeyValuePair.Create((long)key!, (long)value!));
            return true;
        });
        return [.. pairs.OrderBy(static pair => pair.Key)];
    }
}
