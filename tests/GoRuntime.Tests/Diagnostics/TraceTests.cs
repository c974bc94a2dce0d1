// The trace file: it is JSON, what begins ends, what runs on a processor does not overlap, and it tells what happened.

using System.Text.Json;

namespace GoRuntime.Tests.Diagnostics;

public class TraceTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"trace-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(_file);

    private static async GoTask Ping(Chan<long> to, Chan<long> from, long n)
    {
        for (var i = 0L; i < n; i++)
        {
            await to.SendAsync(i);
            await from.ReceiveAsync();
        }
    }

    private List<JsonElement> Events(bool complete = true)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(_file));
        Assert.Equal(complete, document.RootElement.GetProperty("otherData").GetProperty("complete").GetBoolean());
        return [.. document.RootElement.GetProperty("traceEvents").EnumerateArray().Select(e => e.Clone())];
    }

    private static string Text(JsonElement e, string name) => e.GetProperty(name).GetString()!;

    // Every b of a goroutine has its e, nested; slices of a processor follow one another; arrows have both ends.
    private static void AssertPaired(List<JsonElement> events)
    {
        foreach (var goroutine in events.Where(e => Text(e, "ph") is "b" or "e").GroupBy(e => e.GetProperty("id").GetInt64()))
        {
            var open = new Stack<string>();
            var last = decimal.MinValue;
            foreach (var e in goroutine)
            {
                var time = e.GetProperty("ts").GetDecimal();
                Assert.True(time >= last);
                last = time;
                if (Text(e, "ph") == "b")
                {
                    open.Push(Text(e, "name"));
                    Assert.InRange(open.Count, 1, 2);
                }
                else
                {
                    Assert.Equal(open.Pop(), Text(e, "name"));
                }
            }

            Assert.Empty(open);
        }

        foreach (var processor in events.Where(e => Text(e, "ph") == "X").GroupBy(e => e.GetProperty("tid").GetInt32()))
        {
            var end = decimal.MinValue;
            foreach (var slice in processor.OrderBy(e => e.GetProperty("ts").GetDecimal()))
            {
                Assert.True(slice.GetProperty("ts").GetDecimal() >= end);
                Assert.True(slice.GetProperty("dur").GetDecimal() >= 0);
                end = slice.GetProperty("ts").GetDecimal() + slice.GetProperty("dur").GetDecimal();
            }
        }

        var starts = events.Where(e => Text(e, "ph") == "s").Select(e => e.GetProperty("id").GetInt64()).ToList();
        var ends = events.Where(e => Text(e, "ph") == "f").Select(e => e.GetProperty("id").GetInt64()).ToList();
        Assert.Equal(starts.Count, starts.Distinct().Count());
        Assert.Equal(ends.Count, ends.Distinct().Count());
        Assert.Empty(ends.Except(starts));
    }

    [Fact]
    public void Trace_OfPingPong_TellsStatesAndWhoWokeWhom()
    {
        GoTest.Run(async () =>
        {
            using (GoTrace.Start(_file))
            {
                Assert.True(GoTrace.IsRecording);
                var (a, b, done) = (new Chan<long>(), new Chan<long>(), new Chan<long>());
                Go.Run(async () =>
                {
                    await Ping(a, b, 100);
                    done.Close();
                });
                Go.Run(async () =>
                {
                    for (var i = 0; i < 100; i++)
                    {
                        await a.ReceiveAsync();
                        await b.SendAsync(1);
                    }
                });
                await done.ReceiveAsync();
                await Go.SleepAsync(1_000_000);
            }

            Assert.False(GoTrace.IsRecording);
        });

        var events = Events();
        AssertPaired(events);
        Assert.Contains(events, e =>
            Text(e, "ph") == "b"
                && Text(e, "name")
                .Contains($"{nameof(TraceTests)}.{nameof(Trace_OfPingPong_TellsStatesAndWhoWokeWhom)}.func", StringComparison.Ordinal));
        foreach (var state in new[] { "running", "runnable", "chan receive", "sleep" })
        {
            Assert.Contains(events, e => Text(e, "ph") == "b" && Text(e, "name") == state);
        }

        Assert.InRange(events.Count(e => Text(e, "ph") == "f"), 100, 1000);
        Assert.Contains(events, e => Text(e, "ph") == "M" && Text(e, "name") == "thread_name");
    }

    [Fact]
    public void Trace_OfEveryKindOfWait_IsPaired()
    {
        GoTest.Run(async () =>
        {
            using (GoTrace.Start(_file))
            {
                var ch = new Chan<long>();
                var done = new Chan<long>(100);
                for (var i = 0; i < 10; i++)
                {
                    Go.Run(() =>
                    {
                        ch.Receive();
                        Go.Yield();
                        done.Send(1);
                    });
                    Go.Run(async () =>
                    {
                        await Go.YieldAsync();
                        await Task.Yield();
                        await ch.SendAsync(1);
                        Go.Block(Later());
                        await done.SendAsync(1);
                    });
                }

                for (var i = 0; i < 20; i++)
                {
                    await done.ReceiveAsync();
                }
            }
        });

        AssertPaired(Events());

        static async GoTask Later() => await Go.SleepAsync(100_000);
    }

    [Fact]
    public void Trace_WithoutRoom_IsCutAndSaysSo()
    {
        GoTest.Run(async () =>
        {
            using (GoTrace.Start(_file, maxEvents: 2000))
            {
                for (var i = 0; i < 5000; i++)
                {
                    await Go.YieldAsync();
                }
            }
        });

        AssertPaired(Events(complete: false));
    }

    [Fact]
    public void Start_WhileRecording_Throws()
    {
        using (GoTrace.Start(_file))
        {
            Assert.Throws<InvalidOperationException>(() => GoTrace.Start(_file));
        }
    }

    [Fact]
    public void Start_OfAFileThatCannotBe_ThrowsAndRecordsNothing()
    {
        Assert.ThrowsAny<IOException>(() => GoTrace.Start(Path.Combine(_file, "no", "such", "folder.json")));
        Assert.False(GoTrace.IsRecording);
    }

    [Fact]
    public void Environment_AsksForATrace_ItIsWrittenAtTheEnd()
    {
        var child = ChildProcess.Run("Dumps.Everything", 2, ("GOTRACE", _file));
        Assert.Equal(0, child.ExitCode);
        var events = Events();
        AssertPaired(events);
        Assert.Contains(events, e => Text(e, "ph") == "b" && Text(e, "name").EndsWith(" Dumps.Worker", StringComparison.Ordinal));
    }

    [Fact]
    public void Environment_AsksForATraceOfADeadlock_ItIsWritten()
    {
        var child = ChildProcess.Run("Deadlocks.Others", 1, ("GOTRACE", _file));
        Assert.Equal(2, child.ExitCode);
        AssertPaired(Events());
    }
}
