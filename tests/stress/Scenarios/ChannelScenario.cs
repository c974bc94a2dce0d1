// Channels and select: of everything that is sent, in any form, each item is received once; and nobody is left waiting.
using GoRuntime;

namespace GoSync.Stress.Scenarios;

internal static class ChannelScenario
{
    public static async GoTask Run(StressRun run)
    {
        var channels = new Chan<int>[] { new(), new(1), new(3) };
        var producers = run.Goroutines / 2;
        var total = producers * run.OperationsEach;
        var taken = new int[total];
        var count = 0;
        await run.Each(async GoTask (id, decide) =>
        {
            if (id < producers)
            {
                var send = new Sender(channels);
                for (var i = 0; i < run.OperationsEach; i++)
                {
                    run.Count(decide);
                    await send.Send((id * run.OperationsEach) + i, decide);
                    await decide.PerhapsYield();
                }

                return;
            }

            // One at least always waits at all channels: whatever the others wait at, each item finds somebody.
            var receiver = new Receiver(channels, takesAll: id == producers);
            while (await receiver.Receive(decide) is { } item)
            {
                var (kept, second) = decide.OneIn(8) ? receiver.PassOn(item, decide) : (item, null);
                Take(kept);
                Take(second);
                await decide.PerhapsYield();
            }
        });

        void Take(int? item)
        {
            if (item is not { } one) return;
            Interlocked.Increment(ref taken[one]);
            if (Interlocked.Increment(ref count) < total) return;
            foreach (var channel in channels) channel.Close();
        }

        run.Check(taken.All(static n => n == 1), "an item was lost or came twice");
        run.Check(channels.Sum(static ch => ch.Length()) == 0, "something is left in a buffer");
    }

    private sealed class Sender(Chan<int>[] channels)
    {
        private readonly SendCase<int>[] _kept = [new(), new(), new()];

        public async GoTask Send(int item, Decisions decide)
        {
            var channel = channels[decide.Below(3)];
            var other = channels[decide.Below(3)];
            switch (decide.Below(6))
            {
                case 0:
                    channel.Send(item);
                    return;
                case 1:
                    await channel.SendAsync(item);
                    return;
                case 2:
                    Select.Run(channel.SendCase(item), other.SendCase(item));
                    return;
                case 3:
                    await Select.RunAsync(channel.SendCase(item), ((Chan<int>?)null).ReceiveCase(), other.SendCase(item));
                    return;
                case 4:
                    while (Select.TryRun(_kept[0].To(channel, item), _kept[1].To(other, item)) < 0) await Go.YieldAsync();
                    return;
                default:
                    await Select.RunAsync(_kept[0].To(channels[0], item), _kept[1].To(channels[1], item), _kept[2].To(channels[2], item));
                    return;
            }
        }
    }

    private sealed class Receiver(Chan<int>[] channels, bool takesAll)
    {
        private readonly ReceiveCase<int>[] _kept = [new(), new(), new()];
        private readonly SendCase<int> _send = new();

        // Null once all channels are closed and empty: they are closed together, when everything has been received.
        public async GoTask<int?> Receive(Decisions decide)
        {
            var channel = channels[decide.Below(3)];
            switch (takesAll ? 2 + decide.Below(2) : decide.Below(5))
            {
                case 0:
                    return Result(channel.ReceiveOk());
                case 1:
                    return Result(await channel.ReceiveOkAsync());
                case 2:
                    ReceiveCase<int>[] cases = [channels[0].ReceiveCase(), channels[1].ReceiveCase(), channels[2].ReceiveCase()];
                    var chosen = cases[decide.OneIn(2) ? Select.Run(cases) : await Select.RunAsync(cases)];
                    return Result((chosen.Value, chosen.Ok));
                default:
                    for (var i = 0; i < 3; i++) _kept[i].From(channels[i]);
                    var kept = _kept[decide.OneIn(4) ? Select.Run(_kept) : await Select.RunAsync(_kept)];
                    return Result((kept.Value, kept.Ok));
            }
        }

        // Gives the item to another goroutine, or takes a second one from it, or neither. Returns what is held then.
        public (int? First, int? Second) PassOn(int item, Decisions decide)
        {
            var channel = channels[decide.Below(3)];
            var received = _kept[0];
            return Select.TryRun(_send.To(channel, item), received.From(channel)) switch
            {
                0 => (null, null),
                1 => (item, received.Value),
                _ => (item, null),
            };
        }

        private static int? Result((int Value, bool Ok) received) => received.Ok ? received.Value : null;
    }
}
