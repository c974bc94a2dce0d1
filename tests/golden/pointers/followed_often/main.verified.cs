using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Pointers that functions follow several times: nil ones fail where they are followed first, and those that change are followed anew.
[GoType("main.inner")]
internal struct inner : IEquatable<inner>
{
    public long a;
    public long b;
    public long c;

    public readonly bool Equals(inner other) => this.a == other.a && this.b == other.b && this.c == other.c;

    public override readonly bool Equals(object obj) => obj is inner other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.a, this.b, this.c);

    public static bool operator ==(inner a, inner b) => a.Equals(b);

    public static bool operator !=(inner a, inner b) => !a.Equals(b);
}

[GoType("main.node")]
internal struct node
{
    public Array40<long> pad;
    public Array64<inner> big;
    public Mutex mu;
    public inner @in;
    public Ptr<node> next;
    public GoString name;
    public Slice<long> items;

    public long touch()
    {
        this.@in.a++;
        this.@in.b++;
        return this.@in.a + this.@in.b;
    }
}

[GoType("main.(*node)")]
internal static class nodeExtensions
{
    internal static void grow(this Ptr<node> n, long k)
    {
        StackGuard.Check();
        ref var nValue = ref n.Pointee();
        if (n == null)
        {
            fmt.Println((GoString)"nil receiver");
            return;
        }
        for (long i = 0; i < k; i++)
        {
            nValue.items = append(nValue.items, i);
            var result = nValue.touch();
            nValue.@in.c += result;
        }
        nValue.next.grow(k - 1);
    }
}

internal static partial class Program
{
    internal static void @try(GoString name, Action f)
    {
        var frame = new DeferScope();
        try
        {
            f();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref name) => fmt.Println(name, frame.Recover()), ref name);
        frame.End();
    }

    internal static long read(Ptr<node> n)
    {
        long s = 0;
        ref var nValue = ref n.Pointee();
        for (long i = 0; i < 3; i++)
        {
            s += nValue.@in.a + nValue.@in.b;
        }
        return s;
    }

    internal static void lockIt(Ptr<node> n)
    {
        ref var nValue = ref n.Pointee();
        nValue.mu.Lock();
        nValue.@in.a++;
        nValue.@in.b++;
        nValue.mu.Unlock();
    }

    internal static long whole(Ptr<node> n)
    {
        ref var nValue = ref n.Pointee();
        var m = nValue;
        nValue.@in.a = 5;
        nValue.@in.b = 6;
        return m.@in.a + nValue.@in.a;
    }

    internal static inner sub(Ptr<node> n)
    {
        ref var nValue = ref n.Pointee();
        var x = nValue.@in;
        nValue.@in.a++;
        nValue.@in.b++;
        return x;
    }

    internal static long arr(Ptr<node> n)
    {
        ref var nValue = ref n.Pointee();
        nValue.pad[3]++;
        nValue.pad[4]++;
        return nValue.pad[3] + nValue.big[2].a;
    }

    internal static long after(Ptr<node> n, Slice<long> s)
    {
        long r = 0;
        ref var nValue = ref n.Pointee();
        var sView = s.View();
        for (long i = 0; i < 2; i++)
        {
            r += sView[i];
            fmt.Print((GoString)"read ");
            nValue.@in.a += r;
            nValue.@in.b += r;
        }
        return r;
    }

    internal static void param(Ptr<node> n)
    {
        n.Value.@in.a = 1;
        n.Value.@in.b = 2;
        n.Value.@in.c = 3;
        n = new Ptr<node>();
        n.Value.@in.a = 7;
        fmt.Println(n.Value.@in.a, n.Value.@in.b);
    }

    internal static Func<long> kept(Ptr<node> n)
    {
        ref var nValue = ref n.Pointee();
        (nValue.@in.a, nValue.@in.b, nValue.@in.c) = (1, 2, 3);
        return () =>
        {
            n.Value.@in.a++;
            n.Value.@in.b++;
            n.Value.@in.c++;
            return n.Value.@in.a + n.Value.@in.b + n.Value.@in.c;
        };
    }

    internal static long local(Ptr<node> head)
    {
        long sum = 0;
        for (var n = head; n != null; n = n.Value.next)
        {
            var m = n;
            ref var mValue = ref m.Pointee();
            mValue.@in.a++;
            mValue.@in.b++;
            sum += mValue.@in.a + mValue.@in.b;
            var o = mValue.next;
            ref var oValue = ref o.Pointee();
            if (o != null)
            {
                oValue.@in.a += 10;
                oValue.@in.b += 10;
                sum += oValue.@in.a;
            }
        }
        return sum;
    }

    internal static void main()
    {
        foreach (var n in new Slice<Ptr<node>>([null, new Ptr<node>(new node { @in = new inner { a = 1, b = 2, c = 3 }, next = new Ptr<node>(new node { @in = new inner { a = 4, b = 5, c = 6 } }) })]).View())
        {
            @try("read", () => fmt.Println(read(n)));
            @try("lock", () =>
            {
                lockIt(n);
                fmt.Println(n.Value.@in);
            });
            @try("whole", () => fmt.Println(whole(n)));
            @try("sub", () => fmt.Println(sub(n)));
            @try("arr", () => fmt.Println(arr(n)));
            @try("after", () => fmt.Println(after(n, new Slice<long>([1, 2]))));
            @try("after short", () => fmt.Println(after(n, default(Slice<long>))));
            @try("grow", () => n.grow(3));
            @try("param", () => param(n));
            @try("kept", () =>
            {
                var f = kept(n);
                fmt.Println(f(), f());
            });
            @try("local", () => fmt.Println(local(n)));
            @try("touch", () => fmt.Println(n.Value.touch(), n.Value.touch()));
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
