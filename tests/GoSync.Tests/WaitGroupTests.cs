// WaitGroup: the counter, its panics, waiting in both forms, reuse, Go, and the places a struct can live in.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync.Tests;

public class WaitGroupTests
{
    private const string Negative = "sync: negative WaitGroup counter";

    [Fact]
    public void Struct_IsSixteenBytes() => Assert.Equal(16, Unsafe.SizeOf<WaitGroup>());

    [Fact]
    public void AddDoneWait_WithoutWaiters_AllocateNothing()
    {
        var wg = new WaitGroup();
        Cycle(ref wg);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1000; i++) Cycle(ref wg);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Cycle(ref WaitGroup wg)
        {
            wg.Add(2);
            wg.Done();
            wg.Add(-1);
            wg.Wait();
            Assert.True(wg.WaitAsync().IsCompleted);
        }
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(0L, 0L, 0L)]
    [InlineData(3L, -1L, -2L)]
    [InlineData(1L << 32)] // only the low 32 bits count
    [InlineData((1L << 32) + 1, -1L)]
    [InlineData(2147483647L, -2147483647L)]
    public void Wait_AfterDeltasThatSumToZero_Returns(params long[] deltas)
    {
        var wg = new WaitGroup();
        foreach (var delta in deltas) wg.Add(delta);
        wg.Wait();
    }

    [Theory]
    [InlineData(-1L)]
    [InlineData(1L, -2L)]
    [InlineData(2147483648L)] // 1<<31 is negative as an int32
    [InlineData(2147483647L, 1L)]
    [InlineData(-(1L << 40) - 1)]
    public void Add_BelowZero_Panics(params long[] deltas)
    {
        var wg = new WaitGroup();
        foreach (var delta in deltas[..^1]) wg.Add(delta);
        Assert.Equal(Negative, Goroutines.PanicOf(() => wg.Add(deltas[^1])));
    }

    [Fact]
    public void Counter_AfterRecoveredPanic_StaysNegative()
    {
        var wg = new WaitGroup();
        Goroutines.PanicOf(() => wg.Done());
        Assert.Equal(Negative, Goroutines.PanicOf(() => wg.Add(0)));
        wg.Add(1);
        wg.Wait();
    }

    [Fact]
    public void Add_BelowZeroWhileShared_Panics() => Goroutines.RunInOrder(async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        wg.Value.Add(1);
        Go.Run(async GoTask () => await wg.Value.WaitAsync());
        await Go.YieldAsync();
        Assert.Equal(Negative, Goroutines.PanicOf(() => wg.Value.Add(-2)));
    });

    [Fact]
    public void Waiters_OfBothForms_WakeInOrder() => Goroutines.RunInOrder(async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        var order = new List<int>();
        wg.Value.Add(1);
        for (var i = 0; i < 6; i++)
        {
            var id = i;
            if (id % 2 == 0)
            {
                Go.Run(async GoTask () =>
                {
                    await wg.Value.WaitAsync();
                    lock (order) order.Add(id);
                });
            }
            else
            {
                Go.Run(() =>
                {
                    wg.Value.Wait();
                    lock (order) order.Add(id);
                });
            }

            while (Waiting(wg) <= id) await Go.YieldAsync();
        }

        wg.Value.Done();
        while (true)
        {
            lock (order)
            {
                if (order.Count == 6) break;
            }

            await Go.YieldAsync();
        }

        // The last to be made ready runs first, the others in the order in which they waited.
        Assert.Equal([5, 0, 1, 2, 3, 4], order);
    });

    [Fact]
    public void Waiter_ThatFindsTheGroupReused_Panics() => Goroutines.RunInOrder(async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        string? text = null;
        wg.Value.Add(1);
        Go.Run(async GoTask () =>
        {
            try
            {
                await wg.Value.WaitAsync();
            }
            catch (GoPanic panic)
            {
                text = Goroutines.Text(panic);
            }
        });
        await Go.YieldAsync();

        wg.Value.Done();
        wg.Value.Add(1);
        await Go.YieldAsync();

        Assert.Equal("sync: WaitGroup is reused before previous Wait has returned", text);
        wg.Value.Done();
        await wg.Value.WaitAsync();
    });

    [Fact]
    public void Waiter_ThatFindsTheGroupUsedAndZeroAgain_Returns() => Goroutines.RunInOrder(async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        var returned = false;
        wg.Value.Add(1);
        Go.Run(async GoTask () =>
        {
            await wg.Value.WaitAsync();
            returned = true;
        });
        await Go.YieldAsync();

        wg.Value.Done();
        wg.Value.Add(1);
        wg.Value.Done();
        for (var turns = 0; turns < 10_000 && !returned; turns++)
        {
            await Go.YieldAsync();
        }

        Assert.True(returned);
    });

    [Fact]
    public void Group_ReusedAfterWait_IsFreshEachTime() => Goroutines.Run(2, async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        long sum = 0;
        for (var round = 0; round < 200; round++)
        {
            wg.Value.Add(10);
            for (var i = 0; i < 10; i++)
            {
                Go.Run(() =>
                {
                    Interlocked.Increment(ref sum);
                    wg.Value.Done();
                });
            }

            if (round % 2 == 0) await wg.Value.WaitAsync();
            else wg.Value.Wait();
            Assert.Equal((round + 1) * 10, Interlocked.Read(ref sum));
        }
    });

    [Fact]
    public void Core_AddWhileWaitersSeeZero_Panics()
    {
        // The state between a Wait that has counted itself and an Add that races with it: no waiter may be at counter zero.
        var core = new WaitGroupCore();
        core.Start(1);
        Assert.Equal(
            "sync: WaitGroup misuse: Add called concurrently with Wait",
            Goroutines.PanicOf(() => core.TryAdd(1, null)));
    }

    [Fact]
    public void Core_WaitThatFindsZero_Retires()
    {
        // Made by a Wait that had seen a counter which has come to zero since: nobody else would give the counter back.
        var blocking = new WaitGroupCore();
        Assert.True(blocking.TryWait(null, default));
        Assert.True(blocking.HasRetired);

        var awaiting = new WaitGroupCore();
        Assert.True(awaiting.TryWaitAsync(null, default, out var hadRetired).IsCompleted);
        Assert.False(hadRetired);
        Assert.True(awaiting.HasRetired);
    }

    [Fact]
    public void Go_CountsNestedAndSuspendedFunctions() => Goroutines.Run(2, async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        var count = 0;
        for (var i = 0; i < 50; i++)
        {
            wg.Value.Go(async GoTask () =>
            {
                await Go.YieldAsync();
                wg.Value.Go(() => Interlocked.Increment(ref count));
                Interlocked.Increment(ref count);
            });
        }

        await wg.Value.WaitAsync();
        Assert.Equal(100, Volatile.Read(ref count));
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Go_WhenTheFunctionCallsGoexit_RunsDone(bool suspends) => Goroutines.Run(2, async () =>
    {
        var wg = new WaitGroup();
        if (suspends)
        {
            wg.Go(static async GoTask () =>
            {
                await Go.YieldAsync();
                Go.Goexit();
            });
        }
        else
        {
            wg.Go(static () => Go.Goexit());
        }

        await wg.WaitAsync();
    });

    [Fact]
    public void Struct_InEveryPlace_IsOneGroup() => Goroutines.Run(2, async () =>
    {
        var local = new WaitGroup();
        var holder = new Holder();
        var array = new WaitGroup[2];
        var pointer = new Ptr<WaitGroup>(default);
        local.Add(1);
        holder.Group.Add(1);
        holder.Inner.Group.Add(1);
        array[1].Add(1);
        pointer.Value.Add(1);
        Go.Run(() =>
        {
            local.Done();
            holder.Group.Done();
            holder.Inner.Group.Done();
            array[1].Done();
            pointer.Value.Done();
        });
        await local.WaitAsync();
        holder.Group.Wait();
        await holder.Inner.Group.WaitAsync();
        array[1].Wait();
        await pointer.Value.WaitAsync();
    });

    [Fact]
    public void Copy_OfAnIdleUsedGroup_IsIndependent() => Goroutines.Run(2, async () =>
    {
        var wg = new WaitGroup();
        wg.Go(static () => { });
        await wg.WaitAsync();

        var copy = wg; // idle: even C#'s copy is another group
        copy.Add(1);
        await wg.WaitAsync();
        wg.Add(1);
        copy.Done();
        await copy.WaitAsync();
        Assert.Equal(Negative, Goroutines.PanicOf(() => copy.Done()));
        wg.Done();
    });

    [Fact]
    public void Stress_ManyWaitersAndRounds_AllReturn() => Goroutines.Run(2, async () =>
    {
        var wg = new Ptr<WaitGroup>(default);
        var all = new Ptr<WaitGroup>(default);
        for (var round = 0; round < 100; round++)
        {
            wg.Value.Add(4);
            for (var i = 0; i < 8; i++)
            {
                all.Value.Add(1);
                Go.Run(async GoTask () =>
                {
                    await wg.Value.WaitAsync();
                    all.Value.Done();
                });
            }

            for (var i = 0; i < 4; i++) Go.Run(() => wg.Value.Done());
            await all.Value.WaitAsync();
        }
    });

    private static int Waiting(Ptr<WaitGroup> wg) => (int)WaitGroupProbe.Waiters(ref wg.Value);

    private sealed class Holder
    {
        public WaitGroup Group;
        public Nested Inner;
    }

    private struct Nested
    {
        public WaitGroup Group;
    }
}
