// Why a goroutine is blocked, in the words Go prints between brackets in a traceback.

namespace GoRuntime;

/// <summary>Why a goroutine is blocked.</summary>
/// <remarks>Go: runtime/runtime2.go, waitReason.</remarks>
public enum WaitReason : byte
{
    /// <summary>Not blocked.</summary>
    None,
    /// <summary><c>semacquire</c></summary>
    SemAcquire,
    /// <summary><c>sleep</c></summary>
    Sleep,
    /// <summary><c>chan receive (nil chan)</c></summary>
    ChanReceiveNil,
    /// <summary><c>chan send (nil chan)</c></summary>
    ChanSendNil,
    /// <summary><c>select (no cases)</c></summary>
    SelectNoCases,
    /// <summary><c>select</c></summary>
    Select,
    /// <summary><c>chan receive</c></summary>
    ChanReceive,
    /// <summary><c>chan send</c></summary>
    ChanSend,
    /// <summary><c>sync.Cond.Wait</c></summary>
    CondWait,
    /// <summary><c>sync.Mutex.Lock</c></summary>
    MutexLock,
    /// <summary><c>sync.RWMutex.RLock</c></summary>
    RWMutexRLock,
    /// <summary><c>sync.RWMutex.Lock</c></summary>
    RWMutexLock,
    /// <summary><c>sync.WaitGroup.Wait</c></summary>
    WaitGroupWait,
    /// <summary><c>IO wait</c>: awaits something that is not ours, such as a .NET task.</summary>
    IOWait,
    /// <summary><c>coroutine</c></summary>
    Coroutine,
    /// <summary><c>synctest.Run</c></summary>
    SynctestRun,
    /// <summary><c>synctest.Wait</c></summary>
    SynctestWait,
    /// <summary><c>chan receive (durable)</c></summary>
    SynctestChanReceive,
    /// <summary><c>chan send (durable)</c></summary>
    SynctestChanSend,
    /// <summary><c>select (durable)</c></summary>
    SynctestSelect,
    /// <summary><c>sync.WaitGroup.Wait (durable)</c></summary>
    SynctestWaitGroupWait,
}

internal static class WaitReasons
{
    private const ulong Durable =
        1UL << (int)WaitReason.ChanReceiveNil | 1UL << (int)WaitReason.ChanSendNil | 1UL << (int)WaitReason.SelectNoCases
        | 1UL << (int)WaitReason.Sleep | 1UL << (int)WaitReason.CondWait | 1UL << (int)WaitReason.Coroutine
        | 1UL << (int)WaitReason.SynctestRun | 1UL << (int)WaitReason.SynctestWait
        | 1UL << (int)WaitReason.SynctestChanReceive | 1UL << (int)WaitReason.SynctestChanSend
        | 1UL << (int)WaitReason.SynctestSelect | 1UL << (int)WaitReason.SynctestWaitGroupWait;

    /// <summary>True if a goroutine of a synctest bubble that waits so can only be woken from inside the bubble.</summary>
    public static bool IsDurable(this WaitReason reason) => (Durable >> (int)reason & 1) != 0;

    /// <summary>The text Go prints for <paramref name="reason"/>.</summary>
    public static string Text(this WaitReason reason) => reason switch
    {
        WaitReason.None => "",
        WaitReason.SemAcquire => "semacquire",
        WaitReason.Sleep => "sleep",
        WaitReason.ChanReceiveNil => "chan receive (nil chan)",
        WaitReason.ChanSendNil => "chan send (nil chan)",
        WaitReason.SelectNoCases => "select (no cases)",
        WaitReason.Select => "select",
        WaitReason.ChanReceive => "chan receive",
        WaitReason.ChanSend => "chan send",
        WaitReason.CondWait => "sync.Cond.Wait",
        WaitReason.MutexLock => "sync.Mutex.Lock",
        WaitReason.RWMutexRLock => "sync.RWMutex.RLock",
        WaitReason.RWMutexLock => "sync.RWMutex.Lock",
        WaitReason.WaitGroupWait => "sync.WaitGroup.Wait",
        WaitReason.IOWait => "IO wait",
        WaitReason.Coroutine => "coroutine",
        WaitReason.SynctestRun => "synctest.Run",
        WaitReason.SynctestWait => "synctest.Wait",
        WaitReason.SynctestChanReceive => "chan receive (durable)",
        WaitReason.SynctestChanSend => "chan send (durable)",
        WaitReason.SynctestSelect => "select (durable)",
        WaitReason.SynctestWaitGroupWait => "sync.WaitGroup.Wait (durable)",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
