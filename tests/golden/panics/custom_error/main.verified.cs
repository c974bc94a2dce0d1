using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.NotFound")]
[MethodPtr(typeof(NotFoundPtr))]
internal struct NotFound
{
    public GoString Name;

    public GoString Error()
    {
        return fmt.Sprintf("%q not found", this.Name);
    }
}

internal static partial class Program
{
    internal static void main()
    {
        throw panic(new NotFoundPtr(new NotFound { Name = "answer" }));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class NotFoundPtr : MethodPtr<NotFound>, error
{
    public NotFoundPtr()
    {
    }

    public NotFoundPtr(NotFound value) : base(value)
    {
    }

    public GoString Error() => this.Value.Error();
}
