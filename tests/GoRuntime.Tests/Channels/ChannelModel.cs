// What channels and selects do, said as plainly as possible: a list for the buffer, two lists of those who wait. No locks, no
// goroutines: an operation is an object, and it is done or it waits.

namespace GoRuntime.Tests.Channels;

/// <summary>How an operation ended.</summary>
/// <param name="Case">Which case of a select was served; 0 for a plain operation, -1 for the default.</param>
/// <param name="Value">What was received.</param>
/// <param name="Ok">False if the channel was closed and empty.</param>
/// <param name="Panic">The text of its panic, if it panicked.</param>
internal readonly record struct Outcome(int Case, int Value, bool Ok, string? Panic = null);

/// <summary>A case of a select; a plain send or receive is a select with one case.</summary>
internal readonly record struct ModelCase(ModelChannel? Channel, bool Sends, int Value);

/// <summary>A send, a receive or a select.</summary>
internal sealed class ModelOperation(IReadOnlyList<ModelCase> cases)
{
    public IReadOnlyList<ModelCase> Cases { get; } = cases;

    /// <summary>Null while it waits.</summary>
    public Outcome? Outcome { get; set; }

    /// <summary>The cases that can be served now.</summary>
    public IReadOnlyList<int> Ready() =>
        [.. Enumerable.Range(0, Cases.Count).Where(i => Cases[i].Channel is { } channel && channel.IsReady(Cases[i].Sends))];

    /// <summary>Serves one of the cases that are ready.</summary>
    public void Serve(int at)
    {
        var one = Cases[at];
        Outcome = one.Sends ? one.Channel!.Send(at, one.Value) : one.Channel!.Receive(at);
    }

    /// <summary>Waits at all of its channels.</summary>
    public void Wait()
    {
        for (var i = 0; i < Cases.Count; i++)
        {
            Cases[i].Channel?.Enqueue(this, i);
        }
    }
}

/// <summary>A channel.</summary>
internal sealed class ModelChannel(int capacity)
{
    public const string SendOnClosed = "send on closed channel";
    public const string CloseOfClosed = "close of closed channel";

    private readonly Queue<int> _buffer = [];
    private readonly List<(ModelOperation Operation, int Case)> _senders = [];
    private readonly List<(ModelOperation Operation, int Case)> _receivers = [];
    private bool _closed;

    public int Length => _buffer.Count;

    public int Capacity => capacity;

    public bool IsClosed => _closed;

    public bool IsReady(bool sends) => sends
        ? _closed || _buffer.Count < capacity || First(_receivers) >= 0
        : _closed || _buffer.Count > 0 || First(_senders) >= 0;

    public void Enqueue(ModelOperation operation, int at) => (operation.Cases[at].Sends ? _senders : _receivers).Add((operation, at));

    public Outcome Send(int at, int value)
    {
        if (_closed)
        {
            return new Outcome(at, 0, false, SendOnClosed);
        }

        if (Take(_receivers) is { } receiver)
        {
            receiver.Operation.Outcome = new Outcome(receiver.Case, value, true);
        }
        else
        {
            _buffer.Enqueue(value);
        }

        return new Outcome(at, 0, false);
    }

    public Outcome Receive(int at)
    {
        if (_buffer.Count == 0 && Take(_senders) is { } sender)
        {
            return new Outcome(at, Served(sender), true);
        }

        if (_buffer.Count == 0)
        {
            return new Outcome(at, 0, false);
        }

        var value = _buffer.Dequeue();
        if (Take(_senders) is { } next)
        {
            _buffer.Enqueue(Served(next));
        }

        return new Outcome(at, value, true);
    }

    /// <summary>The text of its panic, or null.</summary>
    public string? Close()
    {
        if (_closed)
        {
            return CloseOfClosed;
        }

        _closed = true;
        while (Take(_receivers) is { } receiver)
        {
            receiver.Operation.Outcome = new Outcome(receiver.Case, 0, false);
        }

        while (Take(_senders) is { } sender)
        {
            sender.Operation.Outcome = new Outcome(sender.Case, 0, false, SendOnClosed);
        }

        return null;
    }

    private static int Served((ModelOperation Operation, int Case) sender)
    {
        sender.Operation.Outcome = new Outcome(sender.Case, 0, false);
        return sender.Operation.Cases[sender.Case].Value;
    }

    // A select that has been served elsewhere waits here no longer.
    private static int First(List<(ModelOperation Operation, int Case)> queue) =>
        queue.FindIndex(static waiter => waiter.Operation.Outcome is null);

    private static (ModelOperation Operation, int Case)? Take(List<(ModelOperation Operation, int Case)> queue)
    {
        var first = First(queue);
        if (first < 0)
        {
            return null;
        }

        var waiter = queue[first];
        queue.RemoveRange(0, first + 1);
        return waiter;
    }
}
