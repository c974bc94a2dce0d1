using System;
using System.Numerics;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Contextual keywords of C# in every place of a declaration.
[GoType("main.where")]
internal interface @where
{
    long where();
}

[GoType("main.from")]
[MethodPtr(typeof(fromPtr))]
internal struct from : @where, Iwhere, IEquatable<from>
{
    [GoName("from")]
    public long from_;
    public long select_;
    public long orderby;

    public long where()
    {
        return this.from_;
    }

    public readonly bool Equals(from other) => this.from_ == other.from_ && this.select_ == other.select_ && this.orderby == other.orderby;

    public override readonly bool Equals(object obj) => obj is from other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.from_, this.select_, this.orderby);

    public static bool operator ==(from a, from b) => a.Equals(b);

    public static bool operator !=(from a, from b) => !a.Equals(b);
}

[GoType("main.allows[string]")]
internal struct allows_string
{
    public GoString allows;

    public GoString get()
    {
        GoString get = "";
        return this.allows;
    }

    public void set(GoString set)
    {
        this.allows = set;
    }
}

[GoType("main.extension")]
internal struct @extension : IEquatable<@extension>
{
    [Embedded]
    public @where where;

    public readonly bool Equals(@extension other) => equal(this.where, other.where);

    public override readonly bool Equals(object obj) => obj is @extension other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<@where>.Hash(this.where));

    public static bool operator ==(@extension a, @extension b) => a.Equals(b);

    public static bool operator !=(@extension a, @extension b) => !a.Equals(b);
}

[GoType("main.let")]
internal readonly struct let(long value) : INamed<long>, IEquatable<let>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator let(long value) => new(value);

    public static explicit operator long(let a) => a.Value;

    public bool Equals(let other) => Value == other.Value;

    public override bool Equals(object obj) => obj is let other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(let a, let b) => a.Value == b.Value;

    public static bool operator !=(let a, let b) => a.Value != b.Value;

    public static let operator *(let a, let b) => new(a.Value * b.Value);

    public static let operator +(let a, let b) => new(a.Value + b.Value);

    public let let_(let let)
    {
        let select_ = default(let);
        select_ = this + let;
        return select_;
    }
}

[GoType("main.join")]
internal readonly struct join(Slice<let> value) : INamed<Slice<let>>
{
    public readonly Slice<let> Value = value;
    Slice<let> INamed<Slice<let>>.Value => Value;
}

[GoType("main.group")]
internal readonly struct group(Map<GoString, join> value) : INamed<Map<GoString, join>>
{
    public readonly Map<GoString, join> Value = value;
    Map<GoString, join> INamed<Map<GoString, join>>.Value => Value;
}

[GoType("main.into")]
internal readonly struct into(Chan<long> value) : INamed<Chan<long>>, IEquatable<into>
{
    public readonly Chan<long> Value = value;
    Chan<long> INamed<Chan<long>>.Value => Value;

    public bool Equals(into other) => Value == other.Value;

    public override bool Equals(object obj) => obj is into other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(into a, into b) => a.Value == b.Value;

    public static bool operator !=(into a, into b) => a.Value != b.Value;
}

[GoType("main.by")]
internal readonly struct by(Func<let, let> value) : INamed<Func<let, let>>
{
    public readonly Func<let, let> Value = value;
    Func<let, let> INamed<Func<let, let>>.Value => Value;
}

[GoType("main.on")]
internal readonly struct on(Ptr<long> value) : INamed<Ptr<long>>, IEquatable<on>
{
    public readonly Ptr<long> Value = value;
    Ptr<long> INamed<Ptr<long>>.Value => Value;

    public bool Equals(on other) => Value == other.Value;

    public override bool Equals(object obj) => obj is on other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(on a, on b) => a.Value == b.Value;

    public static bool operator !=(on a, on b) => a.Value != b.Value;
}

[GoType("main.equals")]
internal struct equals : INamed<Array2<equals_>>, IEquatable<equals>
{
    public Array2<equals_> Value;

    public equals(Array2<equals_> value) => Value = value;

    Array2<equals_> INamed<Array2<equals_>>.Value => Value;

    public bool Equals(equals other) => Value == other.Value;

    public override bool Equals(object obj) => obj is equals other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(equals a, equals b) => a.Value == b.Value;

    public static bool operator !=(equals a, equals b) => a.Value != b.Value;
}

[GoType("main.equals_")]
internal readonly struct equals_(bool value) : INamed<bool>, IEquatable<equals_>
{
    public readonly bool Value = value;
    bool INamed<bool>.Value => Value;

    public static implicit operator equals_(bool value) => new(value);

    public bool Equals(equals_ other) => Value == other.Value;

    public override bool Equals(object obj) => obj is equals_ other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(equals_ a, equals_ b) => a.Value == b.Value;

    public static bool operator !=(equals_ a, equals_ b) => a.Value != b.Value;
}

[GoType("main.init_")]
internal struct init_ : IEquatable<init_>
{
    public long init;
    public long get;
    public long set;
    public long add;
    public long remove;

    public readonly bool Equals(init_ other) => this.init == other.init && this.get == other.get && this.set == other.set && this.add == other.add && this.remove == other.remove;

    public override readonly bool Equals(object obj) => obj is init_ other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.init, this.get, this.set, this.add, this.remove);

    public static bool operator ==(init_ a, init_ b) => a.Equals(b);

    public static bool operator !=(init_ a, init_ b) => !a.Equals(b);
}

[GoType("main.when")]
internal struct @when
{
    [Embedded]
    public Ptr<@extension> @extension;
}

[GoType("main.managed")]
internal readonly struct managed(Complex value) : INamed<Complex>, IEquatable<managed>
{
    public readonly Complex Value = value;
    Complex INamed<Complex>.Value => Value;

    public static implicit operator managed(Complex value) => new(value);

    public static explicit operator Complex(managed a) => a.Value;

    public bool Equals(managed other) => Value == other.Value;

    public override bool Equals(object obj) => obj is managed other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<Complex>.Hash(Value);

    public static bool operator ==(managed a, managed b) => a.Value == b.Value;

    public static bool operator !=(managed a, managed b) => a.Value != b.Value;
}

[GoType("main.ascending")]
internal readonly struct ascending(byte value) : INamed<byte>, IEquatable<ascending>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator ascending(byte value) => new(value);

    public static explicit operator byte(ascending a) => a.Value;

    public bool Equals(ascending other) => Value == other.Value;

    public override bool Equals(object obj) => obj is ascending other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(ascending a, ascending b) => a.Value == b.Value;

    public static bool operator !=(ascending a, ascending b) => a.Value != b.Value;
}

[GoType("main.descending")]
internal struct descending
{
    public from from(from from)
    {
        var where = new from();
        where = from;
        where.orderby++;
        return where;
    }
}

[GoType("main.field")]
internal struct @field
{
    [GoName("field")]
    public Ptr<@field> field_;
}

[GoType("main.(*field)")]
internal static class fieldExtensions
{
    internal static long @value(this Ptr<@field> f, long @value)
    {
        long @field = 0;
        @field = @value;
        return @field;
    }
}

[GoType("main.record[int]")]
internal struct record_int
{
    public Slice<long> @record;

    public record_int @extension(long x)
    {
        return new record_int { @record = append(this.@record, x) };
    }
}

[GoType("main.scoped")]
internal readonly struct @scoped(Func<@scoped> value) : INamed<Func<@scoped>>
{
    public readonly Func<@scoped> Value = value;
    Func<@scoped> INamed<Func<@scoped>>.Value => Value;
}

[GoType("main.required")]
internal interface @required
{
    @required @required();

    (long, long) @file(long @file, long @record);
}

[GoType("main.file")]
[MethodPtr(typeof(filePtr))]
internal struct @file : @required, IEquatable<@file>
{
    public @required @required()
    {
        return new @file();
    }

    public (long, long) file_(long @file, long @record)
    {
        long @scoped = 0;
        long @field = 0;
        return (@file, @record);
    }

    (long, long) @required.@file(long @file, long @record) => this.file_(@file, @record);

    public readonly bool Equals(@file other) => true;

    public override readonly bool Equals(object obj) => obj is @file other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(@file a, @file b) => a.Equals(b);

    public static bool operator !=(@file a, @file b) => !a.Equals(b);
}

[GoType("main.var_")]
internal struct var_ : IEquatable<var_>
{
    [GoName("var_")]
    public long var__;

    public readonly bool Equals(var_ other) => this.var__ == other.var__;

    public override readonly bool Equals(object obj) => obj is var_ other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.var__);

    public static bool operator ==(var_ a, var_ b) => a.Equals(b);

    public static bool operator !=(var_ a, var_ b) => !a.Equals(b);
}

[GoType("main.nameof")]
internal readonly struct @nameof(long value) : INamed<long>, IEquatable<@nameof>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @nameof(long value) => new(value);

    public static explicit operator long(@nameof a) => a.Value;

    public bool Equals(@nameof other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @nameof other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@nameof a, @nameof b) => a.Value == b.Value;

    public static bool operator !=(@nameof a, @nameof b) => a.Value != b.Value;
}

[GoType("main.unmanaged")]
internal struct @unmanaged : IEquatable<@unmanaged>
{
    public long @notnull;
    public long @nint;
    public long @nuint;

    public readonly bool Equals(@unmanaged other) => this.@notnull == other.@notnull && this.@nint == other.@nint && this.@nuint == other.@nuint;

    public override readonly bool Equals(object obj) => obj is @unmanaged other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.@notnull, this.@nint, this.@nuint);

    public static bool operator ==(@unmanaged a, @unmanaged b) => a.Equals(b);

    public static bool operator !=(@unmanaged a, @unmanaged b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static (long, GoString) extension_int_string(long a, GoString w)
    {
        return (a, w);
    }

    internal static long on_(on on)
    {
        return on.Value.Value;
    }

    internal static long @partial(long @partial)
    {
        return @partial;
    }

    internal static async GoTask main()
    {
        var @extension = new Ptr<@extension>(new @extension { where = new from { from_ = 1, select_ = 2, orderby = 3 } });
        from from = new from { from_ = 4, select_ = 5, orderby = 6 };
        fmt.Println(@extension.Value.where.where(), from.where(), from);
        let let = 3;
        fmt.Println(let.let_(let));
        @where where = from;
        fmt.Println(where.where());
        var select_ = new join(new Slice<let>([let, 2]));
        var group = new group(new Map<GoString, join> { ["x"] = select_ });
        fmt.Println(group, group.Value["x"].Value.Length);
        var into = new into(new Chan<long>(1));
        await into.Value.SendAsync(1);
        var arg = await into.Value.ReceiveAsync();
        fmt.Println(arg);
        by by = default(by);
        by = new by((let x_) => x_ * 2);
        fmt.Println(by.Value(4));
        var n = new Ptr<long>((long)3);
        var on = new on(n);
        fmt.Println(on_(on), on.Value.Value);
        var equals = new equals(new Array2<equals_>(new equals_(true), new equals_(false)));
        fmt.Println(equals, new init_ { init = 1, get = 2, set = 3, add = 4, remove = 5 });
        var @when = new @when { @extension = @extension };
        fmt.Println(@when.@extension.Value.where.where(), (managed)new Complex(0.0, 1.0), (ascending)3);
        fmt.Println(new descending().from(from));
        var @field = new Ptr<@field>();
        @field.Value.field_ = @field;
        fmt.Println(@field.@value(3), @field.Value.field_ == @field);
        var @record = new record_int().@extension(1).@extension(2);
        fmt.Println((object)@record.@record, fmt.Sprintf("%T", @record));
        var @file = new @file();
        fmt.Println(equal(@file.@required(), (@required)@file));
        var (@scoped, field1) = @file.file_(1, 2);
        fmt.Println(@scoped, field1);
        var allows = new allows_string { allows = "a" };
        allows.set("b");
        fmt.Println(allows.get());
        var (result, result1) = extension_int_string(1, "x");
        fmt.Println(result, result1);
        @scoped scoped1 = default(@scoped);
        scoped1 = new @scoped(() => scoped1);
        fmt.Println(scoped1.Value().Value != null, @partial(2), new var_ { var__ = 1 }, (@nameof)2, new @unmanaged { @notnull = 1, @nint = 2, @nuint = 3 });
        for (long select_1 = 0; select_1 < 2; select_1++)
        {
            fmt.Print(select_1, (GoString)" ");
        }
        switch ((object)@extension.Value)
        {
            case { } extension1Value when isType<Iwhere>(extension1Value, out var extension1):
                fmt.Println(extension1.where());
                break;
        }
        long @async = 1;
        long @await = 2;
        long @yield = 3;
        ((Action<long, long, long>)((long async1, long await1, long yield1) => fmt.Println(async1 + await1 + yield1)))(@async, @await, @yield);
        await into.Value.SendAsync(@await);
        var arg1 = await into.Value.ReceiveAsync();
        fmt.Println(arg1);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class fromPtr : MethodPtr<from>, @where, Iwhere
{
    public fromPtr()
    {
    }

    public fromPtr(from value) : base(value)
    {
    }

    public long where() => Receiver("where").where();
}

internal sealed class filePtr : MethodPtr<@file>, @required
{
    public filePtr()
    {
    }

    public filePtr(@file value) : base(value)
    {
    }

    public (long, long) @file(long @file, long @record) => Receiver("file").file_(@file, @record);

    public @required @required() => Receiver("required").@required();
}

[GoType("interface { where() int }")]
internal interface Iwhere
{
    long where();
}
