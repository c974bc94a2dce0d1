// Go's select.
//
//     var c0 = tasks.ReceiveCase(); var c1 = results.SendCase(v);
//     switch (await Select.RunAsync(c0, c1)) { case 0: ... c0.Value, c0.Ok ...; case 1: ... }
//
// and in a loop, without allocating
//
//     var task = new ReceiveCase<Job>(); var result = new SendCase<int>();
//     while (true)
//         switch (await Select.RunAsync(task.From(tasks), result.To(results, v))) { ... }
//
// Invariants
//   - all channels of a select are locked together, in the order of their LockOrder, while it finds that no case is ready and
//     enters the queues, or takes the default: no case can become ready in between. Before that, a select without default
//     looks at each channel by itself: a case that is ready may be taken whatever the others are;
//   - of the cases that are ready one is taken at random, each with the same chance;
//   - a waiting select is decided once (SelectCase.TryDecide); its other cases leave their queues afterwards.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>Waits for one of several channel operations.</summary>
/// <remarks>Go: runtime/select.go.</remarks>
public static class Select
{
    private const int SmallCount = 8;

    /// <summary>Go's <c>case v, ok := &lt;-ch:</c>; the nil channel is never ready.</summary>
    public static ReceiveCase<T> ReceiveCase<T>(this Chan<T>? channel) => new(channel);

    /// <summary>Go's <c>case ch &lt;- v:</c>; the nil channel is never ready.</summary>
    public static SendCase<T> SendCase<T>(this Chan<T>? channel, T value) => new(channel, value);

    /// <summary>
    /// A select without default, awaited: the index of the case that was served. With no cases, or nil channels only, it
    /// waits for ever.
    /// </summary>
    /// <exception cref="GoPanic"><c>send on closed channel</c></exception>
    public static SelectAwaitable RunAsync(params ReadOnlySpan<SelectCase> cases)
    {
        var index = Poll(cases, Mode.Await, out var group, out var goroutine);
        return new SelectAwaitable(index, group, goroutine);
    }

    /// <summary>The blocking form of <see cref="RunAsync"/>.</summary>
    /// <exception cref="GoPanic"><c>send on closed channel</c></exception>
    public static int Run(params ReadOnlySpan<SelectCase> cases)
    {
        var index = Poll(cases, Mode.Block, out var group, out var goroutine);
        if (index >= 0)
        {
            return index;
        }

        ThreadBlocking.Park(goroutine!);
        return End(group!);
    }

    /// <summary>A select with a default: the index of the case that was served, or -1 if none is ready.</summary>
    /// <exception cref="GoPanic"><c>send on closed channel</c></exception>
    public static int TryRun(params ReadOnlySpan<SelectCase> cases) => Poll(cases, Mode.Try, out _, out _);

    /// <summary>Ends a select that has waited.</summary>
    internal static int End(SelectGroup group)
    {
        var served = group.Winner!;
        for (var at = group.First; at != null; at = at.NextOfGroup)
        {
            at.Channel!.Special?.Timer?.Unblock();
            if (at != served)
            {
                at.Leave();
            }
        }

        served.TakeValue();
        served.End();
        return served.Index;
    }

    // The index of a case that was ready, or -1. If it waits, the goroutine stands in all queues then and has to park.
    private static int Poll(ReadOnlySpan<SelectCase> cases, Mode mode, out SelectGroup? group, out Goroutine? goroutine)
    {
        var few = default(FewIndices);
        Span<int> poll = cases.Length <= SmallCount ? few : new int[cases.Length];
        poll = poll[..Shuffle(cases, poll, out var areSpecial)];
        var areDurable = areSpecial && Prepare(cases, poll);
        if (mode != Mode.Try)
        {
            foreach (var index in poll)
            {
                if (cases[index].TryNow())
                {
                    group = null;
                    goroutine = null;
                    return index;
                }
            }
        }

        return PollAll(cases, poll, mode, areDurable, out group, out goroutine);
    }

    // With all channels locked together.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int PollAll(
        ReadOnlySpan<SelectCase> cases, ReadOnlySpan<int> poll, Mode mode, bool areDurable, out SelectGroup? group,
            out Goroutine? goroutine)
    {
        group = null;
        goroutine = null;
        var few = default(FewIndices);
        Span<int> order = poll.Length <= SmallCount ? few : new int[poll.Length];
        order = order[..poll.Length];
        SortForLocking(cases, poll, order);
        if (mode != Mode.Try)
        {
            group = BeginGroup(cases, order);
        }

        Lock(cases, order);
        foreach (var index in poll)
        {
            if (cases[index].TryLocked(out var wake))
            {
                Unlock(cases, order);
                wake?.Ready();
                cases[index].End();
                group = null;
                return index;
            }
        }

        if (mode == Mode.Try)
        {
            Unlock(cases, order);
            return -1;
        }

        goroutine = WhoParks(cases, order, mode);
        if (!goroutine.TryBeginPark(ReasonOf(cases, areDurable)))
        {
            Unlock(cases, order);
            Goroutine.ThrowStrayTask();
        }

        Enqueue(cases, order, group, goroutine);
        Unlock(cases, order);
        foreach (var index in order)
        {
            cases[index].Channel!.Special?.Timer?.Block();
        }

        return -1;
    }

    // The channels are unlocked if this throws.
    private static Goroutine WhoParks(ReadOnlySpan<SelectCase> cases, ReadOnlySpan<int> order, Mode mode)
    {
        try
        {
            return mode == Mode.Await ? Goroutine.CurrentForAwait : Goroutine.Current;
        }
        catch
        {
            Unlock(cases, order);
            throw;
        }
    }

    // All that a select needs to wait; null if it has no channels.
    private static SelectGroup? BeginGroup(ReadOnlySpan<SelectCase> cases, ReadOnlySpan<int> order)
    {
        foreach (var index in order)
        {
            cases[index].Prepare();
        }

        return order.Length == 0 ? null : cases[order[0]].BeginGroup();
    }

    // Stands in the queues of all channels, which are locked.
    private static void Enqueue(ReadOnlySpan<SelectCase> cases, ReadOnlySpan<int> order, SelectGroup? group, Goroutine goroutine)
    {
        SelectCase? previous = null;
        foreach (var index in order)
        {
            var one = cases[index];
            one.Join(group!, index);
            one.EnqueueLocked(goroutine);
            if (previous != null)
            {
                previous.NextOfGroup = one;
            }

            previous = one;
        }
    }

    // What bubbles and timers ask for before their channels are looked at. True if only the bubble of the caller can serve a case.
    private static bool Prepare(ReadOnlySpan<SelectCase> cases, ReadOnlySpan<int> poll)
    {
        var areDurable = true;
        foreach (var index in poll)
        {
            if (cases[index].Channel!.Special is not { } special)
            {
                areDurable = false;
                continue;
            }

            areDurable &= special.Bubble != null;
            if (cases.Length == 1)
            {
                cases[index].Before();
            }
            else
            {
                special.BeforeSelect();
            }
        }

        return areDurable;
    }

    private static WaitReason ReasonOf(ReadOnlySpan<SelectCase> cases, bool areDurable) => cases.Length switch
    {
        0 => WaitReason.SelectNoCases,
        1 => cases[0].Reason,
        _ => areDurable && Bubble.Current != null ? WaitReason.SynctestSelect : WaitReason.Select,
    };

    // The cases with a channel, in random order. Returns how many there are, and whether <see cref="Prepare"/> has to see them.
    private static int Shuffle(ReadOnlySpan<SelectCase> cases, Span<int> poll, out bool areSpecial)
    {
        // One number for all: what a position leaves of it is as good as random for the next.
        var random = Worker.AttachThread().NextRandom();
        var live = 0;
        areSpecial = false;
        for (var i = 0; i < cases.Length; i++)
        {
            if (cases[i].Channel is not { } channel)
            {
                continue;
            }

            areSpecial |= channel.Special != null;
            var product = (ulong)random * (uint)(live + 1);
            random = (uint)product;
            var at = (int)(product >> 32);
            poll[live] = poll[at];
            poll[at] = i;
            live++;
        }

        areSpecial |= live == 0;
        return live;
    }

    private static void SortForLocking(ReadOnlySpan<SelectCase> cases, ReadOnlySpan<int> poll, Span<int> order)
    {
        if (poll.Length > SmallCount)
        {
            var keys = new long[poll.Length];
            for (var i = 0; i < poll.Length; i++)
            {
                keys[i] = cases[poll[i]].Channel!.LockOrder;
                order[i] = poll[i];
            }

            keys.AsSpan().Sort(order);
            return;
        }

        for (var i = 0; i < poll.Length; i++)
        {
            var key = cases[poll[i]].Channel!.LockOrder;
            var at = i;
            for (; at > 0 && cases[order[at - 1]].Channel!.LockOrder > key; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = poll[i];
        }
    }

    private static void Lock(ReadOnlySpan<SelectCase> cases, ReadOnlySpan<int> order)
    {
        ChanBase? last = null;
        foreach (var index in order)
        {
            var channel = cases[index].Channel!;
            if (channel != last)
            {
                channel.Lock.Enter();
                channel.AssertInvariants();
                last = channel;
            }
        }
    }

    private static void Unlock(ReadOnlySpan<SelectCase> cases, ReadOnlySpan<int> order)
    {
        ChanBase? last = null;
        for (var i = order.Length - 1; i >= 0; i--)
        {
            var channel = cases[order[i]].Channel!;
            if (channel != last)
            {
                channel.AssertInvariants();
                channel.Lock.Exit();
                last = channel;
            }
        }
    }

    private enum Mode
    {
        /// <summary>There is a default.</summary>
        Try,

        /// <summary>The thread waits.</summary>
        Block,

        /// <summary>The goroutine waits.</summary>
        Await,
    }

    [InlineArray(SmallCount)]
    private struct FewIndices
    {
        private int _first;
    }
}

/// <summary>What <see cref="Select.RunAsync"/> returns; awaited once, at once.</summary>
public readonly struct SelectAwaitable : ICriticalNotifyCompletion, IGoAwaiter
{
    private readonly int _index;
    private readonly SelectGroup? _group;
    private readonly Goroutine? _goroutine;

    internal SelectAwaitable(int index, SelectGroup? group, Goroutine? goroutine)
    {
        _index = index;
        _group = group;
        _goroutine = goroutine;
    }

    /// <summary>Used by <c>await</c>.</summary>
    public bool IsCompleted => _index >= 0;

    /// <summary>Used by <c>await</c>.</summary>
    public SelectAwaitable GetAwaiter() => this;

    /// <summary>Used by <c>await</c>.</summary>
    public int GetResult() => _group == null ? _index : Select.End(_group);

    /// <summary>Continues a method of a foreign task type.</summary>
    public void OnCompleted(Action continuation) => ForeignMethods.Continue(_goroutine!, continuation);

    /// <inheritdoc cref="OnCompleted"/>
    public void UnsafeOnCompleted(Action continuation) => ForeignMethods.Continue(_goroutine!, continuation);

    void IGoAwaiter.Attach(Continuation continuation) => _goroutine!.Resume = continuation;
}
