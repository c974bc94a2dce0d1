// Select: which case is served, and that nothing is lost when several could be.

namespace GoRuntime.Tests.Channels;

public class SelectTests
{
    [Fact]
    public void Default_NothingReady_IsMinusOne()
    {
        var ch = new Chan<int>();
        Assert.Equal(-1, Select.TryRun(ch.ReceiveCase(), ch.SendCase(1)));
        Assert.Equal(-1, Select.TryRun(((Chan<int>?)null).ReceiveCase()));
        Assert.Equal(-1, Select.TryRun());
    }

    [Fact]
    public void Receive_ValueOrClosed_ValueAndOk()
    {
        var ch = new Chan<int>(1);
        ch.Send(5);
        var c = ch.ReceiveCase();
        Assert.Equal(0, Select.TryRun(c));
        Assert.Equal((5, true), (c.Value, c.Ok));
        ch.Close();
        c = ch.ReceiveCase();
        Assert.Equal(0, Select.Run(c));
        Assert.Equal((0, false), (c.Value, c.Ok));
    }

    [Fact]
    public void NilCases_AreNeverServed() => GoTest.Run(async () =>
    {
        Chan<int>? nil = null;
        var ch = new Chan<int>(1);
        ch.Send(1);
        var c1 = ch.ReceiveCase();
        Assert.Equal(1, await Select.RunAsync(nil.SendCase(1), c1, nil.ReceiveCase()));
        Assert.Equal(1, c1.Value);
    });

    [Fact]
    public void SeveralReady_EachIsTaken_AboutEquallyOften()
    {
        var channels = Enumerable.Range(0, 4).Select(_ => new Chan<int>(1)).ToArray();
        var counts = new int[4];
        foreach (var ch in channels)
        {
            ch.Send(0);
        }

        for (var i = 0; i < 8000; i++)
        {
            var index = Select.Run(channels[0].ReceiveCase(), channels[1].ReceiveCase(), channels[2].ReceiveCase(), channels[3].ReceiveCase());
            counts[index]++;
            channels[index].Send(0);
        }

        // 2000 each are expected; seven standard deviations around that.
        Assert.All(counts, count => Assert.InRange(count, 1700, 2300));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Waiting_OneCaseServed_OthersLeaveTheirQueues(bool blocking) => GoTest.Run(async () =>
    {
        var a = new Chan<int>();
        var b = new Chan<int>();
        var result = new Chan<int>();
        async GoTask SelectAsync()
        {
            var c0 = a.ReceiveCase();
            await result.SendAsync(await Select.RunAsync(c0, b.ReceiveCase(), b.SendCase(3), a.SendCase(4)));
        }

        void SelectBlocking() => result.Send(Select.Run(a.ReceiveCase(), b.ReceiveCase(), b.SendCase(3), a.SendCase(4)));
        if (blocking)
        {
            Go.Run(SelectBlocking);
        }
        else
        {
            Go.Run(SelectAsync);
        }

        GoTest.Until(() => a.WaitingReceivers + a.WaitingSenders + b.WaitingReceivers + b.WaitingSenders == 4);
        Assert.Equal(3, await b.ReceiveAsync());
        Assert.Equal(2, await result.ReceiveAsync());
        Assert.Equal(0, a.WaitingReceivers + a.WaitingSenders + b.WaitingReceivers + b.WaitingSenders);
    });

    [Fact]
    public void WaitingSend_ChannelCloses_Panics() => GoTest.Run(async () =>
    {
        var a = new Chan<int>();
        var result = new Chan<string>();
        Go.Run(() => result.Send(GoTest.PanicOf(() => Select.Run(a.SendCase(1), new Chan<int>().ReceiveCase()))));
        GoTest.Until(() => a.WaitingSenders == 1);
        a.Close();
        Assert.Equal("send on closed channel", await result.ReceiveAsync());
    });

    [Fact]
    public void SameChannelTwice_ServedOnce() => GoTest.Run(async () =>
    {
        var ch = new Chan<int>();
        var result = new Chan<int>();
        Go.Run(async () =>
        {
            var c0 = ch.ReceiveCase();
            var c1 = ch.ReceiveCase();
            await result.SendAsync(await Select.RunAsync(c0, c1) == 0 ? c0.Value : c1.Value);
        });
        GoTest.Until(() => ch.WaitingReceivers == 2);
        await ch.SendAsync(9);
        Assert.Equal(9, await result.ReceiveAsync());
        Assert.Equal(0, ch.WaitingReceivers);
    });

    [Fact]
    public void ManyCases_MoreThanTheSmallCount_Work() => GoTest.Run(async () =>
    {
        var channels = Enumerable.Range(0, 100).Select(_ => new Chan<int>()).ToArray();
        Go.Run(async () =>
        {
            foreach (var i in Enumerable.Range(0, 100).Reverse())
            {
                await channels[i].SendAsync(i);
            }
        });
        var seen = new List<int>();
        while (seen.Count < 100)
        {
            var cases = channels.Select(ch => ch.ReceiveCase()).ToArray();
            var index = await Select.RunAsync(cases);
            Assert.Equal(index, cases[index].Value);
            seen.Add(index);
        }

        Assert.Equal(Enumerable.Range(0, 100).Reverse(), seen);
    });

    [Fact]
    public void Stress_SelectsAgainstSelects_NothingLostOrDoubled() => GoTest.Run(async () =>
    {
        const int each = 500, pairs = 4;
        var a = new Chan<long>();
        var b = new Chan<long>(1);
        var sums = new Chan<long>();
        var stop = new Chan<int>();
        for (var s = 0; s < pairs; s++)
        {
            var first = (long)s * each;
            var plain = s == 0;
            Go.Run(async () =>
            {
                for (var i = first; i < first + each; i++)
                {
                    if (plain)
                    {
                        Select.Run(a.SendCase(i), b.SendCase(i));
                    }
                    else
                    {
                        await Select.RunAsync(b.SendCase(i), a.SendCase(i));
                    }
                }
            });
        }

        var received = 0;
        for (var r = 0; r < pairs; r++)
        {
            Go.Run(async () =>
            {
                var sum = 0L;
                while (true)
                {
                    var c0 = a.ReceiveCase();
                    var c1 = b.ReceiveCase();
                    var index = await Select.RunAsync(c0, c1, stop.ReceiveCase());
                    if (index == 2)
                    {
                        break;
                    }

                    sum += index == 0 ? c0.Value : c1.Value;
                    if (Interlocked.Increment(ref received) == each * pairs)
                    {
                        stop.Close();
                    }
                }

                await sums.SendAsync(sum);
            });
        }

        var total = 0L;
        for (var r = 0; r < pairs; r++)
        {
            total += await sums.ReceiveAsync();
        }

        const long n = (long)each * pairs;
        Assert.Equal(n * (n - 1) / 2, total);
    });
}
