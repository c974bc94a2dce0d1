// Go's reader/writer lock as an object that waiting goroutines can hold on to. A writer announces itself by making the
// reader count negative; readers that come later wait for it, and it waits for the readers that were there before.
//
// Invariants
//   - _word is the reader count and, from bit 32 on, the number of users, added up. The reader count is the number of readers
//     that hold or wait for the lock, minus MaxReaders while a writer holds or awaits it. The users are the writers that hold the
//     lock and all that are in the middle of an operation. The core retires (for ever) only from 0;
//   - while the reader count is not negative, readers come and go by one atomic step; every other change of it is made under
//     _lock, so that a cancelled waiter can be told from one that is about to be let in;
//   - _readerWait is the number of readers the announced writer still waits for; 0 if it waits for none;
//   - _pending is the number of waiting readers that no Unlock has let in yet: each of them sleeps, or is about to;
//   - the lock of a queue is taken before _lock, never after it.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

internal sealed class RWMutexCore
{
    public const string RUnlockOfUnlocked = "sync: RUnlock of unlocked RWMutex";
    public const string UnlockOfUnlocked = "sync: Unlock of unlocked RWMutex";

    private const int MaxReaders = 1 << 30;
    private const long User = 1L << 32;
    private const long Retired = long.MinValue / 2;

    private readonly MutexCore _writers;
    private PermitQueue _writerQueue;
    private PermitQueue _readerQueue;
    private SpinMutex _lock;
    private long _word;
    private int _readerWait;
    private int _pending;

    private RWMutexCore(MutexCore writers) => _writers = writers;

    public static RWMutexCore ReadLocked(int readers) => new(new MutexCore(0)) { _word = readers };

    public static RWMutexCore WriteLocked() =>
        new(new MutexCore(MutexCore.Locked)) { _word = User - MaxReaders };

    public bool HasRetired => Volatile.Read(ref _word) < 0;

    /// <summary>Go's copy: the state, without the waiters it counts.</summary>
    public RWMutexCore Copy() => new(_writers.Copy())
    {
        _word = Math.Max(Volatile.Read(ref _word), 0),
        _readerWait = Volatile.Read(ref _readerWait),
    };

    /// <summary>Begins an operation; false if the core has retired.</summary>
    public bool TryEnter() => Interlocked.Add(ref _word, User) > 0;

    /// <summary>Ends what <see cref="TryEnter"/> began. True if the core has retired.</summary>
    public bool Leave() => Interlocked.Add(ref _word, -User) == 0 && TryRetire();

    /// <summary>Locks for reading, or fails; the caller, who has entered, has left either way.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the caller does not hold the lock.</exception>
    public void RLock(CancellationToken token)
    {
        ReaderPlace? place;
        try
        {
            // What may fail comes before the caller is counted.
            _ = Goroutine.Current;
            place = token.CanBeCanceled ? new ReaderPlace(this) : null;
            place?.Watch(token);
            if (BecomeReader())
            {
                place?.EndUnused();
                return;
            }
        }
        finally
        {
            Leave();
        }

        _readerQueue.Acquire(WaitReason.RWMutexRLock, wait: place);
        place?.End();
    }

    /// <inheritdoc cref="RLock"/>
    public GoTask RLockAsync(CancellationToken token)
    {
        ReaderPlace? place;
        ReaderBox box;
        try
        {
            if (TryRLock(out _)) return default;
            place = token.CanBeCanceled ? new ReaderPlace(this) : null;
            box = new ReaderBox(this, place);
            place?.Watch(token);
            if (BecomeReader())
            {
                place?.EndUnused();
                return default;
            }
        }
        finally
        {
            Leave();
        }

        if (!_readerQueue.TryAcquire(box, WaitReason.RWMutexRLock, wait: place)) return box.Task;
        place?.End();
        return default;
    }

    /// <summary>Reads if no writer holds the lock or waits for it. For callers that have not entered, too.</summary>
    public bool TryRLock(out bool hasRetired)
    {
        var word = Volatile.Read(ref _word);
        while (true)
        {
            hasRetired = word < 0;
            if (hasRetired || (int)word < 0) return false;
            var found = Interlocked.CompareExchange(ref _word, word + 1, word);
            if (found == word) return true;
            word = found;
        }
    }

    /// <summary>Undoes one RLock; the caller has not entered. True if the core has retired.</summary>
    public bool RUnlock()
    {
        var word = Volatile.Read(ref _word);
        while ((int)word > 0)
        {
            var found = Interlocked.CompareExchange(ref _word, word - 1, word);
            if (found == word) return word == 1 && TryRetire();
            word = found;
        }

        return RUnlockSlow();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool RUnlockSlow()
    {
        EnterLock();
        var word = Interlocked.Decrement(ref _word);
        var count = (int)word;
        var isLast = count < 0 && --_readerWait == 0;
        ExitLock();
        if (count + 1 is 0 or -MaxReaders) FatalError.Throw(RUnlockOfUnlocked);

        // A writer waits; the last reader that was there before it lets it in.
        if (isLast) _writerQueue.Release();
        return word == 0 && TryRetire();
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
        var word = Volatile.Read(ref _word);
        while ((int)word == 0)
        {
            var found = Interlocked.CompareExchange(ref _word, word - MaxReaders, word);
            if (found == word) return true;
            word = found;
        }

        _writers.Unlock();
        return false;
    }

    public void Unlock()
    {
        EnterLock();
        var readers = (int)Interlocked.Add(ref _word, MaxReaders);
        _pending = 0;
        ExitLock();
        if (readers >= MaxReaders) FatalError.Throw(UnlockOfUnlocked);
        for (; readers > 0; readers--) _readerQueue.Release();
        _writers.Unlock();
    }

    private void EnterLock()
    {
        _lock.Enter();
        AssertInvariants();
    }

    private void ExitLock()
    {
        AssertInvariants();
        _lock.Exit();
    }

    [Conditional("DEBUG")]
    private void AssertInvariants() => Debug.Assert(_pending >= 0, "fewer than no readers wait for a writer");

    // Nobody holds it, waits for it or uses it, unless somebody has come since.
    private bool TryRetire() => Interlocked.CompareExchange(ref _word, Retired, 0) == 0;

    // Counts the caller among the readers: true if it may read, false if it has to wait for the writer.
    private bool BecomeReader()
    {
        EnterLock();
        var mayRead = (int)Interlocked.Increment(ref _word) >= 0;
        if (!mayRead) _pending++;
        ExitLock();
        return mayRead;
    }

    private bool MustWaitForReaders()
    {
        EnterLock();
        _readerWait += (int)Interlocked.Add(ref _word, -MaxReaders) + MaxReaders;
        var mustWait = _readerWait != 0;
        ExitLock();
        return mustWait;
    }

    private bool TryLeaveAsReader()
    {
        EnterLock();
        var isPending = _pending != 0;
        if (isPending)
        {
            _pending--;
            if (Interlocked.Decrement(ref _word) == 0) TryRetire();
        }

        ExitLock();
        return isPending;
    }

    // The announcement is taken back; the readers it has kept out are to be let in.
    private bool TryLeaveAsWriter(out int readers)
    {
        readers = 0;
        EnterLock();
        var waits = _readerWait != 0;
        if (waits)
        {
            Interlocked.Add(ref _word, MaxReaders);
            _readerWait = 0;
            readers = _pending;
            _pending = 0;
        }

        ExitLock();
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
