// Go's reader/writer lock as an object that waiting goroutines can hold on to. A writer announces itself by making the
// reader count negative; readers that come later wait for it, and it waits for the readers that were there before.
//
// Invariants
//   - _readerCount is the number of readers that hold or wait for the lock, minus MaxReaders while a writer holds or awaits it;
//   - _readerWait is the number of readers a waiting writer still waits for (negative if they leave before it has counted);
//   - _users counts those that hold the lock or are in the middle of an operation. The core retires (for ever) only from 0.
using GoRuntime;
using Semaphore = GoRuntime.Semaphore;

namespace GoSync;

internal sealed class RWMutexCore
{
    public const string RUnlockOfUnlocked = "sync: RUnlock of unlocked RWMutex";
    public const string UnlockOfUnlocked = "sync: Unlock of unlocked RWMutex";

    private const int MaxReaders = 1 << 30;
    private const int Retired = int.MinValue / 2;

    private readonly MutexCore _writers;
    private readonly Semaphore _writerSemaphore = new();
    private readonly Semaphore _readerSemaphore = new();
    private int _readerCount;
    private int _readerWait;
    private int _users;

    private RWMutexCore(MutexCore writers) => _writers = writers;

    public static RWMutexCore ReadLocked(int readers) => new(new MutexCore(0)) { _readerCount = readers, _users = readers };

    public static RWMutexCore WriteLocked() =>
        new(new MutexCore(MutexCore.Locked)) { _readerCount = -MaxReaders, _users = 1 };

    public bool HasRetired => Volatile.Read(ref _users) < 0;

    /// <summary>Go's copy: the state, without the waiters it counts.</summary>
    public RWMutexCore Copy() => new(_writers.Copy())
    {
        _readerCount = Volatile.Read(ref _readerCount),
        _readerWait = Volatile.Read(ref _readerWait),
        _users = Math.Max(Volatile.Read(ref _users), 0),
    };

    /// <summary>Begins an operation; false if the core has retired.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _users) > 0) return true;
        return false;
    }

    /// <summary>Ends what <see cref="TryEnter"/> began, without a lock or with it given back. True if the core has retired.</summary>
    public bool Leave() =>
        Interlocked.Decrement(ref _users) == 0 && Interlocked.CompareExchange(ref _users, Retired, 0) == 0;

    public void RLock()
    {
        if (Interlocked.Increment(ref _readerCount) < 0) _readerSemaphore.Acquire(WaitReason.RWMutexRLock);
    }

    public GoTask RLockAsync() =>
        Interlocked.Increment(ref _readerCount) < 0 ? _readerSemaphore.AcquireAsync(WaitReason.RWMutexRLock) : default;

    public bool TryRLock()
    {
        while (true)
        {
            var count = Volatile.Read(ref _readerCount);
            if (count < 0) return false;
            if (Interlocked.CompareExchange(ref _readerCount, count + 1, count) == count) return true;
        }
    }

    public void RUnlock()
    {
        var count = Interlocked.Decrement(ref _readerCount);
        if (count >= 0) return;
        if (count + 1 is 0 or -MaxReaders) FatalError.Throw(RUnlockOfUnlocked);

        // A writer waits; the last reader that was there before it lets it in.
        if (Interlocked.Decrement(ref _readerWait) == 0) _writerSemaphore.Release();
    }

    public void Lock()
    {
        _writers.Lock();
        if (MustWaitForReaders()) _writerSemaphore.Acquire(WaitReason.RWMutexLock);
    }

    public GoTask LockAsync()
    {
        var writers = _writers.LockAsync();
        if (!writers.IsCompleted) return LockAfterAsync(writers);
        return MustWaitForReaders() ? _writerSemaphore.AcquireAsync(WaitReason.RWMutexLock) : default;
    }

    public bool TryLock()
    {
        if (!_writers.TryLock()) return false;
        if (Interlocked.CompareExchange(ref _readerCount, -MaxReaders, 0) == 0) return true;
        _writers.Unlock();
        return false;
    }

    public void Unlock()
    {
        var readers = Interlocked.Add(ref _readerCount, MaxReaders);
        if (readers >= MaxReaders) FatalError.Throw(UnlockOfUnlocked);
        for (; readers > 0; readers--) _readerSemaphore.Release();
        _writers.Unlock();
    }

    private bool MustWaitForReaders()
    {
        var readers = Interlocked.Add(ref _readerCount, -MaxReaders) + MaxReaders;
        return readers != 0 && Interlocked.Add(ref _readerWait, readers) != 0;
    }

    private async GoTask LockAfterAsync(GoTask writers)
    {
        await writers;
        if (MustWaitForReaders()) await _writerSemaphore.AcquireAsync(WaitReason.RWMutexLock);
    }
}
