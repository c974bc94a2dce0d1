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
            var index =
                Select.Run(channels[0].ReceiveCase(), channels[1].ReceiveCase(), channels[2].ReceiveCase(), channels[3].ReceiveCase());
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

    [Fact]
    public void KeptCases_ServeOneSelectAfterAnother() => GoTest.Run(async () =>
    {
        var a = new Chan<string>(1);
        var b = new Chan<string>(1);
        var receive = new ReceiveCase<string>();
        var send = new SendCase<string>();
        Assert.Equal(-1, Select.TryRun(receive, send));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(1, await Select.RunAsync(receive.From(a), send.To(b, $"{i}")));
            Assert.Equal(-1, Select.TryRun(receive.From(a), send.To(b, "full")));
            await a.SendAsync("x");
            Assert.Equal(0, await Select.RunAsync(receive.From(a), send.To(b, "full")));
            Assert.Equal(("x", true), (receive.Value, receive.Ok));
            Assert.Equal($"{i}", await b.ReceiveAsync());
        }

        a.Close();
        Assert.Equal(0, await Select.RunAsync(receive.From(a), send.To(null, "never")));
        Assert.Equal((null, false), (receive.Value, receive.Ok));
    });

    [Fact]
    public void KeptCase_PointedElsewhere_ForgetsWhatItReceived()
    {
        var ch = new Chan<string>(1);
        ch.Send("x");
        var receive = new ReceiveCase<string>();
        Assert.Equal(0, Select.Run(receive.From(ch)));
        Assert.Equal("x", receive.Value);
        receive.From(ch);
        Assert.Equal((null, false), (receive.Value, receive.Ok));
    }

    [Fact]
    public void KeptCase_WhileItsSelectWaits_Throws() => GoTest.Run(async () =>
    {
        var ch = new Chan<int>();
        var other = new Chan<int>();
        var receive = new ReceiveCase<int>();
        var send = new SendCase<int>();
        var done = new Chan<int>();
        Go.Run(() => done.Send(Select.Run(receive.From(ch), send.To(other, 1))));
        GoTest.Until(() => ch.WaitingReceivers == 1 && other.WaitingSenders == 1);
        Assert.Throws<InvalidOperationException>(() => receive.From(ch));
        Assert.Throws<InvalidOperationException>(() => send.To(other, 2));
        await ch.SendAsync(1);
        Assert.Equal(0, await done.ReceiveAsync());
        receive.From(ch);
    });

    [Fact]
    public void KeptCases_WaitWithWhatTheyHave() => GoTest.Run(async () =>
    {
        var there = new Chan<int>();
        var back = new Chan<int>();
        var never = new Chan<int>();
        Go.Run(async () =>
        {
            var receive = new ReceiveCase<int>();
            var end = new ReceiveCase<int>();
            while (await Select.RunAsync(end.From(never), receive.From(there)) == 1)
            {
                await back.SendAsync(receive.Value);
            }
        });

        var wrong = 0;
        async GoTask Rounds(int count)
        {
            for (var i = 0; i < count; i++)
            {
                await there.SendAsync(i);
                wrong += await back.ReceiveAsync() == i ? 0 : 1;
            }
        }

        await Rounds(100);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await Rounds(10_000);
        var each = (GC.GetTotalAllocatedBytes(precise: true) - before) / 10_000;
        never.Close();
        Assert.Equal(0, wrong);

        // Code that is not optimized boxes the awaiter of a wait; two cases and what they wait with would be 300 bytes.
        Assert.InRange(each, 0, 100);
    });

    // Each value is received once, whatever wins: the cases of both sides stand in the same queues again and again.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void KeptCases_ManySelects_LoseNothing(int procs)
    {
        const int Count = 20_000;
        var before = Go.MaxProcs(procs);
        try
        {
            GoTest.Run(async () =>
            {
                var channels = new Chan<int>[] { new(), new(), new(1) };
                var sums = new Chan<long>(4);
                var stop = new Chan<int>();
                for (var g = 0; g < 4; g++)
                {
                    var own = g;
                    Go.Run(async () =>
                    {
                        var (one, two, three) = (new SendCase<int>(), new SendCase<int>(), new SendCase<int>());
                        for (var i = own; i < Count; i += 4)
                        {
                            await Select.RunAsync(one.To(channels[0], i), two.To(channels[1], i), three.To(channels[2], i));
                        }
                    });
                    Go.Run(async () =>
                    {
                        var receives = new ReceiveCase<int>[] { new(), new(), new() };
                        var end = new ReceiveCase<int>();
                        var sum = 0L;
                        while (true)
                        {
                            var index = await Select.RunAsync(
                                receives[0].From(channels[0]), end.From(stop), receives[1].From(channels[1]),
                                    receives[2].From(channels[2]));
                            if (index == 1)
                            {
                                break;
                            }

                            sum += receives[index == 0 ? 0 : index - 1].Value + 1;
                            if (Interlocked.Increment(ref _received) == Count)
                            {
                                stop.Close();
                            }
                        }

                        await sums.SendAsync(sum);
                    });
                }

                var total = 0L;
                for (var g = 0; g < 4; g++)
                {
                    total += await sums.ReceiveAsync();
                }

                Assert.Equal((long)Count * (Count + 1) / 2, total);
                Assert.Equal(0, channels.Sum(ch => ch.WaitingReceivers + ch.WaitingSenders));
            });
        }
        finally
        {
            _received = 0;
            Go.MaxProcs(before);
        }
    }

    private static int _received;
}
