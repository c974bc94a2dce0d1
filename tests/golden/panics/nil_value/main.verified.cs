using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        ((Action)(() =>
        {
            var frame = new DeferScope();
            try
            {
                throw panic(null);
            }
            catch (Exception e)
            {
                frame.Panic(e);
            }
            frame.RunRecovering(static (ref frame) =>
            {
                var r = frame.Recover();
                var (_, ok) = assertOk<PanicNilError>(r);
                fmt.Println(r, ok);
            });
            frame.End();
        }))();
        throw panic(null);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
