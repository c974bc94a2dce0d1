// Cancelled waits in a PermitQueue: the place in the queue, the counts, and how long the queue gets.

namespace GoRuntime.Tests.Semaphores;

public class PermitQueueTests
{
    [Fact]
    public void Cancelled_InTheQueue_LeavesAndOthersKeepTheirOrder() => GoTest.Run(async () =>
    {
        var owner = new Owner();
        var order = new Chan<int>(4);
        var waits = new Wait[3];
        for (var i = 0; i < 3; i++)
        {
            var who = i;
            var wait = waits[i] = new Wait(owner);
            owner.Count++;
            Go.Run(() =>
            {
                owner.Queue.Acquire(WaitReason.SemAcquire, wait: wait);
                order.Send(wait.IsWithdrawn ? -who : who);
            });
            GoTest.Until(() => owner.Queue.Waiting == who + 1);
        }

        owner.Queue.Cancel(waits[1]);
        Assert.Equal(-1, await order.ReceiveAsync());
        Assert.Equal((2, 2), (owner.Count, owner.Queue.Waiting));
        owner.Queue.Cancel(waits[1]);
        owner.Release();
        Assert.Equal(0, await order.ReceiveAsync());
        owner.Release();
        Assert.Equal(2, await order.ReceiveAsync());
        Assert.Equal((0, 0), (owner.Count, owner.Queue.Length));
    });

    [Fact]
    public void Cancelled_WhileItsReleaseIsOnTheWay_IsReleased() => GoTest.Run(async () =>
    {
        var owner = new Owner { Count = 1 };
        var wait = new Wait(owner);
        var done = new Chan<bool>(1);
        Go.Run(() =>
        {
            owner.Queue.Acquire(WaitReason.SemAcquire, wait: wait);
            done.Send(wait.IsWithdrawn);
        });
        GoTest.Until(() => owner.Queue.Waiting == 1);

        owner.Count--;
        owner.Queue.Cancel(wait);
        Assert.Equal(1, owner.Queue.Waiting);
        owner.Queue.Release();
        Assert.False(await done.ReceiveAsync());
    });

    [Fact]
    public void Cancelled_BeforeItCame_DoesNotSleep()
    {
        var owner = new Owner { Count = 1 };
        var wait = new Wait(owner);
        owner.Queue.Cancel(wait);
        owner.Queue.Acquire(WaitReason.SemAcquire, wait: wait);
        Assert.True(wait.IsWithdrawn);
        Assert.Equal((0, 0), (owner.Count, owner.Queue.Length));
    }

    [Fact]
    public void Cancelled_OverAndOver_DoNotMakeTheQueueLong() => GoTest.Run(async () =>
    {
        var owner = new Owner { Count = 1 };
        var done = new Chan<bool>(1);
        Go.Run(() =>
        {
            owner.Queue.Acquire(WaitReason.SemAcquire);
            done.Send(true);
        });
        GoTest.Until(() => owner.Queue.Waiting == 1);
        for (var i = 0; i < 100; i++)
        {
            var wait = new Wait(owner);
            owner.Count++;
            Go.Run(() =>
            {
                owner.Queue.Acquire(WaitReason.SemAcquire, wait: wait);
                done.Send(wait.IsWithdrawn);
            });
            GoTest.Until(() => owner.Queue.Waiting == 2);
            owner.Queue.Cancel(wait);
            Assert.True(await done.ReceiveAsync());
            Assert.InRange(owner.Queue.Length, 1, 40);
        }

        owner.Release();
        Assert.True(await done.ReceiveAsync());
        Assert.Equal(0, owner.Queue.Waiting);
    });

    // Counts its waiters, as those who use the queue do.
    private sealed class Owner
    {
        public PermitQueue Queue;
        public int Count;

        public void Release()
        {
            Count--;
            Queue.Release();
        }
    }

    private sealed class Wait(Owner owner) : CancellableWait
    {
        public override bool TryLeave()
        {
            if (owner.Count == 0) return false;
            owner.Count--;
            return true;
        }

        protected override void Cancel() => owner.Queue.Cancel(this);
    }
}
