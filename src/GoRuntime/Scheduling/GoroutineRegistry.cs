// The goroutines that have parked at least once, for tracebacks. A goroutine that runs to its end never enters it, which keeps
// spawning cheap. A plain thread is in it while it sleeps.
//
// Invariant: a shard's list is changed only under the shard's lock; a goroutine stays in the shard it entered.

namespace GoRuntime;

internal static class GoroutineRegistry
{
    private const int ShardCount = 8;
    private static readonly Shard[] Shards = CreateShards();

    /// <summary>Enters a goroutine when it parks for the first time.</summary>
    public static void Add(Goroutine goroutine)
    {
        var index = (int)(goroutine.Id >> 4) & (ShardCount - 1);
        var shard = Shards[index];
        shard.Lock.Enter();
        var first = shard.First;
        goroutine.RegistryNext = first;
        if (first != null)
        {
            first.RegistryPrevious = goroutine;
        }

        shard.First = goroutine;
        goroutine.RegistryShard = (byte)(index + 1);
        shard.Lock.Exit();
    }

    /// <summary>Removes a goroutine that has ended; does nothing for one that never parked.</summary>
    public static void Remove(Goroutine goroutine)
    {
        if (goroutine.RegistryShard == 0)
        {
            return;
        }

        var shard = Shards[goroutine.RegistryShard - 1];
        shard.Lock.Enter();
        var previous = goroutine.RegistryPrevious;
        var next = goroutine.RegistryNext;
        if (previous == null)
        {
            shard.First = next;
        }
        else
        {
            previous.RegistryNext = next;
        }

        if (next != null)
        {
            next.RegistryPrevious = previous;
        }

        goroutine.RegistryNext = null;
        goroutine.RegistryPrevious = null;
        goroutine.RegistryShard = 0;
        shard.Lock.Exit();
    }

    /// <summary>Adds the goroutines that have parked and not ended to a list, in no order.</summary>
    public static void CopyTo(List<Goroutine> all)
    {
        foreach (var shard in Shards)
        {
            shard.Lock.Enter();
            for (var goroutine = shard.First; goroutine != null; goroutine = goroutine.RegistryNext)
            {
                all.Add(goroutine);
            }

            shard.Lock.Exit();
        }
    }

    /// <summary>Counts the goroutines that wait, by <see cref="WaitReason"/>; plain threads that sleep count too.</summary>
    public static void CountParked(long[] counts)
    {
        foreach (var shard in Shards)
        {
            shard.Lock.Enter();
            for (var goroutine = shard.First; goroutine != null; goroutine = goroutine.RegistryNext)
            {
                if (goroutine.State == GoroutineState.Parked)
                {
                    counts[(int)goroutine.WaitReason]++;
                }
            }

            shard.Lock.Exit();
        }
    }

    private static Shard[] CreateShards()
    {
        var shards = new Shard[ShardCount];
        for (var i = 0; i < shards.Length; i++)
        {
            shards[i] = new Shard();
        }

        return shards;
    }

    private sealed class Shard
    {
        public SpinMutex Lock;
        public Goroutine? First;
    }
}
