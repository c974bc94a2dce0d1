// What happens to goroutines, as it is noted while a trace is recorded: fixed-size records in chunks that each thread fills on
// its own, so that noting one takes a clock read and a few stores.

using System.Diagnostics;
using System.Reflection;

namespace GoRuntime;

internal enum TraceKind : byte
{
    /// <summary>A goroutine was made, by another (Other) or by a plain thread (0).</summary>
    Create,

    /// <summary>It runs on a processor now; without one, Processor is -1.</summary>
    Start,

    /// <summary>It has begun to wait (Reason).</summary>
    Park,

    /// <summary>It need not wait after all, and runs on.</summary>
    Cancel,

    /// <summary>It lets others run and is in a run queue.</summary>
    Yield,

    /// <summary>It was made ready, by another goroutine (Other) or from outside (0).</summary>
    Ready,

    /// <summary>It has ended.</summary>
    End,

    /// <summary>The monitor took the processor away; the goroutine runs on without one.</summary>
    Lose,
}

internal struct TraceEvent
{
    public long Time;
    public long Goroutine;
    public long Other;
    public MethodInfo? Entry;
    public int Processor;
    public TraceKind Kind;
    public WaitReason Reason;
}

/// <summary>The events of one thread.</summary>
internal sealed class TraceBuffer
{
    public const int ChunkSize = 1024;

    private readonly List<TraceEvent[]> _chunks = [];
    private TraceEvent[] _chunk = [];
    private int _used;

    /// <summary>Appends an event, unless the recorder has no room left.</summary>
    public void Add(TraceRecorder recorder, in TraceEvent e)
    {
        if (_used == _chunk.Length)
        {
            if (!recorder.TryTakeChunk())
            {
                // From now on nothing is noted, and nothing is paid for it.
                Interlocked.CompareExchange(ref Tracing.Recorder, null, recorder);
                return;
            }

            lock (_chunks)
            {
                _chunk = new TraceEvent[ChunkSize];
                _used = 0;
                _chunks.Add(_chunk);
            }
        }

        _chunk[_used] = e;
        Volatile.Write(ref _used, _used + 1);
    }

    /// <summary>Copies what has been noted so far.</summary>
    public void CopyTo(List<TraceEvent> all)
    {
        lock (_chunks)
        {
            for (var i = 0; i < _chunks.Count; i++)
            {
                var last = i == _chunks.Count - 1;
                all.AddRange(_chunks[i].AsSpan(0, last ? Volatile.Read(ref _used) : ChunkSize));
            }
        }
    }
}

/// <summary>One recording.</summary>
internal sealed class TraceRecorder(long maxEvents)
{
    [ThreadStatic]
    private static (TraceRecorder Recorder, TraceBuffer Buffer) _buffer;

    private readonly List<TraceBuffer> _buffers = [];
    private long _chunksLeft = Math.Max(1, maxEvents / TraceBuffer.ChunkSize);

    /// <summary>When it began, a timestamp of <see cref="Stopwatch"/>.</summary>
    public long Start { get; } = Stopwatch.GetTimestamp();

    /// <summary>True once there was no room for another event.</summary>
    public bool IsFull => Volatile.Read(ref _chunksLeft) < 0;

    public bool TryTakeChunk() => Interlocked.Decrement(ref _chunksLeft) >= 0;

    public void Add(TraceKind kind, Goroutine goroutine, long other = 0, int processor = -1, WaitReason reason = WaitReason.None,
        MethodInfo? entry = null)
    {
        if (goroutine.IsPlainThread)
        {
            return;
        }

        var buffer = _buffer.Recorder == this ? _buffer.Buffer : NewBuffer();
        buffer.Add(this, new TraceEvent
        {
            Time = Stopwatch.GetTimestamp(),
            Goroutine = goroutine.Id,
            Other = other,
            Entry = entry,
            Processor = processor,
            Kind = kind,
            Reason = reason,
        });
    }

    /// <summary>All events, in order of time.</summary>
    public List<TraceEvent> Events()
    {
        var all = new List<TraceEvent>();
        lock (_buffers)
        {
            foreach (var buffer in _buffers)
            {
                buffer.CopyTo(all);
            }
        }

        // Stable: of events at the same moment on one thread the first stays first.
        return [.. all.OrderBy(static e => e.Time)];
    }

    private TraceBuffer NewBuffer()
    {
        var buffer = new TraceBuffer();
        _buffer = (this, buffer);
        lock (_buffers)
        {
            _buffers.Add(buffer);
        }

        return buffer;
    }
}
