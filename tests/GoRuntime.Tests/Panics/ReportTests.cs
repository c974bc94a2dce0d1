// The report of an unrecovered panic, byte for byte as real Go's up to the stack.

namespace GoRuntime.Tests.Panics;

public class ReportTests
{
    private const string NilPointer = "panic: runtime error: invalid memory address or nil pointer dereference";
    private const string Signal = "\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]";

    [Theory]
    [InlineData("Text", "panic: hello")]
    [InlineData("TwoLines", "panic: hello\n\tworld")]
    [InlineData("Number", "panic: 42")]
    [InlineData("Fraction", "panic: 1.5")]
    [InlineData("Error", "panic: boom")]
    [InlineData("NilArgument", "panic: runtime error: panic called with nil argument")]
    [InlineData("ErrorThatPanics", "fatal error: panic while printing panic value: inner in Error")]
    [InlineData("ErrorThatPanicsWithNumber", "fatal error: panic while printing panic value: type int")]
    [InlineData("NilPointer", NilPointer + Signal)]
    [InlineData("Division", "panic: runtime error: integer divide by zero")]
    [InlineData("CloseOfNil", "panic: close of nil channel")]
    [InlineData("CloseOfClosed", "panic: close of closed channel")]
    [InlineData("SendOnClosed", "panic: send on closed channel")]
    [InlineData("WaitingSendOnClosed", "panic: send on closed channel")]
    [InlineData("MakeChan", "panic: makechan: size out of range")]
    [InlineData("InGoroutine", "panic: in g")]
    [InlineData("InAsyncGoroutine", "panic: in g")]
    [InlineData("Repanic", "panic: A [recovered, repanicked]")]
    [InlineData("OtherPanicAfterRecover", "panic: A [recovered]\n\tpanic: B")]
    [InlineData("Nested", "panic: A\n\tpanic: B")]
    [InlineData("NestedThree", "panic: A\n\tpanic: B\n\tpanic: C")]
    [InlineData("SameValueNotRecovered", "panic: A")]
    [InlineData("NestedRecovered", "panic: A")]
    [InlineData("NestedRepanic", "panic: A\n\tpanic: B [recovered, repanicked]")]
    [InlineData("RepanicInNested", "panic: A [recovered]\n\tpanic: B\n\tpanic: A")]
    [InlineData("ThreeLevels", "panic: A [recovered]\n\tpanic: A1 [recovered]\n\tpanic: A12")]
    [InlineData("MemoryFaultRepanicked", NilPointer + " [recovered, repanicked]" + Signal)]
    [InlineData("MemoryFaultThenPanic", NilPointer + "\n\tpanic: B" + Signal)]
    [InlineData("PanicInGoexit", "panic: in goexit")]
    [InlineData("TwoPanicsInGoexit", "panic: W\n\tpanic: X")]
    [InlineData("GoexitInPanic", "fatal error: no goroutines (main called runtime.Goexit) - deadlock!")]
    [InlineData("DeferredNil", NilPointer + Signal, "body\n")]
    [InlineData("DeferredRunsFirst", "panic: A", "deferred\n")]
    [InlineData("DeferredHelperDoesNotRecover", "panic: via helper", "nil\n")]
    [InlineData("Fatal", "fatal error: sync: unlock of unlocked mutex")]
    [InlineData("FatalIsNotRecovered", "fatal error: sync: unlock of unlocked mutex")]
    [InlineData("PanicInFinally", "panic: A\n\tpanic: B")]
    [InlineData("FatalInFinally", "panic: A\n\tfatal error: sync: unlock of unlocked mutex")]
    [InlineData("FatalInDeferred",
        "panic: runtime.errorString(\"invalid memory address or nil pointer dereference\")\n\tfatal error: sync: unlock of unlocked mutex"
        + Signal)]
    [InlineData("PanicAfterCatch", "panic: B", "A\n")]
    [InlineData("OutOfMemory", "fatal error: out of memory")]
    [InlineData("OutOfMemoryDeferred", "fatal error: out of memory")]
    [InlineData("TooLargeSlice", "fatal error: runtime: out of memory")]
    [InlineData("ForeignException", "panic: System.InvalidOperationException: not Go's")]
    public void Panic_NotRecovered_IsReported(string program, string report, string output = "")
    {
        var child = ChildProcess.Run("Panics." + program);
        Assert.Equal((2, output, report), (child.ExitCode, child.Output, child.Report));
    }

    [Theory]
    [InlineData("StackOverflow")]
    [InlineData("StackOverflowOfAThread")]
    public void EndlessRecursion_IsReported(string program)
    {
        var child = ChildProcess.Run("Panics." + program);
        Assert.Equal((2, ""), (child.ExitCode, child.Output));
        Assert.Matches(
            @"^runtime: goroutine stack exceeds 1000000000-byte limit\nruntime: sp=0x[0-9a-f]+ stack=\[0x[0-9a-f]+, 0x[0-9a-f]+\]\nfatal error: stack overflow$",
            child.Report);
    }

    [Theory]
    [InlineData("InAsyncFunction", "PanicAtOnce")]
    [InlineData("InAsyncFunctionAfterWait", "PanicAfter")]
    public void Report_OfAsyncFunction_NamesCreator(string program, string function)
    {
        var child = ChildProcess.Run("Panics." + program);
        Assert.Equal($"Panics.{function}(...)", child.Errors.Split('\n')[3]);
        Assert.Matches($@"\ncreated by Panics\.{program} in goroutine 1\n\t/.*/Panics\.cs:\d+ \+0x[0-9a-f]+\n$", child.Errors);
    }

    [Fact]
    public void Report_OfMain_NamesGoroutineFunctionAndLine()
    {
        var child = ChildProcess.Run("Panics.Text");
        var lines = child.Errors.Split('\n');
        Assert.Equal(["panic: hello", "", "goroutine 1 [running]:", "Panics.Text()"], lines[..4]);
        Assert.Matches(@"^\t/.*/GoRuntime\.TestHost/Panics\.cs:\d+ \+0x[0-9a-f]+$", lines[4]);
    }

    [Theory]
    [InlineData("InGoroutine")]
    [InlineData("InAsyncGoroutine")]
    public void Report_OfGoroutine_NamesCreator(string program)
    {
        var child = ChildProcess.Run("Panics." + program);
        var lines = child.Errors.Split('\n');
        Assert.Matches(@"^goroutine \d+ \[running\]:$", lines[2]);
        Assert.StartsWith($"Panics.{program}.func1()", lines[3], StringComparison.Ordinal);
        Assert.Matches($@"\ncreated by Panics\.{program} in goroutine 1\n\t/.*/Panics\.cs:\d+ \+0x[0-9a-f]+\n$", child.Errors);
    }
}
