// Look into the types: how many wait, and whether the struct itself is the lock.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync.Tests;

/// <summary>Looks into a WaitGroup.</summary>
internal static class WaitGroupProbe
{
    /// <summary>How many waiters are counted.</summary>
    public static long Waiters(ref WaitGroup wg) => Core(ref wg) is { HasRetired: false } core ? State(core) & 0x7fff_ffff : 0;

    public static bool IsShared(ref WaitGroup wg) => Core(ref wg) is { HasRetired: false };

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_core")]
    private static extern ref WaitGroupCore? Core(ref WaitGroup wg);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_state")]
    private static extern ref long State(WaitGroupCore core);
}

/// <summary>Looks into a Mutex.</summary>
internal static class MutexProbe
{
    /// <summary>How many waiters are counted.</summary>
    public static int Waiters(ref Mutex mu) => Core(ref mu) is { } core ? State(core) >> 3 : 0;

    /// <summary>How many stand in the queue.</summary>
    public static int Sleeping(ref Mutex mu) => Core(ref mu) is { } core ? Sleeping(core) : 0;

    public static int Sleeping(MutexCore core) => Queue(core).Waiting;

    public static bool IsShared(ref Mutex mu) => Core(ref mu) is not null;

    public static int State(MutexCore core) => StateOf(core);

    /// <summary>The first step of Unlock; returns what the second one has to know.</summary>
    public static int BeginUnlock(MutexCore core) => Interlocked.Decrement(ref StateOf(core));

    /// <summary>The second step of Unlock.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "UnlockSlow")]
    public static extern void EndUnlock(MutexCore core, int state);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_core")]
    private static extern ref MutexCore? Core(ref Mutex mu);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_state")]
    private static extern ref int StateOf(MutexCore core);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_queue")]
    private static extern ref PermitQueue Queue(MutexCore core);
}

/// <summary>Looks into an RWMutex.</summary>
internal static class RWMutexProbe
{
    /// <summary>How many readers and writers stand in its queues.</summary>
    public static int Waiting(ref RWMutex rw) => Core(ref rw) is { } core
        ? MutexProbe.Sleeping(Writers(core)) + WriterQueue(core).Waiting + ReaderQueue(core).Waiting
        : 0;

    public static bool IsShared(ref RWMutex rw) => Core(ref rw) is { HasRetired: false };

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_core")]
    private static extern ref RWMutexCore? Core(ref RWMutex rw);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_writers")]
    private static extern ref MutexCore Writers(RWMutexCore core);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_writerQueue")]
    private static extern ref PermitQueue WriterQueue(RWMutexCore core);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_readerQueue")]
    private static extern ref PermitQueue ReaderQueue(RWMutexCore core);
}

/// <summary>Looks into a Cond.</summary>
internal static class CondProbe
{
    public static int Sleeping(ref Cond cond) => Waiters(ref cond) is { } waiters ? waiters.Waiting : 0;

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_waiters")]
    private static extern ref NotifyList? Waiters(ref Cond cond);
}

/// <summary>Looks into a Once.</summary>
internal static class OnceProbe
{
    /// <summary>What the first call holds while it runs.</summary>
    public static ref Mutex Lock(ref Once once) => ref MutexOf(Core(ref once) ??= new OnceCore());

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_core")]
    private static extern ref OnceCore? Core(ref Once once);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_mutex")]
    private static extern ref Mutex MutexOf(OnceCore core);
}
