// A timer of a bubble cannot be stopped from outside.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        Ptr<time.Timer> timer = null;
        synctest.Test(new testing.T(), (testing.T unused) =>
        {
            timer = time.NewTimer(time.Second);
        });
        timer.Stop();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
