using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Types named by words that mean something to C# where a type stands.
[GoType("main.where")]
[MethodPtr(typeof(wherePtr))]
internal struct @where : teller, IEquatable<@where>
{
    public long n;

    public GoString tell()
    {
        return fmt.Sprintf("%T %v", this, this);
    }

    public readonly bool Equals(@where other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is @where other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(@where a, @where b) => a.Equals(b);

    public static bool operator !=(@where a, @where b) => !a.Equals(b);
}

[GoType("main.from")]
[MethodPtr(typeof(fromPtr))]
internal readonly struct from(long value) : INamed<long>, teller, IEquatable<from>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator from(long value) => new(value);

    public static explicit operator long(from a) => a.Value;

    public bool Equals(from other) => Value == other.Value;

    public override bool Equals(object obj) => obj is from other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(from a, from b) => a.Value == b.Value;

    public static bool operator !=(from a, from b) => a.Value != b.Value;

    public GoString tell()
    {
        return fmt.Sprintf("%T %v", this, this);
    }
}

[GoType("main.let")]
[MethodPtr(typeof(letPtr))]
internal struct let : INamed<Array2<long>>, teller, IEquatable<let>
{
    public Array2<long> Value;

    public let(Array2<long> value) => Value = value;

    Array2<long> INamed<Array2<long>>.Value => Value;

    public bool Equals(let other) => Value == other.Value;

    public override bool Equals(object obj) => obj is let other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(let a, let b) => a.Value == b.Value;

    public static bool operator !=(let a, let b) => a.Value != b.Value;

    public GoString tell()
    {
        return fmt.Sprintf("%T %v", this, this);
    }
}

[GoType("main.get")]
[MethodPtr(typeof(getPtr))]
internal struct get : teller, IEquatable<get>
{
    public long n;

    public GoString tell()
    {
        return fmt.Sprintf("%T %v", this, this);
    }

    public readonly bool Equals(get other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is get other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(get a, get b) => a.Equals(b);

    public static bool operator !=(get a, get b) => !a.Equals(b);
}

[GoType("main.set")]
[MethodPtr(typeof(setPtr))]
internal readonly struct set(long value) : INamed<long>, teller, IEquatable<set>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator set(long value) => new(value);

    public static explicit operator long(set a) => a.Value;

    public bool Equals(set other) => Value == other.Value;

    public override bool Equals(object obj) => obj is set other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(set a, set b) => a.Value == b.Value;

    public static bool operator !=(set a, set b) => a.Value != b.Value;

    public GoString tell()
    {
        return fmt.Sprintf("%T %v", this, this);
    }
}

[GoType("main.managed")]
[MethodPtr(typeof(managedPtr))]
internal struct managed : INamed<Array2<long>>, teller, IEquatable<managed>
{
    public Array2<long> Value;

    public managed(Array2<long> value) => Value = value;

    Array2<long> INamed<Array2<long>>.Value => Value;

    public bool Equals(managed other) => Value == other.Value;

    public override bool Equals(object obj) => obj is managed other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(managed a, managed b) => a.Value == b.Value;

    public static bool operator !=(managed a, managed b) => a.Value != b.Value;

    public GoString tell()
    {
        return fmt.Sprintf("%T %v", this, this);
    }
}

[GoType("main.closed")]
[MethodPtr(typeof(closedPtr))]
internal struct @closed : teller, IEquatable<@closed>
{
    public long n;

    public GoString tell()
    {
        return fmt.Sprintf("%T %v", this, this);
    }

    public readonly bool Equals(@closed other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is @closed other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(@closed a, @closed b) => a.Equals(b);

    public static bool operator !=(@closed a, @closed b) => !a.Equals(b);
}

[GoType("main.union")]
[MethodPtr(typeof(unionPtr))]
internal readonly struct @union(long value) : INamed<long>, teller, IEquatable<@union>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @union(long value) => new(value);

    public static explicit operator long(@union a) => a.Value;

    public bool Equals(@union other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @union other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@union a, @union b) => a.Value == b.Value;

    public static bool operator !=(@union a, @union b) => a.Value != b.Value;

    public GoString tell()
    {
        return fmt.Sprintf("%T %v", this, this);
    }
}

[GoType("main.record")]
[MethodPtr(typeof(recordPtr))]
internal struct @record : INamed<Array2<long>>, teller, IEquatable<@record>
{
    public Array2<long> Value;

    public @record(Array2<long> value) => Value = value;

    Array2<long> INamed<Array2<long>>.Value => Value;

    public bool Equals(@record other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @record other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@record a, @record b) => a.Value == b.Value;

    public static bool operator !=(@record a, @record b) => a.Value != b.Value;

    public GoString tell()
    {
        return fmt.Sprintf("%T %v", this, this);
    }
}

[GoType("main.teller")]
internal interface teller
{
    GoString tell();
}

internal static partial class Program
{
    internal static @where same_where(@where x)
    {
        return x;
    }

    internal static from same_from(from x)
    {
        return x;
    }

    internal static let same_let(let x)
    {
        return x;
    }

    internal static get same_get(get x)
    {
        return x;
    }

    internal static set same_set(set x)
    {
        return x;
    }

    internal static managed same_managed(managed x)
    {
        return x;
    }

    internal static @closed same_closed(@closed x)
    {
        return x;
    }

    internal static @union same_union(@union x)
    {
        return x;
    }

    internal static @record same_record(@record x)
    {
        return x;
    }

    internal static GoString which(object x)
    {
        switch (x)
        {
            case @where t:
                return t.tell();
            case from t:
                return t.tell();
            case let t:
                return t.tell();
            case get t:
                return t.tell();
            case set t:
                return t.tell();
            case managed t:
                return t.tell();
            case @closed t:
                return t.tell();
            case @union t:
                return t.tell();
            case @record t:
                return t.tell();
            case Ptr<@where> { Self: var t }:
                return "pointer to " + t.Value.tell();
            case Ptr<from> { Self: var t }:
                return "pointer to " + t.Value.tell();
            case Ptr<let> { Self: var t }:
                return "pointer to " + t.Value.tell();
            case Ptr<get> { Self: var t }:
                return "pointer to " + t.Value.tell();
            case Ptr<set> { Self: var t }:
                return "pointer to " + t.Value.tell();
            case Ptr<managed> { Self: var t }:
                return "pointer to " + t.Value.tell();
            case Ptr<@closed> { Self: var t }:
                return "pointer to " + t.Value.tell();
            case Ptr<@union> { Self: var t }:
                return "pointer to " + t.Value.tell();
            case Ptr<@record> { Self: var t }:
                return "pointer to " + t.Value.tell();
            case Slice<@where>:
                return "slice of where";
            case Slice<from>:
                return "slice of from";
            case Slice<let>:
                return "slice of let";
            case Slice<get>:
                return "slice of get";
            case Slice<set>:
                return "slice of set";
            case Slice<managed>:
                return "slice of managed";
            case Slice<@closed>:
                return "slice of closed";
            case Slice<@union>:
                return "slice of union";
            case Slice<@record>:
                return "slice of record";
        }
        return "?";
    }

    internal static void useWhere()
    {
        var a = new @where();
        var b = new wherePtr(new @where { n = 1 });
        var c = b;
        object d = b.Value;
        var (e, ok) = assertOk<@where>(d);
        var (_, isTeller) = assertOk<teller>(d);
        Func<@where, @where> f = (@where unused) => b.Value;
        fmt.Println(a == b.Value, e, ok, isTeller, which(a), which(c.ToInterface()), which(new Slice<@where>([a, b.Value, c.Value])), same_where(b.Value), same_where(a), f(a));
        long where = 3;
        where += where;
        fmt.Println(where);
    }

    internal static void useFrom()
    {
        from a = default(from);
        var b = new fromPtr((from)1);
        var c = b;
        object d = b.Value;
        var (e, ok) = assertOk<from>(d);
        var (_, isTeller) = assertOk<teller>(d);
        Func<from, from> f = (from unused) => b.Value;
        fmt.Println(a == b.Value, e, ok, isTeller, which(a), which(c.ToInterface()), which(new Slice<from>([a, b.Value, c.Value])), same_from(b.Value), same_from(a), f(a));
        long from = 3;
        from += from;
        fmt.Println(from);
    }

    internal static void useLet()
    {
        let a = default(let);
        var b = new letPtr(new let(new Array2<long>(1, 2)));
        var c = b;
        object d = b.Value;
        var (e, ok) = assertOk<let>(d);
        var (_, isTeller) = assertOk<teller>(d);
        Func<let, let> f = (let unused) => b.Value;
        fmt.Println(a == b.Value, e, ok, isTeller, which(a), which(c.ToInterface()), which(new Slice<let>([a, b.Value, c.Value])), same_let(b.Value), same_let(a), f(a));
        long let = 3;
        let += let;
        fmt.Println(let);
    }

    internal static void useGet()
    {
        var a = new get();
        var b = new getPtr(new get { n = 1 });
        var c = b;
        object d = b.Value;
        var (e, ok) = assertOk<get>(d);
        var (_, isTeller) = assertOk<teller>(d);
        Func<get, get> f = (get unused) => b.Value;
        fmt.Println(a == b.Value, e, ok, isTeller, which(a), which(c.ToInterface()), which(new Slice<get>([a, b.Value, c.Value])), same_get(b.Value), same_get(a), f(a));
        long get = 3;
        get += get;
        fmt.Println(get);
    }

    internal static void useSet()
    {
        set a = default(set);
        var b = new setPtr((set)1);
        var c = b;
        object d = b.Value;
        var (e, ok) = assertOk<set>(d);
        var (_, isTeller) = assertOk<teller>(d);
        Func<set, set> f = (set unused) => b.Value;
        fmt.Println(a == b.Value, e, ok, isTeller, which(a), which(c.ToInterface()), which(new Slice<set>([a, b.Value, c.Value])), same_set(b.Value), same_set(a), f(a));
        long set = 3;
        set += set;
        fmt.Println(set);
    }

    internal static void useManaged()
    {
        managed a = default(managed);
        var b = new managedPtr(new managed(new Array2<long>(1, 2)));
        var c = b;
        object d = b.Value;
        var (e, ok) = assertOk<managed>(d);
        var (_, isTeller) = assertOk<teller>(d);
        Func<managed, managed> f = (managed unused) => b.Value;
        fmt.Println(a == b.Value, e, ok, isTeller, which(a), which(c.ToInterface()), which(new Slice<managed>([a, b.Value, c.Value])), same_managed(b.Value), same_managed(a), f(a));
        long managed = 3;
        managed += managed;
        fmt.Println(managed);
    }

    internal static void useClosed()
    {
        var a = new @closed();
        var b = new closedPtr(new @closed { n = 1 });
        var c = b;
        object d = b.Value;
        var (e, ok) = assertOk<@closed>(d);
        var (_, isTeller) = assertOk<teller>(d);
        Func<@closed, @closed> f = (@closed unused) => b.Value;
        fmt.Println(a == b.Value, e, ok, isTeller, which(a), which(c.ToInterface()), which(new Slice<@closed>([a, b.Value, c.Value])), same_closed(b.Value), same_closed(a), f(a));
        long closed = 3;
        closed += closed;
        fmt.Println(closed);
    }

    internal static void useUnion()
    {
        @union a = default(@union);
        var b = new unionPtr((@union)1);
        var c = b;
        object d = b.Value;
        var (e, ok) = assertOk<@union>(d);
        var (_, isTeller) = assertOk<teller>(d);
        Func<@union, @union> f = (@union unused) => b.Value;
        fmt.Println(a == b.Value, e, ok, isTeller, which(a), which(c.ToInterface()), which(new Slice<@union>([a, b.Value, c.Value])), same_union(b.Value), same_union(a), f(a));
        long union = 3;
        union += union;
        fmt.Println(union);
    }

    internal static void useRecord()
    {
        @record a = default(@record);
        var b = new recordPtr(new @record(new Array2<long>(1, 2)));
        var c = b;
        object d = b.Value;
        var (e, ok) = assertOk<@record>(d);
        var (_, isTeller) = assertOk<teller>(d);
        Func<@record, @record> f = (@record unused) => b.Value;
        fmt.Println(a == b.Value, e, ok, isTeller, which(a), which(c.ToInterface()), which(new Slice<@record>([a, b.Value, c.Value])), same_record(b.Value), same_record(a), f(a));
        long @record = 3;
        @record += @record;
        fmt.Println(@record);
    }

    internal static void main()
    {
        useWhere();
        useFrom();
        useLet();
        useGet();
        useSet();
        useManaged();
        useClosed();
        useUnion();
        useRecord();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class wherePtr : MethodPtr<@where>, teller
{
    public wherePtr()
    {
    }

    public wherePtr(@where value) : base(value)
    {
    }

    public GoString tell() => Receiver("tell").tell();
}

internal sealed class fromPtr : MethodPtr<from>, teller
{
    public fromPtr()
    {
    }

    public fromPtr(from value) : base(value)
    {
    }

    public GoString tell() => Receiver("tell").tell();
}

internal sealed class letPtr : MethodPtr<let>, teller
{
    public letPtr()
    {
    }

    public letPtr(let value) : base(value)
    {
    }

    public GoString tell() => Receiver("tell").tell();
}

internal sealed class getPtr : MethodPtr<get>, teller
{
    public getPtr()
    {
    }

    public getPtr(get value) : base(value)
    {
    }

    public GoString tell() => Receiver("tell").tell();
}

internal sealed class setPtr : MethodPtr<set>, teller
{
    public setPtr()
    {
    }

    public setPtr(set value) : base(value)
    {
    }

    public GoString tell() => Receiver("tell").tell();
}

internal sealed class managedPtr : MethodPtr<managed>, teller
{
    public managedPtr()
    {
    }

    public managedPtr(managed value) : base(value)
    {
    }

    public GoString tell() => Receiver("tell").tell();
}

internal sealed class closedPtr : MethodPtr<@closed>, teller
{
    public closedPtr()
    {
    }

    public closedPtr(@closed value) : base(value)
    {
    }

    public GoString tell() => Receiver("tell").tell();
}

internal sealed class unionPtr : MethodPtr<@union>, teller
{
    public unionPtr()
    {
    }

    public unionPtr(@union value) : base(value)
    {
    }

    public GoString tell() => Receiver("tell").tell();
}

internal sealed class recordPtr : MethodPtr<@record>, teller
{
    public recordPtr()
    {
    }

    public recordPtr(@record value) : base(value)
    {
    }

    public GoString tell() => Receiver("tell").tell();
}
