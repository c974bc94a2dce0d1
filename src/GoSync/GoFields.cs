// The fields that Go's types of sync and sync/atomic have, for programs that print them: C# keeps other ones.
using GoRuntime;

namespace GoSync;

/// <summary>What marks types of sync that must not be copied.</summary>
[GoType("sync.noCopy")]
internal struct NoCopy;

/// <summary>What marks types of sync/atomic that must not be copied.</summary>
[GoType("atomic.noCopy", Path = "sync/atomic")]
internal struct AtomicNoCopy;

/// <summary>What aligns 64 bits.</summary>
[GoType("atomic.align64", Path = "sync/atomic")]
internal struct AtomicAlign64;

/// <summary>An atomic number of up to 32 bits, or a word.</summary>
internal struct AtomicFields<T>
{
    [GoName("_")] internal AtomicNoCopy NoCopy;
    [GoName("v")] internal T V;
}

/// <summary>An atomic int64.</summary>
internal struct AtomicInt64Fields
{
    [GoName("_")] internal AtomicNoCopy NoCopy;
    [GoName("_")] internal AtomicAlign64 Align;
    [GoName("v"), GoType("int64")] internal long V;
}

/// <summary>An atomic uint64.</summary>
internal struct AtomicUint64Fields
{
    [GoName("_")] internal AtomicNoCopy NoCopy;
    [GoName("_")] internal AtomicAlign64 Align;
    [GoName("v"), GoType("uint64")] internal ulong V;
}

/// <summary>An atomic pointer.</summary>
internal struct AtomicPointerFields<T>
{
    [GoName("_")] internal Array0<Ptr<T>> Empty;
    [GoName("_")] internal AtomicNoCopy NoCopy;
    [GoName("v")] internal UnsafePointer V;
}

/// <summary>A Mutex.</summary>
internal struct MutexFields
{
    [GoName("_")] internal NoCopy NoCopy;
    [GoName("mu")] internal MutexWords Words;
}

/// <summary>The words of a Mutex.</summary>
[GoType("sync.Mutex", Path = "internal/sync")]
internal struct MutexWords
{
    [GoName("state")] internal int State;
    [GoName("sema")] internal uint Sema;
}

/// <summary>An RWMutex.</summary>
internal struct RWMutexFields
{
    [GoName("w")] internal Mutex Writer;
    [GoName("writerSem")] internal uint WriterSem;
    [GoName("readerSem")] internal uint ReaderSem;
    [GoName("readerCount")] internal AtomicInt32 ReaderCount;
    [GoName("readerWait")] internal AtomicInt32 ReaderWait;
}

/// <summary>A WaitGroup.</summary>
internal struct WaitGroupFields
{
    [GoName("noCopy")] internal NoCopy NoCopy;
    [GoName("state")] internal AtomicUint64 State;
    [GoName("sema")] internal uint Sema;
}

/// <summary>A Once.</summary>
internal struct OnceFields
{
    [GoName("_")] internal NoCopy NoCopy;
    [GoName("done")] internal AtomicBool Done;
    [GoName("m")] internal Mutex Mutex;
}

/// <summary>A Cond.</summary>
internal struct CondFields
{
    [GoName("noCopy")] internal NoCopy NoCopy;
    internal Locker? L;
    [GoName("notify")] internal NotifyFields Notify;
    [GoName("checker"), GoType("sync.copyChecker", Underlying = "uintptr")] internal nuint Checker;
}

/// <summary>Those that wait for a Cond.</summary>
[GoType("sync.notifyList")]
internal struct NotifyFields
{
    [GoName("wait")] internal uint Wait;
    [GoName("notify")] internal uint Notified;
    [GoName("lock")] internal nuint Lock;
    [GoName("head")] internal UnsafePointer Head;
    [GoName("tail")] internal UnsafePointer Tail;
}

/// <summary>A Pool.</summary>
internal struct PoolFields
{
    [GoName("noCopy")] internal NoCopy NoCopy;
    [GoName("local")] internal UnsafePointer Local;
    [GoName("localSize")] internal nuint LocalSize;
    [GoName("victim")] internal UnsafePointer Victim;
    [GoName("victimSize")] internal nuint VictimSize;
    internal Func<object?>? New;
}

/// <summary>A Map.</summary>
internal struct MapFields
{
    [GoName("_")] internal NoCopy NoCopy;
    [GoName("m")] internal MapTrieFields Trie;
}

/// <summary>The trie that Go's Map is.</summary>
[GoType("sync.HashTrieMap[interface {},interface {}]", Path = "internal/sync")]
internal struct MapTrieFields
{
    [GoName("inited")] internal AtomicUint32 Inited;
    [GoName("initMu")] internal MutexWords InitMutex;
    [GoName("root")] internal AtomicPointer<MapTrieNode> Root;
    [GoName("keyHash"), GoType("sync.hashFunc", Underlying = "func()")] internal Action? KeyHash;
    [GoName("valEqual"), GoType("sync.equalFunc", Underlying = "func()")] internal Action? ValEqual;
    [GoName("seed")] internal nuint Seed;
}

/// <summary>An inner node of the trie that Go's Map is.</summary>
[GoType("sync.indirect[interface {},interface {}]", Path = "internal/sync")]
internal struct MapTrieNode;
