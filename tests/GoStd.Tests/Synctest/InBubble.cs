// Runs a test's body in a bubble, from a plain thread (blocking form) and from a goroutine (awaiting form).
using System.Runtime.ExceptionServices;
using GoRuntime;

namespace GoStd.Tests.Synctest;

internal static class InBubble
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Runs the body in two bubbles, one after the other.</summary>
    public static void Run(Func<GoTask> body)
    {
        OnThread(() => synctest.Run(body));
        InGoroutine(() => synctest.RunAsync(body));
    }

    /// <summary>Runs a plain body: its blocking operations block a worker's thread.</summary>
    public static void RunPlain(Action body)
    {
        OnThread(() => synctest.Run(body));
        InGoroutine(() =>
        {
            synctest.Run(body);
            return default;
        });
    }

    /// <summary>Runs a body on a plain thread; fails if it does not end.</summary>
    public static void OnThread(Action body)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                body();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        })
        { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Limit), "the thread did not end");
        failure?.Throw();
    }

    /// <summary>Runs a body as a goroutine outside any bubble; fails if it does not end.</summary>
    public static void InGoroutine(Func<GoTask> body)
    {
        using var done = new ManualResetEventSlim();
        ExceptionDispatchInfo? failure = null;
        Go.Run(async () =>
        {
            try
            {
                await body();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }

            done.Set();
        });
        Assert.True(done.Wait(Limit), "the goroutine did not end");
        failure?.Throw();
    }

    /// <summary>The text of the panic that a body ends with, in a bubble made from a plain thread and in one made in a goroutine.</summary>
    public static string[] PanicsOf(Func<GoTask> body) =>
    [
        Assert.Throws<GoPanic>(() => OnThread(() => synctest.Run(body))).Message,
        Assert.Throws<GoPanic>(() => InGoroutine(() => synctest.RunAsync(body))).Message,
    ];
}
