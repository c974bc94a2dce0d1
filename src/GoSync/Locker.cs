// sync.Locker: anything that can be locked and unlocked.
using GoRuntime;

namespace GoSync;

/// <summary>Something that can be locked and unlocked.</summary>
/// <remarks>Go: sync/mutex.go, Locker.</remarks>
[GoType("sync.Locker")]
public interface Locker
{
    /// <summary>Locks: the blocking form.</summary>
    void Lock();

    /// <summary>Locks: the awaiting form. A locker that has none blocks.</summary>
    [NotGo]
    GoTask LockAsync()
    {
        Lock();
        return default;
    }

    /// <summary>Unlocks.</summary>
    void Unlock();
}
