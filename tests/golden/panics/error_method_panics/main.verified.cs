using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Bad")]
[MethodPtr(typeof(BadPtr))]
internal struct Bad : error, IEquatable<Bad>
{
    public GoString Error()
    {
        return "bad";
    }

    public readonly bool Equals(Bad other) => true;

    public override readonly bool Equals(object obj) => obj is Bad other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(Bad a, Bad b) => a.Equals(b);

    public static bool operator !=(Bad a, Bad b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                fmt.Println((GoString)"recovered:", frame.Recover());
                error err = null;
                var frame1 = new DeferScope();
                try
                {
                    fmt.Println(err.Error());
                }
                catch (Exception e)
                {
                    frame1.Panic(e);
                }
                frame1.RunRecovering(static (ref frame1) =>
                {
                    fmt.Println((GoString)"again:", frame1.Recover());
                });
                frame1.End();
            });
            throw panic(new Bad());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class BadPtr : MethodPtr<Bad>, error
{
    public BadPtr()
    {
    }

    public BadPtr(Bad value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();
}
