using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.MyErr")]
[MethodPtr(typeof(MyErrPtr))]
internal struct MyErr
{
    public GoString msg;
}

[GoType("main.(*MyErr)")]
internal static class MyErrExtensions
{
    internal static GoString Error(this Ptr<MyErr> e)
    {
        if (e == null)
        {
            return "nil MyErr";
        }
        return e.Value.msg;
    }
}

internal static partial class Program
{
    internal static Ptr<MyErr> mayFail(bool fail)
    {
        if (fail)
        {
            return new MyErrPtr(new MyErr { msg = "failed" });
        }
        return null;
    }

    internal static error wrong()
    {
        return (error)mayFail(false).ToInterface();
    }

    internal static error right()
    {
        var err = mayFail(false);
        if (err != null)
        {
            return (error)err.ToInterface();
        }
        return null;
    }

    internal static void main()
    {
        fmt.Println(wrong() == null, right() == null, mayFail(false) == null);
        var err = wrong();
        fmt.Println(err, assert<Ptr<MyErr>>(err, iface: "error") == null);
        var target = new Ptr<Ptr<MyErr>>();
        fmt.Println(errors.As((error)(error)mayFail(true).ToInterface(), target), target.Value.ToInterface());
        object a = null;
        object b = null;
        fmt.Println(a == null, equal(a, b), (object)((Ptr<long>)null).ToInterface() == null, equal((object)((Ptr<long>)null).ToInterface(), (object)((Ptr<long>)null).ToInterface()), equal((object)((Ptr<long>)null).ToInterface(), (object)((Ptr<GoString>)null).ToInterface()));
        Slice<long> s = default;
        Map<GoString, long> m = default;
        foreach (var v in new Slice<object>([s, m, null, ((Ptr<MyErr>)null).ToInterface()]).View())
        {
            fmt.Printf("%v %T;", v == null, v);
        }
        fmt.Println();
        fmt.Println(equal((object)1L, (object)1L), equal((object)1L, (object)(int64)1L), equal((object)(GoString)"a", (object)(GoString)"a"), equal((object)1.0, (object)1L));
        error e1 = (error)new MyErrPtr(new MyErr { msg = "x" });
        error e2 = (error)new MyErrPtr(new MyErr { msg = "x" });
        fmt.Println(equal(e1, e2), equal(e1, e1), equal((error)(error)target.Value.ToInterface(), (error)target.Value.ToInterface()));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class MyErrPtr : MethodPtr<MyErr>, error
{
    public MyErrPtr()
    {
    }

    public MyErrPtr(MyErr value) : base(value)
    {
    }

    public GoString Error() => MyErrExtensions.Error(Self);
}
