using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Deferred and started calls of methods with value receivers, from methods of the same value.
[GoType("main.point")]
internal struct point : IEquatable<point>
{
    public long x;
    public long y;

    public void show(GoString what)
    {
        fmt.Println(what, this.x, this.y);
    }

    public long sum(long n)
    {
        fmt.Println((GoString)"sum", this.x + this.y + n);
        return this.x + this.y + n;
    }

    public void plain()
    {
        fmt.Println((GoString)"plain", this);
    }

    public error all(long n)
    {
        error err = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() => fmt.Println((GoString)"recovered", frame.Recover()));
            var receiver = this;
            var arg = fmt.Sprint((GoString)"all", n);
            frame.Defer(() => receiver.show(arg));
            var receiver1 = this;
            frame.Defer(() => receiver1.sum(n));
            var receiver2 = this;
            frame.Defer(() => receiver2.plain());
            object pNow = this;
            object arg1 = this.x;
            var arg2 = (object)this;
            frame.Defer(() => fmt.Println(pNow, arg1, arg2));
            throw panic((GoString)"all");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
        return err;
    }

    public void changed()
    {
        var p = this;
        var receiver = p;
        var frame = new DeferScope();
        try
        {
            p.x = 10;
            var receiver1 = p;
            try
            {
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static receiver1 => receiver1.show("after"), receiver1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static receiver => receiver.show("before"), receiver);
        frame.End();
    }

    public void captured()
    {
        var p = this;
        var receiver = p;
        var frame = new DeferScope();
        try
        {
            ((Action)(() => p.y++))();
            var receiver1 = p;
            try
            {
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static receiver1 => receiver1.show("captured"), receiver1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static receiver => receiver.show("captured"), receiver);
        frame.End();
    }

    public readonly bool Equals(point other) => this.x == other.x && this.y == other.y;

    public override readonly bool Equals(object obj) => obj is point other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.x, this.y);

    public static bool operator ==(point a, point b) => a.Equals(b);

    public static bool operator !=(point a, point b) => !a.Equals(b);
}

[GoType("main.count")]
internal readonly struct count(long value) : INamed<long>, IEquatable<count>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator count(long value) => new(value);

    public static explicit operator long(count a) => a.Value;

    public bool Equals(count other) => Value == other.Value;

    public override bool Equals(object obj) => obj is count other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(count a, count b) => a.Value == b.Value;

    public static bool operator !=(count a, count b) => a.Value != b.Value;

    public void done(long n)
    {
        fmt.Println((GoString)"done", this, n);
    }

    public async GoTask each()
    {
        var frame = new DeferFrame();
        try
        {
            for (long iNext = 0; iNext < 2; iNext++)
            {
                var i = iNext;
                var receiver = this;
                frame.Defer(() => receiver.done(i));
            }
            var receiver1 = this;
            frame.Defer(async () => await receiver1.wait(null));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }

    public async GoTask wait(Chan<long> ready)
    {
        if (ready != null)
        {
            var arg = await ready.ReceiveAsync();
            fmt.Println((GoString)"ready", this, arg);
        }
    }

    public async GoTask waits(Chan<long> ready)
    {
        var frame = new DeferFrame();
        try
        {
            var receiver = this;
            frame.Defer(async () => await receiver.wait(ready));
            var receiver1 = this;
            var arg = await ready.ReceiveAsync();
            frame.Defer(() => receiver1.done(arg));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        await frame.RunAsync();
    }
}

[GoType("main.triple")]
internal struct triple : INamed<Array3<long>>, IEquatable<triple>
{
    public Array3<long> Value;

    public triple(Array3<long> value) => Value = value;

    Array3<long> INamed<Array3<long>>.Value => Value;

    public bool Equals(triple other) => Value == other.Value;

    public override bool Equals(object obj) => obj is triple other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(triple a, triple b) => a.Value == b.Value;

    public static bool operator !=(triple a, triple b) => a.Value != b.Value;

    public void show(long n)
    {
        fmt.Println(this, n);
    }

    public void both()
    {
        var t = this;
        var receiver = t;
        var frame = new DeferScope();
        try
        {
            t.Value[0] = 7;
            var receiver1 = t;
            try
            {
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static receiver1 => receiver1.show(2), receiver1);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static receiver => receiver.show(1), receiver);
        frame.End();
    }
}

[GoType("main.work")]
internal struct work
{
    [Embedded]
    public Ptr<WaitGroup> WaitGroup;
    public GoString name;

    public void run(long n)
    {
        var frame = new DeferFrame();
        try
        {
            var receiver = this.WaitGroup;
            frame.Defer(() => receiver.Value.Done());
            fmt.Println(this.name, n);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    public async GoTask start()
    {
        var w = this;
        for (long iNext = 0; iNext < 2; iNext++)
        {
            var i = iNext;
            w.WaitGroup.Value.Add(1);
            Go.Run(() => w.run(i));
            await w.WaitGroup.Value.WaitAsync();
        }
        w.WaitGroup.Value.Add(1);
        Go.Run(() => w.run(2));
        await w.WaitGroup.Value.WaitAsync();
    }
}

[GoType("main.outer")]
internal struct outer
{
    [Embedded]
    public point point;

    public void promoted()
    {
        var frame = new DeferFrame();
        try
        {
            var receiver = this.point;
            frame.Defer(() => receiver.show("promoted"));
            var receiver1 = this.point;
            var arg = this.point.x;
            frame.Defer(() => receiver1.sum(arg));
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var p = new point { x = 1, y = 2 };
        p.all(3);
        p.changed();
        p.captured();
        await ((count)4).each();
        var ready = new Chan<long>(2);
        await ready.SendAsync(5);
        await ready.SendAsync(6);
        await ((count)4).waits(ready);
        new triple(new Array3<long>(1, 2, 3)).both();
        await new work { WaitGroup = Ptr.New<WaitGroup>(), name = "work" }.start();
        new outer { point = p }.promoted();
        fmt.Println(p);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
