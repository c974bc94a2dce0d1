using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        GoString s = "héllo, 世界 🙂";
        fmt.Println(s.Length, ((Slice<int>)s).Length, s[1], s[2], s.Slice(1, 3), s.Slice(0, 1) + s.Slice(3, 5));
        foreach (var (i, r) in s)
        {
            fmt.Printf("%d:%c(%U) ", i, r, r);
        }
        fmt.Println();
        foreach (var (i, _) in (GoString)"aé")
        {
            fmt.Print(i, (GoString)" ");
        }
        fmt.Println();
        var sView = s.View();
        for (long i = 0; i < 3; i++)
        {
            fmt.Printf("%x %q ", sView[i], sView[i]);
        }
        fmt.Println();
        GoString bad = GoString.FromBytes([0x61, 0xFF, 0x62, 0xC0, 0xAF, 0x63, 0xE4, 0xB8]);
        foreach (var (i, r) in bad)
        {
            fmt.Printf("%d:%U ", i, r);
        }
        fmt.Println(bad.Length, (object)(Slice<int>)bad, (object)(Slice<byte>)bad);
        fmt.Printf("%q %+q %x % X\n", bad, s, (GoString)"hi", (GoString)"hi");
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
