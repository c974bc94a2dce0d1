// The atomic types between threads: nothing is lost, stores are seen in one order by all, and a store publishes what was
// written before it. Nil addresses, pointers and Value under concurrency.
using System.Numerics;
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync.Tests;

public class AtomicOrderTests
{
    private const int Rounds = 20_000;

    [Fact]
    public void Counters_OfEveryWidth_LoseNothing()
    {
        const int Each = 20_000;
        var narrow = new AtomicInt32();
        var unsigned = new AtomicUint32();
        var wide = new AtomicInt64();
        var word = new AtomicUintptr();
        var swapped = new AtomicUint64();
        var byFunction = 0L;
        InParallel(4, _ =>
        {
            for (var i = 0; i < Each; i++)
            {
                narrow.Add(1);
                unsigned.Add(uint.MaxValue);
                wide.Add(3);
                word.Add(1);
                atomic.AddInt64(ref byFunction, 2);
                ulong old;
                do
                {
                    old = swapped.Load();
                }
                while (!swapped.CompareAndSwap(old, old + 1));
            }
        });
        Assert.Equal((4 * Each, unchecked((uint)(-4 * Each)), 12L * Each), (narrow.Load(), unsigned.Load(), wide.Load()));
        Assert.Equal(((nuint)(4 * Each), 8L * Each, (ulong)(4 * Each)), (word.Load(), byFunction, swapped.Load()));
    }

    [Fact]
    public void WideWord_StoredAndLoaded_IsNeverTorn()
    {
        var word = new AtomicUint64();
        var pointer = new AtomicPointer<long>();
        var torn = 0;
        InParallel(4, _ =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                var seen = word.Load();
                if ((uint)seen != (uint)(seen >> 32)) Interlocked.Increment(ref torn);
                word.Store((seen & 0xffff_ffff) + 1 | ((seen & 0xffff_ffff) + 1) << 32);
                pointer.Store(new Ptr<long>(i));
                if (pointer.Load()!.Value is < 0 or >= Rounds) Interlocked.Increment(ref torn);
            }
        });
        Assert.Equal(0, torn);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void StoreThenLoad_OnTwoThreads_IsSequentiallyConsistent(bool wide)
    {
        // In round i each stores i in its own word and loads the other's: one of them at least sees i there, and nobody sees what
        // is older than the round before, which both have ended.
        const int Count = 500;
        var narrow = new AtomicInt32[2];
        var words = new AtomicInt64[2];
        var seen = new AtomicInt64[2, Count + 1];
        InParallel(2, me =>
        {
            for (var i = 1; i <= Count; i++)
            {
                if (wide)
                {
                    words[me].Store(i);
                    seen[me, i].Store(words[1 - me].Load() + 1);
                }
                else
                {
                    narrow[me].Store(i);
                    seen[me, i].Store(narrow[1 - me].Load() + 1);
                }

                var spin = default(SpinWait);
                while (seen[1 - me, i].Load() == 0) spin.SpinOnce(sleep1Threshold: -1);
            }
        });
        for (var i = 1; i <= Count; i++)
        {
            var (first, second) = (seen[0, i].Load() - 1, seen[1, i].Load() - 1);
            Assert.True(first == i || second == i, $"both missed the store of round {i}");
            Assert.InRange(Math.Min(first, second), i - 1, i);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Store_PublishesWhatWasWrittenBefore(bool wide)
    {
        var narrow = new AtomicInt32();
        var word = new AtomicInt64();
        var (first, second) = (0, 0.0);
        var wrong = 0;
        InParallel(2, me =>
        {
            for (var i = 1; i <= Rounds / 40; i++)
            {
                if (me == i % 2)
                {
                    first = i;
                    second = i;
                    if (wide) word.Store(i);
                    else narrow.Store(i);
                    continue;
                }

                var spin = default(SpinWait);
                while ((wide ? word.Load() : narrow.Load()) != i) spin.SpinOnce(sleep1Threshold: -1);
                if (first != i || second != i) wrong++;
            }
        });
        Assert.Equal(0, wrong);
    }

    [Fact]
    public void WideTypes_AreAlignedInAStruct()
    {
        Row[] rows = [new() { Before = 1, Between = 1 }, new() { Before = 2, Between = 2 }];
        foreach (ref var row in rows.AsSpan())
        {
            Assert.Equal(0, Unsafe.ByteOffset(ref Unsafe.As<Row, byte>(ref row), ref Unsafe.As<AtomicInt64, byte>(ref row.Int)) % 8);
            Assert.Equal(0, Unsafe.ByteOffset(ref Unsafe.As<Row, byte>(ref row), ref Unsafe.As<AtomicUint64, byte>(ref row.Uint)) % 8);
        }
    }

    public static TheoryData<Action> NilCalls =>
    [
        static () => atomic.CompareAndSwapInt32((Ptr<int>)null!, 0, 0), static () => atomic.SwapInt32((Ptr<int>)null!, 0),
        static () => atomic.AddInt32((Ptr<int>)null!, 0), static () => atomic.LoadInt32((Ptr<int>)null!),
        static () => atomic.StoreInt32((Ptr<int>)null!, 0), static () => atomic.CompareAndSwapUint32((Ptr<uint>)null!, 0, 0),
        static () => atomic.SwapUint32((Ptr<uint>)null!, 0), static () => atomic.AddUint32((Ptr<uint>)null!, 0),
        static () => atomic.LoadUint32((Ptr<uint>)null!), static () => atomic.StoreUint32((Ptr<uint>)null!, 0),
        static () => atomic.CompareAndSwapInt64((Ptr<long>)null!, 0, 0), static () => atomic.SwapInt64((Ptr<long>)null!, 0),
        static () => atomic.AddInt64((Ptr<long>)null!, 0), static () => atomic.LoadInt64((Ptr<long>)null!),
        static () => atomic.StoreInt64((Ptr<long>)null!, 0), static () => atomic.CompareAndSwapUint64((Ptr<ulong>)null!, 0, 0),
        static () => atomic.SwapUint64((Ptr<ulong>)null!, 0), static () => atomic.AddUint64((Ptr<ulong>)null!, 0),
        static () => atomic.LoadUint64((Ptr<ulong>)null!), static () => atomic.StoreUint64((Ptr<ulong>)null!, 0),
        static () => atomic.CompareAndSwapUintptr((Ptr<nuint>)null!, 0, 0), static () => atomic.SwapUintptr((Ptr<nuint>)null!, 0),
        static () => atomic.AddUintptr((Ptr<nuint>)null!, 0), static () => atomic.LoadUintptr((Ptr<nuint>)null!),
        static () => atomic.StoreUintptr((Ptr<nuint>)null!, 0),
        static () => atomic.CompareAndSwapPointer(null!, default, default), static () => atomic.SwapPointer(null!, default),
        static () => atomic.LoadPointer(null!), static () => atomic.StorePointer(null!, default),
        static () => ((Ptr<AtomicInt32>)null!).Value.Load(), static () => ((Ptr<AtomicInt64>)null!).Value.Add(0),
        static () => ((Ptr<AtomicUint32>)null!).Value.Store(0), static () => ((Ptr<AtomicUint64>)null!).Value.Swap(0),
        static () => ((Ptr<AtomicUintptr>)null!).Value.CompareAndSwap(0, 0), static () => ((Ptr<AtomicPointer<byte>>)null!).Value.Load(),
    ];

    [Theory]
    [MemberData(nameof(NilCalls))]
    public void Operation_ThroughANilPointer_DereferencesNil(Action call)
    {
        var panic = Assert.IsType<GoPanic>(PanicConversion.ToGo(Assert.Throws<NullReferenceException>(call)));
        Assert.Equal("runtime error: invalid memory address or nil pointer dereference", Goroutines.Text(panic));
    }

    public static TheoryData<object[]> Families => new(
        [(object)(ushort)0, ushort.MaxValue, (ushort)513, (ushort)1027],
        [0u, uint.MaxValue, 131073u, 262147u],
        [(uint64)0, (uint64)ulong.MaxValue, (uint64)8589934593, (uint64)17179869187],
        [new Complex(0, 0), new Complex(1, 2), new Complex(3, 4), new Complex(5, 6)]);

    [Theory]
    [MemberData(nameof(Families))]
    public void Value_StoredByMany_LoadsOneOfWhatWasStored(object[] values)
    {
        var v = new AtomicValue();
        var strange = 0;
        InParallel(4, me =>
        {
            var random = new Random(me);
            for (var i = 0; i < 2000; i++)
            {
                v.Store(values[random.Next(values.Length)]);
                var loaded = v.Load();
                if (!values.Any(value => Builtins.equal(value, loaded))) Interlocked.Increment(ref strange);
            }
        });
        Assert.Equal(0, strange);
    }

    [Fact]
    public void Value_SwappedByMany_GivesEachValueToOne()
    {
        const long Each = 500;
        var v = new AtomicValue();
        var sum = 0L;
        InParallel(8, me =>
        {
            for (var i = me * Each; i < (me + 1) * Each; i++)
            {
                if (v.Swap(i) is long old) Interlocked.Add(ref sum, old);
            }
        });
        Assert.Equal((8 * Each - 1) * (8 * Each) / 2, sum + (long)v.Load()!);
    }

    [Fact]
    public void Value_ComparedAndSwappedInTurn_ComesToTheEnd() => Goroutines.Run(2, async () =>
    {
        const long Count = 20, Each = 20;
        var v = new AtomicValue();
        var wg = new WaitGroup();
        v.Store(0L);
        for (var start = 0L; start < Count; start++)
        {
            var first = start;
            wg.Go(async GoTask () =>
            {
                for (var next = first; next < Count * Each; await Go.YieldAsync())
                {
                    if (v.CompareAndSwap(next, next + 1)) next += Count;
                }
            });
        }

        await wg.WaitAsync();
        Assert.Equal(Count * Each, v.Load());
    });

    [Fact]
    public void Pointer_OfItsOwnType_Compiles()
    {
        var list = new Ptr<Node>(default);
        list.Value.Next.Store(list);
        Assert.True(list.Value.Next.Load() == list);
    }

    private static void InParallel(int count, Action<int> work)
    {
        var threads = Enumerable.Range(0, count).Select(i => new Thread(() => work(i))).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
    }

    private struct Row
    {
        public uint Before;
        public AtomicInt64 Int;
        public byte Between;
        public AtomicUint64 Uint;
    }

    private struct Node
    {
        public AtomicPointer<Node> Next;
    }
}
