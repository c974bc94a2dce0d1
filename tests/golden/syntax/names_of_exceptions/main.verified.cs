// Functions that defer, with variables called e around and inside them.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.event")]
internal struct @event
{
    public GoString name;
}

internal static partial class Program
{
    internal static Slice<error> handle(@event e, Slice<Func<@event, error>> handlers)
    {
        Slice<error> errs = default;
        var frame = new DeferScope();
        try
        {
            foreach (var (i, f) in handlers.View().Indexed())
            {
                ((Action)(() =>
                {
                    var i1 = i;
                    var frame1 = new DeferScope();
                    try
                    {
                        {
                            var e1 = f(e);
                            if (e1 != null)
                            {
                                errs = append(errs, e1);
                            }
                        }
                    }
                    catch (Exception e1)
                    {
                        frame1.Panic(e1);
                    }
                    frame1.RunRecovering(static (ref frame1, ref errs, ref i) =>
                    {
                        var r = frame1.Recover();
                        if (r != null)
                        {
                            errs = append(errs, fmt.Errorf("handler %d: %v", i, r));
                        }
                    }, ref errs, ref i1);
                    frame1.End();
                }))();
            }
        }
        catch (Exception e1)
        {
            frame.Panic(e1);
        }
        frame.Run(static (ref errs, ref e) =>
        {
            errs = append(errs, fmt.Errorf("%s is done", e.name));
        }, ref errs, ref e);
        frame.End();
        return errs;
    }

    internal static void main()
    {
        var e = new @event { name = "start" };
        foreach (var e2 in handle(e, new Slice<Func<@event, error>>([
            (@event e1) => fmt.Errorf("no %s", e1.name),
            (@event unused) =>
            {
                throw panic((GoString)"broken");
            },
            (@event unused) => null,
        ])).View())
        {
            fmt.Println(e2);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}
