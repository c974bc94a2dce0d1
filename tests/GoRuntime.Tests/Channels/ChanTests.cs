// Channels: every operation in its blocking form from plain threads and goroutines, and in its awaiting form.

namespace GoRuntime.Tests.Channels;

public class ChanTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public void Values_ManyGoroutinesAwaiting_ArriveOnceInOrder(int capacity) => GoTest.Run(async () =>
    {
        var ch = new Chan<long>(capacity);
        Go.Run(async () =>
        {
            for (var i = 0L; i < 2000; i++)
            {
                await ch.SendAsync(i);
            }

            ch.Close();
        });
        for (var i = 0L; i < 2000; i++)
        {
            Assert.Equal((i, true), await ch.ReceiveOkAsync());
        }

        Assert.Equal((0L, false), await ch.ReceiveOkAsync());
    });

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Values_BlockingForms_ArriveInOrder(bool senderIsPlainThread, bool receiverIsPlainThread)
    {
        var ch = new Chan<string>();
        var received = new List<string>();
        void Send()
        {
            for (var i = 0; i < 100; i++)
            {
                ch.Send(i.ToString());
            }

            ch.Close();
        }

        var done = new Chan<int>();
        void Receive()
        {
            foreach (var value in ch.AllBlocking())
            {
                received.Add(value);
            }

            done.Close();
        }

        foreach (var (action, isPlain) in new[] { ((Action)Send, senderIsPlainThread), (Receive, receiverIsPlainThread) })
        {
            if (isPlain)
            {
                GoTest.Start(action);
            }
            else
            {
                Go.Run(action);
            }
        }

        done.Receive();
        Assert.Equal(Enumerable.Range(0, 100).Select(i => i.ToString()), received);
    }

    [Fact]
    public void Waiters_ThreadsAndGoroutines_AreServedInOrder() => GoTest.Run(async () =>
    {
        var ch = new Chan<int>();
        var order = new Chan<(int Who, int Value)>(8);
        for (var i = 0; i < 8; i++)
        {
            var who = i;
            if (i % 2 == 0)
            {
                Go.Run(async () => await order.SendAsync((who, await ch.ReceiveAsync())));
            }
            else
            {
                GoTest.Start(() => order.Send((who, ch.Receive())));
            }

            // The next comes only when this one waits.
            var seen = i + 1;
            GoTest.Until(() => ch.WaitingReceivers == seen);
        }

        for (var value = 0; value < 8; value++)
        {
            await ch.SendAsync(value);
        }

        for (var i = 0; i < 8; i++)
        {
            var (who, value) = await order.ReceiveAsync();
            Assert.Equal(who, value);
        }
    });

    [Fact]
    public void Close_WithReceiversWaiting_WakesAllWithZero() => GoTest.Run(async () =>
    {
        var ch = new Chan<long>();
        var results = new Chan<(long, bool)>(20);
        for (var i = 0; i < 20; i++)
        {
            Go.Run(async () => await results.SendAsync(await ch.ReceiveOkAsync()));
        }

        await Go.YieldAsync();
        ch.Close();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal((0L, false), await results.ReceiveAsync());
        }
    });

    [Fact]
    public void Close_WithSendersWaiting_PanicsInThem() => GoTest.Run(async () =>
    {
        var ch = new Chan<long>();
        var results = new Chan<string>();
        Go.Run(async () =>
        {
            try
            {
                await ch.SendAsync(1);
            }
            catch (GoPanic e)
            {
                await results.SendAsync(e.Message);
            }
        });
        Go.Run(() => results.Send(GoTest.PanicOf(() => ch.Send(2))));
        GoTest.Until(() => ch.WaitingSenders == 2);
        ch.Close();
        Assert.Equal("send on closed channel", await results.ReceiveAsync());
        Assert.Equal("send on closed channel", await results.ReceiveAsync());
    });

    [Fact]
    public void Close_WithValuesBuffered_DeliversThemFirst() => GoTest.Run(async () =>
    {
        var ch = new Chan<long>(3);
        await ch.SendAsync(1);
        await ch.SendAsync(2);
        ch.Close();
        Assert.Equal((2L, 3L), (ch.Length(), ch.Capacity()));
        Assert.Equal((1L, true), await ch.ReceiveOkAsync());
        Assert.Equal((2L, true), ch.ReceiveOk());
        Assert.Equal((0L, false), await ch.ReceiveOkAsync());
        Assert.Equal(0, ch.Length());
    });

    public static TheoryData<string, Action> Misuse => new()
    {
        { "close of nil channel", () => ((Chan<int>?)null).Close() },
        { "close of closed channel", () => Closed().Close() },
        { "send on closed channel", () => Closed().Send(1) },
        { "send on closed channel", () => Closed().TrySend(1) },
        { "send on closed channel", () => Select.Run(Closed().SendCase(1)) },
        { "send on closed channel", () => Select.TryRun(Closed().SendCase(1)) },
        { "send on closed channel", () => Go.Block(SendAsync(Closed())) },
        { "makechan: size out of range", () => _ = new Chan<int>(-1) },
        { "makechan: size out of range", () => _ = new Chan<int>(1L << 50) },
    };

    [Theory]
    [MemberData(nameof(Misuse))]
    public void Operation_NotAllowed_Panics(string text, Action action) => Assert.Equal(text, GoTest.PanicOf(action));

    [Fact]
    public void Panic_OfRuntime_IsRuntimeError() =>
        Assert.IsType<PlainError>(Assert.Throws<GoPanic>(() => Closed().Close()).Value);

    [Fact]
    public void NilChannel_LengthAndTry_AreZeroAndNotReady()
    {
        Chan<int>? ch = null;
        Assert.Equal((0L, 0L), (ch.Length(), ch.Capacity()));
        Assert.False(ch.TrySend(1));
        Assert.False(ch.TryReceive(out _, out _));
    }

    [Fact]
    public void TryForms_OnlyWhatIsPossibleAtOnce()
    {
        var ch = new Chan<int>(1);
        Assert.False(ch.TryReceive(out _, out _));
        Assert.True(ch.TrySend(5));
        Assert.False(ch.TrySend(6));
        Assert.True(ch.TryReceive(out var value, out var ok));
        Assert.Equal((5, true), (value, ok));
        ch.Close();
        Assert.True(ch.TryReceive(out value, out ok));
        Assert.Equal((0, false), (value, ok));
    }

    [Fact]
    public void EmptyElements_HugeCapacity_AreOnlyCounted()
    {
        var ch = new Chan<Empty>(1L << 50);
        for (var i = 0; i < 1000; i++)
        {
            ch.Send(default);
        }

        Assert.Equal((1000L, 1L << 50), (ch.Length(), ch.Capacity()));
        ch.Receive();
        Assert.Equal(999, ch.Length());
    }

    [Fact]
    public void Range_UntilClosed_YieldsAll() => GoTest.Run(async () =>
    {
        var ch = new Chan<int>(4);
        Go.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
            {
                await ch.SendAsync(i);
            }

            ch.Close();
        });
        var all = new List<int>();
        await foreach (var value in ch.All())
        {
            all.Add(value);
        }

        Assert.Equal(Enumerable.Range(0, 50), all);
    });

    [Fact]
    public void Buffered_NothingToWaitFor_AllocatesNothing() => GoTest.Run(async () =>
    {
        var ch = new Chan<long>(8);
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0L; i < 1000; i++)
            {
                await ch.SendAsync(i);
                await ch.ReceiveAsync();
                ch.Send(i);
                ch.Receive();
            }

            // The first rounds may compile.
            Assert.True(round < 2 || GC.GetAllocatedBytesForCurrentThread() == before, "allocated");
        }
    });

    [Fact]
    public void Stress_ManySendersAndReceivers_NothingLostOrDoubled() => GoTest.Run(async () =>
    {
        const int each = 300, senders = 8, receivers = 6;
        var ch = new Chan<long>(2);
        var sums = new Chan<long>();
        var left = senders;
        for (var s = 0; s < senders; s++)
        {
            var first = (long)s * each;
            async GoTask SendAll()
            {
                for (var i = first; i < first + each; i++)
                {
                    await ch.SendAsync(i);
                }

                if (Interlocked.Decrement(ref left) == 0)
                {
                    ch.Close();
                }
            }

            if (s % 4 == 0)
            {
                GoTest.Start(() => Go.Block(SendAll()));
            }
            else
            {
                Go.Run(SendAll);
            }
        }

        for (var r = 0; r < receivers; r++)
        {
            if (r % 3 == 0)
            {
                GoTest.Start(() => sums.Send(ch.AllBlocking().Sum()));
            }
            else if (r % 3 == 1)
            {
                Go.Run(() => sums.Send(ch.AllBlocking().Sum()));
            }
            else
            {
                Go.Run(async () =>
                {
                    var sum = 0L;
                    await foreach (var value in ch.All())
                    {
                        sum += value;
                    }

                    await sums.SendAsync(sum);
                });
            }
        }

        var total = 0L;
        for (var r = 0; r < receivers; r++)
        {
            total += await sums.ReceiveAsync();
        }

        const long n = (long)each * senders;
        Assert.Equal(n * (n - 1) / 2, total);
    });

    private static Chan<int> Closed()
    {
        var ch = new Chan<int>(1);
        ch.Close();
        return ch;
    }

    private static async GoTask SendAsync(Chan<int> ch) => await ch.SendAsync(1);

    private struct Empty;

    [Theory]
    [InlineData("send")]
    [InlineData("receive")]
    [InlineData("select")]
    [InlineData("send, awaited")]
    [InlineData("receive, awaited")]
    [InlineData("select, awaited")]
    public void Waiter_ForWhichThereIsNoMemory_LeavesTheChannelUsable(string operation) => GoTest.Run(async () =>
    {
        var ch = new Chan<int>();
        WaitBox.Making = static () =>
        {
            if (_outOfMemory)
            {
                throw new OutOfMemoryException();
            }
        };
        _outOfMemory = true;
        try
        {
            switch (operation)
            {
                case "send":
                    ch.Send(1);
                    break;
                case "receive":
                    ch.Receive();
                    break;
                case "select":
                    Select.Run(ch.ReceiveCase(), ch.SendCase(1));
                    break;
                case "send, awaited":
                    await ch.SendAsync(1);
                    break;
                case "receive, awaited":
                    await ch.ReceiveAsync();
                    break;
                default:
                    await Select.RunAsync(ch.ReceiveCase(), ch.SendCase(1));
                    break;
            }

            Assert.Fail("there was memory");
        }
        catch (OutOfMemoryException)
        {
        }
        finally
        {
            _outOfMemory = false;
            WaitBox.Making = null;
        }

        Assert.Equal(0, ch.WaitingReceivers + ch.WaitingSenders);
        var received = new Chan<int>(1);
        Go.Run(async () => await received.SendAsync(await ch.ReceiveAsync()));
        await ch.SendAsync(7);
        Assert.Equal(7, await received.ReceiveAsync());
    });

    [ThreadStatic]
    private static bool _outOfMemory;
}
