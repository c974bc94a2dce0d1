// The operations on channels, as extension methods so that they work on the nil channel: `ch.Send(v)`, `await ch.SendAsync(v)`.

using System.Runtime.CompilerServices;

namespace GoRuntime;

/// <summary>
/// Sending, receiving, closing. The blocking forms are for plain threads and for goroutines that run plain code, the
/// awaiting forms for async methods; both stand in the same queues.
/// </summary>
/// <remarks>Go: runtime/chan.go.</remarks>
public static class ChanOperations
{
    /// <summary>Go's <c>ch &lt;- v</c>. Blocks for ever on the nil channel.</summary>
    /// <exception cref="GoPanic"><c>send on closed channel</c></exception>
    public static void Send<T>(this Chan<T>? channel, T value)
    {
        if (channel == null)
        {
            Nil.Block(WaitReason.ChanSendNil);
        }

        if (!channel.SendOrQueue(value, awaits: false, out var waiter))
        {
            ThreadBlocking.Park(waiter!.Goroutine!);
            channel.EndSend(waiter);
        }
    }

    /// <summary>Go's <c>ch &lt;- v</c>, awaited. Waits for ever on the nil channel.</summary>
    /// <exception cref="GoPanic"><c>send on closed channel</c></exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SendAwaitable<T> SendAsync<T>(this Chan<T>? channel, T value) => new(channel, value);

    /// <summary>Go's <c>&lt;-ch</c>: the zero value if the channel is closed and empty. Blocks for ever on the nil channel.</summary>
    public static T Receive<T>(this Chan<T>? channel) => channel.ReceiveOk().Item1;

    /// <summary>Go's <c>&lt;-ch</c>, awaited.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReceiveAwaitable<T> ReceiveAsync<T>(this Chan<T>? channel) => new(channel);

    /// <summary>Go's <c>v, ok := &lt;-ch</c>: ok is false if the channel is closed and empty.</summary>
    public static (T Value, bool Ok) ReceiveOk<T>(this Chan<T>? channel)
    {
        if (channel == null)
        {
            Nil.Block(WaitReason.ChanReceiveNil);
        }

        if (!channel.ReceiveOrQueue(awaits: false, out var value, out var ok, out var waiter))
        {
            ThreadBlocking.Park(waiter!.Goroutine!);
            value = channel.EndReceive(waiter, out ok);
        }

        return (value, ok);
    }

    /// <summary>Go's <c>v, ok := &lt;-ch</c>, awaited.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReceiveOkAwaitable<T> ReceiveOkAsync<T>(this Chan<T>? channel) => new(channel);

    /// <summary>Go's <c>close(ch)</c>: all that wait to receive get zero values, all that wait to send panic.</summary>
    /// <exception cref="GoPanic"><c>close of nil channel</c>, <c>close of closed channel</c></exception>
    public static void Close<T>(this Chan<T>? channel)
    {
        if (channel == null)
        {
            throw new GoPanic(new PlainError("close of nil channel"));
        }

        channel.CloseNow();
    }

    /// <summary>Go's <c>len(ch)</c>: the number of buffered elements; 0 for nil and for the channel of a timer.</summary>
    public static long Length<T>(this Chan<T>? channel) => channel is null or { Special.Timer: not null } ? 0 : channel.Buffered;

    /// <summary>Go's <c>cap(ch)</c>; 0 for nil and for the channel of a timer.</summary>
    public static long Capacity<T>(this Chan<T>? channel) => channel is null or { Special.Timer: not null } ? 0 : channel.BufferSize;

    /// <summary>Sends without waiting; false if that is not possible now.</summary>
    /// <exception cref="GoPanic"><c>send on closed channel</c></exception>
    public static bool TrySend<T>(this Chan<T>? channel, T value)
    {
        if (channel == null)
        {
            return false;
        }

        channel.Special?.BeforeSend();
        return channel.TrySendNow(value);
    }

    /// <summary>Receives without waiting; false if that is not possible now.</summary>
    /// <param name="channel">The channel; never ready if nil.</param>
    /// <param name="value">What was received.</param>
    /// <param name="ok">False if the channel is closed and empty.</param>
    public static bool TryReceive<T>(this Chan<T>? channel, out T value, out bool ok)
    {
        value = default!;
        ok = false;
        if (channel == null)
        {
            return false;
        }

        channel.Special?.BeforeReceive();
        return channel.TryReceiveNow(out value, out ok);
    }

    /// <summary>For <c>for v := range ch</c>: <c>await foreach (var v in ch.All())</c>.</summary>
    public static ChanRange<T> All<T>(this Chan<T>? channel) => new(channel);

    /// <summary>For <c>for v := range ch</c> in plain code: <c>foreach (var v in ch.AllBlocking())</c>.</summary>
    public static IEnumerable<T> AllBlocking<T>(this Chan<T>? channel)
    {
        while (true)
        {
            var (value, ok) = channel.ReceiveOk();
            if (!ok)
            {
                yield break;
            }

            yield return value;
        }
    }
}
