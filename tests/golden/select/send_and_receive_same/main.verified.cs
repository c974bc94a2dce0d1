using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

internal static partial class Program
{
    internal static async GoTask main()
    {
        var ch = new Chan<long>(1);
        long sent = 0;
        long received = 0;
        var send = new SendCase<long>();
        var receive = new ReceiveCase<long>();
        for (long i = 0; i < 100; i++)
        {
            switch (await Select.RunAsync(send.To(ch, i), receive.From(ch)))
            {
                case 0:
                    sent++;
                    break;
                default:
                    received++;
                    break;
            }
        }
        fmt.Println(sent, received);

        // An unbuffered channel never meets itself.
        var lone = new Chan<long>(0);
        var send1 = lone.SendCase(1);
        var receive1 = lone.ReceiveCase();
        switch (Select.TryRun(send1, receive1))
        {
            case 0:
                fmt.Println((GoString)"sent to itself");
                break;
            case 1:
                fmt.Println((GoString)"received from itself");
                break;
            default:
                fmt.Println((GoString)"not ready");
                break;
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
