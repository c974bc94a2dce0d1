// Trees, a trie, a heap, and a service of embedded parts with hooks.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Node")]
internal struct Node
{
    public long Key;
    public Ptr<Node> Left;
    public Ptr<Node> Right;
    public long height;
}

[GoType("main.(*Node)")]
internal static class NodeExtensions
{
    internal static Ptr<Node> fix(this Ptr<Node> n)
    {
        StackGuard.Check();
        ref var nValue = ref n.Pointee();
        nValue.height = 1 + max(height(nValue.Left), height(nValue.Right));
        {
            var d = height(nValue.Left) - height(nValue.Right);
            if (d > 1)
            {
                if (height(nValue.Left.Value.Left) < height(nValue.Left.Value.Right))
                {
                    nValue.Left = nValue.Left.rotL();
                }
                return n.rotR();
            }
            else if (d < -1)
            {
                if (height(nValue.Right.Value.Right) < height(nValue.Right.Value.Left))
                {
                    nValue.Right = nValue.Right.rotR();
                }
                return n.rotL();
            }
        }
        return n;
    }

    internal static Ptr<Node> rotL(this Ptr<Node> n)
    {
        StackGuard.Check();
        var r = n.Value.Right;
        (n.Value.Right, r.Value.Left) = (r.Value.Left, n);
        n.fix();
        return r.fix();
    }

    internal static Ptr<Node> rotR(this Ptr<Node> n)
    {
        StackGuard.Check();
        var l = n.Value.Left;
        (n.Value.Left, l.Value.Right) = (l.Value.Right, n);
        n.fix();
        return l.fix();
    }

    internal static Ptr<Node> insert(this Ptr<Node> n, long k)
    {
        StackGuard.Check();
        ref var nValue = ref n.Pointee();
        if (n == null)
        {
            return new Ptr<Node>(new Node { Key = k, height = 1 });
        }
        if (k < nValue.Key)
        {
            nValue.Left = nValue.Left.insert(k);
        }
        else if (k > nValue.Key)
        {
            nValue.Right = nValue.Right.insert(k);
        }
        return n.fix();
    }

    internal static void each(this Ptr<Node> n, Action<long> f)
    {
        StackGuard.Check();
        ref var nValue = ref n.Pointee();
        if (n != null)
        {
            nValue.Left.each(f);
            f(nValue.Key);
            nValue.Right.each(f);
        }
    }
}

[GoType("main.Trie")]
internal struct Trie
{
    public Map<int, Ptr<Trie>> next;
    public bool end;
}

[GoType("main.(*Trie)")]
internal static class TrieExtensions
{
    internal static void put(this Ptr<Trie> t, GoString s)
    {
        foreach (var (_, r) in s)
        {
            if (t.Value.next.IsNil)
            {
                t.Value.next = new Map<int, Ptr<Trie>>();
            }
            var n = t.Value.next[r];
            if (n == null)
            {
                n = new Ptr<Trie>();
                t.Value.next[r] = n;
            }
            t = n;
        }
        t.Value.end = true;
    }

    internal static bool has(this Ptr<Trie> t, GoString s)
    {
        foreach (var (_, r) in s)
        {
            {
                t = t.Value.next[r];
                if (t == null)
                {
                    return false;
                }
            }
        }
        return t.Value.end;
    }
}

[GoType("main.minHeap")]
[MethodPtr(typeof(minHeapPtr))]
internal readonly struct minHeap(Slice<long> value) : INamed<Slice<long>>, sort.Interface
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public long Len()
    {
        return this.Value.Length;
    }

    public bool Less(long i, long j)
    {
        return this.Value[i] < this.Value[j];
    }

    public void Swap(long i, long j)
    {
        (this.Value[i], this.Value[j]) = (this.Value[j], this.Value[i]);
    }
}

[GoType("main.(*minHeap)")]
internal static class minHeapExtensions
{
    internal static void Push(this Ptr<minHeap> h, object x)
    {
        h.Value = new minHeap(append(h.Value.Value, assert<long>(x)));
    }

    internal static object Pop(this Ptr<minHeap> h)
    {
        object x = null;
        var n = h.Value.Value.Length - 1;
        (h.Value, x) = (new minHeap(h.Value.Value.Slice(0, n)), h.Value.Value[n]);
        return x;
    }
}

[GoType("main.Logger")]
internal interface Logger
{
    void Logf(GoString arg1, Slice<object> arg2);
}

[GoType("main.prefixed")]
[MethodPtr(typeof(prefixedPtr))]
internal struct prefixed : Logger, IEquatable<prefixed>
{
    [Embedded]
    public Ptr<log.Logger> Logger;
    public GoString prefix;

    public void Logf(GoString f, Slice<object> a)
    {
        this.Logger.Printf(this.prefix + f, a);
    }

    public readonly bool Equals(prefixed other) => this.Logger == other.Logger && this.prefix == other.prefix;

    public override readonly bool Equals(object obj) => obj is prefixed other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Logger, this.prefix);

    public static bool operator ==(prefixed a, prefixed b) => a.Equals(b);

    public static bool operator !=(prefixed a, prefixed b) => !a.Equals(b);
}

[GoType("main.Service")]
[MethodPtr(typeof(ServicePtr))]
internal struct Service : Logger
{
    [Embedded]
    public Logger Logger;
    public GoString name;
    public AtomicInt32 calls;
    public SyncMap cache;
    public Pool pool;
    public time.Time start;
    public Once once;
    public Slice<Func<Ptr<Service>, error>> hooks;

    public void Logf(GoString arg1, Slice<object> arg2) => this.Logger.Logf(arg1, arg2);
}

[GoType("main.(*Service)")]
internal static class ServiceExtensions
{
    internal static (GoString, error) Do(this Ptr<Service> s, GoString k)
    {
        GoString v = "";
        error err = null;
        ref var sValue = ref s.Pointee();
        sValue.calls.Add(1);
        sValue.once.Do(() => s.Value.Logger.Logf("%s starts", new Slice<object>([s.Value.name])));
        var frame = new DeferScope();
        try
        {
            var (x, ok) = sValue.cache.Load(k);
            if (ok)
            {
                (v, err) = (assert<GoString>(x), null);
                goto Return;
            }
            var b = assert<Ptr<strings.Builder>>(sValue.pool.Get());
            try
            {
                b.Value.Reset();
                var kView = k.View();
                for (var i = k.Length - 1; i >= 0; i--)
                {
                    b.Value.WriteByte(kView[i]);
                }
                var (x1, loaded) = sValue.cache.LoadOrStore(k, b.Value.String());
                sValue.Logger.Logf("%q -> %v (%t)", new Slice<object>([k, x1, loaded]));
                (v, err) = (assert<GoString>(x1), null);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static (s, b) => s.Value.pool.Put(b.ToInterface()), s, b);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run(static (ref s, ref err) =>
        {
            for (var i = s.Value.hooks.Length - 1; i >= 0 && err == null; i--)
            {
                err = s.Value.hooks[i](s);
            }
        }, ref s, ref err);
        frame.End();
        return (v, err);
    }
}

[GoType("main.visitor")]
internal struct visitor
{
    [Embedded]
    public list.List List;
    public Array26<bool> seen;
    public Slice<GoString> names;
}

[GoType("main.(*visitor)")]
internal static class visitorExtensions
{
    internal static Ptr<visitor> visit(this Ptr<visitor> v, int r)
    {
        ref var vValue = ref v.Pointee();
        var i = r - 'a';
        if (i >= 0 && (long)i < 26 && !vValue.seen[i])
        {
            vValue.seen[i] = true;
            v.Value.List.PushBack(v, r);
            vValue.names = append(vValue.names, GoString.FromRune(r));
        }
        return v;
    }
}

[GoType("main.pair")]
internal struct pair
{
    [Embedded]
    public Ptr<visitor> visitor;
    public long n;
}

internal static partial class Program
{
    internal static long height(Ptr<Node> n)
    {
        if (n == null)
        {
            return 0;
        }
        return n.Value.height;
    }

    internal static void main()
    {
        Ptr<Node> root = null;
        foreach (var k in new Slice<long>([5, 3, 8, 1, 4, 7, 9, 2, 6, 10, 11, 12, 5]).View())
        {
            root = root.insert(k);
        }
        Slice<long> keys = default;
        root.each((long k) =>
        {
            keys = append(keys, k);
        });
        fmt.Println((object)keys, root.Value.Key, root.Value.height);
        var t = new Ptr<Trie>();
        foreach (var w in strings.Fields("go gopher gone été").View())
        {
            t.put(w);
        }
        fmt.Println(t.has("go"), t.has("gop"), t.has("été"), t.has("zz"));
        var h = new minHeapPtr(new minHeap(new Slice<long>([5, 2, 8])));
        heap.Init((heap.Interface)h.ToInterface());
        heap.Push((heap.Interface)h.ToInterface(), 3L);
        while (h.Value.Len() > 0)
        {
            fmt.Print(heap.Pop((heap.Interface)h.ToInterface()), (GoString)" ");
        }
        fmt.Println();
        var s = new ServicePtr(new Service { Logger = new prefixed { Logger = log.New(os.Stdout, "", 0), prefix = "[svc] " }, name = "reverse" });
        ref var sValue = ref s.Pointee();
        sValue.pool.New = () => Ptr.New<strings.Builder>();
        sValue.hooks = append(sValue.hooks, (Func<Ptr<Service>, error>)((Ptr<Service> s1) =>
        {
            ref var sValue1 = ref s1.Pointee();
            if (sValue1.calls.Load() > 3)
            {
                var arg = sValue1.calls.Load();
                return fmt.Errorf("%s: too many calls: %d", sValue1.name, arg);
            }
            return null;
        }));
        foreach (var k in new Slice<GoString>(["abc", "xyz", "abc", "q"]).View())
        {
            var (v, err) = s.Do(k);
            fmt.Println(v, err);
        }
        var v1 = new Ptr<visitor>().visit('b').visit('a').visit('b').visit('é');
        ref var vValue = ref v1.Pointee();
        for (var e = vValue.List.Front(); e != null; e = e.Next())
        {
            fmt.Printf("%c", e.Value.Value);
        }
        fmt.Println(vValue.List.Len(), (object)vValue.names);
        var vs = new Map<GoString, Ptr<visitor>> { ["x"] = v1, ["y"] = new Ptr<visitor>() };
        vs["y"].visit('z');
        fmt.Println(vs["y"].Value.List.Len(), vs.Length);
        var ps = new Slice<pair>([new pair { visitor = v1, n = 1 }, new pair { n = 2 }]);
        ps[0].visitor.visit('c');
        ps[1].visitor = vs["y"];
        ps[1].visitor.visit('q');
        fmt.Println(ps[0].visitor.Value.List.Len(), ps[1].visitor.Value.List.Len(), (object)ps[1].visitor.Value.names);
        var funcs = new Map<GoString, Func<Slice<long>, long>>();
        foreach (var (i, name) in new Slice<GoString>(["sum", "prod"]).View().Indexed())
        {
            funcs[name] = (Slice<long> xs) =>
            {
                long r = 0;
                r = i;
                foreach (var x in xs.View())
                {
                    if (i == 0)
                    {
                        r += x;
                    }
                    else
                    {
                        r *= x;
                    }
                }
                return r;
            };
        }
        fmt.Println(funcs["sum"](new Slice<long>([1, 2, 3])), funcs["prod"](new Slice<long>([2, 3, 4])), funcs["none"] == null);
        var frame = new DeferScope();
        try
        {
            try
            {
                funcs["none"](new Slice<long>([1]));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) =>
            {
                var r = frame.Recover();
                fmt.Println((GoString)"recovered:", r);
                throw panic(fmt.Sprint((GoString)"again: ", r));
            });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static () => fmt.Println((GoString)"deferred 1"));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class minHeapPtr : MethodPtr<minHeap>, heap.Interface
{
    public minHeapPtr()
    {
    }

    public minHeapPtr(minHeap value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public object Pop() => minHeapExtensions.Pop(Self);

    public void Push(object x) => minHeapExtensions.Push(Self, x);

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}

internal sealed class prefixedPtr : MethodPtr<prefixed>, Logger
{
    public prefixedPtr()
    {
    }

    public prefixedPtr(prefixed value) : base(value)
    {
    }

    public void Logf(GoString arg1, Slice<object> arg2) => Receiver("Logf").Logf(arg1, arg2);
}

internal sealed class ServicePtr : MethodPtr<Service>, Logger
{
    public ServicePtr()
    {
    }

    public ServicePtr(Service value) : base(value)
    {
    }

    public void Logf(GoString arg1, Slice<object> arg2) => this.Value.Logger.Logf(arg1, arg2);
}
