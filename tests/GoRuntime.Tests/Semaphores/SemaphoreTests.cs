// The semaphore and the notify list: order, pairing of sleeps and wake-ups, threads and goroutines in one queue.

namespace GoRuntime.Tests.Semaphores;

public class SemaphoreTests
{
    [Fact]
    public void Release_BeforeAcquire_IsKept()
    {
        var semaphore = new Semaphore();
        semaphore.Release();
        semaphore.Release();
        semaphore.Acquire(WaitReason.SemAcquire);
        Go.Block(AcquireAsync(semaphore));
    }

    [Fact]
    public void Waiters_ThreadsAndGoroutines_AreServedInOrder() => GoTest.Run(async () =>
    {
        var semaphore = new Semaphore();
        var order = new Chan<int>(6);
        for (var i = 0; i < 6; i++)
        {
            var who = i;
            switch (i % 3)
            {
                case 0:
                    Go.Run(async () =>
                    {
                        await semaphore.AcquireAsync(WaitReason.SemAcquire);
                        order.Send(who);
                    });
                    break;
                case 1:
                    Go.Run(() =>
                    {
                        semaphore.Acquire(WaitReason.SemAcquire);
                        order.Send(who);
                    });
                    break;
                default:
                    GoTest.Start(() =>
                    {
                        semaphore.Acquire(WaitReason.SemAcquire);
                        order.Send(who);
                    });
                    break;
            }

            var waiting = i + 1;
            GoTest.Until(() => semaphore.Waiting == waiting);
        }

        for (var i = 0; i < 6; i++)
        {
            semaphore.Release();
            Assert.Equal(i, await order.ReceiveAsync());
        }
    });

    [Fact]
    public void Waiter_Lifo_ComesFirst() => GoTest.Run(async () =>
    {
        var semaphore = new Semaphore();
        var order = new Chan<int>(2);
        for (var i = 0; i < 2; i++)
        {
            var who = i;
            Go.Run(async () =>
            {
                await semaphore.AcquireAsync(WaitReason.MutexLock, lifo: who == 1);
                await order.SendAsync(who);
            });
            GoTest.Until(() => semaphore.Waiting == who + 1);
        }

        semaphore.Release();
        Assert.Equal(1, await order.ReceiveAsync());
        semaphore.Release();
        Assert.Equal(0, await order.ReceiveAsync());
    });

    [Fact]
    public void Release_ToAWaiter_LeavesThePermitToWhoeverComesFirst() => GoTest.Run(async () =>
    {
        var semaphore = new Semaphore();
        var order = new Chan<string>(2);
        Go.Run(async () =>
        {
            await semaphore.AcquireAsync(WaitReason.SemAcquire);
            await order.SendAsync("waiter");
        });
        GoTest.Until(() => semaphore.Waiting == 1);

        // The goroutine that releases takes the permit itself before the waiter has run.
        Go.Run(async () =>
        {
            semaphore.Release();
            await semaphore.AcquireAsync(WaitReason.SemAcquire);
            await order.SendAsync("releaser");
            GoTest.Until(() => semaphore.Waiting == 1);
            semaphore.Release();
        });
        Assert.Equal("releaser", await order.ReceiveAsync());
        Assert.Equal("waiter", await order.ReceiveAsync());
    });

    [Fact]
    public void Release_WithHandOff_IsForTheWaiterAlone() => GoTest.Run(async () =>
    {
        var semaphore = new Semaphore();
        var order = new Chan<string>(2);
        Go.Run(async () =>
        {
            await semaphore.AcquireAsync(WaitReason.SemAcquire);
            await order.SendAsync("waiter");
            semaphore.Release();
        });
        GoTest.Until(() => semaphore.Waiting == 1);
        Go.Run(async () =>
        {
            semaphore.Release(handOff: true);
            await semaphore.AcquireAsync(WaitReason.SemAcquire);
            await order.SendAsync("releaser");
        });
        Assert.Equal("waiter", await order.ReceiveAsync());
        Assert.Equal("releaser", await order.ReceiveAsync());
    });

    [Fact]
    public void Ensure_Raced_GivesOneToAll()
    {
        Semaphore? field = null;
        var all = new Semaphore[8];
        var threads = Enumerable.Range(0, 8).Select(i => GoTest.Start(() => all[i] = Semaphore.Ensure(ref field))).ToList();
        threads.ForEach(GoTest.Join);
        Assert.All(all, one => Assert.Same(field, one));
    }

    [Fact]
    public void Stress_AsALock_NoWakeUpIsLost() => GoTest.Run(async () =>
    {
        const int workers = 12, each = 400;
        var semaphore = new Semaphore();
        var count = 0;
        var done = new Chan<int>(workers);
        semaphore.Release();
        for (var w = 0; w < workers; w++)
        {
            async GoTask Work()
            {
                for (var i = 0; i < each; i++)
                {
                    await semaphore.AcquireAsync(WaitReason.SemAcquire);
                    count++;
                    semaphore.Release();
                }

                done.Send(1);
            }

            void WorkBlocking()
            {
                for (var i = 0; i < each; i++)
                {
                    semaphore.Acquire(WaitReason.SemAcquire);
                    count++;
                    semaphore.Release();
                }

                done.Send(1);
            }

            switch (w % 6)
            {
                case 0:
                    GoTest.Start(WorkBlocking);
                    break;
                case 1:
                    Go.Run(WorkBlocking);
                    break;
                default:
                    Go.Run(Work);
                    break;
            }
        }

        for (var w = 0; w < workers; w++)
        {
            await done.ReceiveAsync();
        }

        Assert.Equal(workers * each, count);
    });

    [Fact]
    public void NotifyList_NotifiedBeforeSleep_DoesNotSleep()
    {
        var list = new NotifyList();
        var (first, second) = (Place(list), Place(list));
        list.NotifyOne();
        list.Wait(first);
        list.NotifyAll();
        list.Wait(second);
    }

    [Fact]
    public void NotifyList_NotifyOne_TakesTheOldestPlace() => GoTest.Run(async () =>
    {
        var list = new NotifyList();
        var order = new Chan<int>(3);
        var places = new[] { Place(list), Place(list), Place(list) };
        // They come to sleep in another order than they took places.
        foreach (var i in new[] { 2, 0, 1 })
        {
            var before = list.Waiting;
            Go.Run(async () =>
            {
                await WaitAsync(list, places[i]);
                await order.SendAsync(i);
            });
            GoTest.Until(() => list.Waiting == before + 1);
        }

        for (var i = 0; i < 3; i++)
        {
            list.NotifyOne();
            Assert.Equal(i, await order.ReceiveAsync());
        }

        list.NotifyOne();
        list.NotifyAll();
    });

    [Fact]
    public void NotifyList_NotifyAll_WakesThreadsAndGoroutines() => GoTest.Run(async () =>
    {
        var list = new NotifyList();
        var done = new Chan<int>(10);
        for (var i = 0; i < 10; i++)
        {
            var place = Place(list);
            if (i % 2 == 0)
            {
                Go.Run(async () =>
                {
                    await WaitAsync(list, place);
                    done.Send(1);
                });
            }
            else
            {
                GoTest.Start(() =>
                {
                    list.Wait(place);
                    done.Send(1);
                });
            }
        }

        list.NotifyAll();
        for (var i = 0; i < 10; i++)
        {
            await done.ReceiveAsync();
        }
    });

    private static async GoTask AcquireAsync(Semaphore semaphore) => await semaphore.AcquireAsync(WaitReason.SemAcquire);

    [Fact]
    public void NotifyList_Withdrawn_LeavesTheNotificationToTheNext() => GoTest.Run(async () =>
    {
        var list = new NotifyList();
        var order = new Chan<int>(3);
        var places = new[] { Place(list), Place(list), Place(list) };
        for (var i = 0; i < 3; i++)
        {
            var who = i;
            Go.Run(async () =>
            {
                await WaitAsync(list, places[who]);
                await order.SendAsync(who);
            });
            GoTest.Until(() => list.Waiting == who + 1);
        }

        list.Withdraw(places[0]);
        Assert.Equal(0, await order.ReceiveAsync());
        list.NotifyOne();
        Assert.Equal(1, await order.ReceiveAsync());
        list.Withdraw(places[1]);
        list.Withdraw(places[0]);
        list.NotifyOne();
        Assert.Equal(2, await order.ReceiveAsync());
        Assert.Equal((true, false), (places[0].IsWithdrawn, places[1].IsWithdrawn));
    });

    [Fact]
    public void NotifyList_WithdrawnBeforeItCame_TakesNoPlace()
    {
        var list = new NotifyList();
        var (withdrawn, other) = (new NotifyWaiter(), Place(list));
        list.Withdraw(withdrawn);
        list.Add(withdrawn);
        list.Wait(withdrawn);
        list.NotifyOne();
        Assert.True(other.IsNotified);
        Assert.False(withdrawn.IsNotified);
    }

    private static NotifyWaiter Place(NotifyList list)
    {
        var place = new NotifyWaiter();
        list.Add(place);
        return place;
    }

    private static GoTask WaitAsync(NotifyList list, NotifyWaiter place) => list.TryWait(place) ? default : place.Task;
}
