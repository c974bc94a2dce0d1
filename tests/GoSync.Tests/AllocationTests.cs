// What the types cost on the heap: nothing while nobody waits, one object for a wait.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync.Tests;

public class AllocationTests
{
    [Fact]
    public void WaitGroup_IsSixteenBytes() => Assert.Equal(16, Unsafe.SizeOf<WaitGroup>());

    [Fact]
    public void WaitGroup_UsedByItsOwnerAlone_AllocatesNothing()
    {
        var wg = new WaitGroup();
        AssertAllocatesNothing(ref wg, static (ref WaitGroup wg) =>
        {
            wg.Add(2);
            wg.Done();
            wg.Done();
            wg.Wait();
            Assert.True(wg.WaitAsync().IsCompleted);
            wg.Wait(default);
            Assert.True(wg.WaitAsync(default).IsCompleted);
        });
    }

    [Fact]
    public void SyncMap_ThatHasTheKey_AllocatesNothingToFindIt()
    {
        var map = new SyncMap();
        map.Store(1000L, "int");
        map.Store((GoString)"key", "string");
        AssertAllocatesNothing(ref map, static (ref SyncMap map) =>
        {
            Assert.True(map.Load(1000L).Ok);
            Assert.True(map.Load((GoString)"key").Ok);
            Assert.True(map.LoadOrStore(1000L, null).Loaded);
            Assert.False(map.Load(1L).Ok);
        });
    }

    [Fact]
    public void Locks_UsedByTheirOwnerAlone_AllocateNothing()
    {
        var locks = default((Mutex Mutex, RWMutex RWMutex));
        AssertAllocatesNothing(ref locks, static (ref (Mutex Mutex, RWMutex RWMutex) locks) =>
        {
            locks.Mutex.Lock();
            locks.Mutex.TryLock();
            locks.Mutex.Unlock();
            Assert.True(locks.Mutex.LockAsync().IsCompleted);
            locks.Mutex.Unlock();
            locks.RWMutex.Lock();
            locks.RWMutex.Unlock();
            Assert.True(locks.RWMutex.LockAsync(default).IsCompleted);
            locks.RWMutex.Unlock();
            locks.RWMutex.RLock();
            Assert.True(locks.RWMutex.RLockAsync().IsCompleted);
            locks.RWMutex.RUnlock();
            locks.RWMutex.RUnlock();
        });
    }

    [Fact]
    public void Once_Done_AllocatesNothing()
    {
        var once = new Once();
        once.Do(static () => { });
        AssertAllocatesNothing(ref once, static (ref Once once) =>
        {
            once.Do(static () => Assert.Fail("ran twice"));
            Assert.True(once.DoAsync(static () => Assert.Fail("ran twice")).IsCompleted);
        });
    }

    [Fact]
    public void Atomics_AllocateNothing()
    {
        var atomics = default((AtomicInt64 Int, AtomicBool Bool, AtomicPointer<long> Pointer));
        AssertAllocatesNothing(ref atomics, static (ref (AtomicInt64 Int, AtomicBool Bool, AtomicPointer<long> Pointer) atomics) =>
        {
            atomics.Int.Add(1);
            atomics.Int.CompareAndSwap(1, 2);
            atomics.Bool.Store(!atomics.Bool.Load());
            atomics.Pointer.Swap(atomics.Pointer.Load());
        });
    }

    [Fact]
    public void WaitAsync_ThatSuspends_AllocatesOneObject() => Goroutines.RunInOrder(async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        var core = SizeOf(static () => new WaitGroupCore());
        for (var round = 0; round < 3; round++)
        {
            wg.Value.Add(1);
            Go.Run(() => wg.Value.Done());
            var before = GC.GetAllocatedBytesForCurrentThread();
            var wait = wg.Value.WaitAsync();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.False(wait.IsCompleted);
            await wait;

            // The first wait of all makes what the process needs once.
            if (round > 0) Assert.Equal(core, allocated);
        }
    });

    [Fact]
    public void WaitAsync_OfAFurtherWaiter_AllocatesOneSmallObject() => Goroutines.RunInOrder(async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        var ended = new WaitGroup();
        var sizes = new List<long>();
        wg.Value.Add(1);
        for (var i = 0; i < 4; i++)
        {
            ended.Go(async GoTask () =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var wait = wg.Value.WaitAsync();
                sizes.Add(GC.GetAllocatedBytesForCurrentThread() - before);
                await wait;
            });
        }

        while (sizes.Count < 4) await Go.YieldAsync();
        wg.Value.Done();
        await ended.WaitAsync();
        Assert.All(sizes.Skip(2), size => Assert.InRange(size, 1, 80));
    });

    [Fact]
    public void OnceFunctions_AreTwoObjects_AndTheirCallsNone()
    {
        var calls = 0;
        Action f = () => calls++;
        Func<long> g = () => ++calls;
        var (once, value) = (sync.OnceFunc(f), sync.OnceValue(g));
        once();
        Assert.Equal(2, value());
        AssertAllocatesNothing(ref once, static (ref Action once) => once());
        AssertAllocatesNothing(ref value, static (ref Func<long> value) => value());

        var action = SizeOf(() => new Action(f.Invoke));
        Assert.InRange(SizeOf(() => sync.OnceFunc(f)), action, action + 64);
        Assert.InRange(SizeOf(() => sync.OnceValue(g)), action, action + 72);
    }

    [Fact]
    public void Map_EmptyRangeAndClear_AllocateNothing()
    {
        var (unused, cleared) = (new SyncMap(), new SyncMap());
        cleared.Store(1L, 1L);
        cleared.Clear();
        foreach (var map in new[] { unused, cleared })
        {
            var m = map;
            AssertAllocatesNothing(ref m, static (ref SyncMap m) =>
            {
                m.Range(static (object? _, object? _) => false);
                m.Clear();
            });
        }
    }

    private delegate void Use<T>(ref T thing);

    private static void AssertAllocatesNothing<T>(ref T thing, Use<T> use)
    {
        for (var i = 0; i < 100; i++) use(ref thing);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) use(ref thing);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static long SizeOf(Func<object> make)
    {
        make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = make();
        var size = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(made);
        return size;
    }
}
