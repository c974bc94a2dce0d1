// A cache with eviction, expiry and statistics, used by several goroutines.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.entry")]
internal struct entry
{
    public GoString key;
    public object @value;
    public time.Duration expires;
}

[GoType("main.Stats")]
[MethodPtr(typeof(StatsPtr))]
internal struct Stats : fmt.Stringer, IEquatable<Stats>
{
    public long Hits;
    public long Misses;
    public long Evictions;

    public GoString String()
    {
        var total = this.Hits + this.Misses;
        if (total == 0)
        {
            return "no lookups";
        }
        return fmt.Sprintf("%d/%d (%.1f%%), %d evicted", this.Hits, total, 100.0 * (double)this.Hits / (double)total, this.Evictions);
    }

    public readonly bool Equals(Stats other) => this.Hits == other.Hits && this.Misses == other.Misses && this.Evictions == other.Evictions;

    public override readonly bool Equals(object obj) => obj is Stats other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Hits, this.Misses, this.Evictions);

    public static bool operator ==(Stats a, Stats b) => a.Equals(b);

    public static bool operator !=(Stats a, Stats b) => !a.Equals(b);
}

[GoType("main.keyError")]
[MethodPtr(typeof(keyErrorPtr))]
internal struct keyError
{
    public GoString key;
    public error err;

    public GoString Error()
    {
        StackGuard.Check();
        return GoString.Concat("key ", this.key, ": ", this.err.Error());
    }

    public error Unwrap()
    {
        return this.err;
    }
}

[GoType("main.LRU")]
internal struct LRU
{
    public Mutex mu;
    public long cap;
    public list.List order;
    public Map<GoString, Ptr<list.Element>> items;
    public Stats stats;
    public Action<GoString, object> onEvict;
    public Func<time.Duration> now;
    [NotGo]
    internal Ptr<Stats> statsPointer;

    public void evict(Ptr<list.Element> e)
    {
        var ent = assert<Ptr<entry>>(this.order.Remove(e));
        ref var entValue = ref ent.Pointee();
        this.items.Delete(entValue.key);
        this.stats.Evictions++;
        if (this.onEvict != null)
        {
            this.onEvict(entValue.key, entValue.@value);
        }
    }

    public Slice<GoString> Keys()
    {
        var keys = new Slice<GoString>(0, this.order.Len());
        for (var e = this.order.Front(); e != null; e = e.Next())
        {
            keys = append(keys, assert<Ptr<entry>>(e.Value.Value).Value.key);
        }
        return keys;
    }
}

[GoType("main.(*LRU)")]
internal static class LRUExtensions
{
    internal static void Put(this Ptr<LRU> l, GoString key, object v, time.Duration ttl)
    {
        ref var lValue = ref l.Pointee();
        lValue.mu.Lock();
        try
        {
            time.Duration exp = default(time.Duration);
            if (ttl > 0)
            {
                exp = lValue.now() + ttl;
            }
            var (e, ok) = lValue.items.Lookup(key);
            if (ok)
            {
                var ent = assert<Ptr<entry>>(e.Value.Value);
                (ent.Value.@value, ent.Value.expires) = (v, exp);
                lValue.order.MoveToFront(e);
                return;
            }
            lValue.items[key] = l.Value.order.PushFront(l, new Ptr<entry>(new entry { key = key, @value = v, expires = exp }));
            while (lValue.order.Len() > lValue.cap)
            {
                lValue.evict(lValue.order.Back());
            }
        }
        finally
        {
            lValue.mu.Unlock();
        }
    }

    internal static (object, error) Get(this Ptr<LRU> l, GoString key)
    {
        object v = null;
        error err = null;
        ref var lValue = ref l.Pointee();
        lValue.mu.Lock();
        try
        {
            var frame = new DeferScope();
            try
            {
                var (e, ok) = lValue.items.Lookup(key);
                if (!ok)
                {
                    (v, err) = (null, ErrMissing);
                    goto Return;
                }
                var ent = assert<Ptr<entry>>(e.Value.Value);
                ref var entValue = ref ent.Pointee();
                bool result = entValue.expires != 0;
                if (result)
                {
                    var result1 = lValue.now();
                    result = entValue.expires <= result1;
                }
                if (result)
                {
                    lValue.evict(e);
                    (v, err) = (null, fmt.Errorf("expired at %v: %w", entValue.expires, ErrMissing));
                    goto Return;
                }
                lValue.order.MoveToFront(e);
                (v, err) = (entValue.@value, null);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
        Return:
            frame.Run(static (ref err, ref l, ref key) =>
            {
                if (err != null)
                {
                    l.Value.stats.Misses++;
                    err = (error)new keyErrorPtr(new keyError { key = key, err = err });
                }
                else
                {
                    l.Value.stats.Hits++;
                }
            }, ref err, ref l, ref key);
            frame.End();
            return (v, err);
        }
        finally
        {
            lValue.mu.Unlock();
        }
    }
}

[GoType("main.Option")]
internal readonly struct Option(Action<Ptr<LRU>> value) : INamed<Action<Ptr<LRU>>>
{
    public readonly Action<Ptr<LRU>> Value = value;
    Action<Ptr<LRU>> INamed<Action<Ptr<LRU>>>.Value => Value;
}

internal static partial class Program
{
    internal static error ErrMissing;

    internal static Option WithEvict(Action<GoString, object> f)
    {
        return new Option((Ptr<LRU> l) =>
        {
            l.Value.onEvict = f;
        });
    }

    internal static Option WithClock(Func<time.Duration> f)
    {
        return new Option((Ptr<LRU> l) =>
        {
            l.Value.now = f;
        });
    }

    internal static Ptr<LRU> New(long cap, Slice<Option> opts)
    {
        var l = new Ptr<LRU>(new LRU { cap = cap, items = new Map<GoString, Ptr<list.Element>>(), now = () => 0 });
        foreach (var o in opts.View())
        {
            o.Value(l);
        }
        return l;
    }

    internal static async GoTask main()
    {
        time.Duration clock = default(time.Duration);
        Slice<GoString> evicted = default;
        var c = New(3, new Slice<Option>([WithEvict((GoString k, object v) =>
        {
            evicted = append(evicted, fmt.Sprintf("%s=%v", k, v));
        }), WithClock(() => clock)]));
        foreach (var (i, w) in strings.Split("one two three four one five", " ").View().Indexed())
        {
            c.Put(w, i * i, (time.Duration)i * time.Second);
        }
        fmt.Println((object)c.Value.Keys(), (object)evicted);
        clock = 4 * time.Second;
        foreach (var k in new Slice<GoString>(["one", "four", "five", "six"]).View())
        {
            var (v, err) = c.Get(k);
            var ke = new Ptr<Ptr<keyError>>();
            if (errors.As(err, ke))
            {
                var arg = errors.Is(err, ErrMissing);
                fmt.Printf("%-5s error %v (%q) missing=%t\n", k, err, ke.Value.Value.key, arg);
            }
            else
            {
                fmt.Printf("%-5s %v %T\n", k, v, v);
            }
        }
        fmt.Println(c.Value.stats, c.Value.items.Length);
        fmt.Printf("%+v %v\n", c.Value.stats, Ptr.At(c, ref c.Value.stats, ref c.Value.statsPointer));
        sort.Sort(sort.Reverse(new sort.StringSlice(evicted)));
        fmt.Fprintln(os.Stdout, strings.Join(evicted, ";"));
        var wg = new WaitGroup();
        var big = New(50, default(Slice<Option>));
        for (long gNext = 0; gNext < 4; gNext++)
        {
            var g = gNext;
            wg.Go(() =>
            {
                for (long i = 0; i < 100; i++)
                {
                    big.Put(fmt.Sprint(g, (GoString)"-", i % 10), i, 0);
                    big.Get(fmt.Sprint(g, (GoString)"-", i % 7));
                }
            });
        }
        await wg.WaitAsync();
        fmt.Println(big.Value.Keys().Length, big.Value.stats.Hits + big.Value.stats.Misses);
    }

    private static void InitializeVariables()
    {
        ErrMissing = errors.New("missing");
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class StatsPtr : MethodPtr<Stats>, fmt.Stringer
{
    public StatsPtr()
    {
    }

    public StatsPtr(Stats value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class keyErrorPtr : MethodPtr<keyError>, error, errors.unwrapper
{
    public keyErrorPtr()
    {
    }

    public keyErrorPtr(keyError value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();

    public error Unwrap() => this.Value.Unwrap();
}
