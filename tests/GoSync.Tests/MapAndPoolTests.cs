// SyncMap and Pool.
using GoRuntime;

namespace GoSync.Tests;

public class MapAndPoolTests
{
    private static readonly object One = 1L;
    private static readonly object Two = 2L;

    [Fact]
    public void Map_Operations_AnswerAsGo()
    {
        var m = new SyncMap();
        Assert.Equal((null, false), m.Load("a"));
        m.Store((GoString)"a", One);
        Assert.Equal((One, true), m.Load((GoString)"a"));
        Assert.Equal((One, true), m.LoadOrStore((GoString)"a", Two));
        Assert.Equal((Two, false), m.LoadOrStore((GoString)"b", Two));
        Assert.Equal((Two, true), m.Swap((GoString)"b", One));
        Assert.Equal((null, false), m.Swap((GoString)"c", One));
        Assert.False(m.CompareAndSwap((GoString)"a", Two, One));
        Assert.True(m.CompareAndSwap((GoString)"a", 1L, Two));
        Assert.False(m.CompareAndSwap((GoString)"none", null, Two));
        Assert.False(m.CompareAndDelete((GoString)"a", One));
        Assert.True(m.CompareAndDelete((GoString)"a", 2L));
        Assert.Equal((One, true), m.LoadAndDelete((GoString)"b"));
        Assert.Equal((null, false), m.LoadAndDelete((GoString)"b"));
        m.Delete((GoString)"b");
        m.Clear();
        Assert.Equal((null, false), m.Load((GoString)"c"));
    }

    [Fact]
    public void Map_NilKeyAndValue_AreAllowed()
    {
        var m = new SyncMap();
        m.Store(null, null);
        Assert.Equal((null, true), m.Load(null));
        m.Range((key, value) =>
        {
            Assert.Null(key);
            Assert.Null(value);
            return true;
        });
    }

    [Fact]
    public void Map_Keys_CompareAsGo()
    {
        var m = new SyncMap();
        m.Store(1L, "int");
        m.Store((int64)1, "int64");
        m.Store(1, "int32");
        Assert.Equal("int", m.Load(1L).Value);
        Assert.Equal("int64", m.Load((int64)1).Value);
        Assert.Equal("int32", m.Load(1).Value);
        Assert.Equal("runtime error: hash of unhashable type []int", Goroutines.PanicOf(() => m.Store(new Slice<long>(1), null)));
    }

    [Fact]
    public void Map_KeysOfFrequentTypes_AreFoundByTheirTypeAndByTheObject()
    {
        var m = new SyncMap();
        m.Store((byte)1, "uint8");
        Assert.Equal((null, false), m.Load(1L));
        m.Store(1L, "int");
        m.Store((GoString)"a", "string");
        Assert.Equal(("int", true), m.Load(1L));
        Assert.Equal(("int", true), m.Load((object)1L));
        Assert.Equal(("uint8", true), m.Load((byte)1));
        Assert.Equal(("string", true), m.Load((GoString)"a"));
        Assert.Equal(("string", true), m.Load((object)(GoString)"a"));
        Assert.Equal(("string", true), m.Load("a"));
        m.Store("b", "of .NET");
        Assert.Equal(("of .NET", true), m.Load((GoString)"b"));
        Assert.Equal(("int", true), m.LoadOrStore(1L, "other"));
        Assert.Equal(("new", false), m.LoadOrStore(2L, "new"));
        Assert.Equal(("new", true), m.LoadOrStore((object)2L, "other"));
        m.Store(null, "nil");
        Assert.Equal((null, false), m.Load(0L));
        Assert.Equal((null, false), m.Load(default(GoString)));
    }

    [Fact]
    public void Map_CompareAndSwapOfUncomparableValues_Panics()
    {
        var m = new SyncMap();
        var slice = new Slice<long>(1);
        m.Store(One, slice);
        Assert.Equal(
            "runtime error: comparing uncomparable type []int",
            Goroutines.PanicOf(() => m.CompareAndSwap(One, slice, Two)));
    }

    [Fact]
    public void Map_Range_StopsAndMayChangeTheMap() => Goroutines.Run(2, async () =>
    {
        var m = new SyncMap();
        for (var i = 0L; i < 10; i++) m.Store(i, i);
        var seen = 0;
        m.Range((key, _) =>
        {
            m.Delete(key);
            return ++seen < 4;
        });
        Assert.Equal(4, seen);
        await m.RangeAsync(async GoTask<bool> (key, _) =>
        {
            await Go.YieldAsync();
            m.Delete(key);
            return true;
        });
        Assert.Equal((null, false), m.LoadAndDelete(9L));
    });

    [Fact]
    public void Pool_OnOneProcessor_GivesPrivateFirstThenNewest() => Goroutines.RunInOrder(() =>
    {
        var pool = new Pool { New = static () => "new" };
        Assert.Equal("new", pool.Get());
        pool.Put("a");
        pool.Put("b");
        pool.Put("c");
        pool.Put(null);
        Assert.Equal(["a", "c", "b", "new"], new[] { pool.Get(), pool.Get(), pool.Get(), pool.Get() });
        return default;
    });

    [Fact]
    public void Pool_WithoutNew_GivesNil() => Assert.Null(default(Pool).Get());

    [Fact]
    public void Pool_Objects_SurviveOneCollectionAndNotTwo() => Goroutines.RunInOrder(() =>
    {
        // More than one processor's slot and its first queue hold.
        const int Count = 100;
        var pool = new Pool();
        for (var i = 0; i < Count; i++) pool.Put("a");
        Collect();
        for (var i = 0; i < Count; i++) Assert.Equal("a", pool.Get());
        Assert.Null(pool.Get());
        for (var i = 0; i < Count; i++) pool.Put("b");
        Collect();
        Assert.Equal("b", pool.Get());
        Collect();
        Assert.Null(pool.Get());
        return default;
    });

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
