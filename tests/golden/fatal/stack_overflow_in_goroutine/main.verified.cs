using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.S")]
[MethodPtr(typeof(SPtr))]
internal struct S : fmt.Stringer, IEquatable<S>
{
    public long n;

    public GoString String()
    {
        return fmt.Sprint(this);
    }

    public readonly bool Equals(S other) => this.n == other.n;

    public override readonly bool Equals(object obj) => obj is S other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.n);

    public static bool operator ==(S a, S b) => a.Equals(b);

    public static bool operator !=(S a, S b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        fmt.Println((GoString)"before");
        var wg = new WaitGroup();
        wg.Go(() =>
        {
            var frame = new DeferScope();
            try
            {
                fmt.Println(new S { n = 1 });
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) => fmt.Println((GoString)"not recovered", frame.Recover()));
            frame.End();
        });
        await wg.WaitAsync();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class SPtr : MethodPtr<S>, fmt.Stringer
{
    public SPtr()
    {
    }

    public SPtr(S value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}
