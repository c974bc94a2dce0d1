using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.mixed")]
internal struct mixed
{
    public bool a;
    [GoType("int64")]
    public long b;
    public ushort c;
    public GoString d;
    public Slice<long> e;
    public object f;
}

internal static partial class Program
{
    internal static async GoTask main()
    {
        var block = new Chan<long>(0);
        var before = runtime.NumGoroutine();
        for (long i = 0; i < 3; i++)
        {
            Go.Run(async () => await block.ReceiveAsync());
        }
        await runtime.GoschedAsync();
        fmt.Println(before, runtime.NumGoroutine());
        fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.GOMAXPROCS(0) >= 1, runtime.NumCPU() >= 1, runtime.Compiler);
        fmt.Println(os.Args.Length, os.Getenv("SURELY_NOT_SET") == ""u8);
        var (_, found) = os.LookupEnv("SURELY_NOT_SET");
        var (_, err) = os.ReadFile("/surely/not/there");
        fmt.Println(found, err, os.IsNotExist(err));
        var m = new mixed();
        fmt.Println((nuint)80u, (nuint)2u, (nuint)24u, (nuint)64u, (nuint)8u, (nuint)6u);
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
