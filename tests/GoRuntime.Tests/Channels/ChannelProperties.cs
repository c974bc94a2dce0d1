// Random programs of channel operations. On one processor every step has one right outcome (but for a select's choice among
// cases that are ready) and is compared with ChannelModel; on several, what must hold in every order is checked.

using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace GoRuntime.Tests.Channels;

public class ChannelProperties
{
    private const int MaxBytes = 400;

    // The case of an outcome that is a panic in a select.
    private const int Panicked = -2;

    // Reads a program from bytes, so that FsCheck can make a failing one shorter.
    private sealed class Reader(byte[] bytes)
    {
        private int _at;

        public bool IsAtEnd => _at >= bytes.Length;

        public int Next(int below) => IsAtEnd ? 0 : bytes[_at++] % below;
    }

    // The same channel in the model and for real; both null for the nil channel.
    private sealed record Pair(ModelChannel? Model, Chan<int>? Real);

    [Fact]
    public void AnyProgram_OnOneProcessor_DoesWhatTheModelDoes() =>
        Holds(300, static bytes => GoTest.RunOn(1, () => CompareWithModel(bytes)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void ProducersAndConsumers_InAnyOrder_PassEveryValueOnceAndInOrder(int processors) =>
        Holds(60, bytes => GoTest.RunOn(processors, () => PassValues(bytes)));

    private static void Holds(int programs, Action<byte[]> program)
    {
        // A program that hangs is not made shorter: each attempt would take a minute, and what it has left running disturbs the next.
        var hasHung = false;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(programs).WithEndSize(MaxBytes),
            Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            {
                try
                {
                    if (!hasHung)
                    {
                        program(bytes);
                    }
                }
                catch (TimeoutException)
                {
                    hasHung = true;
                    throw;
                }
            }));
    }

    private static async GoTask CompareWithModel(byte[] bytes)
    {
        var reader = new Reader(bytes);
        var channels = new List<Pair> { new(null, null) };
        for (var i = reader.Next(3) + 1; i > 0; i--)
        {
            var capacity = reader.Next(4);
            channels.Add(new Pair(new ModelChannel(capacity), capacity == 0 ? new Chan<int>() : new Chan<int>(capacity)));
        }

        var started = new List<(ModelOperation Model, StrongBox<Outcome?> Real)>();
        for (var step = 1; !reader.IsAtEnd; step++)
        {
            switch (reader.Next(8))
            {
                case 0:
                    var closed = channels[reader.Next(channels.Count - 1) + 1];
                    Assert.Equal(closed.Model!.Close(), PanicOf(() => closed.Real.Close()));
                    break;
                case 1:
                    TryNow(Cases(reader, channels, step));
                    break;
                case var kind:
                    var cases = Cases(reader, channels, step);
                    if (kind <= 4)
                    {
                        cases = cases[..1];
                    }

                    started.Add(await Start(cases));
                    break;
            }

            await Settle();
            AllAreAsInTheModel(started);

            foreach (var (model, real) in channels.Skip(1))
            {
                Assert.Equal((model!.Length, model.Capacity), ((int)real.Length(), (int)real.Capacity()));
            }
        }

        // Nobody may be left waiting: the goroutines would outlive the test.
        foreach (var (model, real) in channels.Skip(1))
        {
            if (model!.Close() is null)
            {
                real.Close();
            }
        }

        await Settle();
        AllAreAsInTheModel(started);
    }

    // Which case of a select has panicked is not told.
    private static void AllAreAsInTheModel(List<(ModelOperation Model, StrongBox<Outcome?> Real)> started)
    {
        foreach (var (model, real) in started)
        {
            var expected = real.Value is { Case: Panicked } && model.Outcome is { } outcome
                ? outcome with { Case = Panicked }
                : model.Outcome;
            Assert.Equal(expected, real.Value);
        }
    }

    // A select of one to three cases. None has nil channels only, it would wait for ever; nor the same case twice: which of two
    // that wait at one channel is served first is left to chance.
    private static (ModelCase Model, Pair Channel)[] Cases(Reader reader, List<Pair> channels, int step)
    {
        var cases = new List<(ModelCase Model, Pair Channel)>();
        for (var i = reader.Next(3); i >= 0; i--)
        {
            var channel = cases.Count == 0 ? channels[reader.Next(channels.Count - 1) + 1] : channels[reader.Next(channels.Count)];
            var sends = reader.Next(2) == 0;
            if (!cases.Exists(one => one.Channel == channel && one.Model.Sends == sends))
            {
                cases.Add((new ModelCase(channel.Model, sends, (10 * step) + i), channel));
            }
        }

        return [.. cases];
    }

    // Which case of a select has panicked is not told, but only such a one can, and it changes nothing.
    private static int SendOnClosed((ModelCase Model, Pair Channel)[] cases) =>
        Array.FindIndex(cases, static one => one.Model is { Sends: true, Channel.IsClosed: true });

    private static SelectCase ToReal((ModelCase Model, Pair Channel) one) =>
        one.Model.Sends ? one.Channel.Real.SendCase(one.Model.Value) : one.Channel.Real.ReceiveCase();

    // A select with a default.
    private static void TryNow((ModelCase Model, Pair Channel)[] cases)
    {
        var operation = new ModelOperation([.. cases.Select(static one => one.Model)]);
        var ready = operation.Ready();
        var real = cases.Select(ToReal).ToArray();
        var served = -1;
        var panic = PanicOf(() => served = Select.TryRun(real));
        if (ready.Count == 0)
        {
            Assert.Equal((-1, null), (served, panic));
            return;
        }

        served = panic is null ? served : SendOnClosed(cases);
        Assert.Contains(served, ready);
        operation.Serve(served);
        Assert.Equal(operation.Outcome, OutcomeOf(served, real, panic));
    }

    // Starts a goroutine that does the operation, and does it in the model: if several cases are ready, the one that was taken.
    private static async GoTask<(ModelOperation Model, StrongBox<Outcome?> Real)> Start((ModelCase Model, Pair Channel)[] cases)
    {
        var operation = new ModelOperation([.. cases.Select(static one => one.Model)]);
        var ready = operation.Ready();
        var outcome = new StrongBox<Outcome?>();
        var isPlain = cases.Length == 1;
        Go.Run(async () =>
        {
            if (isPlain)
            {
                outcome.Value = await Do(cases[0]);
                return;
            }

            var real = cases.Select(ToReal).ToArray();
            try
            {
                outcome.Value = OutcomeOf(await Select.RunAsync(real), real, panic: null);
            }
            catch (GoPanic panic)
            {
                outcome.Value = new Outcome(Panicked, 0, false, Text(panic));
            }
        });
        await Settle();
        if (ready.Count == 0)
        {
            operation.Wait();
        }
        else
        {
            var taken = outcome.Value?.Case ?? throw new InvalidOperationException("it waits, though a case is ready");
            operation.Serve(taken == Panicked ? SendOnClosed(cases) : taken);
        }

        return (operation, outcome);
    }

    private static async GoTask<Outcome> Do((ModelCase Model, Pair Channel) one)
    {
        if (!one.Model.Sends)
        {
            var (value, ok) = await one.Channel.Real.ReceiveOkAsync();
            return new Outcome(0, value, ok);
        }

        try
        {
            await one.Channel.Real.SendAsync(one.Model.Value);
            return new Outcome(0, 0, false);
        }
        catch (GoPanic panic)
        {
            return new Outcome(0, 0, false, Text(panic));
        }
    }

    private static Outcome OutcomeOf(int served, SelectCase[] cases, string? panic) =>
        panic is null && cases[served] is ReceiveCase<int> received
            ? new Outcome(served, received.Value, received.Ok)
            : new Outcome(served, 0, false, panic);

    // Runs all others until each waits or has ended; with one processor they run in turn.
    private static async GoTask Settle()
    {
        do
        {
            await Go.YieldAsync();
        }
        while (Scheduler.CountRunnable() != 0);
    }

    private static string? PanicOf(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (GoPanic panic)
        {
            return Text(panic);
        }
    }

    private static string Text(GoPanic panic) => ((error)panic.Value!).Error().ToString();

    // Producers send numbered values, plainly or by select, over some channels; consumers take them, plainly or by select.
    private static async GoTask PassValues(byte[] bytes)
    {
        const int Each = 40;
        var reader = new Reader(bytes);
        var channels = Enumerable.Range(0, reader.Next(3) + 1).Select(_ => reader.Next(4)).Select(
            static capacity => capacity == 0 ? new Chan<(int, int)>() : new Chan<(int, int)>(capacity)).ToArray();
        var producers = reader.Next(4) + 1;
        var consumers = reader.Next(4) + 1;
        var received = new List<(int Producer, int Number)>[consumers];
        var (sent, done) = (new Chan<bool>(), new Chan<bool>());
        for (var p = 0; p < producers; p++)
        {
            var (producer, home, selects) = (p, channels[reader.Next(channels.Length)], reader.Next(2) == 0);
            var other = channels[reader.Next(channels.Length)];
            Go.Run(async () =>
            {
                for (var number = 0; number < Each; number++)
                {
                    if (selects)
                    {
                        await Select.RunAsync(home.SendCase((producer, number)), other.SendCase((producer, number)));
                    }
                    else
                    {
                        await home.SendAsync((producer, number));
                    }
                }

                await sent.SendAsync(true);
            });
        }

        for (var c = 0; c < consumers; c++)
        {
            var mine = received[c] = [];
            Go.Run(async () =>
            {
                var open = channels.ToList<Chan<(int, int)>?>();
                while (open.Exists(static channel => channel is not null))
                {
                    var cases = open.Select(static channel => channel.ReceiveCase()).ToArray();
                    var served = await Select.RunAsync(cases);
                    if (cases[served].Ok)
                    {
                        mine.Add(cases[served].Value);
                    }
                    else
                    {
                        open[served] = null;
                    }
                }

                await done.SendAsync(true);
            });
        }

        for (var p = 0; p < producers; p++)
        {
            await sent.ReceiveAsync();
        }

        foreach (var channel in channels)
        {
            channel.Close();
        }

        for (var c = 0; c < consumers; c++)
        {
            await done.ReceiveAsync();
        }

        var expected = Enumerable.Range(0, producers).SelectMany(static p => Enumerable.Range(0, Each).Select(n => (p, n)));
        Assert.Equal(expected, received.SelectMany(static one => one).Order());
        if (channels.Length == 1)
        {
            // What one producer sent over one channel, no consumer sees out of order.
            Assert.All(received, mine => Assert.All(mine.GroupBy(static one => one.Producer), static of => Assert.Equal(of.Order(), of)));
        }
    }
}
