// Programs that die of a panic.

[GoType("main.T")]
public struct Point
{
    public long A;
    public GoString B;
}

public sealed class Failure(string text) : error
{
    public GoString Error() => text;
}

public sealed class Unprintable : error
{
    public GoString Error() => throw panic("inner in Error");
}

public sealed class UnprintableInt : error
{
    public GoString Error() => throw panic(42L);
}

public static class Panics
{
    private static object? _value;

    public static void Text() => throw panic("hello");

    public static void TwoLines() => throw panic("hello\nworld");

    public static void Number() => throw panic(42L);

    public static void Fraction() => throw panic(1.5);

    public static void Error() => throw panic(new Failure("boom"));

    public static void NilArgument() => throw panic((object?)null);

    public static void ErrorThatPanics() => throw panic(new Unprintable());

    public static void ErrorThatPanicsWithNumber() => throw panic(new UnprintableInt());

    public static void NilPointer()
    {
        string text = null!;
        Console.WriteLine(text.Length);
    }

    public static void Division()
    {
        var zero = 0;
        Console.WriteLine(1 / zero);
    }

    public static void CloseOfNil() => ((Chan<long>?)null).Close();

    public static void CloseOfClosed()
    {
        var ch = new Chan<long>();
        ch.Close();
        ch.Close();
    }

    public static async GoTask SendOnClosed()
    {
        var ch = new Chan<long>(1);
        ch.Close();
        await ch.SendAsync(1);
    }

    public static async GoTask WaitingSendOnClosed()
    {
        var ch = new Chan<long>();
        Go.Run(async () => await ch.SendAsync(1));
        await Go.YieldAsync();
        ch.Close();
        await new Chan<int>().ReceiveAsync();
    }

    public static void MakeChan() => _ = new Chan<long>(-1);

    public static async GoTask InGoroutine()
    {
        Go.Run(static () => throw panic("in g"));
        await Select.RunAsync();
    }

    public static async GoTask InAsyncGoroutine()
    {
        Go.Run(static async () =>
        {
            await Go.YieldAsync();
            throw panic("in g");
        });
        await Select.RunAsync();
    }

    // An async function that panics before it waits, and one after.
    public static async GoTask InAsyncFunction()
    {
        Go.Run(PanicAtOnce, 0L);
        await Select.RunAsync();
    }

    public static async GoTask InAsyncFunctionAfterWait()
    {
        Go.Run(PanicAfter, 1_000_000L);
        await Select.RunAsync();
    }

    private static async GoTask PanicAtOnce(long nanoseconds)
    {
        await Go.SleepAsync(nanoseconds);
        throw panic("in g");
    }

    private static async GoTask PanicAfter(long nanoseconds)
    {
        await Go.SleepAsync(nanoseconds);
        throw panic("in g");
    }

    public static async GoTask OutOfMemory()
    {
        Go.Run(static () => throw new OutOfMemoryException());
        await Go.SleepAsync(long.MaxValue);
    }

    public static async GoTask OutOfMemoryDeferred()
    {
        var frame = new DeferFrame();
        try
        {
            frame.Defer(static () => Console.WriteLine("deferred"));
            await Go.YieldAsync();
            throw new OutOfMemoryException();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }

        await frame.RunAsync();
    }

    public static void TooLargeSlice() => Console.WriteLine(new Slice<byte>(1L << 46).Length);

    public static async GoTask StackOverflow()
    {
        Go.Run(static () => Console.WriteLine(Recurse(0)));
        await Go.SleepAsync(long.MaxValue);
    }

    public static void StackOverflowOfAThread()
    {
        var thread = new Thread(static () => Console.WriteLine(Recurse(0)), 1 << 20);
        thread.Start();
        thread.Join();
    }

    private static long Recurse(long n)
    {
        StackGuard.Check();
        return Recurse(n + 1) + n;
    }

    public static void DeferredRunsFirst() => Deferring(
        static () => throw panic("A"),
        static () => Console.WriteLine("deferred"));

    // defer func() { r := recover(); panic(r) }()
    public static void Repanic() => Deferring(static () => throw panic("A"), static () =>
    {
        _value = recover();
        throw panic(_value);
    });

    public static void OtherPanicAfterRecover() => Deferring(static () => throw panic("A"), static () =>
    {
        _value = recover();
        throw panic("B");
    });

    public static void Nested() => Deferring(static () => throw panic("A"), static () => throw panic("B"));

    public static void NestedThree() => Deferring(
        static () => throw panic("A"), static () => throw panic("C"), static () => throw panic("B"));

    public static void SameValueNotRecovered()
    {
        _value = (GoString)"A";
        Deferring(static () => throw panic(_value), static () => throw panic(_value));
    }

    public static void NestedRecovered() => Deferring(static () => throw panic("A"), static () =>
        Deferring(static () => throw panic("B"), static () => _value = recover()));

    public static void NestedRepanic() => Deferring(static () => throw panic("A"), static () =>
        Deferring(static () => throw panic("B"), static () =>
        {
            _value = recover();
            throw panic(_value);
        }));

    public static void RepanicInNested() => Deferring(static () => throw panic("A"), static () =>
    {
        _value = recover();
        Deferring(static () => throw panic("B"), static () => throw panic(_value));
    });

    public static void ThreeLevels() => Deferring(
        static () => throw panic("A"),
        static () => throw panic((GoString)(recover() + "2")),
        static () => throw panic((GoString)(recover() + "1")));

    public static void MemoryFaultRepanicked() => Deferring(NilPointer, static () =>
    {
        _value = recover();
        throw panic(_value);
    });

    public static void MemoryFaultThenPanic() => Deferring(NilPointer, static () => throw panic("B"));

    public static async GoTask PanicInGoexit()
    {
        Go.Run(static () => Deferring(static () => Go.Goexit(), static () => throw panic("in goexit")));
        await Select.RunAsync();
    }

    public static async GoTask TwoPanicsInGoexit()
    {
        Go.Run(static () => Deferring(static () => Go.Goexit(), static () => throw panic("X"), static () => throw panic("W")));
        await Select.RunAsync();
    }

    public static void GoexitInPanic() => Deferring(static () => throw panic("A"), static () => Go.Goexit());

    public static void DeferredHelperDoesNotRecover() => Deferring(static () => throw panic("via helper"), static () =>
    {
        Console.Write("");
        Helper();
    });

    public static void DeferredNil() => Deferring(static () => Console.WriteLine("body"), (Action)null!);

    public static void Fatal() => FatalError.Throw("sync: unlock of unlocked mutex");

    public static void FatalIsNotRecovered() => Deferring(
        static () => FatalError.Throw("sync: unlock of unlocked mutex"), static () => _value = recover());

    public static void PanicInFinally()
    {
        try
        {
            throw panic("A");
        }
        finally
        {
            Raise("B");
        }
    }

    public static void FatalInFinally()
    {
        try
        {
            throw panic("A");
        }
        finally
        {
            FatalError.Throw("sync: unlock of unlocked mutex");
        }
    }

    public static void FatalInDeferred() => Deferring(
        NilPointer, static () => FatalError.Throw("sync: unlock of unlocked mutex"));

    public static void PanicAfterCatch()
    {
        Deferring(static () => throw panic("A"), static () => _value = recover());
        try
        {
            Console.WriteLine(_value);
        }
        finally
        {
            Raise("B");
        }
    }

    public static void ForeignException() => throw new InvalidOperationException("not Go's");

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void Raise(string text) => throw panic(text);

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static void Helper() => Console.WriteLine(recover() ?? "nil");

    // func() { defer d[0](); defer d[1](); ...; body() }()
    private static void Deferring(Action body, params Action[] deferred)
    {
        var frame = new DeferFrame();
        try
        {
            foreach (var d in deferred)
            {
                frame.Defer(d);
            }

            body();
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }

        frame.Run();
    }
}
