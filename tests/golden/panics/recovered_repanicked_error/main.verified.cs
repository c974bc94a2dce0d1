using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferScope();
        try
        {
            Slice<long> s = default;
            _ = s[s.Length];
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) =>
        {
            var err = frame.Recover();
            throw panic(fmt.Sprintf("wrapped: %v", err));
        });
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
