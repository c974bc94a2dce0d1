using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static void main()
    {
        var ch = new Chan<long>(1);
        var send = new SendCase<long>();
        var vCase = new ReceiveCase<long>();
        for (long i = 0; i < 4; i++)
        {
            switch (Select.TryRun(send.To(ch, i), vCase.From(ch)))
            {
                case 0:
                    fmt.Println((GoString)"sent", i);
                    break;
                case 1:
                    {
                        var v = vCase.Value;
                        fmt.Println((GoString)"received", v);
                    }
                    break;
                default:
                    fmt.Println((GoString)"neither");
                    break;
            }
        }
        Chan<long> none = null;
        var vCase1 = none.ReceiveCase();
        var send1 = none.SendCase(1);
        switch (Select.TryRun(vCase1, send1))
        {
            case 0:
                {
                    var v = vCase1.Value;
                    fmt.Println((GoString)"from nil", v);
                }
                break;
            case 1:
                fmt.Println((GoString)"to nil");
                break;
            default:
                fmt.Println((GoString)"nil channels are never ready");
                break;
        }
        switch (Select.TryRun())
        {
            default:
                fmt.Println((GoString)"only default");
                break;
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
