// Interfaces of the program, with library types behind them, whose methods have parameters of all names.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

[GoType("main.loader")]
internal interface loader
{
    (object, bool) LoadOrStore(object key, object @value);
}

[GoType("main.swapper")]
internal interface swapper
{
    (object, bool) Swap(object @value, object adaptedvalue);

    (object, bool) Load(object @this);
}

[GoType("main.writer")]
internal interface writer
{
    (long, error) WriteString(GoString @value);

    error WriteByte(byte b);
}

internal static partial class Program
{
    internal static void main()
    {
        var m = Ptr.New<SyncMap>();
        loader l = new loaderOfSyncMapPtr(m);
        var (result, result1) = l.LoadOrStore((GoString)"a", 1L);
        fmt.Println(result, result1);
        var (result2, result3) = l.LoadOrStore((GoString)"a", 2L);
        fmt.Println(result2, result3);
        swapper s = new swapperOfSyncMapPtr(m);
        var (result4, result5) = s.Swap((GoString)"a", 3L);
        fmt.Println(result4, result5);
        var (result6, result7) = s.Load((GoString)"a");
        fmt.Println(result6, result7);
        var b = Ptr.New<strings.Builder>();
        writer w = new writerOfBuilderPtr(b);
        var (result8, result9) = w.WriteString("text");
        fmt.Println(result8, result9);
        fmt.Println(w.WriteByte((byte)'!'), b.Value.String());
        var (found, ok) = assertOk<swapper>((object)m);
        if (ok)
        {
            var (result10, result11) = found.Load((GoString)"b");
            fmt.Println(result10, result11);
        }
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class loaderOfSyncMapPtr(Ptr<SyncMap> adaptedvalue) : LibraryAdapter(adaptedvalue), loader
{
    public (object, bool) LoadOrStore(object key, object @value) => adaptedvalue.Value.LoadOrStore(key, @value);
}

internal sealed class swapperOfSyncMapPtr(Ptr<SyncMap> adaptedadaptedvalue) : LibraryAdapter(adaptedadaptedvalue), swapper
{
    public (object, bool) Load(object @this) => adaptedadaptedvalue.Value.Load(@this);

    public (object, bool) Swap(object @value, object adaptedvalue) => adaptedadaptedvalue.Value.Swap(@value, adaptedvalue);
}

internal sealed class writerOfBuilderPtr(Ptr<strings.Builder> adaptedvalue) : LibraryAdapter(adaptedvalue), writer
{
    public error WriteByte(byte b) => adaptedvalue.Value.WriteByte(b);

    public (long, error) WriteString(GoString @value) => adaptedvalue.Value.WriteString(@value);
}

/// <summary>Library types that become values of the program's interfaces when their values are asked for them.</summary>
internal static class LibraryTypes
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Register()
    {
        LibraryAdapters<swapper>.Add(static (Ptr<SyncMap> value) => new swapperOfSyncMapPtr(value));
    }
}
