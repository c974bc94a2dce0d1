using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// C#'s keywords, reserved and contextual, as types, fields, methods, parameters, locals, functions and labels.
[GoType("main.class")]
internal struct @class
{
    [GoName("class")]
    public long class_;

    public long @lock()
    {
        return this.class_;
    }
}

[GoType("main.object")]
internal struct @object : IEquatable<@object>
{
    [GoName("object")]
    public long object_;

    public void @checked(long @in)
    {
        this.object_ += @in;
    }

    public @object @virtual()
    {
        return this;
    }

    public readonly bool Equals(@object other) => this.object_ == other.object_;

    public override readonly bool Equals(object obj) => obj is @object other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.object_);

    public static bool operator ==(@object a, @object b) => a.Equals(b);

    public static bool operator !=(@object a, @object b) => !a.Equals(b);
}

[GoType("main.dynamic")]
internal struct @dynamic : IEquatable<@dynamic>
{
    [GoName("dynamic")]
    public long dynamic_;

    public @dynamic @override()
    {
        var d = this;
        d.dynamic_++;
        return d;
    }

    public readonly bool Equals(@dynamic other) => this.dynamic_ == other.dynamic_;

    public override readonly bool Equals(object obj) => obj is @dynamic other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.dynamic_);

    public static bool operator ==(@dynamic a, @dynamic b) => a.Equals(b);

    public static bool operator !=(@dynamic a, @dynamic b) => !a.Equals(b);
}

[GoType("main.where")]
internal struct @where
{
    [GoName("where")]
    public Ptr<long> where_;
}

[GoType("main.file")]
internal struct @file : IEquatable<@file>
{
    [GoName("file")]
    public Ptr<long> file_;

    public long @foreach()
    {
        return this.file_.Value;
    }

    public readonly bool Equals(@file other) => this.file_ == other.file_;

    public override readonly bool Equals(object obj) => obj is @file other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.file_);

    public static bool operator ==(@file a, @file b) => a.Equals(b);

    public static bool operator !=(@file a, @file b) => !a.Equals(b);
}

[GoType("main.record")]
internal struct @record
{
    [GoName("record")]
    public Slice<long> record_;

    public @record @with(long i)
    {
        return new @record { record_ = append(this.record_.Slice(0, this.record_.Length, this.record_.Length), i) };
    }
}

[GoType("main.required")]
internal struct @required
{
    [GoName("required")]
    public Map<GoString, long> required_;
}

[GoType("main.field")]
internal struct @field
{
    [GoName("field")]
    public Func<long, long> field_;

    public long get(long @field)
    {
        return this.field_(@field);
    }
}

[GoType("main.scoped")]
internal struct @scoped : IEquatable<@scoped>
{
    [GoName("scoped")]
    public Array2<long> scoped_;

    public readonly bool Equals(@scoped other) => this.scoped_ == other.scoped_;

    public override readonly bool Equals(object obj) => obj is @scoped other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.scoped_);

    public static bool operator ==(@scoped a, @scoped b) => a.Equals(b);

    public static bool operator !=(@scoped a, @scoped b) => !a.Equals(b);
}

[GoType("main.partial")]
internal struct @partial : IEquatable<@partial>
{
    [GoName("partial")]
    public GoString partial_;

    public readonly bool Equals(@partial other) => this.partial_ == other.partial_;

    public override readonly bool Equals(object obj) => obj is @partial other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.partial_);

    public static bool operator ==(@partial a, @partial b) => a.Equals(b);

    public static bool operator !=(@partial a, @partial b) => !a.Equals(b);
}

[GoType("main.async")]
internal struct @async : IEquatable<@async>
{
    [GoName("async")]
    public bool async_;

    public readonly bool Equals(@async other) => this.async_ == other.async_;

    public override readonly bool Equals(object obj) => obj is @async other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.async_);

    public static bool operator ==(@async a, @async b) => a.Equals(b);

    public static bool operator !=(@async a, @async b) => !a.Equals(b);
}

[GoType("main.await")]
internal struct @await
{
    [GoName("await")]
    public Chan<long> await_;
}

[GoType("main.var_")]
internal readonly struct var_(long value) : INamed<long>, IEquatable<var_>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator var_(long value) => new(value);

    public static explicit operator long(var_ a) => a.Value;

    public bool Equals(var_ other) => Value == other.Value;

    public override bool Equals(object obj) => obj is var_ other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(var_ a, var_ b) => a.Value == b.Value;

    public static bool operator !=(var_ a, var_ b) => a.Value != b.Value;
}

[GoType("main.string_")]
internal readonly struct string_(GoString value) : INamed<GoString>, IEquatable<string_>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator string_(GoString value) => new(value);

    public static implicit operator string_(string value) => new(value);

    public bool Equals(string_ other) => Value == other.Value;

    public override bool Equals(object obj) => obj is string_ other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(string_ a, string_ b) => a.Value == b.Value;

    public static bool operator !=(string_ a, string_ b) => a.Value != b.Value;
}

[GoType("main.this")]
[MethodPtr(typeof(thisPtr))]
internal readonly struct @this(long value) : INamed<long>, @namespace, IEquatable<@this>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @this(long value) => new(value);

    public static explicit operator long(@this a) => a.Value;

    public bool Equals(@this other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @this other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@this a, @this b) => a.Value == b.Value;

    public static bool operator !=(@this a, @this b) => a.Value != b.Value;

    public GoString @namespace()
    {
        return fmt.Sprint((GoString)"this", this.Value);
    }
}

[GoType("main.base")]
[MethodPtr(typeof(basePtr))]
internal struct @base : @namespace, IEquatable<@base>
{
    [Embedded]
    public @this @this;

    public GoString @namespace() => this.@this.@namespace();

    public readonly bool Equals(@base other) => this.@this == other.@this;

    public override readonly bool Equals(object obj) => obj is @base other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.@this);

    public static bool operator ==(@base a, @base b) => a.Equals(b);

    public static bool operator !=(@base a, @base b) => !a.Equals(b);
}

[GoType("main.namespace")]
internal interface @namespace
{
    GoString @namespace();
}

[GoType("main.event")]
internal readonly struct @event(Action value) : INamed<Action>
{
    public readonly Action Value = value;
    Action INamed<Action>.Value => Value;
}

[GoType("main.operator")]
internal readonly struct @operator(byte value) : INamed<byte>, IEquatable<@operator>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator @operator(byte value) => new(value);

    public static explicit operator byte(@operator a) => a.Value;

    public bool Equals(@operator other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @operator other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@operator a, @operator b) => a.Value == b.Value;

    public static bool operator !=(@operator a, @operator b) => a.Value != b.Value;
}

[GoType("main.managed")]
internal readonly struct managed(long value) : INamed<long>, IEquatable<managed>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator managed(long value) => new(value);

    public static explicit operator long(managed a) => a.Value;

    public bool Equals(managed other) => Value == other.Value;

    public override bool Equals(object obj) => obj is managed other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(managed a, managed b) => a.Value == b.Value;

    public static bool operator !=(managed a, managed b) => a.Value != b.Value;
}

[GoType("main.nint")]
internal readonly struct @nint(long value) : INamed<long>, IEquatable<@nint>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @nint(long value) => new(value);

    public static explicit operator long(@nint a) => a.Value;

    public bool Equals(@nint other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @nint other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@nint a, @nint b) => a.Value == b.Value;

    public static bool operator !=(@nint a, @nint b) => a.Value != b.Value;
}

[GoType("main.notnull")]
internal readonly struct @notnull(long value) : INamed<long>, IEquatable<@notnull>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @notnull(long value) => new(value);

    public static explicit operator long(@notnull a) => a.Value;

    public bool Equals(@notnull other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @notnull other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@notnull a, @notnull b) => a.Value == b.Value;

    public static bool operator !=(@notnull a, @notnull b) => a.Value != b.Value;
}

[GoType("main.unmanaged")]
internal readonly struct @unmanaged(long value) : INamed<long>, IEquatable<@unmanaged>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @unmanaged(long value) => new(value);

    public static explicit operator long(@unmanaged a) => a.Value;

    public bool Equals(@unmanaged other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @unmanaged other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@unmanaged a, @unmanaged b) => a.Value == b.Value;

    public static bool operator !=(@unmanaged a, @unmanaged b) => a.Value != b.Value;
}

[GoType("main.with")]
internal readonly struct @with(long value) : INamed<long>, IEquatable<@with>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @with(long value) => new(value);

    public static explicit operator long(@with a) => a.Value;

    public bool Equals(@with other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @with other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@with a, @with b) => a.Value == b.Value;

    public static bool operator !=(@with a, @with b) => a.Value != b.Value;
}

[GoType("main.init_")]
internal readonly struct init_(long value) : INamed<long>, IEquatable<init_>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator init_(long value) => new(value);

    public static explicit operator long(init_ a) => a.Value;

    public bool Equals(init_ other) => Value == other.Value;

    public override bool Equals(object obj) => obj is init_ other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(init_ a, init_ b) => a.Value == b.Value;

    public static bool operator !=(init_ a, init_ b) => a.Value != b.Value;
}

[GoType("main.value")]
internal readonly struct @value(long value) : INamed<long>, IEquatable<@value>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @value(long value) => new(value);

    public static explicit operator long(@value a) => a.Value;

    public bool Equals(@value other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @value other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@value a, @value b) => a.Value == b.Value;

    public static bool operator !=(@value a, @value b) => a.Value != b.Value;

    public @value get()
    {
        return this;
    }
}

[GoType("main.(*value)")]
internal static class valueExtensions
{
    internal static void set(this Ptr<@value> v, @value @value)
    {
        v.Value = @value;
    }
}

[GoType("main.get")]
internal readonly struct get(long value) : INamed<long>, IEquatable<get>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator get(long value) => new(value);

    public static explicit operator long(get a) => a.Value;

    public bool Equals(get other) => Value == other.Value;

    public override bool Equals(object obj) => obj is get other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(get a, get b) => a.Value == b.Value;

    public static bool operator !=(get a, get b) => a.Value != b.Value;
}

[GoType("main.set")]
internal readonly struct set(long value) : INamed<long>, IEquatable<set>
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
}

[GoType("main.add")]
internal readonly struct add(long value) : INamed<long>, IEquatable<add>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator add(long value) => new(value);

    public static explicit operator long(add a) => a.Value;

    public bool Equals(add other) => Value == other.Value;

    public override bool Equals(object obj) => obj is add other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(add a, add b) => a.Value == b.Value;

    public static bool operator !=(add a, add b) => a.Value != b.Value;
}

[GoType("main.global")]
internal readonly struct @global(long value) : INamed<long>, IEquatable<@global>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @global(long value) => new(value);

    public static explicit operator long(@global a) => a.Value;

    public bool Equals(@global other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @global other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@global a, @global b) => a.Value == b.Value;

    public static bool operator !=(@global a, @global b) => a.Value != b.Value;
}

[GoType("main.alias")]
internal readonly struct alias(long value) : INamed<long>, IEquatable<alias>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator alias(long value) => new(value);

    public static explicit operator long(alias a) => a.Value;

    public bool Equals(alias other) => Value == other.Value;

    public override bool Equals(object obj) => obj is alias other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(alias a, alias b) => a.Value == b.Value;

    public static bool operator !=(alias a, alias b) => a.Value != b.Value;

    public long @as(long @is)
    {
        return this.Value + @is;
    }
}

[GoType("main.when")]
internal readonly struct @when(long value) : INamed<long>, IEquatable<@when>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @when(long value) => new(value);

    public static explicit operator long(@when a) => a.Value;

    public bool Equals(@when other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @when other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@when a, @when b) => a.Value == b.Value;

    public static bool operator !=(@when a, @when b) => a.Value != b.Value;
}

[GoType("main.and")]
internal readonly struct @and(long value) : INamed<long>, IEquatable<@and>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @and(long value) => new(value);

    public static explicit operator long(@and a) => a.Value;

    public bool Equals(@and other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @and other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@and a, @and b) => a.Value == b.Value;

    public static bool operator !=(@and a, @and b) => a.Value != b.Value;
}

[GoType("main.or")]
internal readonly struct @or(long value) : INamed<long>, IEquatable<@or>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @or(long value) => new(value);

    public static explicit operator long(@or a) => a.Value;

    public bool Equals(@or other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @or other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@or a, @or b) => a.Value == b.Value;

    public static bool operator !=(@or a, @or b) => a.Value != b.Value;
}

[GoType("main.not")]
internal readonly struct @not(long value) : INamed<long>, IEquatable<@not>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @not(long value) => new(value);

    public static explicit operator long(@not a) => a.Value;

    public bool Equals(@not other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @not other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@not a, @not b) => a.Value == b.Value;

    public static bool operator !=(@not a, @not b) => a.Value != b.Value;
}

[GoType("main.on")]
internal readonly struct on(long value) : INamed<long>, IEquatable<on>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator on(long value) => new(value);

    public static explicit operator long(on a) => a.Value;

    public bool Equals(on other) => Value == other.Value;

    public override bool Equals(object obj) => obj is on other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(on a, on b) => a.Value == b.Value;

    public static bool operator !=(on a, on b) => a.Value != b.Value;
}

[GoType("main.extension")]
internal readonly struct @extension(long value) : INamed<long>, IEquatable<@extension>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator @extension(long value) => new(value);

    public static explicit operator long(@extension a) => a.Value;

    public bool Equals(@extension other) => Value == other.Value;

    public override bool Equals(object obj) => obj is @extension other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(@extension a, @extension b) => a.Value == b.Value;

    public static bool operator !=(@extension a, @extension b) => a.Value != b.Value;
}

[GoType("main.allows")]
internal readonly struct allows(long value) : INamed<long>, IEquatable<allows>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator allows(long value) => new(value);

    public static explicit operator long(allows a) => a.Value;

    public bool Equals(allows other) => Value == other.Value;

    public override bool Equals(object obj) => obj is allows other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(allows a, allows b) => a.Value == b.Value;

    public static bool operator !=(allows a, allows b) => a.Value != b.Value;
}

internal static partial class Program
{
    internal static long @params(long @out, long @ref, long @params, long @in, long @is, long @as, long @lock, long @null)
    {
        return @out + @ref + @params + @in + @is + @as + @lock + @null;
    }

    internal static GoString @abstract(GoString @explicit, GoString @implicit)
    {
        GoString @delegate = "";
        @delegate = @explicit + @implicit;
        return @delegate;
    }

    internal static long @nameof(long x)
    {
        return x + 1;
    }

    internal static GoString @typeof(object x)
    {
        return fmt.Sprintf("%T", x);
    }

    internal static long @sizeof(GoString s)
    {
        return s.Length;
    }

    internal static Slice<long> @stackalloc(long n)
    {
        return new Slice<long>(n);
    }

    internal static sbyte @unchecked(sbyte x)
    {
        return (sbyte)(x + 127);
    }

    internal static (long, long, long) @throw()
    {
        long @try = 0;
        long @catch = 0;
        long @finally = 0;
        return (1, 2, 3);
    }

    internal static GoString await_()
    {
        return "await";
    }

    internal static long @yield(long @do, bool @while)
    {
        if (@while)
        {
            return @do;
        }
        return -@do;
    }

    internal static long @__arglist = 1;

    internal static long @__makeref = 2;
    internal static long @__reftype = 3;
    internal static long @__refvalue = 4;

    internal static long @decimal = 1;
    internal static double @double = 2.5;
    internal static double @float = 3.5;
    internal static long @long = 4;
    internal static long @short = 5;
    internal static long @ulong = 6;
    internal static long @ushort = 7;
    internal static long @sbyte = 8;
    internal static int @char = 'c';

    internal static long @public = 1;
    internal static long @private = 2;
    internal static long @protected = 3;
    internal static long @internal = 4;
    internal static long @static = 5;
    internal static long @readonly = 6;
    internal static long @sealed = 7;
    internal static long @extern = 8;
    internal static long @unsafe = 9;
    internal static long @volatile = 10;
    internal static long @fixed = 11;

    internal static long labels()
    {
        long n = 0;

        for (long i = 0; i < 3; i++)
        {
            for (long j = 0; j < 3; j++)
            {
                if (j == 1)
                {
                    goto using_continue;
                }
                if (i == 2)
                {
                    break;
                }
                n += i * 10 + j + 1;
            }
            n += 100;
        using_continue:
            ;
        }
        if (n < 150)
        {
            goto end;
        }
        n = 0;
    end:
        return n;
    }

    internal static async GoTask main()
    {
        var i = new Ptr<long>((long)1);
        var arg = new @class { class_ = 1 }.@lock();
        var arg1 = new @object { object_ = 1 }.@virtual();
        var arg2 = new @dynamic { dynamic_ = 1 }.@override();
        var arg3 = new @file { file_ = i }.@foreach();
        fmt.Println(arg, arg1, arg2, new @where { where_ = i }.where_.Value, arg3);
        var o = new @object { object_ = 1 };
        o.@checked(4);
        var arg4 = new @record { record_ = new Slice<long>([1]) }.@with(2);
        var result = new Map<GoString, long> { ["a"] = 1 };
        var arg5 = new @field { field_ = (long x) => x * 2 }.get(4);
        fmt.Println(o, arg4, new @required { required_ = result }, arg5, new @scoped { scoped_ = new Array2<long>(1, 2) }, new @partial { partial_ = "p" }, new @async { async_ = true });
        var a = new @await { await_ = new Chan<long>(1) };
        await a.await_.SendAsync(3);
        var arg6 = await a.await_.ReceiveAsync();
        fmt.Println(arg6, (var_)1, new @dynamic { dynamic_ = 2 }, new string_("s"), (@this)1, new @base { @this = 2 }.@this.@namespace());
        @namespace ns = new @base { @this = 3 };
        fmt.Println(ns.@namespace());
        new @event(() => fmt.Println((GoString)"event")).Value();
        fmt.Println((@operator)111, (managed)1, (@nint)2, (@notnull)3, (@unmanaged)4, (@with)5, (init_)6, (get)7, (set)8, (add)9, (@global)10, ((alias)11).@as(1), (@when)12, (@and)13, (@or)14, (@not)15, (on)16, (@extension)17, (allows)18);
        var v = new Ptr<@value>((@value)3);
        v.set(5);
        fmt.Println(v.Value.get(), @params(1, 2, 3, 4, 5, 6, 7, 8), @abstract("a", "b"), @nameof(1), @typeof(v.Value), @sizeof("abc"), (object)@stackalloc(2), @unchecked(2));
        var (@try, @catch, @finally) = @throw();
        fmt.Println(@try, @catch, @finally);
        fmt.Println(await_(), @yield(2, true), @yield(2, false), @__arglist, @__makeref, @__reftype, @__refvalue);
        fmt.Println(@decimal, @double, @float, @long, @short, @ulong, @ushort, @sbyte, @char);
        fmt.Println(@public, @private, @protected, @internal, @static, @readonly, @sealed, @extern, @unsafe, @volatile, @fixed);
        fmt.Println(labels());
        long @async = 1;
        long @await = 2;
        long @dynamic = 3;
        long var1 = 4;
        long nameof1 = 5;
        long @when = 6;
        long where = 7;
        Go.Run(async (long async1) => await a.await_.SendAsync(async1 + @await), @async);
        var arg7 = await a.await_.ReceiveAsync();
        fmt.Println(arg7, @async, @await, @dynamic, var1, nameof1, @when, where);
        long from = 1;
        long let = 2;
        long join = 3;
        long group = 4;
        long by = 5;
        long into = 6;
        long orderby = 7;
        long select_ = 8;
        long equals = 9;
        long ascending = 10;
        long descending = 11;
        fmt.Println(from, let, join, group, by, into, orderby, select_, equals, ascending, descending);
        fmt.Printf("%T %T %T %+v\n", new @record(), o, ns, new @file());
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class thisPtr : MethodPtr<@this>, @namespace
{
    public thisPtr()
    {
    }

    public thisPtr(@this value) : base(value)
    {
    }

    public GoString @namespace() => Receiver("namespace").@namespace();
}

internal sealed class basePtr : MethodPtr<@base>, @namespace
{
    public basePtr()
    {
    }

    public basePtr(@base value) : base(value)
    {
    }

    public GoString @namespace() => this.Value.@this.@namespace();
}
