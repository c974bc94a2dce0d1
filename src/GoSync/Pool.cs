// sync.Pool: objects that are put aside for reuse, and dropped if nobody wants them between two garbage collections.
//
// What it does is in PoolCore.
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoSync;

/// <summary>A set of temporary objects for reuse, safe for use by several goroutines. The zero value is empty and ready. It
/// must not be copied after first use.</summary>
/// <remarks>Go: sync/pool.go.</remarks>
[GoType("sync.Pool")]
public struct Pool : ICopyable<Pool>, IGoFields<PoolFields>
{
    private PoolCore? _core;

    readonly PoolFields IGoFields<PoolFields>.Fields() => new() { New = New };

    /// <summary>Makes an object when the pool has none; may be nil.</summary>
    public Func<object?>? New;

    /// <summary>Adds an object; nil is ignored.</summary>
    public void Put(object? x)
    {
        if (x is not null) Core().Put(x);
    }

    /// <summary>Takes an object out, or the result of New, or nil if New is nil.</summary>
    public object? Get() => Volatile.Read(ref _core)?.Take() ?? New?.Invoke();

    /// <summary>A copy shares nothing with this pool: which objects it would hold is not for a program to know.</summary>
    public Pool Copy() => new() { New = New };

    private PoolCore Core() => Volatile.Read(ref _core) ?? MakeCore();

    // Not inlined: a loop that uses the pool has its registers for itself.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PoolCore MakeCore() => Interlocked.CompareExchange(ref _core, new PoolCore(), null) ?? _core;
}
