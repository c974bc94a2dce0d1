// Word counts, readers and writers around each other, an encoder.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.WordCount")]
internal struct WordCount
{
    public GoString Word;
    public long Count;
    public Slice<long> Lines;
}

[GoType("main.byCount")]
[MethodPtr(typeof(byCountPtr))]
internal readonly struct byCount(Slice<WordCount> value) : INamed<Slice<WordCount>>, sort.Interface
{
    public readonly Slice<WordCount> Value = value;
    Slice<WordCount> INamed<Slice<WordCount>>.Value => Value;

    public long Len()
    {
        return this.Value.Length;
    }

    public void Swap(long i, long j)
    {
        (this.Value[i], this.Value[j]) = (this.Value[j], this.Value[i]);
    }

    public bool Less(long i, long j)
    {
        if (this.Value[i].Count == this.Value[j].Count)
        {
            return this.Value[i].Word < this.Value[j].Word;
        }
        return this.Value[i].Count > this.Value[j].Count;
    }
}

[GoType("main.Stats")]
internal struct Stats
{
    public long Lines;
    public long Words;
    public long Runes;
    public long Bytes;
    public GoString Longest;
    public Map<GoString, Ptr<WordCount>> Freq;
    public Array4<long> Classes;
}

[GoType("main.rot13")]
[MethodPtr(typeof(rot13Ptr))]
internal struct rot13 : io.Reader, IEquatable<rot13>
{
    public io.Reader r;

    public (long, error) Read(Slice<byte> p)
    {
        StackGuard.Check();
        long n = 0;
        error err = null;
        (n, err) = this.r.Read(p);
        var pView = p.View();
        foreach (var (i, c) in p.Slice(0, n).View().Indexed())
        {
            if (c >= (byte)'a' && c <= (byte)'z')
            {
                pView[i] = (byte)((byte)'a' + (byte)((byte)((byte)(c - (byte)'a') + 13) % 26));
            }
            else if ((byte)'A' <= c && c <= (byte)'Z')
            {
                pView[i] = (byte)((byte)'A' + (byte)((byte)((byte)(c - (byte)'A') + 13) % 26));
            }
        }
        return (n, err);
    }

    public readonly bool Equals(rot13 other) => equal(this.r, other.r);

    public override readonly bool Equals(object obj) => obj is rot13 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<io.Reader>.Hash(this.r));

    public static bool operator ==(rot13 a, rot13 b) => a.Equals(b);

    public static bool operator !=(rot13 a, rot13 b) => !a.Equals(b);
}

[GoType("main.countingWriter")]
[MethodPtr(typeof(countingWriterPtr))]
internal struct countingWriter
{
    [Embedded]
    public io.Writer Writer;
    [GoType("int64")]
    public long n;

    public (long, error) Write(Slice<byte> p)
    {
        StackGuard.Check();
        var (n, err) = this.Writer.Write(p);
        this.n += n;
        return (n, err);
    }
}

[GoType("main.flaky")]
[MethodPtr(typeof(flakyPtr))]
internal struct flaky
{
    public long left;

    public (long, error) Read(Slice<byte> p)
    {
        if (this.left == 0)
        {
            return (0, errors.New("connection lost"));
        }
        this.left--;
        return (copy(p, (GoString)"data\n"), null);
    }
}

internal static partial class Program
{
    internal static readonly GoString sample = "The quick brown fox — jumps over the lazy dog.\nThe dog sleeps; the FOX runs! Crème brûlée & 日本語 text.\n\n\"To be, or not to be\": that is the question...";

    internal static (Stats, error) analyse(io.Reader r)
    {
        var st = new Stats();
        error err = null;
        st.Freq = new Map<GoString, Ptr<WordCount>>();
        var sc = bufio.NewScanner(r);
        while (sc.Scan())
        {
            var line = sc.Text();
            st.Lines++;
            st.Bytes += line.Length + 1;
            st.Runes += utf8.RuneCountInString(line);
            var words = strings.FieldsFunc(line, (int r1) => !unicode.IsLetter(r1) && r1 != '\'');
            foreach (var w in words.View())
            {
                if (utf8.RuneCountInString(w) > utf8.RuneCountInString(st.Longest))
                {
                    st.Longest = w;
                }
                var key = strings.ToLower(w);
                var (wc, ok) = st.Freq.Lookup(key);
                if (!ok)
                {
                    wc = new Ptr<WordCount>(new WordCount { Word = key });
                    st.Freq[key] = wc;
                }
                wc.Value.Count++;
                var n = wc.Value.Lines.Length;
                if (n == 0 || wc.Value.Lines[n - 1] != st.Lines)
                {
                    wc.Value.Lines = append(wc.Value.Lines, st.Lines);
                }
            }
            st.Words += words.Length;
            foreach (var (_, r1) in line)
            {
                if (unicode.IsUpper(r1))
                {
                    st.Classes[0]++;
                }
                else if (unicode.IsLower(r1))
                {
                    st.Classes[1]++;
                }
                else if (unicode.IsPunct(r1))
                {
                    st.Classes[2]++;
                }
                else
                {
                    st.Classes[3]++;
                }
            }
        }
        return (st, sc.Err());
    }

    internal static GoString encode(object v)
    {
        var b = Ptr.New<strings.Builder>();
        Action<object, long> enc = null;
        enc = (object v1, long depth) =>
        {
            StackGuard.Check();
            switch (v1)
            {
                case null:
                    b.Value.WriteString("null");
                    break;
                case GoString x:
                    fmt.Fprintf((io.Writer)b, "%q", x);
                    break;
                case long:
                case double:
                case bool:
                    {
                        var x = v1;
                        fmt.Fprint((io.Writer)b, x);
                    }
                    break;
                case Slice<object> x:
                    b.Value.WriteByte((byte)'[');
                    foreach (var (i, e) in x.View().Indexed())
                    {
                        if (i > 0)
                        {
                            b.Value.WriteByte((byte)',');
                        }
                        enc(e, depth + 1);
                    }
                    b.Value.WriteByte((byte)']');
                    break;
                case Map<GoString, object> x:
                    {
                        var keys = new Slice<GoString>(0, x.Length);
                        foreach (var (k, _) in x)
                        {
                            keys = append(keys, k);
                        }
                        sort.Strings(keys);
                        b.Value.WriteString("{");
                        foreach (var (i, k) in keys.View().Indexed())
                        {
                            if (i > 0)
                            {
                                b.Value.WriteString(",");
                            }
                            b.Value.WriteString("\n" + strings.Repeat("  ", depth + 1));
                            enc(k, 0);
                            b.Value.WriteString(": ");
                            enc(x[k], depth + 1);
                        }
                        b.Value.WriteString(GoString.Concat("\n", strings.Repeat("  ", depth), "}"));
                    }
                    break;
                case { } xValue when isType<fmt.Stringer>(xValue, out var x):
                    enc(x.String(), depth);
                    break;
                default:
                    {
                        var x = v1;
                        throw panic(fmt.Sprintf("cannot encode %T", x));
                    }
            }
        };
        enc(v, 0);
        return b.Value.String();
    }

    internal static void main()
    {
        var (st, err) = analyse(strings.NewReader(sample));
        fmt.Println(st.Lines, st.Words, st.Runes, st.Bytes, st.Longest, st.Classes, err);
        byCount list = default(byCount);
        foreach (var (_, wc) in st.Freq)
        {
            list = new byCount(append(list.Value, wc.Value));
        }
        sort.Sort(list);
        foreach (var wc in new byCount(list.Value.Slice(0, 5)).Value.View())
        {
            fmt.Printf("%-8s %d %v\n", wc.Word, wc.Count, (object)wc.Lines);
        }
        fmt.Printf("%+v\n", list.Value[5]);
        var cw = new countingWriterPtr(new countingWriter { Writer = os.Stdout });
        (var n, err) = io.Copy((io.Writer)cw.ToInterface(), new rot13 { r = strings.NewReader("Hello, Jbeyq!\n") });
        fmt.Println((int64)n, err, (int64)cw.Value.n);
        var tee = io.TeeReader(io.LimitReader(strings.NewReader("abcdefgh"), 5), (io.Writer)Ptr.New<bytes.Buffer>());
        var (all, _) = io.ReadAll(tee);
        fmt.Printf("%s %q\n", (object)all, (object)bytes.ToUpper(all));
        {
            var (_, err1) = analyse((io.Reader)new flakyPtr(new flaky { left = 2 }));
            if (err1 != null)
            {
                fmt.Println((GoString)"error:", err1);
            }
        }
        var mw = Ptr.New<bytes.Buffer>();
        var w = io.MultiWriter((io.Writer)mw, (io.Writer)cw.ToInterface());
        fmt.Fprintf(w, "%08.3f|%+d|%x|%X|%o|%b|%e|%10s|%-10s|%t|%c|%U\n", 3.14159, 5L, (GoString)"hi", new Slice<byte>([1, 171]), 8L, 5L, 12345.678, (GoString)"r", (GoString)"l", true, (int)'é', (int)'日');
        fmt.Print(mw.Value.String());
        fmt.Println(encode(new Map<GoString, object> { ["b"] = new Slice<object>([1L, 2.5, null, (GoString)"x\ty"]), ["a"] = new Map<GoString, object> { ["t"] = true }, ["s"] = st.Freq["the"].Value.Count }));
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                encode(new Slice<object>([new Empty()]));
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
            frame.End();
        }))();
        var r = bufio.NewReader(strings.NewReader("line one\nline two\nlast"));
        while (true)
        {
            var (line, err1) = r.ReadString(10);
            fmt.Printf("%q %v\n", line, err1);
            if (errors.Is(err1, io.EOF))
            {
                break;
            }
        }
        var a = new Ptr<long>();
        var b = new Ptr<long>();
        var s = new Ptr<GoString>();
        (var k, err) = fmt.Sscanf("12 abc 7", "%d %s %d", a, s, b);
        fmt.Println(k, err, a.Value, s.Value, b.Value);
        var (pr, pw) = io.Pipe();
        Go.Run(() =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Fprint((io.Writer)pw.ToInterface(), (GoString)"through the pipe");
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.Run(static pw => pw.Close(), pw);
            frame.End();
        });
        (var got, err) = io.ReadAll((io.Reader)pr.ToInterface());
        fmt.Println((GoString)got, err);
        fmt.Println(strings.NewReplacer("a", "1", "b", "2").Replace("abcab"), strings.Title("go is fun"), strings.Map((int r1) =>
        {
            if (unicode.IsDigit(r1))
            {
                return -1;
            }
            return unicode.ToUpper(r1);
        }, "a1b2"));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class byCountPtr : MethodPtr<byCount>, sort.Interface
{
    public byCountPtr()
    {
    }

    public byCountPtr(byCount value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}

internal sealed class rot13Ptr : MethodPtr<rot13>, io.Reader
{
    public rot13Ptr()
    {
    }

    public rot13Ptr(rot13 value) : base(value)
    {
    }

    public (long, error) Read(Slice<byte> p) => Receiver("Read").Read(p);
}

internal sealed class countingWriterPtr : MethodPtr<countingWriter>, io.Writer
{
    public countingWriterPtr()
    {
    }

    public countingWriterPtr(countingWriter value) : base(value)
    {
    }

    public (long, error) Write(Slice<byte> p) => this.Value.Write(p);
}

internal sealed class flakyPtr : MethodPtr<flaky>, io.Reader
{
    public flakyPtr()
    {
    }

    public flakyPtr(flaky value) : base(value)
    {
    }

    public (long, error) Read(Slice<byte> p) => this.Value.Read(p);
}
