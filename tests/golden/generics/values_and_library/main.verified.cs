using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Instances as values, library generics with the program's types, zero values, copies, comparison, embedding of type parameters' types.
[GoType("main.Pt")]
internal struct Pt : IEquatable<Pt>
{
    public long X;
    public long Y;

    public readonly bool Equals(Pt other) => this.X == other.X && this.Y == other.Y;

    public override readonly bool Equals(object obj) => obj is Pt other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.X, this.Y);

    public static bool operator ==(Pt a, Pt b) => a.Equals(b);

    public static bool operator !=(Pt a, Pt b) => !a.Equals(b);
}

[GoType("main.Key")]
internal readonly struct Key(GoString value) : INamed<GoString>, IEquatable<Key>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Key(GoString value) => new(value);

    public static implicit operator Key(string value) => new(value);

    public bool Equals(Key other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Key other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Key a, Key b) => a.Value == b.Value;

    public static bool operator !=(Key a, Key b) => a.Value != b.Value;

    public static bool operator <(Key a, Key b) => a.Value < b.Value;

    public static bool operator >(Key a, Key b) => a.Value > b.Value;
}

[GoType("main.Heap[main.Pt]")]
[MethodPtr(typeof(Heap_PtPtr))]
internal struct Heap_Pt
{
    public Slice<Pt> items;
    public Func<Pt, Pt, bool> less;

    public long Len()
    {
        return this.items.Length;
    }

    public bool Less(long i, long j)
    {
        return this.less(this.items[i], this.items[j]);
    }

    public void Swap(long i, long j)
    {
        (this.items[i], this.items[j]) = (this.items[j], this.items[i]);
    }

    public void Push(object x)
    {
        this.items = append(this.items, assert<Pt>(x));
    }

    public object Pop()
    {
        var x = this.items[this.items.Length - 1];
        this.items = this.items.Slice(0, this.items.Length - 1);
        return x;
    }
}

[GoType("main.Sorter[main.Key]")]
[MethodPtr(typeof(Sorter_KeyPtr))]
internal readonly struct Sorter_Key(Slice<Key> value) : INamed<Slice<Key>>, sort.Interface
{
    public readonly Slice<Key> Value = value;
    Slice<Key> INamed<Slice<Key>>.Value => Value;

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

[GoType("main.Sorter[int]")]
[MethodPtr(typeof(Sorter_intPtr))]
internal readonly struct Sorter_int(Slice<long> value) : INamed<Slice<long>>, sort.Interface
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

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

[GoType("main.Box[[2]int]")]
[MethodPtr(typeof(Box_2_intPtr))]
internal struct Box_2_int : fmt.Stringer, io.Writer, IEquatable<Box_2_int>
{
    public Array2<long> v;

    public Box_2_int With(Array2<long> v)
    {
        var b = this;
        b.v = v;
        return b;
    }

    public void Set(Array2<long> v)
    {
        this.v = v;
    }

    public Array2<long> Get()
    {
        return this.v;
    }

    public GoString String()
    {
        return fmt.Sprintf("Box(%v)", this.v);
    }

    public (long, error) Write(Slice<byte> p)
    {
        return (p.Length, null);
    }

    public readonly bool Equals(Box_2_int other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is Box_2_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(Box_2_int a, Box_2_int b) => a.Equals(b);

    public static bool operator !=(Box_2_int a, Box_2_int b) => !a.Equals(b);
}

[GoType("main.Box[main.Key]")]
[MethodPtr(typeof(Box_KeyPtr))]
internal struct Box_Key : fmt.Stringer, io.Writer
{
    public Key v;

    public Box_Key With(Key v)
    {
        var b = this;
        b.v = v;
        return b;
    }

    public void Set(Key v)
    {
        this.v = v;
    }

    public Key Get()
    {
        return this.v;
    }

    public GoString String()
    {
        return fmt.Sprintf("Box(%v)", this.v);
    }

    public (long, error) Write(Slice<byte> p)
    {
        return (p.Length, null);
    }
}

[GoType("main.Box[int]")]
[MethodPtr(typeof(Box_intPtr))]
internal struct Box_int : fmt.Stringer, io.Writer, IEquatable<Box_int>
{
    public long v;

    public Box_int With(long v)
    {
        var b = this;
        b.v = v;
        return b;
    }

    public void Set(long v)
    {
        this.v = v;
    }

    public long Get()
    {
        return this.v;
    }

    public GoString String()
    {
        return fmt.Sprintf("Box(%v)", this.v);
    }

    public (long, error) Write(Slice<byte> p)
    {
        return (p.Length, null);
    }

    public readonly bool Equals(Box_int other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is Box_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(Box_int a, Box_int b) => a.Equals(b);

    public static bool operator !=(Box_int a, Box_int b) => !a.Equals(b);
}

[GoType("main.Box[int64]")]
[MethodPtr(typeof(Box_int64Ptr))]
internal struct Box_int64 : fmt.Stringer, io.Writer, IEquatable<Box_int64>
{
    [GoType("int64")]
    public long v;

    public Box_int64 With(long v)
    {
        var b = this;
        b.v = v;
        return b;
    }

    public void Set(long v)
    {
        this.v = v;
    }

    public long Get()
    {
        return this.v;
    }

    public GoString String()
    {
        return fmt.Sprintf("Box(%v)", (int64)this.v);
    }

    public (long, error) Write(Slice<byte> p)
    {
        return (p.Length, null);
    }

    public readonly bool Equals(Box_int64 other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is Box_int64 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(Box_int64 a, Box_int64 b) => a.Equals(b);

    public static bool operator !=(Box_int64 a, Box_int64 b) => !a.Equals(b);
}

[GoType("main.Box[string]")]
[MethodPtr(typeof(Box_stringPtr))]
internal struct Box_string : fmt.Stringer, io.Writer, IEquatable<Box_string>
{
    public GoString v;

    public Box_string With(GoString v)
    {
        var b = this;
        b.v = v;
        return b;
    }

    public void Set(GoString v)
    {
        this.v = v;
    }

    public GoString Get()
    {
        return this.v;
    }

    public GoString String()
    {
        return fmt.Sprintf("Box(%v)", this.v);
    }

    public (long, error) Write(Slice<byte> p)
    {
        return (p.Length, null);
    }

    public readonly bool Equals(Box_string other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is Box_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(Box_string a, Box_string b) => a.Equals(b);

    public static bool operator !=(Box_string a, Box_string b) => !a.Equals(b);
}

[GoType("main.Box[main.Pt]")]
[MethodPtr(typeof(Box_PtPtr))]
internal struct Box_Pt : fmt.Stringer, io.Writer, IEquatable<Box_Pt>
{
    public Pt v;

    public Box_Pt With(Pt v)
    {
        var b = this;
        b.v = v;
        return b;
    }

    public void Set(Pt v)
    {
        this.v = v;
    }

    public Pt Get()
    {
        return this.v;
    }

    public GoString String()
    {
        return fmt.Sprintf("Box(%v)", this.v);
    }

    public (long, error) Write(Slice<byte> p)
    {
        return (p.Length, null);
    }

    public readonly bool Equals(Box_Pt other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is Box_Pt other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(Box_Pt a, Box_Pt b) => a.Equals(b);

    public static bool operator !=(Box_Pt a, Box_Pt b) => !a.Equals(b);
}

[GoType("main.LRU[string,int]")]
internal struct LRU_string_int
{
    public long max;
    public Ptr<list.List> order;
    public Map<GoString, Ptr<list.Element>> items;

    public (long, bool) Get(GoString k)
    {
        long v = 0;
        bool ok = false;
        var (e, hit) = this.items.Lookup(k);
        if (hit)
        {
            this.order.MoveToFront(e);
            return (assert<Ptr<entry_string_int>>(e.Value.Value).Value.v, true);
        }
        return (v, ok);
    }
}

[GoType("main.(*LRU[string,int])")]
internal static class LRU_string_intExtensions
{
    internal static void Put(this Ptr<LRU_string_int> c, GoString k, long v)
    {
        ref var cValue = ref c.Pointee();
        var (e, ok) = cValue.items.Lookup(k);
        if (ok)
        {
            assert<Ptr<entry_string_int>>(e.Value.Value).Value.v = v;
            cValue.order.MoveToFront(e);
            return;
        }
        cValue.items[k] = cValue.order.PushFront(new Ptr<entry_string_int>(new entry_string_int { k = k, v = v }));
        if (cValue.order.Len() > cValue.max)
        {
            var last = cValue.order.Back();
            cValue.order.Remove(last);
            cValue.items.Delete(assert<Ptr<entry_string_int>>(last.Value.Value).Value.k);
        }
    }
}

[GoType("main.entry[string,int]")]
internal struct entry_string_int
{
    public GoString k;
    public long v;
}

internal static partial class Program
{
    internal static Ptr<LRU_string_int> NewLRU_string_int(long n)
    {
        return new Ptr<LRU_string_int>(new LRU_string_int { max = n, order = list.New(), items = new Map<GoString, Ptr<list.Element>>() });
    }

    internal static (Array2<long>, Ptr<Array2<long>>) copyOf_2_int(Array2<long> x)
    {
        var y = new Ptr<Array2<long>>(x);
        return (y.Value, y);
    }

    internal static Array2<Array2<long>> arr_2_int(Array2<long> a, Array2<long> b)
    {
        return new Array2<Array2<long>>(a, b);
    }

    internal static void keep_2_int(Ptr<Slice<Array2<long>>> dst, Array2<long> x)
    {
        dst.Value = append(dst.Value, x);
    }

    internal static Array2<Array2<long>> mod_2_int(Array2<Array2<long>> a, Array2<long> x)
    {
        a[0] = x;
        return a;
    }

    internal static Slice<Ptr<Pt>> ptrs_Pt(Slice<Pt> xs)
    {
        Slice<Ptr<Pt>> @out = default;
        for (long i = 0; i < xs.Length; i++)
        {
            @out = append(@out, Ptr.Element(xs, i));
        }
        return @out;
    }

    internal static Map<Pt, GoString> mapOf_Pt_string(Pt k, GoString v)
    {
        return new Map<Pt, GoString> { [k] = v };
    }

    internal static Map<GoString, Pt> mapOf_string_Pt(GoString k, Pt v)
    {
        return new Map<GoString, Pt> { [k] = v };
    }

    internal static (Slice<Pt>, Map<GoString, Pt>, Ptr<Pt>, Action<Pt>, Chan<Pt>, object) nilOf_Pt()
    {
        Slice<Pt> s = default;
        Map<GoString, Pt> m = default;
        Ptr<Pt> p = null;
        Action<Pt> f = null;
        Chan<Pt> c = null;
        object i = null;
        return (s, m, p, f, c, i);
    }

    internal static void set_Box_2_int_Box_2_int_2_int(Ptr<Box_2_int> x, Array2<long> v)
    {
        x.Value.Set(v);
    }

    internal static Ptr<bytes.Buffer> writeAll_Buffer(Ptr<bytes.Buffer> w, GoString s)
    {
        io.WriteString((io.Writer)w.ToInterface(), s);
        return w;
    }

    internal static Ptr<strings.Builder> writeAll_Builder(Ptr<strings.Builder> w, GoString s)
    {
        io.WriteString((io.Writer)w.ToInterface(), s);
        return w;
    }

    internal static Box_int writeAll_Box_int(Box_int w, GoString s)
    {
        io.WriteString(w, s);
        return w;
    }

    internal static GoString show_Box_2_int(Box_2_int x)
    {
        return x.String() + "!";
    }

    internal static GoString show_Box_Key(Box_Key x)
    {
        return x.String() + "!";
    }

    internal static long atomicAdd_Int64(Ptr<AtomicInt64> x)
    {
        return x.Value.Add(2);
    }

    internal static void lock_RWMutex(Ptr<RWMutex> l, Action f)
    {
        l.Value.Lock();
        try
        {
            f();
        }
        finally
        {
            l.Value.Unlock();
        }
    }

    internal static void lock_Locker(Locker l, Action f)
    {
        l.Lock();
        try
        {
            f();
        }
        finally
        {
            l.Unlock();
        }
    }

    internal static async GoTask main()
    {
        var h = new Heap_PtPtr(new Heap_Pt { less = (Pt a, Pt b) => a.X < b.X });
        foreach (var p in new Slice<Pt>([new Pt { X = 3, Y = 1 }, new Pt { X = 1, Y = 2 }, new Pt { X = 2, Y = 3 }]).View())
        {
            heap.Push((heap.Interface)h.ToInterface(), p);
        }
        fmt.Println(heap.Pop((heap.Interface)h.ToInterface()), assert<Pt>(heap.Pop((heap.Interface)h.ToInterface())).Y, h.Value.Len());
        var s = new Sorter_Key(new Slice<Key>([new Key("b"), new Key("a")]));
        sort.Sort(s);
        fmt.Println((object)s, sort.IsSorted(sort.Reverse(new Sorter_int(new Slice<long>([2, 1])))));
        var b1 = new Box_2_intPtr(new Box_2_int { v = new Array2<long>(1, 2) });
        var c = b1.Value.With(new Array2<long>(3, 4));
        var g = b1.Value.Get();
        g[0] = 100;
        b1.Value.Set(new Array2<long>(5, 6));
        fmt.Println(b1.Value, c, g, b1.Value == c, b1.Value == new Box_2_int { v = new Array2<long>(5, 6) });
        var lru = NewLRU_string_int(2);
        lru.Put("a", 1);
        lru.Put("b", 2);
        lru.Value.Get("a");
        lru.Put("c", 3);
        var (_, okB) = lru.Value.Get("b");
        var (va, okA) = lru.Value.Get("a");
        fmt.Println(okB, va, okA, lru.Value.order.Len());
        var (x, p1) = copyOf_2_int(new Array2<long>(1, 2));
        p1.Value[0] = 9;
        fmt.Println(x, p1.Value);
        var a1 = arr_2_int(new Array2<long>(1, 2), new Array2<long>(3, 4));
        var a2 = mod_2_int(a1, new Array2<long>(0, 0));
        fmt.Println(a1, a2);
        var kept = new Ptr<Slice<Array2<long>>>();
        keep_2_int(kept, x);
        x[1] = 50;
        fmt.Println((object)kept.Value, x);
        var pts = new Slice<Pt>([new Pt { X = 1, Y = 2 }, new Pt { X = 3, Y = 4 }]);
        foreach (var p in ptrs_Pt(pts).View())
        {
            p.Value.X *= 10;
        }
        fmt.Println((object)pts, mapOf_Pt_string(new Pt { X = 1, Y = 2 }, "v"), mapOf_string_Pt("k", new Pt()));
        var (ns, nm, np, nf, nc, ni) = nilOf_Pt();
        fmt.Println(ns.IsNil, nm.IsNil, np == null, nf == null, nc == null, ni == null, ns.Length, nm["x"]);
        set_Box_2_int_Box_2_int_2_int(b1, new Array2<long>(7, 8));
        fmt.Println(b1.Value.v, show_Box_2_int(b1.Value), show_Box_Key(new Box_Key { v = new Key("k") }));
        var buf = Ptr.New<bytes.Buffer>();
        writeAll_Buffer(buf, "written");
        fmt.Println(buf.Value.String(), writeAll_Builder(Ptr.New<strings.Builder>(), "sb").Value.String(), writeAll_Box_int(new Box_int { v = 4 }, "zz").v);
        var n = Ptr.New<AtomicInt64>();
        fmt.Println((int64)atomicAdd_Int64(n), (int64)n.Value.Load());
        var mu = Ptr.New<RWMutex>();
        lock_RWMutex(mu, () => fmt.Println((GoString)"locked", mu.Value.TryRLock()));
        lock_Locker(mu.Value.RLocker(), () => fmt.Println((GoString)"rlocked", mu.Value.TryLock()));
        fmt.Println((object)slices.SortedFunc(slices.Values(pts), (Pt a, Pt b) => cmp.Compare(b.X, a.X)), slices.Index(pts, new Pt { X = 30, Y = 4 }), slices.Contains(pts, new Pt()), slices.Equal(pts, pts));
        var keys = new Slice<Key>([new Key("c"), new Key("a"), new Key("b")]);
        slices.Sort(keys);
        var (i, found) = slices.BinarySearch(keys, new Key("b"));
        fmt.Println((object)keys, i, found, slices.Max(keys), slices.Insert(keys, 1, new Key("x"), new Key("y")).Length);
        var m = new Map<Key, Pt> { [new Key("a")] = new Pt { X = 1, Y = 1 }, [new Key("b")] = new Pt { X = 2, Y = 2 } };
        var m2 = maps.Clone(m);
        m2[new Key("a")] = new Pt { X = 9, Y = 9 };
        fmt.Println(maps.Equal(m, m2), m[new Key("a")], (object)slices.Sorted<Key>(maps.Keys(m2)));
        fmt.Println(cmp.Compare<Key>(new Key("a"), new Key("b")), cmp.Or<GoString>("", "x"), cmp.Or(new Pt(), new Pt { X = 1, Y = 0 }), new Key("y"), cmp.Less<double>(1.5, 2.0));
        fmt.Println((object)slices.Compact(new Slice<Pt>([new Pt { X = 1, Y = 1 }, new Pt { X = 1, Y = 1 }, new Pt { X = 2, Y = 2 }])), (object)slices.Concat(keys.Slice(0, 1), keys.Slice(1, 2)), (object)slices.Repeat(new Slice<long>([1, 2]), 2), (object)slices.Delete(new Slice<Key>([new Key("p"), new Key("q"), new Key("r")]), 0, 2));
        var f = sync.OnceValues<Pt, error>(() => (new Pt { X = 4, Y = 4 }, io.EOF));
        var (result, result1) = f();
        fmt.Println(result, result1);
        var ap = new AtomicPointer<Pt>();
        ap.Store(Ptr.Element(pts, 0));
        ap.Load().Value.Y = 77;
        var arg = ap.CompareAndSwap(Ptr.Element(pts, 0), null);
        var result2 = ap.Load();
        fmt.Println(pts[0], arg, result2 == null);
        var av = new AtomicValue();
        av.Store(new Box_int { v = 3 });
        fmt.Println(assert<Box_int>(av.Load()).v);
        object any1 = new Box_int { v = 1 };
        object any2 = new Box_int { v = 1 };
        fmt.Println(equal(any1, any2), !equal(any1, (object)new Box_int64 { v = 1 }));
        io.Writer w = new Box_string { v = "w" };
        var (_, isInt) = assertOk<Box_int>(w);
        var (_, isStr) = assertOk<Box_string>(w);
        fmt.Println(isInt, isStr);
        var fs = new Map<GoString, Func<Box_int, long>> { ["get"] = (Box_int receiver) => receiver.Get() };
        fmt.Println(fs["get"](new Box_int { v = 8 }));
        var ch = new Chan<Box_Pt>(1);
        await ch.SendAsync(new Box_Pt { v = new Pt { X = 1, Y = 2 } });
        var r = await ch.ReceiveAsync();
        r.Set(new Pt { X = 3, Y = 4 });
        fmt.Println(r, ch.Length());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class Heap_PtPtr : MethodPtr<Heap_Pt>, heap.Interface
{
    public Heap_PtPtr()
    {
    }

    public Heap_PtPtr(Heap_Pt value) : base(value)
    {
    }

    public long Len() => this.Value.Len();

    public bool Less(long i, long j) => this.Value.Less(i, j);

    public object Pop() => this.Value.Pop();

    public void Push(object x) => this.Value.Push(x);

    public void Swap(long i, long j) => this.Value.Swap(i, j);
}

internal sealed class Sorter_KeyPtr : MethodPtr<Sorter_Key>, sort.Interface
{
    public Sorter_KeyPtr()
    {
    }

    public Sorter_KeyPtr(Sorter_Key value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}

internal sealed class Sorter_intPtr : MethodPtr<Sorter_int>, sort.Interface
{
    public Sorter_intPtr()
    {
    }

    public Sorter_intPtr(Sorter_int value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}

internal sealed class Box_2_intPtr : MethodPtr<Box_2_int>, fmt.Stringer, io.Writer
{
    public Box_2_intPtr()
    {
    }

    public Box_2_intPtr(Box_2_int value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public (long, error) Write(Slice<byte> p) => Receiver("Write").Write(p);
}

internal sealed class Box_KeyPtr : MethodPtr<Box_Key>, fmt.Stringer, io.Writer
{
    public Box_KeyPtr()
    {
    }

    public Box_KeyPtr(Box_Key value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public (long, error) Write(Slice<byte> p) => Receiver("Write").Write(p);
}

internal sealed class Box_intPtr : MethodPtr<Box_int>, fmt.Stringer, io.Writer
{
    public Box_intPtr()
    {
    }

    public Box_intPtr(Box_int value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public (long, error) Write(Slice<byte> p) => Receiver("Write").Write(p);
}

internal sealed class Box_int64Ptr : MethodPtr<Box_int64>, fmt.Stringer, io.Writer
{
    public Box_int64Ptr()
    {
    }

    public Box_int64Ptr(Box_int64 value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public (long, error) Write(Slice<byte> p) => Receiver("Write").Write(p);
}

internal sealed class Box_stringPtr : MethodPtr<Box_string>, fmt.Stringer, io.Writer
{
    public Box_stringPtr()
    {
    }

    public Box_stringPtr(Box_string value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public (long, error) Write(Slice<byte> p) => Receiver("Write").Write(p);
}

internal sealed class Box_PtPtr : MethodPtr<Box_Pt>, fmt.Stringer, io.Writer
{
    public Box_PtPtr()
    {
    }

    public Box_PtPtr(Box_Pt value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public (long, error) Write(Slice<byte> p) => Receiver("Write").Write(p);
}
