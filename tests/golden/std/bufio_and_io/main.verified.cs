using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.upper")]
[MethodPtr(typeof(upperPtr))]
internal struct upper : io.Reader, IEquatable<upper>
{
    public io.Reader r;

    public (long, error) Read(Slice<byte> p)
    {
        StackGuard.Check();
        var (n, err) = this.r.Read(p);
        copy(p, strings.ToUpper((GoString)p.Slice(0, n)));
        return (n, err);
    }

    public readonly bool Equals(upper other) => equal(this.r, other.r);

    public override readonly bool Equals(object obj) => obj is upper other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<io.Reader>.Hash(this.r));

    public static bool operator ==(upper a, upper b) => a.Equals(b);

    public static bool operator !=(upper a, upper b) => !a.Equals(b);
}

[GoType("main.counting")]
[MethodPtr(typeof(countingPtr))]
internal struct counting
{
    public long n;

    public (long, error) Write(Slice<byte> p)
    {
        this.n += p.Length;
        return (p.Length, null);
    }
}

internal static partial class Program
{
    internal static void main()
    {
        var scanner = bufio.NewScanner(strings.NewReader("first line\nsecond\n\nlast"));
        for (long i = 1; scanner.Scan(); i++)
        {
            fmt.Printf("%d %q\n", i, scanner.Text());
        }
        fmt.Println(scanner.Err());
        var words = bufio.NewScanner(strings.NewReader(" a bb  ccc "));
        words.Split(bufio.ScanWords);
        while (words.Scan())
        {
            fmt.Print(words.Text(), (GoString)";");
        }
        fmt.Println();
        var (data, err) = io.ReadAll(new upper { r = strings.NewReader("shout") });
        fmt.Println((GoString)data, err);
        var r = bufio.NewReader(strings.NewReader("one\ntwo"));
        (var line, err) = r.ReadString(10);
        fmt.Printf("%q %v\n", line, err);
        (line, err) = r.ReadString(10);
        fmt.Printf("%q %v %v\n", line, err, errors.Is(err, io.EOF));
        var c = new countingPtr();
        (var n, err) = io.Copy((io.Writer)c, io.LimitReader(strings.NewReader("0123456789"), 4));
        fmt.Println((int64)n, err, c.Value.n);
        var w = bufio.NewWriter(os.Stdout);
        var frame = new DeferScope();
        try
        {
            fmt.Fprintf(w, "buffered %d\n", w.Buffered());
            fmt.Fprintln(io.MultiWriter(w, (io.Writer)c), (GoString)"twice");
            fmt.Fprintln(w, c.Value.n);
            var input = bufio.NewScanner(os.Stdin);
            fmt.Fprintln(w, (GoString)"stdin has more:", input.Scan());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static w => w.Flush(), w);
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class upperPtr : MethodPtr<upper>, io.Reader
{
    public upperPtr()
    {
    }

    public upperPtr(upper value) : base(value)
    {
    }

    public (long, error) Read(Slice<byte> p) => Receiver("Read").Read(p);
}

internal sealed class countingPtr : MethodPtr<counting>, io.Writer
{
    public countingPtr()
    {
    }

    public countingPtr(counting value) : base(value)
    {
    }

    public (long, error) Write(Slice<byte> p) => this.Value.Write(p);
}
