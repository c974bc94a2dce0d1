// Go's reader/writer lock as an object that waiting goroutines can hold on to. A writer announces itself by making the
// reader count negative; readers that come later wait for it, and it waits for the readers that were there before.
//
// Invariants
//   - _readerCount is the number of readers that hold or wait for the lock, minus MaxReaders while a writer holds or awaits it;
//   - while it is not negative, readers come and go by one atomic step; every other change is made under _lock, so that a
//     cancelled waiter can be told from one that is about to be let in;
//   - _readerWait is the number of readers the announced writer still waits for; 0 if it waits for none;
//   - _pending is the number of waiting readers that no Unlock has let in yet: each of them sleeps, or is about to;
//   - _users counts those that hold the lock or are in the middle of an operation. The core retires (for ever) only from 0;
//   - the lock of a queue is taken before _lock, never after it.
using GoRuntime;

namespace GoSync;

internal sealed class RWMutexCore
{
    public const string RUnlockOfUnlocked = "sync: RUnlock of unlocked RWMutex";
    public const string UnlockOfUnlocked = "sync: Unlock of unlocked RWMutex";

    private const int MaxReaders = 1 << 30;
    private const int Retired = int.MinValue / 2;

    private readonly MutexCore _writers;
    private PermitQueue _writerQueue;
    private PermitQueue _readerQueue;
    private SpinMutex _lock;
    private int _readerCount;
    private int _readerWait;
    private int _pending;
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
    public bool TryEnter() => Interlocked.Increment(ref _users) > 0;

    /// <summary>Ends what <see cref="TryEnter"/> began, without a lock or with it given back. True if the core has retired.</summary>
    public bool Leave() =>
        Interlocked.Decrement(ref _users) == 0 && Interlocked.CompareExchange(ref _users, Retired, 0) == 0;

    /// <summary>Locks for reading; if that fails, the caller has left.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the caller does not hold the lock.</exception>
    public void RLock(CancellationToken token)
    {
        if (TryRLock()) return;
        try
        {
            // What may fail comes before the caller is counted.
            _ = Goroutine.Current;
            var place = token.CanBeCanceled ? new ReaderPlace(this) : null;
            place?.Watch(token);
            if (BecomeReader())
            {
                place?.EndUnused();
                return;
            }

            _readerQueue.Acquire(WaitReason.RWMutexRLock, wait: place);
            place?.End();
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <inheritdoc cref="RLock"/>
    public GoTask RLockAsync(CancellationToken token)
    {
        if (TryRLock()) return default;
        try
        {
            var place = token.CanBeCanceled ? new ReaderPlace(this) : null;
            var box = new ReaderBox(this, place);
            place?.Watch(token);
            if (BecomeReader())
            {
                place?.EndUnused();
                return default;
            }

            if (!_readerQueue.TryAcquire(box, WaitReason.RWMutexRLock, wait: place)) return box.Task;
            place?.End();
            return default;
        }
        catch
        {
            Leave();
            throw;
        }
    }

    /// <summary>Reads if no writer holds the lock or waits for it.</summary>
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
        int count;
        while ((count = Volatile.Read(ref _readerCount)) > 0)
        {
            if (Interlocked.CompareExchange(ref _readerCount, count - 1, count) == count) return;
        }

        _lock.Enter();
        count = Interlocked.Decrement(ref _readerCount);
        var isLast = count < 0 && --_readerWait == 0;
        _lock.Exit();
        if (count + 1 is 0 or -MaxReaders) FatalError.Throw(RUnlockOfUnlocked);

        // A writer waits; the last reader that was there before it lets it in.
        if (isLast) _writerQueue.Release();
    }

    /// <summary>Locks for writing; if that fails, the caller has left.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the caller does not hold the lock.</exception>
    public void Lock(CancellationToken token)
    {
        WriterPlace? place = null;
        try
        {
            if (token.CanBeCanceled)
            {
                place = new WriterPlace(this);
                place.Watch(token);
            }

            _writers.Lock(token);
        }
        catch
        {
            place?.EndUnused();
            Leave();
            throw;
        }

        if (MustWaitForReaders()) _writerQueue.Acquire(WaitReason.RWMutexLock, wait: place);
        EndWriter(place);
    }

    /// <inheritdoc cref="Lock"/>
    public GoTask LockAsync(CancellationToken token)
    {
        if (TryLock()) return default;
        WriterPlace? place = null;
        WriterBox box;
        try
        {
            if (token.CanBeCanceled) place = new WriterPlace(this);
            box = new WriterBox(this, place);
            place?.Watch(token);
        }
        catch
        {
            Leave();
            throw;
        }

        return box.Start(token) ? default : box.Task;
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
        _lock.Enter();
        var readers = Interlocked.Add(ref _readerCount, MaxReaders);
        _pending = 0;
        _lock.Exit();
        if (readers >= MaxReaders) FatalError.Throw(UnlockOfUnlocked);
        for (; readers > 0; readers--) _readerQueue.Release();
        _writers.Unlock();
    }

    // Counts the caller among the readers: true if it may read, false if it has to wait for the writer.
    private bool BecomeReader()
    {
        _lock.Enter();
        var mayRead = Interlocked.Increment(ref _readerCount) >= 0;
        if (!mayRead) _pending++;
        _lock.Exit();
        return mayRead;
    }

    private bool MustWaitForReaders()
    {
        _lock.Enter();
        _readerWait += Interlocked.Add(ref _readerCount, -MaxReaders) + MaxReaders;
        var mustWait = _readerWait != 0;
        _lock.Exit();
        return mustWait;
    }

    private bool TryLeaveAsReader()
    {
        _lock.Enter();
        var isPending = _pending != 0;
        if (isPending)
        {
            _pending--;
            Interlocked.Decrement(ref _readerCount);
        }

        _lock.Exit();
        return isPending;
    }

    // The announcement is taken back; the readers it has kept out are to be let in.
    private bool TryLeaveAsWriter(out int readers)
    {
        readers = 0;
        _lock.Enter();
        var waits = _readerWait != 0;
        if (waits)
        {
            Interlocked.Add(ref _readerCount, MaxReaders);
            _readerWait = 0;
            readers = _pending;
            _pending = 0;
        }

        _lock.Exit();
        return waits;
    }

    private void EndWriter(WriterPlace? place)
    {
        if (place is { IsWithdrawn: true })
        {
            for (var readers = place.Readers; readers > 0; readers--) _readerQueue.Release();
            _writers.Unlock();
            Leave();
        }

        place?.End();
    }

    private sealed class ReaderPlace(RWMutexCore core) : CancellableWait
    {
        public override bool TryLeave() => core.TryLeaveAsReader();

        protected override void Cancel() => core._readerQueue.Cancel(this);
    }

    private sealed class WriterPlace(RWMutexCore core) : CancellableWait
    {
        public int Readers;

        public override bool TryLeave() => core.TryLeaveAsWriter(out Readers);

        protected override void Cancel() => core._writerQueue.Cancel(this);
    }

    private sealed class ReaderBox(RWMutexCore core, ReaderPlace? place) : WaitBox
    {
        protected override bool OnWakeUp()
        {
            if (!core._readerQueue.TryAcquireAfterWakeUp(this, WaitReason.RWMutexRLock, wait: place)) return false;
            if (place is { IsWithdrawn: true }) core.Leave();
            place?.End();
            return true;
        }
    }

    // Waits for the other writers, then for the readers.
    private sealed class WriterBox(RWMutexCore core, WriterPlace? place) : WaitBox
    {
        private GoTask _writers;
        private bool _isAlone;

        public bool Start(CancellationToken token)
        {
            try
            {
                _writers = core._writers.LockAsync(token);
            }
            catch
            {
                place?.EndUnused();
                core.Leave();
                throw;
            }

            return Await(_writers) && OnWakeUp();
        }

        protected override bool OnWakeUp()
        {
            if (_isAlone)
            {
                if (!core._writerQueue.TryAcquireAfterWakeUp(this, WaitReason.RWMutexLock, wait: place)) return false;
            }
            else
            {
                try
                {
                    _writers.GetAwaiter().GetResult();
                }
                catch
                {
                    place?.EndUnused();
                    core.Leave();
                    throw;
                }

                _isAlone = true;
                if (core.MustWaitForReaders() && !core._writerQueue.TryAcquire(this, WaitReason.RWMutexLock, wait: place)) return false;
            }

            core.EndWriter(place);
            return true;
        }
    }
}
