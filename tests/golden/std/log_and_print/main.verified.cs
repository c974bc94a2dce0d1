using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var l = log.New(os.Stdout, "app: ", 0);
        l.Println((GoString)"started", 1L, true);
        l.Printf("%d%%", 50L);
        l.SetPrefix("[x] ");
        l.SetFlags(log.Lmsgprefix);
        l.Print((GoString)"message");
        println((GoString)"to stderr", 1L, true, (int)'a');
        print((GoString)"same ", (GoString)"line", 2L, (GoString)"\n");
        log.SetFlags(0);
        log.SetPrefix("fatal: ");
        log.Fatalf("exit code %d", 1L);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
