// A machine room in virtual time: jobs with priorities and dependencies on machines that break down, planned by an event queue.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.ticks")]
internal readonly struct ticks(long value) : INamed<long>, IEquatable<ticks>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator ticks(long value) => new(value);

    public static explicit operator long(ticks a) => a.Value;

    public bool Equals(ticks other) => Value == other.Value;

    public override bool Equals(object obj) => obj is ticks other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(ticks a, ticks b) => a.Value == b.Value;

    public static bool operator !=(ticks a, ticks b) => a.Value != b.Value;

    public static ticks operator *(ticks a, ticks b) => new(a.Value * b.Value);

    public static ticks operator +(ticks a, ticks b) => new(a.Value + b.Value);

    public static ticks operator ++(ticks a) => new(a.Value + 1);

    public static ticks operator -(ticks a, ticks b) => new(a.Value - b.Value);

    public static ticks operator /(ticks a, ticks b) => new(div(a.Value, b.Value));

    public static bool operator <(ticks a, ticks b) => a.Value < b.Value;

    public static bool operator <=(ticks a, ticks b) => a.Value <= b.Value;

    public static bool operator >=(ticks a, ticks b) => a.Value >= b.Value;

    public static bool operator >(ticks a, ticks b) => a.Value > b.Value;
}

[GoType("main.priority")]
[MethodPtr(typeof(priorityPtr))]
internal readonly struct priority(sbyte value) : INamed<sbyte>, fmt.Stringer, IEquatable<priority>
{
    public readonly sbyte Value = value;
    sbyte INamed<sbyte>.Value => Value;

    public static implicit operator priority(sbyte value) => new(value);

    public static explicit operator sbyte(priority a) => a.Value;

    public bool Equals(priority other) => Value == other.Value;

    public override bool Equals(object obj) => obj is priority other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(priority a, priority b) => a.Value == b.Value;

    public static bool operator !=(priority a, priority b) => a.Value != b.Value;

    public static bool operator <(priority a, priority b) => a.Value < b.Value;

    public static bool operator >(priority a, priority b) => a.Value > b.Value;

    public static bool operator >=(priority a, priority b) => a.Value >= b.Value;

    public static bool operator <=(priority a, priority b) => a.Value <= b.Value;

    public GoString String()
    {
        if (this == low)
        {
            return "low";
        }
        else if (this == normal)
        {
            return "normal";
        }
        else if (this == high || this == urgent)
        {
            return strings.Repeat("!", (long)this.Value);
        }
        return fmt.Sprintf("priority(%d)", this.Value);
    }
}

[GoType("main.state")]
[MethodPtr(typeof(statePtr))]
internal readonly struct state(long value) : INamed<long>, fmt.Stringer, IEquatable<state>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator state(long value) => new(value);

    public static explicit operator long(state a) => a.Value;

    public bool Equals(state other) => Value == other.Value;

    public override bool Equals(object obj) => obj is state other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(state a, state b) => a.Value == b.Value;

    public static bool operator !=(state a, state b) => a.Value != b.Value;

    public GoString String()
    {
        return stateNames[this];
    }
}

[GoType("main.job")]
internal struct job
{
    public GoString name;
    public ticks need;
    public ticks left;
    public priority prio;
    public Slice<GoString> after;
    public state state;
    public ticks began;
    public ticks ended;
    public long attempts;
    public Slice<Ptr<job>> blocks;
    public long open;
    public long index; // in the ready heap
    public error err;
}

[GoType("main.jobHeap")]
[MethodPtr(typeof(jobHeapPtr))]
internal readonly struct jobHeap(Slice<Ptr<job>> value) : INamed<Slice<Ptr<job>>>, sort.Interface
{
    public readonly Slice<Ptr<job>> Value = value;
    Slice<Ptr<job>> INamed<Slice<Ptr<job>>>.Value => Value;

    public long Len()
    {
        return this.Value.Length;
    }

    public bool Less(long i, long j)
    {
        if (this.Value[i].Value.prio != this.Value[j].Value.prio)
        {
            return this.Value[i].Value.prio > this.Value[j].Value.prio;
        }
        if (this.Value[i].Value.left != this.Value[j].Value.left)
        {
            return this.Value[i].Value.left < this.Value[j].Value.left;
        }
        return this.Value[i].Value.name < this.Value[j].Value.name;
    }

    public void Swap(long i, long j)
    {
        (this.Value[i], this.Value[j]) = (this.Value[j], this.Value[i]);
        var pointer = this.Value[j];
        this.Value[i].Value.index = i;
        pointer.Value.index = j;
    }
}

[GoType("main.(*jobHeap)")]
internal static class jobHeapExtensions
{
    internal static void Push(this Ptr<jobHeap> h, object x)
    {
        var j = assert<Ptr<job>>(x);
        j.Value.index = h.Value.Value.Length;
        h.Value = new jobHeap(append(h.Value.Value, j));
    }

    internal static object Pop(this Ptr<jobHeap> h)
    {
        var old = h.Value;
        var n = old.Value.Length;
        var j = old.Value[n - 1];
        old.Value[n - 1] = null;
        h.Value = new jobHeap(old.Value.Slice(0, n - 1));
        j.Value.index = -1;
        return j.ToInterface();
    }
}

[GoType("main.machine")]
internal struct machine
{
    public GoString name;
    public ticks speed;
    public Ptr<job> current;
    public ticks started;
    public ticks busy;
    public bool down;
    public Slice<span> history;
    public Ptr<@event> finish;
}

[GoType("main.span")]
internal struct span
{
    public GoString job;
    public ticks from;
    public ticks to;
    public bool broken;
}

[GoType("main.event")]
internal struct @event
{
    public ticks at;
    public long order;
    public GoString name;
    public Action fire;
    public bool dead;
}

[GoType("main.eventQueue")]
[MethodPtr(typeof(eventQueuePtr))]
internal struct eventQueue
{
    public Slice<Ptr<@event>> items;
    public long n;

    public long Len()
    {
        return this.items.Length;
    }

    public bool Less(long i, long j)
    {
        var a = this.items[i];
        var b = this.items[j];
        ref var aValue = ref a.Pointee();
        ref var bValue = ref b.Pointee();
        return aValue.at < bValue.at || aValue.at == bValue.at && aValue.order < bValue.order;
    }

    public void Swap(long i, long j)
    {
        (this.items[i], this.items[j]) = (this.items[j], this.items[i]);
    }

    public void Push(object x)
    {
        this.items = append(this.items, assert<Ptr<@event>>(x));
    }

    public object Pop()
    {
        object x = null;
        var last = this.items.Length - 1;
        (this.items, x) = (this.items.Slice(0, last), this.items[last].ToInterface());
        return x;
    }
}

[GoType("main.planError")]
[MethodPtr(typeof(planErrorPtr))]
internal struct planError : error, errors.unwrapper
{
    public GoString job;
    public Slice<GoString> path;
    public error err;

    public GoString Error()
    {
        if (this.path.Length > 0)
        {
            return fmt.Sprintf("%s: %v (%s)", this.job, this.err, strings.Join(this.path, " > "));
        }
        return fmt.Sprintf("%s: %v", this.job, this.err);
    }

    public error Unwrap()
    {
        return this.err;
    }
}

[GoType("main.observer")]
internal interface observer
{
    void jobChanged(ticks now, Ptr<job> j, state old);
}

[GoType("main.machineObserver")]
internal interface machineObserver
{
    void machineChanged(ticks now, Ptr<machine> m);
}

[GoType("main.simulation")]
internal struct simulation
{
    public ticks now;
    public eventQueue events;
    public Map<GoString, Ptr<job>> jobs;
    public Slice<Ptr<job>> order;
    public Slice<Ptr<machine>> machines;
    public jobHeap ready;
    public Slice<observer> observers;
    public Map<GoString, long> fired;
    public long preempted;
    [NotGo]
    internal Ptr<eventQueue> eventsPointer;

    public void machineChanged(Ptr<machine> m)
    {
        StackGuard.Check();
        foreach (var o in this.observers.View())
        {
            var (mo, ok) = assertOk<machineObserver>(o);
            if (ok)
            {
                mo.machineChanged(this.now, m);
            }
        }
    }
}

[GoType("main.(*simulation)")]
internal static class simulationExtensions
{
    internal static Ptr<@event> at(this Ptr<simulation> s, ticks t, GoString name, Action f)
    {
        s.Value.events.n++;
        var e = new Ptr<@event>(new @event { at = t, order = s.Value.events.n, name = name, fire = f });
        heap.Push((heap.Interface)Ptr.At(s, ref s.Value.events, ref s.Value.eventsPointer), e.ToInterface());
        return e;
    }

    internal static Ptr<job> add(this Ptr<simulation> s, GoString name, ticks need, priority prio, Slice<GoString> after)
    {
        ref var sValue = ref s.Pointee();
        var j = new Ptr<job>(new job { name = name, need = need, left = need, prio = prio, after = after, index = -1 });
        sValue.jobs[name] = j;
        sValue.order = append(sValue.order, j);
        return j;
    }

    internal static void setState(this Ptr<simulation> s, Ptr<job> j, state st)
    {
        ref var sValue = ref s.Pointee();
        var old = j.Value.state;
        if (old == st)
        {
            return;
        }
        j.Value.state = st;
        foreach (var o in sValue.observers.View())
        {
            o.jobChanged(sValue.now, j, old);
        }
    }

    // plan links jobs with those that wait for them.
    internal static error plan(this Ptr<simulation> s)
    {
        error err = null;
        ref var sValue = ref s.Pointee();
        Slice<error> problems = default;
        foreach (var j in sValue.order.View())
        {
            foreach (var name in j.Value.after.View())
            {
                var (dep, ok) = sValue.jobs.Lookup(name);
                if (!ok)
                {
                    var arg = fmt.Errorf("%w %q", errUnknown, name);
                    problems = append(problems, new planError { job = j.Value.name, err = arg });
                    continue;
                }
                dep.Value.blocks = append(dep.Value.blocks, j);
                j.Value.open++;
            }
        }
        var colour = new Map<Ptr<job>, long>();
        Action<Ptr<job>, Slice<GoString>> visit = null;
        visit = (Ptr<job> j, Slice<GoString> path) =>
        {
            StackGuard.Check();
            ref var jValue = ref j.Pointee();
            path = append(path, jValue.name);
            switch (colour[j])
            {
                case 1:
                    foreach (var (i, n) in path.View().Indexed())
                    {
                        if (n == jValue.name)
                        {
                            var arg = appendSlice(default(Slice<GoString>), path.Slice(i));
                            problems = append(problems, new planError { job = jValue.name, path = arg, err = errCycle });
                            return;
                        }
                    }
                    break;
                case 2:
                    return;
            }
            colour[j] = 1;
            foreach (var b in jValue.blocks.View())
            {
                visit(b, path);
            }
            colour[j] = 2;
        };
        foreach (var j in sValue.order.View())
        {
            visit(j, default(Slice<GoString>));
        }
        return errors.Join(problems);
    }

    internal static void submit(this Ptr<simulation> s, Ptr<job> j)
    {
        s.setState(j, ready);
        heap.Push((heap.Interface)Ptr.At(s, ref s.Value.ready), j.ToInterface());
    }

    // dispatch gives ready jobs to free machines, and takes machines from less urgent ones.
    internal static void dispatch(this Ptr<simulation> s)
    {
        StackGuard.Check();
        ref var sValue = ref s.Pointee();
        while (sValue.ready.Value.Length > 0)
        {
            Ptr<machine> free = null;
            foreach (var m in sValue.machines.View())
            {
                if (!m.Value.down && m.Value.current == null && (free == null || m.Value.speed > free.Value.speed))
                {
                    free = m;
                }
            }
            if (free == null)
            {
                {
                    free = s.victim(sValue.ready.Value[0].Value.prio);
                    if (free == null)
                    {
                        return;
                    }
                }
                sValue.preempted++;
                s.interrupt(free, false);
            }
            s.start(free, assert<Ptr<job>>(heap.Pop((heap.Interface)Ptr.At(s, ref s.Value.ready))));
        }
    }

    internal static Ptr<machine> victim(this Ptr<simulation> s, priority p)
    {
        Ptr<machine> v = null;
        ref var sValue = ref s.Pointee();
        if (p < urgent)
        {
            return null;
        }
        foreach (var m in sValue.machines.View())
        {
            if (m.Value.down || m.Value.current == null || m.Value.current.Value.prio >= p)
            {
                continue;
            }
            if (v == null || m.Value.current.Value.prio < v.Value.current.Value.prio)
            {
                v = m;
            }
        }
        return v;
    }

    internal static void start(this Ptr<simulation> s, Ptr<machine> m, Ptr<job> j)
    {
        StackGuard.Check();
        ref var mValue = ref m.Pointee();
        ref var jValue = ref j.Pointee();
        ref var sValue = ref s.Pointee();
        (mValue.current, mValue.started) = (j, sValue.now);
        jValue.attempts++;
        if (jValue.attempts == 1)
        {
            jValue.began = sValue.now;
        }
        s.setState(j, running);
        var duration = (jValue.left + mValue.speed - 1) / mValue.speed;
        mValue.finish = s.at(sValue.now + duration, "finish", () => s.complete(m));
    }

    internal static Ptr<job> stop(this Ptr<simulation> s, Ptr<machine> m, bool broken)
    {
        ref var mValue = ref m.Pointee();
        var j = mValue.current;
        mValue.busy += s.Value.now - mValue.started;
        mValue.history = append(mValue.history, new span { job = j.Value.name, from = mValue.started, to = s.Value.now, broken = broken });
        mValue.current = null;
        mValue.finish.Value.dead = true;
        return j;
    }

    internal static void interrupt(this Ptr<simulation> s, Ptr<machine> m, bool broken)
    {
        var j = s.stop(m, broken);
        ref var jValue = ref j.Pointee();
        jValue.left = new ticks(max(((ticks)1).Value, (jValue.left - (s.Value.now - m.Value.started) * m.Value.speed).Value));
        if (broken && jValue.attempts >= 3)
        {
            s.fail(j, errTries);
            return;
        }
        s.submit(j);
    }

    internal static void fail(this Ptr<simulation> s, Ptr<job> j, error err)
    {
        StackGuard.Check();
        ref var jValue = ref j.Pointee();
        if (jValue.state == failed)
        {
            return;
        }
        (jValue.err, jValue.ended) = (err, s.Value.now);
        s.setState(j, failed);
        foreach (var b in jValue.blocks.View())
        {
            s.fail(b, fmt.Errorf("because of %s: %w", jValue.name, err));
        }
    }

    internal static void complete(this Ptr<simulation> s, Ptr<machine> m)
    {
        StackGuard.Check();
        var j = s.stop(m, false);
        ref var jValue = ref j.Pointee();
        (jValue.left, jValue.ended) = (0, s.Value.now);
        s.setState(j, done);
        foreach (var b in jValue.blocks.View())
        {
            {
                b.Value.open--;
                if (b.Value.open == 0 && b.Value.state == waiting)
                {
                    s.submit(b);
                }
            }
        }
        s.dispatch();
    }

    internal static void breakdown(this Ptr<simulation> s, Ptr<machine> m, ticks at, ticks repair)
    {
        s.at(at, "breakdown", () =>
        {
            m.Value.down = true;
            s.Value.machineChanged(m);
            if (m.Value.current != null)
            {
                s.interrupt(m, true);
            }
            s.at(s.Value.now + repair, "repair", () =>
            {
                m.Value.down = false;
                s.Value.machineChanged(m);
                s.dispatch();
            });
            s.dispatch();
        });
    }

    internal static error run(this Ptr<simulation> s, ticks limit)
    {
        error err = null;
        ref var sValue = ref s.Pointee();
        {
            var err1 = s.plan();
            if (err1 != null)
            {
                return fmt.Errorf("plan: %w", err1);
            }
        }
        s.at(0, "begin", () =>
        {
            foreach (var j in s.Value.order.View())
            {
                if (j.Value.open == 0)
                {
                    s.submit(j);
                }
            }
            s.dispatch();
        });
        while (sValue.events.Len() > 0)
        {
            var e = assert<Ptr<@event>>(heap.Pop((heap.Interface)Ptr.At(s, ref s.Value.events, ref s.Value.eventsPointer)));
            ref var eValue = ref e.Pointee();
            if (eValue.dead)
            {
                continue;
            }
            if (eValue.at > limit)
            {
                return fmt.Errorf("at %d: limit reached with %d events left", sValue.now, sValue.events.Len() + 1);
            }
            sValue.now = eValue.at;
            sValue.fired[eValue.name]++;
            eValue.fire();
        }
        return null;
    }

    // ---- reports
    internal static GoString chart(this Ptr<simulation> s, ticks width)
    {
        ref var sValue = ref s.Pointee();
        var b = Ptr.New<strings.Builder>();
        var scale = new ticks(max(((ticks)1).Value, ((sValue.now + width - 1) / width).Value));
        foreach (var m in sValue.machines.View())
        {
            var row = (Slice<byte>)strings.Repeat(".", (sValue.now / scale).Value + 1);
            var rowView = row.View();
            foreach (var sp in m.Value.history.View())
            {
                var jobView = sp.job.View();
                for (var t = sp.from / scale; t <= new ticks(max(sp.from.Value, (sp.to - 1).Value)) / scale; t++)
                {
                    var result = jobView[0];
                    rowView[t.Value] = result;
                }
                if (sp.broken)
                {
                    rowView[(new ticks(max(sp.from.Value, (sp.to - 1).Value)) / scale).Value] = (byte)'x';
                }
            }
            fmt.Fprintf((io.Writer)b, "%-6s |%s| %3d%%\n", m.Value.name, (object)row, 100 * m.Value.busy / new ticks(max(((ticks)1).Value, sValue.now.Value)));
        }
        return b.Value.String();
    }

    internal static void table(this Ptr<simulation> s)
    {
        ref var sValue = ref s.Pointee();
        var w = bufio.NewWriter(os.Stdout);
        var frame = new DeferScope();
        try
        {
            fmt.Fprintf(w, "%-10s %-8s %5s %5s %5s %5s %s\n", (GoString)"job", (GoString)"prio", (GoString)"need", (GoString)"began", (GoString)"ended", (GoString)"tries", (GoString)"state");
            foreach (var j in sValue.order.View())
            {
                fmt.Fprintf(w, "%-10s %-8v %5d %5d %5d %5d %v", j.Value.name, j.Value.prio, j.Value.need, j.Value.began, j.Value.ended, j.Value.attempts, j.Value.state);
                if (j.Value.err != null)
                {
                    fmt.Fprintf(w, " (%v)", j.Value.err);
                }
                fmt.Fprintln(w);
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static w => w.Flush(), w);
        frame.End();
    }
}

// ---- observers
[GoType("main.logger")]
[MethodPtr(typeof(loggerPtr))]
internal struct logger
{
    public Slice<GoString> lines;
}

[GoType("main.(*logger)")]
internal static class loggerExtensions
{
    internal static void jobChanged(this Ptr<logger> l, ticks now, Ptr<job> j, state old)
    {
        var arg = fmt.Sprintf("%4d %-8s %v -> %v", now, j.Value.name, old, j.Value.state);
        l.Value.lines = append(l.Value.lines, arg);
    }

    internal static void machineChanged(this Ptr<logger> l, ticks now, Ptr<machine> m)
    {
        GoString what = "repaired";
        if (m.Value.down)
        {
            what = "broken";
        }
        l.Value.lines = append(l.Value.lines, fmt.Sprintf("%4d [%s %s]", now, m.Value.name, what));
    }
}

[GoType("main.counter")]
[MethodPtr(typeof(counterPtr))]
internal struct counter : INamed<Array5<long>>, IEquatable<counter>
{
    public Array5<long> Value;

    public counter(Array5<long> value) => Value = value;

    Array5<long> INamed<Array5<long>>.Value => Value;

    public bool Equals(counter other) => Value == other.Value;

    public override bool Equals(object obj) => obj is counter other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(counter a, counter b) => a.Value == b.Value;

    public static bool operator !=(counter a, counter b) => a.Value != b.Value;

    public void jobChanged(ticks unused, Ptr<job> j, state old)
    {
        this.Value[old.Value]--;
        this.Value[j.Value.state.Value]++;
    }
}

[GoType("main.filter")]
[MethodPtr(typeof(filterPtr))]
internal struct filter : observer
{
    [Embedded]
    public observer observer;
    public Func<Ptr<job>, bool> only;

    public void jobChanged(ticks now, Ptr<job> j, state old)
    {
        StackGuard.Check();
        if (this.only(j))
        {
            this.observer.jobChanged(now, j, old);
        }
    }
}

[GoType("main.funcObserver")]
[MethodPtr(typeof(funcObserverPtr))]
internal readonly struct funcObserver(Action<ticks, Ptr<job>, state> value) : INamed<Action<ticks, Ptr<job>, state>>, observer
{
    public readonly Action<ticks, Ptr<job>, state> Value = value;
    Action<ticks, Ptr<job>, state> INamed<Action<ticks, Ptr<job>, state>>.Value => Value;

    public void jobChanged(ticks now, Ptr<job> j, state old)
    {
        this.Value(now, j, old);
    }
}

internal static partial class Program
{
    internal static readonly priority low = (priority)(-1);
    internal static readonly priority normal = (priority)0;
    internal static readonly priority high = (priority)1;
    internal static readonly priority urgent = (priority)2;

    internal static readonly state waiting = (state)0;
    internal static readonly state ready = (state)1;
    internal static readonly state running = (state)2;
    internal static readonly state done = (state)3;
    internal static readonly state failed = (state)4;

    internal static Map<state, GoString> stateNames;

    internal static error errCycle;
    internal static error errUnknown;
    internal static error errTries;

    internal static Ptr<simulation> newSimulation()
    {
        return new Ptr<simulation>(new simulation { jobs = new Map<GoString, Ptr<job>>(), fired = new Map<GoString, long>() });
    }

    internal static void scenario(GoString name, Action<Ptr<simulation>> build)
    {
        fmt.Println((GoString)"==", name);
        var s = newSimulation();
        ref var sValue = ref s.Pointee();
        var all = new loggerPtr();
        var some = new loggerPtr();
        var c = new counterPtr(new counter(new Array5<long>()));
        ref var allValue = ref all.Pointee();
        var latest = new Map<priority, ticks>();
        sValue.observers = new Slice<observer>([(observer)all.ToInterface(), (observer)c.ToInterface(), new filter { observer = (observer)some.ToInterface(), only = (Ptr<job> j) => j.Value.prio >= high }, new funcObserver((ticks now, Ptr<job> j, state unused) =>
        {
            if (j.Value.state == done)
            {
                latest[j.Value.prio] = now;
            }
        })]);
        build(s);
        c.Value.Value[0] = sValue.order.Length;
        var err = s.run(500);
        if (err != null)
        {
            fmt.Println((GoString)"error:", strings.ReplaceAll(err.Error(), "\n", "\n       "));
            fmt.Println((GoString)"cycle", errors.Is(err, errCycle), (GoString)"unknown", errors.Is(err, errUnknown));
            var pe = new planErrorPtr();
            if (errors.As(err, pe))
            {
                fmt.Println((GoString)"first:", pe.Value.job, pe.Value.path.Length);
            }
            return;
        }
        foreach (var l in allValue.lines.View())
        {
            fmt.Println(l);
        }
        fmt.Println((GoString)"important:", some.Value.lines.Length);
        s.table();
        fmt.Print(s.chart(60));
        Slice<GoString> names = default;
        foreach (var (n, _) in sValue.fired)
        {
            names = append(names, n);
        }
        sort.Strings(names);
        foreach (var n in names.View())
        {
            fmt.Print(n, (GoString)" ", sValue.fired[n], (GoString)"; ");
        }
        fmt.Printf("preempted %d; states %v; latest %v\n", sValue.preempted, c.Value, latest);
    }

    internal static void main()
    {
        scenario("chain", (Ptr<simulation> s) =>
        {
            s.Value.machines = new Slice<Ptr<machine>>([new Ptr<machine>(new machine { name = "one", speed = 1 })]);
            s.add("compile", 10, normal, default(Slice<GoString>));
            s.add("test", 20, normal, new Slice<GoString>(["compile"]));
            s.add("package", 5, normal, new Slice<GoString>(["compile", "test"]));
            s.add("deploy", 2, high, new Slice<GoString>(["package"]));
        });
        scenario("parallel with preemption", (Ptr<simulation> s) =>
        {
            s.Value.machines = new Slice<Ptr<machine>>([new Ptr<machine>(new machine { name = "slow", speed = 1 }), new Ptr<machine>(new machine { name = "fast", speed = 3 })]);
            for (long i = 0; i < 4; i++)
            {
                s.add(fmt.Sprintf("%c-batch", 97 + i), (ticks)(20 + i * 5), low, default(Slice<GoString>));
            }
            var j = s.add("urgent", 12, urgent, new Slice<GoString>(["a-batch"]));
            s.add("report", 3, normal, new Slice<GoString>([j.Value.name]));
        });
        scenario("breakdowns", (Ptr<simulation> s) =>
        {
            var m = new Ptr<machine>(new machine { name = "m1", speed = 2 });
            var n = new Ptr<machine>(new machine { name = "m2", speed = 1 });
            s.Value.machines = append(s.Value.machines, m, n);
            s.add("huge", 100, normal, default(Slice<GoString>));
            s.add("Next", 10, high, new Slice<GoString>(["huge"]));
            s.add("last", 10, high, new Slice<GoString>(["Next"]));
            s.add("other", 30, low, default(Slice<GoString>));
            foreach (var (i, at) in new Slice<ticks>([5, 15, 25, 60]).View().Indexed())
            {
                var target = m;
                if (i % 2 == 1)
                {
                    target = n;
                }
                s.breakdown(target, at, 4);
            }
        });
        scenario("wrong", (Ptr<simulation> s) =>
        {
            s.add("a", 1, normal, new Slice<GoString>(["c"]));
            s.add("b", 1, normal, new Slice<GoString>(["a", "nowhere"]));
            s.add("c", 1, normal, new Slice<GoString>(["b"]));
            s.add("d", 1, 9, new Slice<GoString>(["d"]));
        });
        scenario("too long", (Ptr<simulation> s) =>
        {
            s.Value.machines = new Slice<Ptr<machine>>([new Ptr<machine>(new machine { name = "m", speed = 1 })]);
            s.add("endless", 1000, low, default(Slice<GoString>));
        });
        fmt.Println(low, normal, high, urgent, (priority)9, (state)2);
    }

    private static void InitializeVariables()
    {
        stateNames = new Map<state, GoString> { [waiting] = "waiting", [ready] = "ready", [running] = "running", [done] = "done", [failed] = "failed" };
        errCycle = errors.New("depends on itself");
        errUnknown = errors.New("unknown job");
        errTries = errors.New("too many attempts");
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class priorityPtr : MethodPtr<priority>, fmt.Stringer
{
    public priorityPtr()
    {
    }

    public priorityPtr(priority value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class statePtr : MethodPtr<state>, fmt.Stringer
{
    public statePtr()
    {
    }

    public statePtr(state value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class jobHeapPtr : MethodPtr<jobHeap>, heap.Interface
{
    public jobHeapPtr()
    {
    }

    public jobHeapPtr(jobHeap value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public object Pop() => jobHeapExtensions.Pop(Self);

    public void Push(object x) => jobHeapExtensions.Push(Self, x);

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}

internal sealed class eventQueuePtr : MethodPtr<eventQueue>, heap.Interface
{
    public eventQueuePtr()
    {
    }

    public eventQueuePtr(eventQueue value) : base(value)
    {
    }

    public long Len() => this.Value.Len();

    public bool Less(long i, long j) => this.Value.Less(i, j);

    public object Pop() => this.Value.Pop();

    public void Push(object x) => this.Value.Push(x);

    public void Swap(long i, long j) => this.Value.Swap(i, j);
}

internal sealed class planErrorPtr : MethodPtr<planError>, error, errors.unwrapper
{
    public planErrorPtr()
    {
    }

    public planErrorPtr(planError value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public error Unwrap() => Receiver("Unwrap").Unwrap();
}

internal sealed class loggerPtr : MethodPtr<logger>, observer, machineObserver
{
    public loggerPtr()
    {
    }

    public loggerPtr(logger value) : base(value)
    {
    }

    public void jobChanged(ticks now, Ptr<job> j, state old) => loggerExtensions.jobChanged(Self, now, j, old);

    public void machineChanged(ticks now, Ptr<machine> m) => loggerExtensions.machineChanged(Self, now, m);
}

internal sealed class counterPtr : MethodPtr<counter>, observer
{
    public counterPtr()
    {
    }

    public counterPtr(counter value) : base(value)
    {
    }

    public void jobChanged(ticks now, Ptr<job> j, state old) => this.Value.jobChanged(now, j, old);
}

internal sealed class filterPtr : MethodPtr<filter>, observer
{
    public filterPtr()
    {
    }

    public filterPtr(filter value) : base(value)
    {
    }

    public void jobChanged(ticks now, Ptr<job> j, state old) => Receiver("jobChanged").jobChanged(now, j, old);
}

internal sealed class funcObserverPtr : MethodPtr<funcObserver>, observer
{
    public funcObserverPtr()
    {
    }

    public funcObserverPtr(funcObserver value) : base(value)
    {
    }

    public void jobChanged(ticks now, Ptr<job> j, state old) => Receiver("jobChanged").jobChanged(now, j, old);
}
