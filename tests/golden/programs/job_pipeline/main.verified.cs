// A concurrent job pipeline: a source, a fan-out of workers with retries, rate and size limits, a batching sink, cancellation,
// a supervisor and a summary, all of it printing the same in every run.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// ---- jobs
[GoType("main.kind")]
internal readonly struct kind(GoString value) : INamed<GoString>, IEquatable<kind>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator kind(GoString value) => new(value);

    public static implicit operator kind(string value) => new(value);

    public bool Equals(kind other) => Value == other.Value;

    public override bool Equals(object obj) => obj is kind other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(kind a, kind b) => a.Value == b.Value;

    public static bool operator !=(kind a, kind b) => a.Value != b.Value;
}

[GoType("main.job")]
[MethodPtr(typeof(jobPtr))]
internal struct job : fmt.Stringer, IEquatable<job>
{
    public long id;
    public kind kind;
    public GoString payload;
    public long tries;

    public GoString String()
    {
        return fmt.Sprintf("%s#%d", this.kind, this.id);
    }

    public readonly bool Equals(job other) => this.id == other.id && this.kind == other.kind && this.payload == other.payload && this.tries == other.tries;

    public override readonly bool Equals(object obj) => obj is job other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.id, this.kind, this.payload, this.tries);

    public static bool operator ==(job a, job b) => a.Equals(b);

    public static bool operator !=(job a, job b) => !a.Equals(b);
}

[GoType("main.result")]
[MethodPtr(typeof(resultPtr))]
internal struct result : fmt.Stringer
{
    [Embedded]
    public job job;
    public GoString output;
    public error err;
    public long tries;

    public GoString String() => this.job.String();
}

[GoType("main.jobError")]
[MethodPtr(typeof(jobErrorPtr))]
internal struct jobError
{
    public job job;
    public GoString stage;
    public error err;

    public GoString Error()
    {
        return fmt.Sprintf("%v in %s: %v", this.job, this.stage, this.err);
    }

    public error Unwrap()
    {
        return this.err;
    }
}

[GoType("main.panicError")]
[MethodPtr(typeof(panicErrorPtr))]
internal struct panicError : error, errors.unwrapper, IEquatable<panicError>
{
    public object @value;

    public GoString Error()
    {
        return fmt.Sprintf("panic: %v", this.@value);
    }

    public error Unwrap()
    {
        var (err, ok) = assertOk<error>(this.@value);
        if (ok)
        {
            return err;
        }
        return null;
    }

    public readonly bool Equals(panicError other) => equal(this.@value, other.@value);

    public override readonly bool Equals(object obj) => obj is panicError other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object>.Hash(this.@value));

    public static bool operator ==(panicError a, panicError b) => a.Equals(b);

    public static bool operator !=(panicError a, panicError b) => !a.Equals(b);
}

// ---- handlers, wrapped by middleware
[GoType("main.handler")]
internal interface handler
{
    GoTask<(GoString, error)> handle(context.Context ctx, job j);
}

[GoType("main.handlerFunc", Underlying = "func(context.Context, main.job) (string, error)")]
[MethodPtr(typeof(handlerFuncPtr))]
internal readonly struct handlerFunc(Func<context.Context, job, GoTask<(GoString, error)>> value) : INamed<Func<context.Context, job, GoTask<(GoString, error)>>>, handler
{
    public readonly Func<context.Context, job, GoTask<(GoString, error)>> Value = value;
    Func<context.Context, job, GoTask<(GoString, error)>> INamed<Func<context.Context, job, GoTask<(GoString, error)>>>.Value => Value;

    public async GoTask<(GoString, error)> handle(context.Context ctx, job j)
    {
        return await this.Value(ctx, j);
    }
}

[GoType("main.middleware")]
internal readonly struct middleware(Func<handler, handler> value) : INamed<Func<handler, handler>>
{
    public readonly Func<handler, handler> Value = value;
    Func<handler, handler> INamed<Func<handler, handler>>.Value => Value;
}

// ---- counters
[GoType("main.counters")]
internal struct counters
{
    public RWMutex mu;
    public Map<GoString, long> m;
}

[GoType("main.(*counters)")]
internal static class countersExtensions
{
    internal static void add(this Ptr<counters> c, GoString name, long n)
    {
        ref var cValue = ref c.Pointee();
        cValue.mu.Lock();
        try
        {
            if (cValue.m.IsNil)
            {
                cValue.m = new Map<GoString, long>();
            }
            cValue.m[name] += n;
        }
        finally
        {
            cValue.mu.Unlock();
        }
    }

    internal static GoString snapshot(this Ptr<counters> c)
    {
        ref var cValue = ref c.Pointee();
        cValue.mu.RLock();
        try
        {
            Slice<GoString> parts = default;
            foreach (var (k, v) in cValue.m)
            {
                parts = append(parts, fmt.Sprintf("%s=%d", k, v));
            }
            slices.Sort(parts);
            return strings.Join(parts, " ");
        }
        finally
        {
            cValue.mu.RUnlock();
        }
    }
}

// ---- the stages
[GoType("main.registry")]
internal readonly struct registry(Map<kind, handler> value) : INamed<Map<kind, handler>>
{
    public readonly Map<kind, handler> Value = value;
    Map<kind, handler> INamed<Map<kind, handler>>.Value => Value;

    public async GoTask work(context.Context ctx, Chan<job> @in, Chan<result> @out)
    {
        await foreach (var j in @in.All())
        {
            var res = new result { job = j };
            var (h, ok) = this.Value.Lookup(j.kind);
            if (ok)
            {
                var (result1, result2) = await h.handle(ctx, j);
                res.output = result1;
                res.err = result2;
            }
            else
            {
                res.err = (error)new jobErrorPtr(new jobError { job = j, stage = "dispatch", err = fmt.Errorf("no handler of %q", j.kind) });
            }
            await @out.SendAsync(res);
        }
    }
}

// ---- a supervisor of services
[GoType("main.service")]
internal struct service
{
    public GoString name;
    [GoType("func(context.Context) error")]
    public Func<context.Context, GoTask<error>> run;
}

[GoType("main.group")]
internal struct group
{
    public context.Context ctx;
    public Action<error> cancel;
    public WaitGroup wg;
    public Once once;
    public error err;
    public Mutex mu;
    public Slice<GoString> ended;
}

[GoType("main.(*group)")]
internal static class groupExtensions
{
    internal static void start(this Ptr<group> g, service s)
    {
        g.Value.wg.Add(1);
        Go.Run(async () =>
        {
            try
            {
                var err1 = await ((Func<GoTask<error>>)(async () =>
                {
                    error err = null;
                    var frame = new DeferScope();
                    try
                    {
                        err = await s.run(g.Value.ctx);
                    }
                    catch (Exception e)
                    {
                        frame.Panic(e);
                    }
                    frame.RunRecovering(static (ref frame, ref err) =>
                    {
                        var v = frame.Recover();
                        if (v != null)
                        {
                            err = new panicError { @value = v };
                        }
                    }, ref err);
                    frame.End();
                    return err;
                }))();
                await g.Value.mu.LockAsync();
                try
                {
                    g.Value.ended = append(g.Value.ended, fmt.Sprintf("%s: %v", s.name, err1));
                    if (err1 != null)
                    {
                        await g.Value.once.DoAsync(() =>
                        {
                            g.Value.err = fmt.Errorf("%s: %w", s.name, err1);
                            g.Value.cancel(g.Value.err);
                        });
                    }
                }
                finally
                {
                    g.Value.mu.Unlock();
                }
            }
            finally
            {
                g.Value.wg.Done();
            }
        });
    }

    internal static async GoTask<error> wait(this Ptr<group> g)
    {
        await g.Value.wg.WaitAsync();
        g.Value.cancel(null);
        return g.Value.err;
    }
}

// ---- a bus of topics
[GoType("main.topic[main.job]")]
internal struct topic_job
{
    public Mutex mu;
    public Slice<Chan<job>> subs;
}

[GoType("main.(*topic[main.job])")]
internal static class topic_jobExtensions
{
    internal static Chan<job> subscribe(this Ptr<topic_job> t, long n)
    {
        ref var tValue = ref t.Pointee();
        tValue.mu.Lock();
        try
        {
            var c = new Chan<job>(n);
            tValue.subs = append(tValue.subs, c);
            return c;
        }
        finally
        {
            tValue.mu.Unlock();
        }
    }

    internal static long publish(this Ptr<topic_job> t, job x)
    {
        long dropped = 0;
        ref var tValue = ref t.Pointee();
        tValue.mu.Lock();
        try
        {
            foreach (var c in tValue.subs.View())
            {
                if (!c.TrySend(x))
                {
                    dropped++;
                }
            }
            return dropped;
        }
        finally
        {
            tValue.mu.Unlock();
        }
    }

    internal static void close(this Ptr<topic_job> t)
    {
        ref var tValue = ref t.Pointee();
        tValue.mu.Lock();
        try
        {
            foreach (var c in tValue.subs.View())
            {
                c.Close();
            }
            tValue.subs = default(Slice<Chan<job>>);
        }
        finally
        {
            tValue.mu.Unlock();
        }
    }
}

// ---- a bus of topics
[GoType("main.topic[int]")]
internal struct topic_int
{
    public Mutex mu;
    public Slice<Chan<long>> subs;
}

[GoType("main.(*topic[int])")]
internal static class topic_intExtensions
{
    internal static Chan<long> subscribe(this Ptr<topic_int> t, long n)
    {
        ref var tValue = ref t.Pointee();
        tValue.mu.Lock();
        try
        {
            var c = new Chan<long>(n);
            tValue.subs = append(tValue.subs, c);
            return c;
        }
        finally
        {
            tValue.mu.Unlock();
        }
    }

    internal static long publish(this Ptr<topic_int> t, long x)
    {
        long dropped = 0;
        ref var tValue = ref t.Pointee();
        tValue.mu.Lock();
        try
        {
            foreach (var c in tValue.subs.View())
            {
                if (!c.TrySend(x))
                {
                    dropped++;
                }
            }
            return dropped;
        }
        finally
        {
            tValue.mu.Unlock();
        }
    }

    internal static void close(this Ptr<topic_int> t)
    {
        ref var tValue = ref t.Pointee();
        tValue.mu.Lock();
        try
        {
            foreach (var c in tValue.subs.View())
            {
                c.Close();
            }
            tValue.subs = default(Slice<Chan<long>>);
        }
        finally
        {
            tValue.mu.Unlock();
        }
    }
}

internal static partial class Program
{
    internal static readonly kind parse = new kind("parse");
    internal static readonly kind render = new kind("render");
    internal static readonly kind upload = new kind("upload");

    // ---- errors
    internal static error errTemporary;
    internal static error errGiveUp;
    internal static error errQuota;

    internal static handler chain(handler h, Slice<middleware> ms)
    {
        var loop = new RangeLoop();
        slices.Backward(ms)((long unused, middleware m) =>
        {
            loop.Enter();
            h = m.Value(h);
            return loop.Continue();
        });
        loop.Done();
        return h;
    }

    internal static handler recovering(handler h)
    {
        return new handlerFunc(async (context.Context ctx, job j) =>
        {
            GoString @out = "";
            error err = null;
            var frame = new DeferScope();
            try
            {
                var (result1, result2) = await h.handle(ctx, j);
                (@out, err) = (result1, result2);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame, ref @out, ref err) =>
            {
                var v = frame.Recover();
                if (v != null)
                {
                    (@out, err) = ("", new panicError { @value = v });
                }
            }, ref @out, ref err);
            frame.End();
            return (@out, err);
        });
    }

    internal static middleware retrying(long limit, Ptr<counters> counts)
    {
        return new middleware((handler h) =>
        {
            return new handlerFunc(async (context.Context ctx, job j) =>
            {
                Slice<error> errs = default;
                var receive = new ReceiveCase<time.Time>();
                var receive1 = new ReceiveCase<Empty>();
                for (; j.tries < limit; j.tries++)
                {
                    var (@out, err) = await h.handle(ctx, j);
                    if (err == null)
                    {
                        return (@out, null);
                    }
                    else if (!errors.Is(err, errTemporary))
                    {
                        return ("", err);
                    }
                    errs = append(errs, err);
                    counts.add("retry", 1);
                    switch (await Select.RunAsync(receive.From(time.After((time.Duration)j.tries * 50 * time.Microsecond)), receive1.From(ctx.Done())))
                    {
                        case 0:
                            break;
                        default:
                            return ("", context.Cause(ctx));
                    }
                }
                return ("", fmt.Errorf("%w after %d: %w", errGiveUp, errs.Length, errs[errs.Length - 1]));
            });
        });
    }

    internal static middleware staged(GoString name)
    {
        return new middleware((handler h) =>
        {
            return new handlerFunc(async (context.Context ctx, job j) =>
            {
                var (@out, err) = await h.handle(ctx, j);
                if (err != null)
                {
                    return ("", (error)new jobErrorPtr(new jobError { job = j, stage = name, err = err }));
                }
                return (@out, null);
            });
        });
    }

    // limited lets so many jobs in at once.
    internal static middleware limited(long n, Ptr<AtomicInt32> peak)
    {
        var places = new Chan<Empty>(n);
        var inside = new AtomicInt32();
        return new middleware((handler h) =>
        {
            return new handlerFunc(async (context.Context ctx, job j) =>
            {
                GoString result1 = "";
                error result2 = null;
                var frame = new DeferFrame();
                try
                {
                    var send = places.SendCase(new Empty());
                    var receive = ctx.Done().ReceiveCase();
                    switch (await Select.RunAsync(send, receive))
                    {
                        case 0:
                            break;
                        default:
                            {
                                (result1, result2) = ("", ctx.Err());
                                goto Return;
                            }
                    }
                    frame.Defer(async () =>
                    {
                        inside.Add(-1);
                        await places.ReceiveAsync();
                    });
                    var now = inside.Add(1);
                    while (true)
                    {
                        var old = peak.Value.Load();
                        if (now <= old || peak.Value.CompareAndSwap(old, now))
                        {
                            break;
                        }
                    }
                    var (result11, result21) = await h.handle(ctx, j);
                    (result1, result2) = (result11, result21);
                }
                catch (Exception e)
                {
                    frame.Panic(e);
                }
            Return:
                await frame.RunAsync();
                return (result1, result2);
            });
        });
    }

    internal static Chan<job> source(context.Context ctx, Slice<job> jobs)
    {
        var @out = new Chan<job>(0);
        Go.Run(async () =>
        {
            try
            {
                var send = new SendCase<job>();
                var receive = new ReceiveCase<Empty>();
                foreach (var j in jobs)
                {
                    switch (await Select.RunAsync(send.To(@out, j), receive.From(ctx.Done())))
                    {
                        case 0:
                            break;
                        default:
                            return;
                    }
                }
            }
            finally
            {
                @out.Close();
            }
        });
        return @out;
    }

    internal static Chan<result> fanOut(context.Context ctx, registry r, Chan<job> @in, long workers)
    {
        var @out = new Chan<result>(0);
        var wg = new WaitGroup();
        for (long i = 0; i < workers; i++)
        {
            wg.Go(async () => await r.work(ctx, @in, @out));
        }
        Go.Run(async () =>
        {
            await wg.WaitAsync();
            @out.Close();
        });
        return @out;
    }

    // inOrder hands results on in the order of their ids.
    internal static Chan<result> inOrder(Chan<result> @in, long first)
    {
        var @out = new Chan<result>(0);
        Go.Run(async () =>
        {
            try
            {
                var held = new Map<long, result>();
                var next = first;
                await foreach (var r in @in.All())
                {
                    held[r.job.id] = r;
                    while (true)
                    {
                        var (r1, ok) = held.Lookup(next);
                        if (!ok)
                        {
                            break;
                        }
                        held.Delete(next);
                        await @out.SendAsync(r1);
                        next++;
                    }
                }
                var rest = new Slice<long>(0, held.Length);
                foreach (var (id, _) in held)
                {
                    rest = append(rest, id);
                }
                slices.Sort(rest);
                foreach (var id in rest)
                {
                    await @out.SendAsync(held[id]);
                }
            }
            finally
            {
                @out.Close();
            }
        });
        return @out;
    }

    internal static Func<Func<long, Slice<result>, bool>, GoTask> batches(Chan<result> @in, long size)
    {
        return async (Func<long, Slice<result>, bool> @yield) =>
        {
            long n = 0;
            Slice<result> batch = default;
            await foreach (var r in @in.All())
            {
                {
                    batch = append(batch, r);
                    if (batch.Length < size)
                    {
                        continue;
                    }
                }
                if (!@yield(n, batch))
                {
                    await foreach (var _ in @in.All())
                    {
                        // let those before end
                    }
                    return;
                }
                (n, batch) = (n + 1, default(Slice<result>));
            }
            if (batch.Length > 0)
            {
                @yield(n, batch);
            }
        };
    }

    internal static Ptr<group> newGroup(context.Context ctx)
    {
        var g = new Ptr<group>();
        (g.Value.ctx, g.Value.cancel) = context.WithCancelCause(ctx);
        return g;
    }

    internal static uint digest(GoString s)
    {
        uint h = 2166136261u;
        var sView = s.View();
        {
            var count = s.Length;
            for (long i = 0; i < count; i++)
            {
                h = (h ^ (uint)sView[i]) * 16777619;
            }
        }
        return h;
    }

    internal static Slice<job> makeJobs(long n)
    {
        var kinds = new Slice<kind>([parse, render, upload]);
        const long kindsLength = 3;
        var jobs = new Slice<job>(n);
        var jobsView = jobs.View();
        var kindsView = kinds.View();
        for (long i = 0; i < jobs.Length; i++)
        {
            var result = new job { id = i + 1, kind = kindsView[i % kindsLength], payload = strings.Repeat(GoString.FromRune((int)(97 + i % 26)), 1 + i % 5) };
            jobsView[i] = result;
        }
        return jobs;
    }

    internal static registry handlers(Ptr<counters> counts, Ptr<AtomicInt32> peak)
    {
        var @base = new handlerFunc(async (context.Context ctx, job j) =>
        {
            counts.add(j.kind.Value, 1);
            if (j.id % 11 == 0 && j.tries == 0)
            {
                return ("", fmt.Errorf("first try: %w", errTemporary));
            }
            else if (j.id % 13 == 0)
            {
                return ("", errTemporary);
            }
            else if (j.id % 17 == 0)
            {
                throw panic(fmt.Sprintf("cannot bear %q", j.payload));
            }
            else if (j.id == 19)
            {
                Map<GoString, long> m = default;
                m[j.payload]++;
            }
            return (fmt.Sprintf("%s:%x", j.payload, digest(j.payload) & 0xFFFF), null);
        });
        var quota = new AtomicInt64();
        Func<handler, handler> metered = (handler h) =>
        {
            return new handlerFunc(async (context.Context ctx, job j) =>
            {
                if (quota.Add(j.payload.Length) > 1000)
                {
                    return ("", errQuota);
                }
                return await h.handle(ctx, j);
            });
        };
        var shout = new handlerFunc(async (context.Context ctx, job j) =>
        {
            var (@out, err) = await @base.handle(ctx, j);
            return (strings.ToUpper(@out), err);
        });
        return new registry(new Map<kind, handler>
        {
            [parse] = chain(@base, new Slice<middleware>([staged("parse"), retrying(3, counts), new middleware(recovering)])),
            [render] = chain(shout, new Slice<middleware>([staged("render"), new middleware(recovering), retrying(2, counts), limited(2, peak)])),
            [upload] = chain(@base, new Slice<middleware>([new middleware(metered), staged("upload"), retrying(3, counts), new middleware(recovering)])),
        });
    }

    internal static async GoTask runPipeline(long workers)
    {
        fmt.Println((GoString)"== pipeline with", workers);
        var (ctx, cancel) = context.WithCancel(context.Background());
        var frame = new DeferScope();
        try
        {
            var counts = new Ptr<counters>();
            var peak = Ptr.New<AtomicInt32>();
            var jobs = append(makeJobs(20), new job { id = 21, kind = new kind("paint") });
            Slice<error> failures = default;
            var loop = new RangeLoop();
            await batches(inOrder(fanOut(ctx, handlers(counts, peak), source(ctx, jobs), workers), 1), 4)((long n, Slice<result> batch) =>
            {
                loop.Enter();
                Slice<GoString> line = default;
                foreach (var r in batch.View())
                {
                    if (r.err != null)
                    {
                        failures = append(failures, r.err);
                        line = append(line, "!" + r.job.String());
                        continue;
                    }
                    line = append(line, r.output);
                }
                fmt.Println(n, strings.Join(line, " "));
                return loop.Continue();
            });
            loop.Done();
            var joined = errors.Join(failures);
            foreach (var err in failures.View())
            {
                var je = new Ptr<Ptr<jobError>>();
                var pe = new panicErrorPtr();
                fmt.Printf("%v | job %v panic %v temporary %v gave up %v\n", err, errors.As(err, je), errors.As(err, pe), errors.Is(err, errTemporary), errors.Is(err, errGiveUp));
            }
            fmt.Println(counts.snapshot(), (GoString)"| peak ok", peak.Value.Load() <= 2, (GoString)"| any quota", errors.Is(joined, errQuota), (GoString)"| any give-up", errors.Is(joined, errGiveUp));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(cancel);
        frame.End();
    }

    internal static async GoTask runCancelled()
    {
        fmt.Println((GoString)"== cancelled");
        var (ctx, cancel) = context.WithCancelCause(context.Background());
        long seen = 0;
        var slow = new registry(new Map<kind, handler> { [parse] = new handlerFunc(async (context.Context ctx1, job j) =>
        {
            if (j.id >= 3)
            {
                await ctx1.Done().ReceiveAsync();
                return ("", context.Cause(ctx1));
            }
            return ("fast", null);
        }) });
        var jobs = makeJobs(30);
        var jobsView = jobs.View();
        for (long i = 0; i < jobs.Length; i++)
        {
            jobsView[i].kind = parse;
        }
        Slice<error> causes = default;
        await foreach (var r in inOrder(fanOut(ctx, slow, source(ctx, jobs), 2), 1).All())
        {
            seen++;
            if (seen == 2)
            {
                cancel(fmt.Errorf("after two: %w", errQuota));
            }
            if (r.err != null)
            {
                causes = append(causes, r.err);
            }
        }
        fmt.Println(seen >= 2, causes.Length > 0, errors.Is(errors.Join(causes), errQuota), ctx.Err(), context.Cause(ctx));
        var (early, cancelEarly) = context.WithTimeout(context.Background(), time.Millisecond);
        var frame = new DeferScope();
        try
        {
            var (_, err) = await slow.Value[parse].handle(early, new job { id = 9 });
            fmt.Println(err, errors.Is(err, context.DeadlineExceeded));
            long n = 0;
            var loop = new RangeLoop();
            await batches(inOrder(fanOut(context.Background(), new registry(new Map<kind, handler>()), source(context.Background(), makeJobs(10)), 3), 1), 3)((long i, Slice<result> batch) =>
            {
                loop.Enter();
                n += batch.Length;
                if (i == 1)
                {
                    return loop.Break();
                }
                return loop.Continue();
            });
            loop.Done();
            fmt.Println((GoString)"stopped after", n);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(cancelEarly);
        frame.End();
    }

    internal static async GoTask runGroup()
    {
        fmt.Println((GoString)"== group");
        var g = newGroup(context.Background());
        var ready = new Chan<Empty>(0);
        g.start(new service { name = "steady", run = async (context.Context ctx) =>
        {
            await ctx.Done().ReceiveAsync();
            return fmt.Errorf("stopped: %w", context.Cause(ctx));
        } });
        g.start(new service { name = "short", run = async (context.Context unused) =>
        {
            ready.Close();
            return null;
        } });
        g.start(new service { name = "broken", run = async (context.Context unused) =>
        {
            await ready.ReceiveAsync();
            Slice<long> s = default;
            _ = s[os.Args.Length + 3];
            return null;
        } });
        var err = await g.wait();
        fmt.Println(strings.ReplaceAll(err.Error(), fmt.Sprint(os.Args.Length + 3), "N"));
        slices.Sort(g.Value.ended);
        var pe = new panicErrorPtr();
        fmt.Println(g.Value.ended.Length, errors.As(err, pe), equal(context.Cause(g.Value.ctx), err), strings.HasPrefix(g.Value.ended[2], "steady: stopped: broken: panic"));
        var ok = newGroup(context.Background());
        var sum = new AtomicInt64();
        for (long iNext = 0; iNext < 10; iNext++)
        {
            var i = iNext;
            ok.start(new service { name = fmt.Sprint(i), run = async (context.Context unused) =>
            {
                sum.Add(i * i);
                return null;
            } });
        }
        var arg = await ok.wait();
        fmt.Println(arg, (int64)sum.Load());
    }

    internal static async GoTask runTopics()
    {
        fmt.Println((GoString)"== topics");
        var t = new Ptr<topic_job>();
        var a = t.subscribe(10);
        var b = t.subscribe(2);
        long dropped = 0;
        foreach (var j in makeJobs(5).View())
        {
            dropped += t.publish(j);
        }
        t.close();
        Slice<GoString> names = default;
        await foreach (var j in a.All())
        {
            names = append(names, j.String());
        }
        long rest = 0;
        await foreach (var _ in b.All())
        {
            rest++;
        }
        fmt.Println((object)names, rest, dropped, t.publish(new job()));

        var nums = new Ptr<topic_int>();
        var wg = new WaitGroup();
        var totals = new Slice<long>(3);
        for (long iNext = 0; iNext < totals.Length; iNext++)
        {
            var i = iNext;
            var c = nums.subscribe(100);
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    await foreach (var n in c.All())
                    {
                        totals[i] += n * (i + 1);
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        for (long i = 0; i < 50; i++)
        {
            nums.publish(i);
        }
        nums.close();
        await wg.WaitAsync();
        fmt.Println((object)totals);

        var ticks = new Chan<long>(0);
        var quit = new Chan<Empty>(0);
        var done = new Chan<GoString>(0);
        Go.Run(async () =>
        {
            Slice<GoString> got = default;
            var nCase = new ReceiveCase<long>();
            var receive = new ReceiveCase<Empty>();
            while (true)
            {
                switch (await Select.RunAsync(nCase.From(ticks), receive.From(quit)))
                {
                    case 0:
                        {
                            var n = nCase.Value;
                            got = append(got, fmt.Sprint(n));
                        }
                        break;
                    default:
                        await done.SendAsync(strings.Join(got, ","));
                        return;
                }
            }
        });
        for (long i = 0; i < 4; i++)
        {
            await ticks.SendAsync(i);
        }
        quit.Close();
        var arg = await done.ReceiveAsync();
        fmt.Println(arg);

        var cond = sync.NewCond((Locker)Ptr.New<Mutex>());
        long turn = 0;
        Slice<GoString> order = default;
        for (long iNext = 0; iNext < 3; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run(async () =>
            {
                try
                {
                    for (long round = 0; round < 2; round++)
                    {
                        await cond.Value.L.LockAsync();
                        while (turn != round * 3 + i)
                        {
                            await cond.Value.WaitAsync();
                        }
                        order = append(order, fmt.Sprint(i, (GoString)"/", round));
                        turn++;
                        cond.Value.Broadcast();
                        cond.Value.L.Unlock();
                    }
                }
                finally
                {
                    wg.Done();
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println((object)order);
    }

    internal static async GoTask main()
    {
        await runPipeline(1);
        await runPipeline(4);
        await runCancelled();
        await runGroup();
        await runTopics();
    }

    private static void InitializeVariables()
    {
        errTemporary = errors.New("temporary");
        errGiveUp = errors.New("gave up");
        errQuota = errors.New("quota exceeded");
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class jobPtr : MethodPtr<job>, fmt.Stringer
{
    public jobPtr()
    {
    }

    public jobPtr(job value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class resultPtr : MethodPtr<result>, fmt.Stringer
{
    public resultPtr()
    {
    }

    public resultPtr(result value) : base(value)
    {
    }

    public GoString String() => this.Value.job.String();
}

internal sealed class jobErrorPtr : MethodPtr<jobError>, error, errors.unwrapper
{
    public jobErrorPtr()
    {
    }

    public jobErrorPtr(jobError value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();

    public error Unwrap() => this.Value.Unwrap();
}

internal sealed class panicErrorPtr : MethodPtr<panicError>, error, errors.unwrapper
{
    public panicErrorPtr()
    {
    }

    public panicErrorPtr(panicError value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public error Unwrap() => Receiver("Unwrap").Unwrap();
}

internal sealed class handlerFuncPtr : MethodPtr<handlerFunc>, handler
{
    public handlerFuncPtr()
    {
    }

    public handlerFuncPtr(handlerFunc value) : base(value)
    {
    }

    public GoTask<(GoString, error)> handle(context.Context ctx, job j) => Receiver("handle").handle(ctx, j);
}
