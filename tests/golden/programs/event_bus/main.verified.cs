// An event bus with middleware, and a state machine.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Event")]
internal interface Event
{
    GoString Name();
}

[GoType("main.Base")]
[MethodPtr(typeof(BasePtr))]
internal struct Base : Event, IEquatable<Base>
{
    public GoString name;
    public time.Time at;

    public GoString Name()
    {
        return this.name;
    }

    public readonly bool Equals(Base other) => this.name == other.name && this.at.Equals(other.at);

    public override readonly bool Equals(object obj) => obj is Base other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.name, this.at);

    public static bool operator ==(Base a, Base b) => a.Equals(b);

    public static bool operator !=(Base a, Base b) => !a.Equals(b);
}

[GoType("main.UserCreated")]
[MethodPtr(typeof(UserCreatedPtr))]
internal struct UserCreated : Event, IEquatable<UserCreated>
{
    [Embedded]
    public Base Base;
    public GoString User;

    public GoString Name() => this.Base.Name();

    public readonly bool Equals(UserCreated other) => this.Base == other.Base && this.User == other.User;

    public override readonly bool Equals(object obj) => obj is UserCreated other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Base, this.User);

    public static bool operator ==(UserCreated a, UserCreated b) => a.Equals(b);

    public static bool operator !=(UserCreated a, UserCreated b) => !a.Equals(b);
}

[GoType("main.OrderPlaced")]
[MethodPtr(typeof(OrderPlacedPtr))]
internal struct OrderPlaced : Event
{
    [Embedded]
    public Ptr<Base> Base;
    public Map<GoString, long> Items;

    public GoString Name() => this.Base.Value.Name();
}

[GoType("main.Handler")]
internal interface Handler
{
    error Handle(Event arg1);
}

[GoType("main.HandlerFunc")]
[MethodPtr(typeof(HandlerFuncPtr))]
internal readonly struct HandlerFunc(Func<Event, error> value) : INamed<Func<Event, error>>, Handler
{
    public readonly Func<Event, error> Value = value;
    Func<Event, error> INamed<Func<Event, error>>.Value => Value;

    public error Handle(Event e)
    {
        return this.Value(e);
    }
}

[GoType("main.Middleware")]
internal readonly struct Middleware(Func<Handler, Handler> value) : INamed<Func<Handler, Handler>>
{
    public readonly Func<Handler, Handler> Value = value;
    Func<Handler, Handler> INamed<Func<Handler, Handler>>.Value => Value;
}

[GoType("main.Bus")]
internal struct Bus
{
    public RWMutex mu;
    public Map<GoString, Slice<Handler>> handlers;
    public Slice<Middleware> wrap;
    public Slice<Event> dead;
}

[GoType("main.(*Bus)")]
internal static class BusExtensions
{
    internal static Action On(this Ptr<Bus> b, GoString name, Handler h)
    {
        Action cancel = null;
        ref var bValue = ref b.Pointee();
        bValue.mu.Lock();
        try
        {
            if (bValue.handlers.IsNil)
            {
                bValue.handlers = new Map<GoString, Slice<Handler>>();
            }
            var wrapView = bValue.wrap.View();
            for (var i = wrapView.Length - 1; i >= 0; i--)
            {
                h = wrapView[i].Value(h);
            }
            bValue.handlers[name] = append(bValue.handlers[name], h);
            var n = bValue.handlers[name].Length - 1;
            return () =>
            {
                b.Value.mu.Lock();
                try
                {
                    b.Value.handlers[name][n] = null;
                }
                finally
                {
                    b.Value.mu.Unlock();
                }
            };
        }
        finally
        {
            bValue.mu.Unlock();
        }
    }

    internal static long Emit(this Ptr<Bus> b, Event e)
    {
        long n = 0;
        ref var bValue = ref b.Pointee();
        bValue.mu.RLock();
        try
        {
            var hs = bValue.handlers[e.Name()];
            if (hs.Length == 0)
            {
                bValue.dead = append(bValue.dead, e);
            }
            foreach (var h in hs.View())
            {
                if (h == null)
                {
                    continue;
                }
                var err = h.Handle(e);
                if (err != null)
                {
                    fmt.Println((GoString)"handler failed:", err);
                    continue;
                }
                n++;
            }
            return n;
        }
        finally
        {
            bValue.mu.RUnlock();
        }
    }
}

[GoType("main.counter")]
[MethodPtr(typeof(counterPtr))]
internal struct counter
{
    [Embedded]
    public Mutex Mutex;
    public Map<GoString, long> n;
}

[GoType("main.(*counter)")]
internal static class counterExtensions
{
    internal static error Handle(this Ptr<counter> c, Event e)
    {
        ref var cValue = ref c.Pointee();
        cValue.Mutex.Lock();
        try
        {
            cValue.n[e.Name()]++;
            switch (e)
            {
                case UserCreated ev:
                    cValue.n["user " + ev.User]++;
                    break;
                case Ptr<OrderPlaced> { Self: var ev }:
                    foreach (var (k, v) in ev.Value.Items)
                    {
                        cValue.n[k] += v;
                    }
                    break;
                case { } evValue when isType<IBad>(evValue, out var ev):
                    ev.Bad();
                    break;
                default:
                    {
                        var ev = e;
                        return fmt.Errorf("unknown %T", ev);
                    }
            }
            return null;
        }
        finally
        {
            cValue.Mutex.Unlock();
        }
    }
}

[GoType("main.bad")]
[MethodPtr(typeof(badPtr))]
internal struct bad : Event, IExplode, IEquatable<bad>
{
    public GoString Name()
    {
        return "bad";
    }

    public void Explode()
    {
        throw panic("exploded " + this.Name());
    }

    public readonly bool Equals(bad other) => true;

    public override readonly bool Equals(object obj) => obj is bad other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(bad a, bad b) => a.Equals(b);

    public static bool operator !=(bad a, bad b) => !a.Equals(b);
}

[GoType("main.(*bad)")]
internal static class badExtensions
{
    internal static void Bad(this Ptr<bad> self)
    {
    }
}

[GoType("main.State")]
[MethodPtr(typeof(StatePtr))]
internal readonly struct State(long value) : INamed<long>, fmt.Stringer, IEquatable<State>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator State(long value) => new(value);

    public static explicit operator long(State a) => a.Value;

    public bool Equals(State other) => Value == other.Value;

    public override bool Equals(object obj) => obj is State other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(State a, State b) => a.Value == b.Value;

    public static bool operator !=(State a, State b) => a.Value != b.Value;

    public GoString String()
    {
        return new Map<State, GoString> { [Idle] = "idle", [Running] = "running", [Stopped] = "stopped" }[this];
    }
}

[GoType("main.Machine")]
internal struct Machine
{
    public State state;
    public Map<State, Map<GoString, State>> table;
    public Slice<GoString> trace;

    public error Fire(GoString ev)
    {
        var (next, ok) = this.table[this.state].Lookup(ev);
        if (!ok)
        {
            return fmt.Errorf("no %q from %v", ev, this.state);
        }
        this.trace = append(this.trace, fmt.Sprintf("%v-%s->%v", this.state, ev, next));
        this.state = next;
        return null;
    }
}

internal static partial class Program
{
    internal static Middleware logging(GoString prefix)
    {
        return new Middleware((Handler next) =>
        {
            return new HandlerFunc((Event e) =>
            {
                fmt.Printf("%s> %s\n", prefix, e.Name());
                object arg = e.Name();
                error result = null;
                var frame = new DeferScope();
                try
                {
                    result = next.Handle(e);
                }
                catch (Exception e1)
                {
                    frame.Panic(e1);
                }
                frame.Run(static (prefix, arg) => fmt.Printf("%s< %s\n", prefix, arg), prefix, arg);
                frame.End();
                return result;
            });
        });
    }

    internal static Handler recovering(Handler next)
    {
        return new HandlerFunc((Event e) =>
        {
            error err = null;
            var frame = new DeferScope();
            try
            {
                err = next.Handle(e);
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.RunRecovering(static (ref frame, ref err) =>
            {
                var r = frame.Recover();
                if (r != null)
                {
                    err = fmt.Errorf("recovered: %v", r);
                }
            }, ref err);
            frame.End();
            return err;
        });
    }

    internal static readonly State Idle = (State)1;
    internal static readonly State Running = (State)2;
    internal static readonly State Stopped = (State)3;
    internal static readonly State last = (State)5;

    internal static void main()
    {
        var bus = new Ptr<Bus>(new Bus { wrap = new Slice<Middleware>([logging("A"), new Middleware(recovering), logging("B")]) });
        var c = new counterPtr(new counter { n = new Map<GoString, long>() });
        ref var cValue = ref c.Pointee();
        var off = bus.On("user", (Handler)c.ToInterface());
        bus.On("order", (Handler)c.ToInterface());
        bus.On("bad", (Handler)c.ToInterface());
        bus.On("bad", new HandlerFunc((Event e) =>
        {
            assert<IExplode>(e, iface: "main.Event").Explode();
            return null;
        }));
        bus.On("order", new HandlerFunc((Event e) =>
        {
            var (o, ok) = assertOk<Ptr<OrderPlaced>>(e);
            ref var oValue = ref o.Pointee();
            var arg = oValue.Items.Length;
            var arg1 = oValue.Base.Value.Name();
            fmt.Println(ok, arg, oValue.Base.Value.name, arg1);
            return null;
        }));
        fmt.Println(bus.Emit(new UserCreated { Base = new Base { name = "user" }, User = "bob" }));
        fmt.Println(bus.Emit((Event)new OrderPlacedPtr(new OrderPlaced { Base = new BasePtr(new Base { name = "order" }), Items = new Map<GoString, long> { ["pen"] = 2, ["cup"] = 1 } })));
        fmt.Println(bus.Emit(new bad()));
        fmt.Println(bus.Emit((Event)new badPtr()));
        fmt.Println(bus.Emit(new Base { name = "nobody" }));
        off();
        fmt.Println(bus.Emit(new UserCreated { Base = new Base { name = "user" }, User = "eve" }), bus.Value.dead.Length);
        var keys = new Slice<GoString>(0);
        foreach (var (k, _) in cValue.n)
        {
            keys = append(keys, k);
        }
        sort.Slice(keys, (long i, long j) =>
        {
            if (c.Value.n[keys[i]] != c.Value.n[keys[j]])
            {
                return c.Value.n[keys[i]] > c.Value.n[keys[j]];
            }
            return keys[i] < keys[j];
        });
        foreach (var k in keys.View())
        {
            fmt.Fprintf(os.Stdout, "%-10s|%3d|\n", k, cValue.n[k]);
        }
        var m = new Machine { state = Idle, table = new Map<State, Map<GoString, State>>
        {
            [Idle] = new Map<GoString, State> { ["start"] = Running },
            [Running] = new Map<GoString, State> { ["stop"] = Stopped, ["pause"] = Idle },
        } };
        foreach (var ev in strings.Fields("start pause stop start stop start").View())
        {
            var err = m.Fire(ev);
            if (err != null)
            {
                fmt.Println(err);
            }
        }
        fmt.Println(m.state, strings.Join(m.trace, " "), last, (State)0);
        fmt.Printf("%v %d %+v %#v %T\n", m.state, m.state, new Struct { S = Running }, Running, m.table);
        Event e1 = null;
        var frame = new DeferScope();
        try
        {
            fmt.Println(e1.Name());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            var r = frame.Recover();
            var (_, isErr) = assertOk<error>(r);
            fmt.Println(r, isErr);
        });
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class BasePtr : MethodPtr<Base>, Event
{
    public BasePtr()
    {
    }

    public BasePtr(Base value) : base(value)
    {
    }

    public GoString Name() => Receiver("Name").Name();
}

internal sealed class UserCreatedPtr : MethodPtr<UserCreated>, Event
{
    public UserCreatedPtr()
    {
    }

    public UserCreatedPtr(UserCreated value) : base(value)
    {
    }

    public GoString Name() => this.Value.Base.Name();
}

internal sealed class OrderPlacedPtr : MethodPtr<OrderPlaced>, Event
{
    public OrderPlacedPtr()
    {
    }

    public OrderPlacedPtr(OrderPlaced value) : base(value)
    {
    }

    public GoString Name() => this.Value.Base.Value.Name();
}

internal sealed class HandlerFuncPtr : MethodPtr<HandlerFunc>, Handler
{
    public HandlerFuncPtr()
    {
    }

    public HandlerFuncPtr(HandlerFunc value) : base(value)
    {
    }

    public error Handle(Event arg1) => Receiver("Handle").Handle(arg1);
}

internal sealed class counterPtr : MethodPtr<counter>, Locker, Handler
{
    public counterPtr()
    {
    }

    public counterPtr(counter value) : base(value)
    {
    }

    public void Lock() => this.Value.Mutex.Lock();

    public void Unlock() => this.Value.Mutex.Unlock();

    public error Handle(Event arg1) => counterExtensions.Handle(Self, arg1);
}

internal sealed class badPtr : MethodPtr<bad>, Event, IBad, IExplode
{
    public badPtr()
    {
    }

    public badPtr(bad value) : base(value)
    {
    }

    public GoString Name() => Receiver("Name").Name();

    public void Bad() => badExtensions.Bad(Self);

    public void Explode() => Receiver("Explode").Explode();
}

internal sealed class StatePtr : MethodPtr<State>, fmt.Stringer
{
    public StatePtr()
    {
    }

    public StatePtr(State value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

[GoType("struct { S main.State }")]
internal struct Struct : IEquatable<Struct>
{
    public State S;

    public readonly bool Equals(Struct other) => this.S == other.S;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.S);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}

[GoType("interface { Bad() }")]
internal interface IBad
{
    void Bad();
}

[GoType("interface { Explode() }")]
internal interface IExplode
{
    void Explode();
}
