using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                var err = frame.Recover();
                throw panic(fmt.Sprintf("wrapped: %v", err));
            });
            Slice<long> s = default;
            _ = s[s.Length];
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
