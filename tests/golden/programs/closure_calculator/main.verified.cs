// A calculator that turns expressions into closures: a lexer, a precedence parser, a small type checker, and an environment of
// functions, variables and user-defined operators.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// ---- values
// A value is a number, a truth, a vector or a function.
[GoType("main.value")]
internal interface @value
{
    kind kind();
}

[GoType("main.kind")]
[MethodPtr(typeof(kindPtr))]
internal readonly struct kind(byte value) : INamed<byte>, fmt.Stringer, IEquatable<kind>
{
    public readonly byte Value = value;
    byte INamed<byte>.Value => Value;

    public static implicit operator kind(byte value) => new(value);

    public static explicit operator byte(kind a) => a.Value;

    public bool Equals(kind other) => Value == other.Value;

    public override bool Equals(object obj) => obj is kind other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(kind a, kind b) => a.Value == b.Value;

    public static bool operator !=(kind a, kind b) => a.Value != b.Value;

    public static kind operator &(kind a, kind b) => new((byte)(a.Value & b.Value));

    public static kind operator |(kind a, kind b) => new((byte)(a.Value | b.Value));

    public GoString String()
    {
        if (this == anyKind)
        {
            return "anything";
        }
        Slice<GoString> names = default;
        foreach (var kn in kindNames.View())
        {
            if ((this & kn.k) != 0)
            {
                names = append(names, kn.name);
            }
        }
        return strings.Join(names, " or ");
    }
}

[GoType("main.num")]
[MethodPtr(typeof(numPtr))]
internal readonly struct num(double value) : INamed<double>, fmt.Stringer, @value, IEquatable<num>
{
    public readonly double Value = value;
    double INamed<double>.Value => Value;

    public static implicit operator num(double value) => new(value);

    public static explicit operator double(num a) => a.Value;

    public bool Equals(num other) => Value == other.Value;

    public override bool Equals(object obj) => obj is num other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<double>.Hash(Value);

    public static bool operator ==(num a, num b) => a.Value == b.Value;

    public static bool operator !=(num a, num b) => a.Value != b.Value;

    public static bool operator <(num a, num b) => a.Value < b.Value;

    public static bool operator >(num a, num b) => a.Value > b.Value;

    public static num operator -(num a) => new(-a.Value);

    public kind kind()
    {
        return numKind;
    }

    public GoString String()
    {
        return strconv.FormatFloat(this.Value, (byte)'g', 10, 64);
    }
}

[GoType("main.truth")]
[MethodPtr(typeof(truthPtr))]
internal readonly struct truth(bool value) : INamed<bool>, @value, IEquatable<truth>
{
    public readonly bool Value = value;
    bool INamed<bool>.Value => Value;

    public static implicit operator truth(bool value) => new(value);

    public bool Equals(truth other) => Value == other.Value;

    public override bool Equals(object obj) => obj is truth other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(truth a, truth b) => a.Value == b.Value;

    public static bool operator !=(truth a, truth b) => a.Value != b.Value;

    public kind kind()
    {
        return boolKind;
    }
}

[GoType("main.vec")]
[MethodPtr(typeof(vecPtr))]
internal readonly struct vec(Slice<double> value) : INamed<Slice<double>>, @value
{
    public readonly Slice<double> Value = value;
    Slice<double> INamed<Slice<double>>.Value => Value;

    public kind kind()
    {
        return vecKind;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public vec each(Func<double, double> f)
    {
        var v = this;
        var @out = new vec(new Slice<double>(v.Value.Length));
        var outView = @out.Value.View();
        foreach (var (i, x) in v.Value.View().Indexed())
        {
            var result = f(x);
            outView[i] = result;
        }
        return @out;
    }
}

[GoType("main.fun")]
[MethodPtr(typeof(funPtr))]
internal struct fun
{
    public GoString name;
    public long arity;
    public Func<Slice<@value>, (@value, error)> call;

    public GoString String()
    {
        return fmt.Sprintf("%s/%d", this.name, this.arity);
    }
}

[GoType("main.(*fun)")]
internal static class funExtensions
{
    internal static kind kind(this Ptr<fun> self)
    {
        return funKind;
    }
}

// ---- errors
[GoType("main.place")]
internal struct place
{
    public long from;
    public long to;
}

[GoType("main.calcError")]
[MethodPtr(typeof(calcErrorPtr))]
internal struct calcError
{
    [Embedded]
    public place place;
    public GoString msg;
    public error err;

    public GoString Error()
    {
        StackGuard.Check();
        if (this.err != null)
        {
            return GoString.Concat(this.msg, ": ", this.err.Error());
        }
        return this.msg;
    }

    public error Unwrap()
    {
        return this.err;
    }

    public GoString underline()
    {
        return strings.Repeat(" ", this.place.from) + strings.Repeat("^", max(1L, this.place.to - this.place.from));
    }
}

// ---- lexer
[GoType("main.token")]
internal struct token
{
    [Embedded]
    public place place;
    public GoString text;
    public int kind; // 'n'umber, 'i'dentifier, 'o'perator, 0 for the end
}

// ---- compiler: every expression becomes a closure
[GoType("main.env")]
internal struct env
{
    public Ptr<env> outer;
    public Map<GoString, long> names;
    public Slice<@value> slots;
}

[GoType("main.(*env)")]
internal static class envExtensions
{
    internal static Ptr<env> child(this Ptr<env> e, Slice<GoString> names)
    {
        var c = new Ptr<env>(new env { outer = e, names = new Map<GoString, long>(), slots = new Slice<@value>(names.Length) });
        ref var cValue = ref c.Pointee();
        foreach (var (i, n) in names.View().Indexed())
        {
            cValue.names[n] = i;
        }
        return c;
    }
}

// code computes a value in an environment.
[GoType("main.code")]
internal readonly struct code(Func<Ptr<env>, @value> value) : INamed<Func<Ptr<env>, @value>>
{
    public readonly Func<Ptr<env>, @value> Value = value;
    Func<Ptr<env>, @value> INamed<Func<Ptr<env>, @value>>.Value => Value;
}

[GoType("main.typed")]
internal struct typed
{
    [Embedded]
    public place place;
    public code run;
    public kind kind; // what it may be
}

[GoType("main.operator")]
internal struct @operator
{
    public long prec;
    public bool right;
    public Func<place, @value, @value, @value> apply;
    public kind left;
    public kind rightKind;
    public kind result;
}

[GoType("main.calc")]
internal struct calc
{
    public Slice<token> tokens;
    public long at;
    public Map<GoString, @value> globals;
    public Map<GoString, Ptr<@operator>> operators;
    public Ptr<scope> scope;
    public long calls;
    public long depth;

    public token peek()
    {
        return this.tokens[this.at];
    }

    public token take()
    {
        var t = this.tokens[this.at];
        if (t.kind != 0)
        {
            this.at++;
        }
        return t;
    }

    public bool accept(GoString text)
    {
        var t = this.peek();
        if (t.kind == 'o' && t.text == text)
        {
            this.at++;
            return true;
        }
        return false;
    }

    public token want(GoString text)
    {
        var t = this.peek();
        if (!this.accept(text))
        {
            fail(t.place, "expected %s, found %s", new Slice<object>([text, t.text]));
        }
        return t;
    }

    public void end()
    {
        var t = this.peek();
        if (t.kind != 0)
        {
            fail(t.place, "unexpected %s", new Slice<object>([t.text]));
        }
    }
}

[GoType("main.(*calc)")]
internal static class calcExtensions
{
    // expression parses operators of at least the given precedence.
    internal static typed expression(this Ptr<calc> c, long prec)
    {
        StackGuard.Check();
        ref var cValue = ref c.Pointee();
        var x = c.unary();
        while (true)
        {
            var t = cValue.peek();
            var op = cValue.operators[t.text];
            ref var opValue = ref op.Pointee();
            if ((t.kind != 'o' && t.kind != 'i') || op == null || opValue.prec < prec)
            {
                break;
            }
            cValue.take();
            var next = opValue.prec + 1;
            if (opValue.right)
            {
                next = opValue.prec;
            }
            var arg = c.expression(next);
            x = c.binary(t.place, op, t.text, x, arg);
        }
        if (prec > 0)
        {
            return x;
        }
        while (true)
        {
            var t = cValue.peek();
            if (cValue.accept("&&") || cValue.accept("||"))
            {
                var y = c.expression(1);
                c.check(x, boolKind);
                c.check(y, boolKind);
                var stop = new truth(t.text == "||"u8);
                var left = x;
                x = new typed { place = new place { from = x.place.from, to = y.place.to }, run = new code((Ptr<env> e) =>
                {
                    var v = asTruth(left, e);
                    if (v == stop)
                    {
                        return v;
                    }
                    return asTruth(y, e);
                }), kind = boolKind };
            }
            else if (cValue.accept("?"))
            {
                var yes = c.expression(0);
                cValue.want(":");
                var no = c.expression(0);
                var cond = x;
                c.check(cond, boolKind);
                return new typed { place = new place { from = x.place.from, to = no.place.to }, run = new code((Ptr<env> e) =>
                {
                    if (asTruth(cond, e).Value)
                    {
                        return yes.run.Value(e);
                    }
                    return no.run.Value(e);
                }), kind = yes.kind | no.kind };
            }
            else
            {
                return x;
            }
        }
    }

    // check refuses what can never be of the wanted kind.
    internal static void check(this Ptr<calc> c, typed x, kind want)
    {
        if ((x.kind & want) == 0)
        {
            fail(x.place, "this is a %v, not a %v", new Slice<object>([x.kind, want]));
        }
    }

    internal static typed binary(this Ptr<calc> c, place p, Ptr<@operator> op, GoString name, typed x, typed y)
    {
        ref var opValue = ref op.Pointee();
        c.check(x, opValue.left);
        c.check(y, opValue.rightKind);
        var result = opValue.result;
        if (result == 5 && x.kind == numKind && y.kind == numKind)
        {
            result = numKind;
        }
        return new typed { place = new place { from = x.place.from, to = y.place.to }, run = new code((Ptr<env> e) =>
        {
            var a = x.run.Value(e);
            var b = y.run.Value(e);
            return op.Value.apply(p, a, b);
        }), kind = result };
    }

    internal static typed unary(this Ptr<calc> c)
    {
        StackGuard.Check();
        ref var cValue = ref c.Pointee();
        var t = cValue.peek();
        if (cValue.accept("-"))
        {
            var x = c.expression(8);
            c.check(x, 5);
            return new typed { place = new place { from = t.place.from, to = x.place.to }, run = new code((Ptr<env> e) =>
            {
                switch (x.run.Value(e))
                {
                    case num v:
                        return -v;
                    case vec v:
                        return v.each((double x1) => -x1);
                }
                fail(x.place, "cannot be negated", default(Slice<object>));
                return null;
            }), kind = x.kind & 5 };
        }
        else if (cValue.accept("!"))
        {
            var x = c.unary();
            c.check(x, boolKind);
            return new typed { place = new place { from = t.place.from, to = x.place.to }, run = new code((Ptr<env> e) => new truth(!asTruth(x, e).Value)), kind = boolKind };
        }
        var x2 = c.primary();
        while (true)
        {
            var t1 = cValue.peek();
            if (cValue.accept("("))
            {
                var (@args, end) = c.list(")");
                x2 = c.call(new place { from = x2.place.from, to = end.place.to }, x2, @args);
            }
            else if (cValue.accept("["))
            {
                var i = c.expression(0);
                var end = cValue.want("]");
                c.check(x2, vecKind);
                c.check(i, numKind);
                var v = x2;
                x2 = new typed { place = new place { from = x2.place.from, to = end.place.to }, run = new code((Ptr<env> e) =>
                {
                    var (items, ok) = assertOk<vec>(v.run.Value(e));
                    var (at, okAt) = assertOk<num>(i.run.Value(e));
                    if (!ok || !okAt)
                    {
                        fail(v.place, "cannot index", default(Slice<object>));
                    }
                    @value result = null;
                    var frame = new DeferScope();
                    try
                    {
                        result = (num)items.Value[toInt64(at.Value)];
                    }
                    catch (Exception e1)
                    {
                        frame.Panic(e1);
                    }
                    frame.RunRecovering(static (ref frame, ref i, ref at, ref items) =>
                    {
                        var r = frame.Recover();
                        if (r != null)
                        {
                            fail(i.place, "index %v of %d", new Slice<object>([at, items.Value.Length]));
                        }
                    }, ref i, ref at, ref items);
                    frame.End();
                    return result;
                }), kind = numKind };
            }
            else
            {
                _ = t1;
                return x2;
            }
        }
    }

    internal static (Slice<typed>, token) list(this Ptr<calc> c, GoString end)
    {
        StackGuard.Check();
        Slice<typed> @args = default;
        var last = new token();
        ref var cValue = ref c.Pointee();
        var t = cValue.peek();
        if (cValue.accept(end))
        {
            return (default(Slice<typed>), t);
        }
        while (true)
        {
            @args = append(@args, c.expression(0));
            {
                var t1 = cValue.peek();
                if (cValue.accept(end))
                {
                    return (@args, t1);
                }
            }
            cValue.want(",");
        }
    }

    internal static typed call(this Ptr<calc> c, place p, typed f, Slice<typed> @args)
    {
        c.check(f, funKind);
        return new typed { place = p, run = new code((Ptr<env> e) =>
        {
            var (fn, ok) = assertOk<Ptr<fun>>(f.run.Value(e));
            ref var fnValue = ref fn.Pointee();
            if (!ok)
            {
                fail(f.place, "not a function", default(Slice<object>));
            }
            if (fnValue.arity >= 0 && fnValue.arity != @args.Length)
            {
                fail(p, "%v called with %d arguments", new Slice<object>([fn.ToInterface(), @args.Length]));
            }
            var values = new Slice<@value>(@args.Length);
            var valuesView = values.View();
            foreach (var (i, a) in @args.View().Indexed())
            {
                var result = a.run.Value(e);
                valuesView[i] = result;
            }
            c.Value.calls++;
            {
                c.Value.depth++;
                if (c.Value.depth > 200)
                {
                    fail(p, "calls nested too deeply", default(Slice<object>));
                }
            }
            @value result1 = null;
            var frame = new DeferScope();
            try
            {
                var (v, err) = fnValue.call(values);
                if (err != null)
                {
                    fail(p, "%v failed: %v", new Slice<object>([fnValue.name, err]));
                }
                result1 = v;
            }
            catch (Exception e1)
            {
                frame.Panic(e1);
            }
            frame.Run(static c => c.Value.depth--, c);
            frame.End();
            return result1;
        }), kind = anyKind };
    }

    internal static typed primary(this Ptr<calc> c)
    {
        StackGuard.Check();
        ref var cValue = ref c.Pointee();
        var t = cValue.take();
        switch (t.kind)
        {
            case 'n':
                {
                    var (n, err) = strconv.ParseFloat(t.text, 64);
                    if (err != null)
                    {
                        fail(t.place, "bad number %s", new Slice<object>([t.text]));
                    }
                    return new typed { place = t.place, run = new code((Ptr<env> unused) => (num)n), kind = numKind };
                }
            case 'i':
                if (cValue.accept("->"))
                {
                    return c.lambda(t.place, new Slice<GoString>([t.text]));
                }
                return c.variable(t);
            case 'o':
                {
                    var tag = t.text;
                    if (tag == "("u8)
                    {
                        var (names, ok) = c.parameters();
                        if (ok)
                        {
                            return c.lambda(t.place, names);
                        }
                        var x = c.expression(0);
                        x.place.to = cValue.want(")").place.to;
                        x.place.from = t.place.from;
                        return x;
                    }
                    else if (tag == "["u8)
                    {
                        var (items, end) = c.list("]");
                        return new typed { place = new place { from = t.place.from, to = end.place.to }, run = new code((Ptr<env> e) =>
                        {
                            var v = new vec(new Slice<double>(0));
                            foreach (var item in items.View())
                            {
                                {
                                    var xValue = item.run.Value(e);
                                    switch (xValue)
                                    {
                                        case num x:
                                            v = new vec(append(v.Value, x.Value));
                                            break;
                                        case vec x:
                                            v = new vec(appendSlice(v.Value, x.Value));
                                            break;
                                        default:
                                            {
                                                var x = xValue;
                                                fail(item.place, "a %v in a vector", new Slice<object>([x.kind()]));
                                            }
                                            break;
                                    }
                                }
                            }
                            return v;
                        }), kind = vecKind };
                    }
                }
                break;
        }
        fail(t.place, "unexpected %s", new Slice<object>([t.text]));
        return new typed();
    }

    // parameters looks ahead for (a, b) ->.
    internal static (Slice<GoString>, bool) parameters(this Ptr<calc> c)
    {
        Slice<GoString> names = default;
        bool ok = false;
        ref var cValue = ref c.Pointee();
        var start = cValue.at;
        var frame = new DeferScope();
        try
        {
            while (!cValue.accept(")"))
            {
                if (names.Length > 0 && !cValue.accept(","))
                {
                    (names, ok) = (default(Slice<GoString>), false);
                    goto Return;
                }
                var t = cValue.take();
                if (t.kind != 'i')
                {
                    (names, ok) = (default(Slice<GoString>), false);
                    goto Return;
                }
                names = append(names, t.text);
            }
            ok = cValue.accept("->");
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run(static (ref ok, ref c, ref start) =>
        {
            if (!ok)
            {
                c.Value.at = start;
            }
        }, ref ok, ref c, ref start);
        frame.End();
        return (names, ok);
    }

    internal static typed lambda(this Ptr<calc> c, place p, Slice<GoString> names)
    {
        StackGuard.Check();
        ref var cValue = ref c.Pointee();
        var outer = cValue.scope;
        cValue.scope = new Ptr<scope>(new scope { outer = outer, names = new Map<GoString, long>() });
        foreach (var (i, n) in names.View().Indexed())
        {
            cValue.scope.Value.names[n] = i;
        }
        var body = c.expression(0);
        cValue.scope = outer;
        return new typed { place = new place { from = p.from, to = body.place.to }, run = new code((Ptr<env> e) =>
        {
            return (@value)new funPtr(new fun { name = "lambda", arity = names.Length, call = (Slice<@value> @args) =>
            {
                @value v = null;
                error err = null;
                var inner = e.child(names);
                copy(inner.Value.slots, @args);
                return (body.run.Value(inner), null);
            } });
        }), kind = funKind };
    }

    internal static typed variable(this Ptr<calc> c, token t)
    {
        ref var cValue = ref c.Pointee();
        long hops = 0;
        for (var s = cValue.scope; s != null; s = s.Value.outer)
        {
            {
                var (slot, ok) = s.Value.names.Lookup(t.text);
                if (ok)
                {
                    return new typed { place = t.place, run = new code((Ptr<env> e) =>
                    {
                        {
                            var count = hops;
                            for (long i = 0; i < count; i++)
                            {
                                e = e.Value.outer;
                            }
                        }
                        return e.Value.slots[slot];
                    }), kind = anyKind };
                }
            }
            hops++;
        }
        kind k = anyKind;
        {
            var (v, ok) = cValue.globals.Lookup(t.text);
            if (ok)
            {
                k = v.kind();
            }
            else if (cValue.scope == null)
            {
                fail(t.place, "%s is not defined", new Slice<object>([t.text]));
            }
        }
        return new typed { place = t.place, run = new code((Ptr<env> unused) =>
        {
            var (v, ok) = c.Value.globals.Lookup(t.text);
            if (!ok)
            {
                fail(t.place, "%s is not defined", new Slice<object>([t.text]));
            }
            return v;
        }), kind = k };
    }

    // ---- statements
    // eval runs a line: an expression, a definition or an operator declaration.
    internal static (@value, error) eval(this Ptr<calc> c, GoString line)
    {
        @value v = null;
        error err = null;
        ref var cValue = ref c.Pointee();
        var frame = new DeferScope();
        try
        {
            var @value = lex(line);
            cValue.tokens = @value;
            cValue.at = 0;
            if (cValue.tokens.Length > 3 && cValue.tokens[0].text == "operator"u8)
            {
                (v, err) = (c.declareOperator(), null);
                goto Return;
            }
            if (cValue.tokens.Length > 2 && cValue.tokens[0].kind == 'i' && cValue.tokens[1].text == "="u8)
            {
                var name = cValue.take();
                cValue.take();
                var x = c.expression(0);
                cValue.end();
                var v1 = x.run.Value(null);
                var (f, ok) = assertOk<Ptr<fun>>(v1);
                if (ok && f.Value.name == "lambda"u8)
                {
                    f.Value.name = name.text;
                }
                cValue.globals[name.text] = v1;
                (v, err) = (v1, null);
                goto Return;
            }
            var x1 = c.expression(0);
            cValue.end();
            (v, err) = (x1.run.Value(null), null);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.RunRecovering(static (ref frame, ref err, ref c) =>
        {
            {
                var rValue = frame.Recover();
                switch (rValue)
                {
                    case null:
                        break;
                    case Ptr<calcError> { Self: var r }:
                        {
                            err = (error)r.ToInterface();
                            (c.Value.depth, c.Value.scope) = (0, null);
                        }
                        break;
                    default:
                        {
                            var r = rValue;
                            throw panic(r);
                        }
                }
            }
        }, ref err, ref c);
        frame.End();
        return (v, err);
    }

    internal static @value declareOperator(this Ptr<calc> c)
    {
        ref var cValue = ref c.Pointee();
        cValue.take();
        var name = cValue.take();
        var prec = cValue.take();
        var (level, err) = strconv.Atoi(prec.text);
        if (err != null || level < 1 || level > 9)
        {
            fail(prec.place, "precedence must be 1 to 9", default(Slice<object>));
        }
        var body = c.expression(0);
        cValue.end();
        var (f, ok) = assertOk<Ptr<fun>>(body.run.Value(null));
        if (!ok || f.Value.arity != 2)
        {
            fail(body.place, "an operator is a function of two", default(Slice<object>));
        }
        f.Value.name = name.text;
        cValue.operators[name.text] = new Ptr<@operator>(new @operator { prec = level, left = anyKind, rightKind = anyKind, result = anyKind, apply = (place p, @value a, @value b) =>
        {
            var (v, err1) = f.Value.call(new Slice<@value>([a, b]));
            if (err1 != null)
            {
                fail(p, "%s failed: %v", new Slice<object>([name.text, err1]));
            }
            return v;
        } });
        return (@value)f.ToInterface();
    }
}

[GoType("main.scope")]
internal struct scope
{
    public Ptr<scope> outer;
    public Map<GoString, long> names;
}

internal static partial class Program
{
    internal static readonly kind numKind = (kind)1;
    internal static readonly kind boolKind = (kind)2;
    internal static readonly kind vecKind = (kind)4;
    internal static readonly kind funKind = (kind)8;
    internal static readonly kind anyKind = (kind)15;

    internal static Slice<Struct> kindNames;

    internal static error errDomain;
    internal static error errSize;

    internal static void fail(place p, GoString format, Slice<object> @args)
    {
        error cause = null;
        foreach (var a in @args.View())
        {
            var (err, ok) = assertOk<error>(a);
            if (ok)
            {
                cause = err;
            }
        }
        if (cause != null)
        {
            (format, @args) = (strings.TrimSuffix(format, ": %v"), @args.Slice(0, @args.Length - 1));
        }
        throw panic(new calcErrorPtr(new calcError { place = p, msg = fmt.Sprintf(format, @args), err = cause }));
    }

    internal static Slice<token> lex(GoString src)
    {
        Slice<token> tokens = default;
        var srcView = src.View();
        for (long i = 0; i < src.Length;)
        {
            var c = srcView[i];
            var start = i;
            if (c == (byte)' ')
            {
                i++;
                continue;
            }
            else if (c >= (byte)'0' && c <= (byte)'9' || c == (byte)'.' && i + 1 < src.Length && srcView[i + 1] >= (byte)'0' && srcView[i + 1] <= (byte)'9')
            {
                while (i < src.Length && (srcView[i] >= (byte)'0' && srcView[i] <= (byte)'9' || srcView[i] == (byte)'.' || srcView[i] == (byte)'e' || (srcView[i] == (byte)'-' && srcView[i - 1] == (byte)'e')))
                {
                    i++;
                }
                tokens = append(tokens, new token { place = new place { from = start, to = i }, text = src.Slice(start, i), kind = 'n' });
                continue;
            }
            else if (c == (byte)'_' || c >= (byte)'a' && c <= (byte)'z' || c >= (byte)'A' && c <= (byte)'Z')
            {
                while (i < src.Length && (srcView[i] == (byte)'_' || srcView[i] >= (byte)'a' && srcView[i] <= (byte)'z' || srcView[i] >= (byte)'A' && srcView[i] <= (byte)'Z' || srcView[i] >= (byte)'0' && srcView[i] <= (byte)'9'))
                {
                    i++;
                }
                tokens = append(tokens, new token { place = new place { from = start, to = i }, text = src.Slice(start, i), kind = 'i' });
                continue;
            }
            foreach (var op in new Slice<GoString>(["**", "==", "!=", "<=", ">=", "&&", "||", "->", "<>"]).View())
            {
                if (strings.HasPrefix(src.Slice(i), op))
                {
                    i += 2;
                    break;
                }
            }
            if (i == start)
            {
                if (!strings.ContainsRune("+-*/%^()[],=<>!?:|;.", (int)c))
                {
                    fail(new place { from = i, to = i + 1 }, "unexpected character %q", new Slice<object>([c]));
                }
                i++;
            }
            tokens = append(tokens, new token { place = new place { from = start, to = i }, text = src.Slice(start, i), kind = 'o' });
        }
        return append(tokens, new token { place = new place { from = src.Length, to = src.Length }, text = "end", kind = 0 });
    }

    internal static Func<place, @value, @value, @value> numeric(Func<double, double, (double, error)> f)
    {
        return (place p, @value a, @value b) =>
        {
            Func<double, double, double> result = (double x, double y) =>
            {
                var (z, err) = f(x, y);
                if (err != null)
                {
                    fail(p, "cannot compute: %v", new Slice<object>([err]));
                }
                return z;
            };
            switch (a)
            {
                case num a1:
                    switch (b)
                    {
                        case num b1:
                            return (num)result(a1.Value, b1.Value);
                        case vec b1:
                            return b1.each((double x) => result(a1.Value, x));
                    }
                    break;
                case vec a1:
                    switch (b)
                    {
                        case num b1:
                            return a1.each((double x) => result(x, b1.Value));
                        case vec b1:
                            {
                                if (a1.Value.Length != b1.Value.Length)
                                {
                                    fail(p, "cannot combine %d and %d: %v", new Slice<object>([a1.Value.Length, b1.Value.Length, errSize]));
                                }
                                var @out = new vec(new Slice<double>(a1.Value.Length));
                                var outView = @out.Value.View();
                                var aView = a1.Value.View();
                                var bView = b1.Value.View();
                                for (long i = 0; i < a1.Value.Length; i++)
                                {
                                    var result1 = result(aView[i], bView[i]);
                                    outView[i] = result1;
                                }
                                return @out;
                            }
                    }
                    break;
            }
            fail(p, "not for %v and %v", new Slice<object>([a.kind(), b.kind()]));
            return null;
        };
    }

    internal static Func<place, @value, @value, @value> compare(Func<long, bool> f)
    {
        return (place p, @value a, @value b) =>
        {
            var (x, okX) = assertOk<num>(a);
            var (y, okY) = assertOk<num>(b);
            if (!okX || !okY)
            {
                fail(p, "cannot compare %v with %v", new Slice<object>([a.kind(), b.kind()]));
            }
            if (x < y)
            {
                return new truth(f(-1));
            }
            else if (x > y)
            {
                return new truth(f(1));
            }
            return new truth(f(0));
        };
    }

    internal static bool same(@value a, @value b)
    {
        switch (a)
        {
            case vec a1:
                {
                    var (b1, ok) = assertOk<vec>(b);
                    if (!ok || a1.Value.Length != b1.Value.Length)
                    {
                        return false;
                    }
                    var aView = a1.Value.View();
                    var bView = b1.Value.View();
                    for (long i = 0; i < a1.Value.Length; i++)
                    {
                        if (aView[i] != bView[i])
                        {
                            return false;
                        }
                    }
                    return true;
                }
        }
        return equal(a, b);
    }

    internal static Func<double, double, (double, error)> plain(Func<double, double, double> f)
    {
        return (double a, double b) => (f(a, b), null);
    }

    internal static Ptr<calc> newCalc()
    {
        var c = new Ptr<calc>(new calc { globals = new Map<GoString, @value> { ["pi"] = (num)3.141592653589793, ["true"] = new truth(true), ["false"] = new truth(false) } });
        ref var cValue = ref c.Pointee();
        kind arith = 5;
        Func<long, Func<double, double, (double, error)>, Ptr<@operator>> binary = (long prec, Func<double, double, (double, error)> f) =>
        {
            return new Ptr<@operator>(new @operator { prec = prec, apply = numeric(f), left = arith, rightKind = arith, result = arith });
        };
        Func<Func<long, bool>, Ptr<@operator>> rel = (Func<long, bool> f) =>
        {
            return new Ptr<@operator>(new @operator { prec = 4, apply = compare(f), left = numKind, rightKind = numKind, result = boolKind });
        };
        cValue.operators = new Map<GoString, Ptr<@operator>>
        {
            ["+"] = binary(6, plain((double a, double b) => a + b)),
            ["-"] = binary(6, plain((double a, double b) => a - b)),
            ["*"] = binary(7, plain((double a, double b) => a * b)),
            ["/"] = binary(7, (double a, double b) =>
            {
                if (b == 0.0)
                {
                    return (0.0, fmt.Errorf("%g / 0: %w", a, errDomain));
                }
                return (a / b, null);
            }),
            ["%"] = binary(7, plain(math.Mod)),
            ["<"] = rel((long c1) => c1 < 0),
            ["<="] = rel((long c1) => c1 <= 0),
            [">"] = rel((long c1) => c1 > 0),
            [">="] = rel((long c1) => c1 >= 0),
            ["=="] = new Ptr<@operator>(new @operator { prec = 3, apply = (place unused, @value a, @value b) => new truth(same(a, b)), left = anyKind, rightKind = anyKind, result = boolKind }),
            ["!="] = new Ptr<@operator>(new @operator { prec = 3, apply = (place unused, @value a, @value b) => new truth(!same(a, b)), left = anyKind, rightKind = anyKind, result = boolKind }),
            ["|"] = new Ptr<@operator>(new @operator { prec = 5, apply = (place unused, @value a, @value b) =>
            {
                Func<@value, vec> join = (@value v) =>
                {
                    {
                        var (v1, ok) = assertOk<vec>(v);
                        if (ok)
                        {
                            return v1;
                        }
                    }
                    return new vec(new Slice<double>([assert<num>(v, iface: "main.value").Value]));
                };
                var x = join(a);
                return new vec(appendSlice(new vec(x.Value.Slice(0, x.Value.Length, x.Value.Length)).Value, join(b).Value));
            }, left = arith, rightKind = arith, result = vecKind }),
        };
        var pow = binary(8, (double a, double b) =>
        {
            var r = math.Pow(a, b);
            if (!math.IsNaN(r))
            {
                return (r, null);
            }
            return (0.0, errDomain);
        });
        pow.Value.right = true;
        (cValue.operators["**"], cValue.operators["^"]) = (pow, pow);
        Action<GoString, long, Func<Slice<double>, (double, error)>> native = (GoString name, long arity, Func<Slice<double>, (double, error)> f) =>
        {
            c.Value.globals[name] = (@value)new funPtr(new fun { name = name, arity = arity, call = (Slice<@value> @args) =>
            {
                var xs = new Slice<double>(0, @args.Length);
                foreach (var a in @args.View())
                {
                    switch (a)
                    {
                        case num a1:
                            xs = append(xs, a1.Value);
                            break;
                        case vec a1:
                            xs = appendSlice(xs, a1.Value);
                            break;
                        default:
                            {
                                var a1 = a;
                                return (null, fmt.Errorf("%s wants numbers, not a %v", name, a1.kind()));
                            }
                    }
                }
                var (r, err) = f(xs);
                return ((num)r, err);
            } });
        };
        native("sqrt", 1, (Slice<double> x) =>
        {
            if (x[0] < 0.0)
            {
                return (0.0, fmt.Errorf("sqrt of %g: %w", x[0], errDomain));
            }
            return (math.Sqrt(x[0]), null);
        });
        native("floor", 1, (Slice<double> x) => (math.Floor(x[0]), null));
        native("sum", -1, (Slice<double> x) =>
        {
            double t = 0;
            error result = null;
            foreach (var v in x.View())
            {
                t += v;
            }
            return (t, result);
        });
        native("max", -1, (Slice<double> x) =>
        {
            double m = 0;
            error err = null;
            if (x.Length == 0)
            {
                return (0.0, errors.New("max of nothing"));
            }
            m = x[0];
            foreach (var v in x.Slice(1).View())
            {
                m = max(m, v);
            }
            return (m, null);
        });
        cValue.globals["map"] = (@value)new funPtr(new fun { name = "map", arity = 2, call = (Slice<@value> @args) =>
        {
            var (f, okF) = assertOk<Ptr<fun>>(@args[0]);
            ref var fValue = ref f.Pointee();
            var (v, okV) = assertOk<vec>(@args[1]);
            if (!okF || !okV)
            {
                return (null, errors.New("map wants a function and a vector"));
            }
            var @out = new vec(new Slice<double>(v.Value.Length));
            var outView = @out.Value.View();
            foreach (var (i, x) in v.Value.View().Indexed())
            {
                var (y, err) = fValue.call(new Slice<@value>([(num)x]));
                if (err != null)
                {
                    return (null, fmt.Errorf("element %d: %w", i, err));
                }
                var (n, ok) = assertOk<num>(y);
                if (!ok)
                {
                    return (null, fmt.Errorf("element %d is a %v", i, y.kind()));
                }
                outView[i] = n.Value;
            }
            return (@out, null);
        } });
        cValue.globals["iterate"] = (@value)new funPtr(new fun { name = "iterate", arity = 3, call = (Slice<@value> @args) =>
        {
            @value v = null;
            error err = null;
            var (f, ok) = assertOk<Ptr<fun>>(@args[0]);
            ref var fValue = ref f.Pointee();
            var (n, okN) = assertOk<num>(@args[1]);
            if (!ok || !okN)
            {
                return (null, errors.New("iterate wants a function and a number"));
            }
            v = @args[2];
            for (long i = 0; i < toInt64(n.Value); i++)
            {
                {
                    (v, err) = fValue.call(new Slice<@value>([v]));
                    if (err != null)
                    {
                        return (null, err);
                    }
                }
            }
            return (v, null);
        } });
        return c;
    }

    internal static truth asTruth(typed x, Ptr<env> e)
    {
        var (v, ok) = assertOk<truth>(x.run.Value(e));
        if (!ok)
        {
            fail(x.place, "not a truth", default(Slice<object>));
        }
        return v;
    }

    internal static void main()
    {
        var lines = new Slice<GoString>([
            "1 + 2 * 3",
            "(1 + 2) * 3",
            "2 ** 3 ** 2",
            "-2 ^ 2",
            "10 / 4 - 1",
            "7 % 4 * 2",
            "x = 5",
            "y = x * x - 1",
            "x < y && y < 100",
            "!(x == 5) || true",
            "x > 3 ? 1 : 0",
            "[1, 2, 3] * 2 + 1",
            "[1, 2] | 3 | [4]",
            "[1, 2] + [1, 2, 3]",
            "sum([1, 2, 3], 4)",
            "max(3, [9, 2])[0]",
            "v = [3, 4]",
            "sqrt(sum(v * v))",
            "v[1] + v[0]",
            "v[5]",
            "-v",
            "sq = n -> n * n",
            "sq(4) + sq(v)[0]",
            "map(sq, [1, 2, 3])",
            "hyp = (a, b) -> sqrt(sq(a) + sq(b))",
            "hyp(3, 4)",
            "add = a -> b -> a + b",
            "add(2)(40)",
            "inc = add(1)",
            "iterate(inc, 10, 0)",
            "map(add(100), v)",
            "fact = n -> n < 2 ? 1 : n * fact(n - 1)",
            "fact(10)",
            "fact(25)",
            "fib = n -> n < 2 ? n : fib(n - 1) + fib(n - 2)",
            "map(fib, [1, 5, 10, 15])",
            "newton = (f, d, x) -> x - f(x) / d(x)",
            "iterate(x -> newton(t -> t * t - 2, t -> 2 * t, x), 6, 1)",
            "operator <> 5 (a, b) -> a * 10 + b",
            "1 <> 2 <> 3",
            "operator avg 6 (a, b) -> (a + b) / 2",
            "10 avg 20 * 2",
            "compose = (f, g) -> x -> f(g(x))",
            "compose(sq, inc)(3)",
            "compose(inc, sq)(3)",
            "sq == sq",
            "[1] == [1]",
            "sq",
            "1 / 0",
            "sqrt(-1)",
            "map(x -> 1 / x, [1, 0])",
            "loop = n -> loop(n + 1)",
            "loop(0)",
            "1 +",
            "1 + true",
            "(1",
            "[1, 2",
            "1 $ 2",
            "nope + 1",
            "3(4)",
            "hyp(1)",
            "!5",
            "v ? 1 : 2",
            "max()",
            "operator @ 3 4",
            "operator + 12 4",
            "2 3",
            "n -> missing",
            "(n -> missing)(1)",
            "1e3 + .5",
            "[true]",
            "map(1, 2)",
        ]);
        var c = newCalc();
        var counts = new Map<GoString, long>();
        foreach (var (i, line) in lines.View().Indexed())
        {
            var (v, err) = c.eval(line);
            if (err != null)
            {
                var ce = new Ptr<Ptr<calcError>>();
                errors.As(err, ce);
                fmt.Printf("%2d  %s\n    %s\n    %v", i, line, ce.Value.Value.underline(), err);
                if (errors.Is(err, errDomain))
                {
                    fmt.Print((GoString)" [domain]");
                    counts["domain"]++;
                }
                else if (errors.Is(err, errSize))
                {
                    fmt.Print((GoString)" [size]");
                    counts["size"]++;
                }
                else
                {
                    counts["other"]++;
                }
                fmt.Println();
                continue;
            }
            fmt.Printf("%2d  %s = %v\n", i, line, v);
            counts[v.kind().String()]++;
        }
        Slice<GoString> names = default;
        foreach (var (n, _) in counts)
        {
            names = append(names, n);
        }
        sort.Slice(names, (long i, long j) =>
        {
            if (counts[names[i]] != counts[names[j]])
            {
                return counts[names[i]] > counts[names[j]];
            }
            return names[i] < names[j];
        });
        foreach (var n in names.View())
        {
            fmt.Printf("%-10s %d\n", n, counts[n]);
        }
        fmt.Println(c.Value.calls, (GoString)"calls");
        if (counts["other"] == 0)
        {
            os.Exit(1);
        }
    }

    private static void InitializeVariables()
    {
        kindNames = new Slice<Struct>([new Struct { k = numKind, name = "number" }, new Struct { k = boolKind, name = "truth" }, new Struct { k = vecKind, name = "vector" }, new Struct { k = funKind, name = "function" }]);
        errDomain = errors.New("outside the domain");
        errSize = errors.New("vectors of different sizes");
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class kindPtr : MethodPtr<kind>, fmt.Stringer
{
    public kindPtr()
    {
    }

    public kindPtr(kind value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class numPtr : MethodPtr<num>, fmt.Stringer, @value
{
    public numPtr()
    {
    }

    public numPtr(num value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public kind kind() => Receiver("kind").kind();
}

internal sealed class truthPtr : MethodPtr<truth>, @value
{
    public truthPtr()
    {
    }

    public truthPtr(truth value) : base(value)
    {
    }

    public kind kind() => Receiver("kind").kind();
}

internal sealed class vecPtr : MethodPtr<vec>, @value
{
    public vecPtr()
    {
    }

    public vecPtr(vec value) : base(value)
    {
    }

    public kind kind() => Receiver("kind").kind();
}

internal sealed class funPtr : MethodPtr<fun>, fmt.Stringer, @value
{
    public funPtr()
    {
    }

    public funPtr(fun value) : base(value)
    {
    }

    public GoString String() => this.Value.String();

    public kind kind() => funExtensions.kind(Self);
}

internal sealed class calcErrorPtr : MethodPtr<calcError>, error, errors.unwrapper
{
    public calcErrorPtr()
    {
    }

    public calcErrorPtr(calcError value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();

    public error Unwrap() => this.Value.Unwrap();
}

[GoType("struct { k main.kind; name string }")]
internal struct Struct
{
    public kind k;
    public GoString name;
}
