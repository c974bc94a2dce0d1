// Writes recorded events in the Chrome trace event format: for each processor the goroutines it ran one after the other, for each
// goroutine its life and, inside it, what it was doing; arrows lead from who made a goroutine ready to where it then ran.
//
// Guarantees: each "b" has its "e" (what is open at the end is closed there), states lie inside the life, and slices of one
// processor do not overlap.

using System.Reflection;
using System.Text.Json;

namespace GoRuntime;

internal sealed class ChromeTrace
{
    private const int ProcessorsGroup = 1;
    private const int GoroutinesGroup = 2;
    private const int FlushAt = 1 << 16;

    private readonly Utf8JsonWriter _to;
    private readonly long _start;
    private readonly Dictionary<long, Life> _lives = [];
    private readonly SortedDictionary<int, Slice> _slices = [];
    private readonly Dictionary<MethodInfo, string?> _names = [];
    private long _flows;

    private ChromeTrace(Utf8JsonWriter to, long start)
    {
        _to = to;
        _start = start;
    }

    /// <summary>Writes a whole file.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="events">The events in order of time.</param>
    /// <param name="start">The timestamp that is zero in the file.</param>
    /// <param name="isCut">True if there was no room for all events; the file says so.</param>
    public static void Write(Stream file, List<TraceEvent> events, long start, bool isCut)
    {
        using var to = new Utf8JsonWriter(file);
        to.WriteStartObject();
        to.WriteString("displayTimeUnit", "ns");
        to.WriteStartObject("otherData");
        to.WriteBoolean("complete", !isCut);
        to.WriteEndObject();
        to.WriteStartArray("traceEvents");
        var trace = new ChromeTrace(to, start);
        foreach (var e in events)
        {
            trace.Add(e);
            if (to.BytesPending > FlushAt)
            {
                to.Flush();
            }
        }

        trace.CloseAll(events.Count == 0 ? start : events[^1].Time);
        to.WriteEndArray();
        to.WriteEndObject();
    }

    private void Add(in TraceEvent e)
    {
        if (e.Kind == TraceKind.Create)
        {
            Begin(e.Goroutine, e.Time, e.Entry, e.Other);
            return;
        }

        // One that was there before the recording: its life begins with what is first seen of it.
        var life = _lives.TryGetValue(e.Goroutine, out var known) ? known : Begin(e.Goroutine, e.Time, null, 0);
        switch (e.Kind)
        {
            case TraceKind.Start:
                SetState(life, "running", e.Time);
                Leave(life, e.Time);
                Enter(life, e.Processor, e.Time);
                break;
            case TraceKind.Cancel:
                SetState(life, "running", e.Time);
                Enter(life, life.LastProcessor, e.Time);
                break;
            case TraceKind.Park:
                SetState(life, e.Reason.Text(), e.Time);
                Leave(life, e.Time);
                break;
            case TraceKind.Yield:
                SetState(life, "runnable", e.Time);
                Leave(life, e.Time);
                break;
            case TraceKind.Ready:
                SetState(life, "runnable", e.Time);
                Leave(life, e.Time);
                StartArrow(life, e.Other, e.Time);
                break;
            case TraceKind.Lose:
                Leave(life, e.Time);
                life.LastProcessor = -1;
                break;
            case TraceKind.End:
                Leave(life, e.Time);
                End(life, e.Time);
                break;
        }
    }

    private Life Begin(long goroutine, long time, MethodInfo? entry, long creator)
    {
        var function = entry == null ? null : NameOf(entry);
        var life = new Life(goroutine, function == null ? $"goroutine {goroutine}" : $"goroutine {goroutine} {function}");
        _lives[goroutine] = life;
        WriteAsync("b", life, life.Name, time, creator);
        life.State = "runnable";
        WriteAsync("b", life, life.State, time);
        if (creator != 0)
        {
            StartArrow(life, creator, time);
        }

        return life;
    }

    private void End(Life life, long time)
    {
        WriteAsync("e", life, life.State, time);
        WriteAsync("e", life, life.Name, time);
        _lives.Remove(life.Goroutine);
    }

    private void SetState(Life life, string state, long time)
    {
        if (life.State != state)
        {
            WriteAsync("e", life, life.State, time);
            life.State = state;
            WriteAsync("b", life, state, time);
        }
    }

    private void Enter(Life life, int processor, long time)
    {
        life.Processor = life.LastProcessor = processor;
        if (processor < 0)
        {
            return;
        }

        if (_slices.TryGetValue(processor, out var open) && open.Life is { } other)
        {
            Leave(other, time);
        }

        _slices[processor] = new Slice(life, time);
        if (life.Arrow != 0)
        {
            WriteArrow("f", life.Arrow, processor, time);
            life.Arrow = 0;
        }
    }

    private void Leave(Life life, long time)
    {
        if (life.Processor >= 0 && _slices.TryGetValue(life.Processor, out var slice) && slice.Life == life)
        {
            _slices[life.Processor] = default;
            _to.WriteStartObject();
            WriteCommon("X", life.Name, ProcessorsGroup, life.Processor, slice.Since);
            _to.WriteNumber("dur", Microseconds(time - slice.Since));
            _to.WriteEndObject();
        }

        life.Processor = -1;
    }

    // An arrow needs a slice to start from: who runs on a processor.
    private void StartArrow(Life life, long from, long time)
    {
        if (from != 0 && _lives.TryGetValue(from, out var waker) && waker.Processor >= 0)
        {
            life.Arrow = ++_flows;
            WriteArrow("s", life.Arrow, waker.Processor, time);
        }
    }

    private void CloseAll(long time)
    {
        foreach (var life in _lives.Values.ToArray())
        {
            Leave(life, time);
            End(life, time);
        }

        WriteName("process_name", ProcessorsGroup, 0, "processors");
        WriteName("process_name", GoroutinesGroup, 0, "goroutines");
        foreach (var processor in _slices.Keys)
        {
            WriteName("thread_name", ProcessorsGroup, processor, $"processor {processor}");
        }
    }

    private void WriteAsync(string phase, Life life, string name, long time, long creator = 0)
    {
        _to.WriteStartObject();
        WriteCommon(phase, name, GoroutinesGroup, 0, time);
        _to.WriteString("cat", "goroutine");
        _to.WriteNumber("id", life.Goroutine);
        if (creator != 0)
        {
            _to.WriteStartObject("args");
            _to.WriteNumber("created by goroutine", creator);
            _to.WriteEndObject();
        }

        _to.WriteEndObject();
    }

    private void WriteArrow(string phase, long id, int processor, long time)
    {
        _to.WriteStartObject();
        WriteCommon(phase, "ready", ProcessorsGroup, processor, time);
        _to.WriteString("cat", "ready");
        _to.WriteNumber("id", id);
        if (phase == "f")
        {
            _to.WriteString("bp", "e");
        }

        _to.WriteEndObject();
    }

    private void WriteName(string kind, int group, int track, string name)
    {
        _to.WriteStartObject();
        WriteCommon("M", kind, group, track, _start);
        _to.WriteStartObject("args");
        _to.WriteString("name", name);
        _to.WriteEndObject();
        _to.WriteEndObject();
    }

    private void WriteCommon(string phase, string name, int group, int track, long time)
    {
        _to.WriteString("ph", phase);
        _to.WriteString("name", name);
        _to.WriteNumber("pid", group);
        _to.WriteNumber("tid", track);
        _to.WriteNumber("ts", Microseconds(time - _start));
    }

    private string? NameOf(MethodInfo entry)
    {
        if (!_names.TryGetValue(entry, out var name))
        {
            name = FrameName.Of(entry);
            _names.Add(entry, name);
        }

        return name;
    }

    private static decimal Microseconds(long ticks) => ticks * 1_000_000m / System.Diagnostics.Stopwatch.Frequency;

    private sealed class Life(long goroutine, string name)
    {
        public long Goroutine { get; } = goroutine;

        public string Name { get; } = name;

        public string State { get; set; } = "";

        /// <summary>Where its slice is open; -1 if it has none.</summary>
        public int Processor { get; set; } = -1;

        public int LastProcessor { get; set; } = -1;

        /// <summary>The arrow that ends where it next runs; 0 if there is none.</summary>
        public long Arrow { get; set; }
    }

    private readonly record struct Slice(Life? Life, long Since);
}
