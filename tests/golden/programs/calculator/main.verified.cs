// A calculator: lexer, parser, syntax tree, errors by panic and recover.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Kind")]
[MethodPtr(typeof(KindPtr))]
internal readonly struct Kind(long value) : INamed<long>, fmt.Stringer, IEquatable<Kind>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Kind(long value) => new(value);

    public static explicit operator long(Kind a) => a.Value;

    public bool Equals(Kind other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Kind other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Kind a, Kind b) => a.Value == b.Value;

    public static bool operator !=(Kind a, Kind b) => a.Value != b.Value;

    public GoString String()
    {
        if (this.Value < 7)
        {
            return kindNames[this.Value];
        }
        return GoString.Concat("Kind(", strconv.Itoa(this.Value), ")");
    }
}

[GoType("main.Token")]
[MethodPtr(typeof(TokenPtr))]
internal struct Token : fmt.Stringer, IEquatable<Token>
{
    [Embedded]
    public Kind Kind;
    public GoString Text;
    public long Pos;

    public GoString String() => this.Kind.String();

    public readonly bool Equals(Token other) => this.Kind == other.Kind && this.Text == other.Text && this.Pos == other.Pos;

    public override readonly bool Equals(object obj) => obj is Token other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Kind, this.Text, this.Pos);

    public static bool operator ==(Token a, Token b) => a.Equals(b);

    public static bool operator !=(Token a, Token b) => !a.Equals(b);
}

[GoType("main.SyntaxError")]
[MethodPtr(typeof(SyntaxErrorPtr))]
internal struct SyntaxError : error, IEquatable<SyntaxError>
{
    public long Pos;
    public GoString Msg;

    public GoString Error()
    {
        return fmt.Sprintf("%d: %s", this.Pos, this.Msg);
    }

    public readonly bool Equals(SyntaxError other) => this.Pos == other.Pos && this.Msg == other.Msg;

    public override readonly bool Equals(object obj) => obj is SyntaxError other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Pos, this.Msg);

    public static bool operator ==(SyntaxError a, SyntaxError b) => a.Equals(b);

    public static bool operator !=(SyntaxError a, SyntaxError b) => !a.Equals(b);
}

[GoType("main.Lexer")]
internal struct Lexer
{
    public Ptr<bufio.Reader> r;
    public long pos;

    public int read()
    {
        var (c, n, err) = this.r.ReadRune();
        if (equal(err, io.EOF))
        {
            return -1;
        }
        else if (err != null)
        {
            throw panic(err);
        }
        this.pos += n;
        return c;
    }
}

[GoType("main.(*Lexer)")]
internal static class LexerExtensions
{
    internal static void unread(this Ptr<Lexer> l, int c)
    {
        if (c >= 0)
        {
            l.Value.r.UnreadRune();
            l.Value.pos -= GoString.FromRune(c).Length;
        }
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static void @while(this Ptr<Lexer> l, Ptr<strings.Builder> b, Func<int, bool> ok)
    {
        ref var lValue = ref l.Pointee();
        while (true)
        {
            var c = lValue.read();
            if (c < 0 || !ok(c))
            {
                l.unread(c);
                return;
            }
            b.Value.WriteRune(c);
        }
    }

    internal static Token Next(this Ptr<Lexer> l)
    {
        var t = new Token();
        ref var lValue = ref l.Pointee();
        var c = lValue.read();
        while (unicode.IsSpace(c))
        {
            c = lValue.read();
        }
        t.Pos = lValue.pos;
        var b = Ptr.New<strings.Builder>();
        if (c < 0)
        {
            return t;
        }
        else if (unicode.IsDigit(c) || c == '.')
        {
            b.Value.WriteRune(c);
            l.@while(b, (int r) => unicode.IsDigit(r) || r == '.' || r == 'e');
            t.Kind = Num;
        }
        else if (unicode.IsLetter(c))
        {
            b.Value.WriteRune(c);
            l.@while(b, unicode.IsLetter);
            t.Kind = Name;
        }
        else if (strings.ContainsRune("+-*/^%", c))
        {
            b.Value.WriteRune(c);
            t.Kind = Op;
        }
        else if (c == '(')
        {
            t.Kind = LParen;
        }
        else if (c == ')')
        {
            t.Kind = RParen;
        }
        else if (c == ',')
        {
            t.Kind = Comma;
        }
        else
        {
            throw panic(new SyntaxError { Pos = lValue.pos, Msg = fmt.Sprintf("unexpected %q", c) });
        }
        t.Text = b.Value.String();
        return t;
    }
}

[GoType("main.Node")]
internal interface Node : fmt.Stringer
{
    double Eval(Map<GoString, double> env);
}

[GoType("main.Number")]
[MethodPtr(typeof(NumberPtr))]
internal readonly struct Number(double value) : INamed<double>, Node, IEquatable<Number>
{
    public readonly double Value = value;
    double INamed<double>.Value => Value;

    public static implicit operator Number(double value) => new(value);

    public static explicit operator double(Number a) => a.Value;

    public bool Equals(Number other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Number other && Equals(other);

    public override int GetHashCode() => (int)GoEquality<double>.Hash(Value);

    public static bool operator ==(Number a, Number b) => a.Value == b.Value;

    public static bool operator !=(Number a, Number b) => a.Value != b.Value;

    public double Eval(Map<GoString, double> unused)
    {
        return this.Value;
    }

    public GoString String()
    {
        return strconv.FormatFloat(this.Value, (byte)'g', -1, 64);
    }
}

[GoType("main.Var")]
[MethodPtr(typeof(VarPtr))]
internal readonly struct Var(GoString value) : INamed<GoString>, Node, IEquatable<Var>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Var(GoString value) => new(value);

    public static implicit operator Var(string value) => new(value);

    public bool Equals(Var other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Var other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Var a, Var b) => a.Value == b.Value;

    public static bool operator !=(Var a, Var b) => a.Value != b.Value;

    public double Eval(Map<GoString, double> env)
    {
        var (x, ok) = env.Lookup(this.Value);
        if (!ok)
        {
            throw panic(fmt.Errorf("undefined: %s", this.Value));
        }
        return x;
    }

    public GoString String()
    {
        return this.Value;
    }
}

[GoType("main.Binary")]
[MethodPtr(typeof(BinaryPtr))]
internal struct Binary
{
    public byte Op;
    public Node L;
    public Node R;

    public double Eval(Map<GoString, double> env)
    {
        StackGuard.Check();
        var l = this.L.Eval(env);
        var r = this.R.Eval(env);
        switch (this.Op)
        {
            case (byte)'+':
                return l + r;
            case (byte)'-':
                return l - r;
            case (byte)'*':
                return l * r;
            case (byte)'/':
                return l / r;
            case (byte)'%':
                return (double)rem(toInt64(l), toInt64(r));
            case (byte)'^':
                return math.Pow(l, r);
        }
        throw panic("bad op " + GoString.FromRune(this.Op));
    }

    public GoString String()
    {
        return fmt.Sprintf("(%v %c %v)", this.L, this.Op, this.R);
    }
}

[GoType("main.Unary")]
[MethodPtr(typeof(UnaryPtr))]
internal struct Unary : Node, IEquatable<Unary>
{
    public byte Op;
    public Node X;

    public double Eval(Map<GoString, double> env)
    {
        StackGuard.Check();
        return -this.X.Eval(env);
    }

    public GoString String()
    {
        return fmt.Sprintf("(%c%v)", this.Op, this.X);
    }

    public readonly bool Equals(Unary other) => this.Op == other.Op && equal(this.X, other.X);

    public override readonly bool Equals(object obj) => obj is Unary other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Op, GoEquality<Node>.Hash(this.X));

    public static bool operator ==(Unary a, Unary b) => a.Equals(b);

    public static bool operator !=(Unary a, Unary b) => !a.Equals(b);
}

[GoType("main.Call")]
[MethodPtr(typeof(CallPtr))]
internal struct Call : Node
{
    public GoString Fn;
    public Slice<Node> Args;

    public double Eval(Map<GoString, double> env)
    {
        StackGuard.Check();
        var c = this;
        var @args = new Slice<double>(c.Args.Length);
        var argsView = @args.View();
        foreach (var (i, a) in c.Args.View().Indexed())
        {
            var result = a.Eval(env);
            argsView[i] = result;
        }
        return funcs[c.Fn](@args);
    }

    public GoString String()
    {
        StackGuard.Check();
        Slice<GoString> parts = default;
        foreach (var a in this.Args.View())
        {
            parts = append(parts, a.String());
        }
        return GoString.Concat(this.Fn, "(", strings.Join(parts, ", "), ")");
    }
}

[GoType("main.Parser")]
internal struct Parser
{
    public Ptr<Lexer> lex;
    public Token tok;
}

[GoType("main.(*Parser)")]
internal static class ParserExtensions
{
    internal static void next(this Ptr<Parser> p)
    {
        p.Value.tok = p.Value.lex.Next();
    }

    internal static void fail(this Ptr<Parser> p, GoString f, Slice<object> a)
    {
        var arg = fmt.Sprintf(f, a);
        throw panic(new SyntaxError { Pos = p.Value.tok.Pos, Msg = arg });
    }

    internal static Node expr(this Ptr<Parser> p, long min)
    {
        StackGuard.Check();
        ref var pValue = ref p.Pointee();
        var left = p.unary();
        while (pValue.tok.Kind == Op && prec[pValue.tok.Text] >= min)
        {
            var op = pValue.tok.Text;
            var q = prec[op] + 1;
            if (op == "^"u8)
            {
                q--;
            }
            p.next();
            var arg = p.expr(q);
            left = (Node)new BinaryPtr(new Binary { Op = op[0], L = left, R = arg });
        }
        return left;
    }

    internal static Node unary(this Ptr<Parser> p)
    {
        StackGuard.Check();
        if (p.Value.tok.Text == "-"u8)
        {
            p.next();
            return new Unary { Op = (byte)'-', X = p.unary() };
        }
        return p.primary();
    }

    internal static Node primary(this Ptr<Parser> p)
    {
        StackGuard.Check();
        ref var pValue = ref p.Pointee();
        var t = pValue.tok;
        p.next();
        {
            var tag = t.Kind;
            if (tag == Num)
            {
                var (f, err) = strconv.ParseFloat(t.Text, 64);
                if (err != null)
                {
                    throw panic(err);
                }
                return (Number)f;
            }
            else if (tag == Name)
            {
                if (pValue.tok.Kind != LParen)
                {
                    return new Var(t.Text);
                }
                var c = new Call { Fn = t.Text };
                while (pValue.tok.Kind != RParen)
                {
                    p.next();
                    var arg = p.expr(1);
                    c.Args = append(c.Args, arg);
                    if (pValue.tok.Kind != Comma && pValue.tok.Kind != RParen)
                    {
                        p.fail("want , or ), have %v", new Slice<object>([pValue.tok]));
                    }
                }
                p.next();
                return c;
            }
            else if (tag == LParen)
            {
                var n = p.expr(1);
                if (pValue.tok.Kind != RParen)
                {
                    p.fail("want ), have %v %+v", new Slice<object>([pValue.tok.Kind, pValue.tok]));
                }
                p.next();
                return n;
            }
        }
        throw panic(new SyntaxError { Pos = t.Pos, Msg = "unexpected " + t.Kind.String() });
    }
}

internal static partial class Program
{
    internal static readonly Kind EOF = (Kind)0;
    internal static readonly Kind Num = (Kind)1;
    internal static readonly Kind Name = (Kind)2;
    internal static readonly Kind Op = (Kind)3;
    internal static readonly Kind LParen = (Kind)4;
    internal static readonly Kind RParen = (Kind)5;
    internal static readonly Kind Comma = (Kind)6;

    internal static Array7<GoString> kindNames = new Array7<GoString> { [0] = "EOF", [1] = "Num", [2] = "Name", [3] = "Op", [4] = "(", [5] = ")", [6] = "," };

    internal static Map<GoString, Func<Slice<double>, double>> funcs;

    internal static Map<GoString, long> prec = new Map<GoString, long> { ["+"] = 1, ["-"] = 1, ["*"] = 2, ["/"] = 2, ["%"] = 2, ["^"] = 3 };

    internal static (Node, error) parse(GoString s)
    {
        Node n = null;
        error err = null;
        var frame = new DeferScope();
        try
        {
            var p = new Ptr<Parser>(new Parser { lex = new Ptr<Lexer>(new Lexer { r = bufio.NewReader(strings.NewReader(s)) }) });
            p.next();
            n = p.expr(1);
            if (p.Value.tok.Kind != EOF)
            {
                p.fail("unexpected %v", new Slice<object>([p.Value.tok.Kind]));
            }
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame, ref err, ref s) =>
        {
            {
                var eValue = frame.Recover();
                switch (eValue)
                {
                    case null:
                        break;
                    case SyntaxError e:
                        err = e;
                        break;
                    case { } eValue1 when isType<error>(eValue1, out var e):
                        err = fmt.Errorf("parse %q: %w", s, e);
                        break;
                    default:
                        {
                            var e = eValue;
                            throw panic(e);
                        }
                }
            }
        }, ref err, ref s);
        frame.End();
        return (n, err);
    }

    internal static void main()
    {
        var env = new Map<GoString, double> { ["x"] = 3.0, ["pi"] = math.Pi };
        var w = bufio.NewWriter(os.Stdout);
        var frame = new DeferScope();
        try
        {
            foreach (var (i, s) in new Slice<GoString>(["1+2*3", "-(x^2^2)/2", "max(1, sum(1,2,x), sqrt(16)) % 4", "2 $ 3", "(1", "1..2", "y+1", "1/0", "", "1 2", "sqrt()", "nofn(1)", "10 % 0"]).View().Indexed())
            {
                var (n, err) = parse(s);
                if (err != null)
                {
                    fmt.Fprintf(w, "%2d %-35q %T %v\n", i, s, err, err);
                    continue;
                }
                ((Action)(() =>
                {
                    var i1 = i;
                    var s1 = s;
                    var frame1 = new DeferScope();
                    try
                    {
                        fmt.Fprintf(w, "%2d %-35q %v = %.4g %T\n", i, s, n, n.Eval(env), n);
                    }
                    catch (Exception e)
                    {
                        frame1.Panic(e);
                    }
                    frame1.RunRecovering(static (ref frame1, ref w, ref i, ref s) =>
                    {
                        var e = frame1.Recover();
                        if (e != null)
                        {
                            fmt.Fprintf(w, "%2d %-35q panic %v\n", i, s, e);
                        }
                    }, ref w, ref i1, ref s1);
                    frame1.End();
                }))();
            }
            fmt.Fprintln(w, (Kind)3, (Kind)9, new Token { Kind = Num, Text = "1", Pos = 2 });
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static w => w.Flush(), w);
        frame.End();
    }

    private static void InitializeVariables()
    {
        funcs = new Map<GoString, Func<Slice<double>, double>>
        {
            ["max"] = (Slice<double> a) =>
            {
                var m = math.Inf(-1);
                foreach (var x in a.View())
                {
                    m = math.Max(m, x);
                }
                return m;
            },
            ["sqrt"] = (Slice<double> a) => math.Sqrt(a[0]),
            ["sum"] = (Slice<double> a) =>
            {
                double s = 0;

                foreach (var x in a.View())
                {
                    s += x;
                }
                return s;
            },
        };
    }

    private static void Start()
    {
        InitializeVariables();
        main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class KindPtr : MethodPtr<Kind>, fmt.Stringer
{
    public KindPtr()
    {
    }

    public KindPtr(Kind value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class TokenPtr : MethodPtr<Token>, fmt.Stringer
{
    public TokenPtr()
    {
    }

    public TokenPtr(Token value) : base(value)
    {
    }

    public GoString String() => this.Value.Kind.String();
}

internal sealed class SyntaxErrorPtr : MethodPtr<SyntaxError>, error
{
    public SyntaxErrorPtr()
    {
    }

    public SyntaxErrorPtr(SyntaxError value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();
}

internal sealed class NumberPtr : MethodPtr<Number>, Node
{
    public NumberPtr()
    {
    }

    public NumberPtr(Number value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public double Eval(Map<GoString, double> env) => Receiver("Eval").Eval(env);
}

internal sealed class VarPtr : MethodPtr<Var>, Node
{
    public VarPtr()
    {
    }

    public VarPtr(Var value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public double Eval(Map<GoString, double> env) => Receiver("Eval").Eval(env);
}

internal sealed class BinaryPtr : MethodPtr<Binary>, Node
{
    public BinaryPtr()
    {
    }

    public BinaryPtr(Binary value) : base(value)
    {
    }

    public GoString String() => this.Value.String();

    public double Eval(Map<GoString, double> env) => this.Value.Eval(env);
}

internal sealed class UnaryPtr : MethodPtr<Unary>, Node
{
    public UnaryPtr()
    {
    }

    public UnaryPtr(Unary value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public double Eval(Map<GoString, double> env) => Receiver("Eval").Eval(env);
}

internal sealed class CallPtr : MethodPtr<Call>, Node
{
    public CallPtr()
    {
    }

    public CallPtr(Call value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();

    public double Eval(Map<GoString, double> env) => Receiver("Eval").Eval(env);
}
