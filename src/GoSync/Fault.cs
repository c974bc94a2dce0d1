// How GoSync panics: with a Go string as the value, as Go's sync does; and how it passes on a panic of a function it called.
using System.Diagnostics.CodeAnalysis;
using GoRuntime;

namespace GoSync;

internal static class Fault
{
    /// <summary>Panics with the text, as Go's <c>panic("…")</c>.</summary>
    [DoesNotReturn]
    public static void Panic(string text) => throw new GoPanic(GoString.FromString(text));

    /// <summary>The panic to throw for one that has been recovered and is raised again with the same value, as a deferred
    /// <c>panic(recover())</c> does; the report says <c>[recovered, repanicked]</c>.</summary>
    public static GoPanic Repanic(Exception e)
    {
        var first = (GoPanic)PanicConversion.ToGo(e);
        var record = Recovery.RecordOf(first);
        record.Recovered = true;
        var again = new GoPanic(first.Value, first);
        again.Record = new PanicRecord(again, record);
        return again;
    }

    /// <summary>The panic of a deferred function that runs because of a Goexit: if it is recovered, the Goexit goes on.</summary>
    public static GoPanic PanicDuring(GoexitException goexit, object? value)
    {
        var record = Recovery.RecordOf(goexit);
        record.Aborted = true;
        var panic = Builtins.panic(value);
        panic.Record = new PanicRecord(panic, record);
        return panic;
    }
}
