// One of each thing that can be waited for, none of which comes by itself, and a look at whether a wait has left a trace.
using GoRuntime;

namespace GoSync.Tests;

/// <summary>A WaitGroup whose counter is 1, locked locks, a Cond nobody signals, and a Once in its first call.</summary>
internal sealed class Things
{
    private readonly MutexPtr _conditionLock = new();

    public WaitGroup Group;
    public Mutex Locked;
    public RWMutex WriteLocked;
    public RWMutex ReadLocked;
    public Cond Condition;
    public Once Running;

    public Things()
    {
        Group.Add(1);
        Locked.Lock();
        WriteLocked.Lock();
        ReadLocked.RLock();
        Condition.L = _conditionLock;
        OnceProbe.Lock(ref Running).Lock();
    }

    /// <summary>How many wait for anything.</summary>
    public int Waiting => (int)WaitGroupProbe.Waiters(ref Group) + MutexProbe.Sleeping(ref Locked)
        + RWMutexProbe.Waiting(ref WriteLocked) + RWMutexProbe.Waiting(ref ReadLocked) + CondProbe.Sleeping(ref Condition)
        + MutexProbe.Sleeping(ref OnceProbe.Lock(ref Running));

    public void WaitForSignal(CancellationToken token)
    {
        _conditionLock.Lock();
        try
        {
            Condition.Wait(token);
        }
        finally
        {
            _conditionLock.Unlock();
        }
    }

    public async GoTask WaitForSignalAsync(CancellationToken token)
    {
        await _conditionLock.LockAsync();
        try
        {
            await Condition.WaitAsync(token);
        }
        finally
        {
            _conditionLock.Unlock();
        }
    }

    /// <summary>Everything is as the constructor made it, and can be used on.</summary>
    public void AssertUntouched()
    {
        Assert.Equal(0, Waiting);
        Group.Done();
        Group.Wait();
        Assert.False(Locked.TryLock());
        Locked.Unlock();
        Assert.True(Locked.TryLock());
        Assert.False(WriteLocked.TryRLock());
        WriteLocked.Unlock();
        Assert.True(WriteLocked.TryRLock());
        Assert.True(ReadLocked.TryRLock());
        ReadLocked.RUnlock();
        Assert.False(ReadLocked.TryLock());
        ReadLocked.RUnlock();
        Assert.True(ReadLocked.TryLock());
        Assert.True(_conditionLock.Value.TryLock());
        Condition.Signal();
        OnceProbe.Lock(ref Running).Unlock();
        var ran = 0;
        Running.Do(() => ran++);
        Running.Do(() => ran++);
        Assert.Equal(1, ran);
    }
}
