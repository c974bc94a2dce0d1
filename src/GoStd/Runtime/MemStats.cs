// runtime.MemStats, filled from what .NET's collector reports. Fields without an equal there stay zero.
using GoRuntime;

namespace GoStd;

public static partial class runtime
{
    /// <summary>Statistics of the memory allocator, in bytes unless named otherwise. Go: runtime/mstats.go</summary>
    [GoType("runtime.MemStats")]
    public struct MemStats
    {
        [GoType("uint64")] public ulong Alloc;
        [GoType("uint64")] public ulong TotalAlloc;
        [GoType("uint64")] public ulong Sys;
        [GoType("uint64")] public ulong Lookups;
        [GoType("uint64")] public ulong Mallocs;
        [GoType("uint64")] public ulong Frees;
        [GoType("uint64")] public ulong HeapAlloc;
        [GoType("uint64")] public ulong HeapSys;
        [GoType("uint64")] public ulong HeapIdle;
        [GoType("uint64")] public ulong HeapInuse;
        [GoType("uint64")] public ulong HeapReleased;
        [GoType("uint64")] public ulong HeapObjects;
        [GoType("uint64")] public ulong StackInuse;
        [GoType("uint64")] public ulong StackSys;
        [GoType("uint64")] public ulong MSpanInuse;
        [GoType("uint64")] public ulong MSpanSys;
        [GoType("uint64")] public ulong MCacheInuse;
        [GoType("uint64")] public ulong MCacheSys;
        [GoType("uint64")] public ulong BuckHashSys;
        [GoType("uint64")] public ulong GCSys;
        [GoType("uint64")] public ulong OtherSys;
        [GoType("uint64")] public ulong NextGC;
        [GoType("uint64")] public ulong LastGC;
        [GoType("uint64")] public ulong PauseTotalNs;
        public uint NumGC;
        public uint NumForcedGC;
        public double GCCPUFraction;
        public bool EnableGC;
        public bool DebugGC;
    }

    /// <summary>
    /// Fills m. Allocated bytes, exact and with the headers of objects, and collections are .NET's; Mallocs and HeapObjects, which it
    /// does not count, are estimated from an average object of 48 bytes.
    /// </summary>
    public static void ReadMemStats(Ptr<MemStats> m)
    {
        const ulong averageObject = 48;
        // First: to ask for the rest allocates.
        var total = (ulong)System.GC.GetTotalAllocatedBytes(precise: true);
        var info = System.GC.GetGCMemoryInfo();
        var live = Math.Min((ulong)System.GC.GetTotalMemory(false), total);
        var committed = Math.Max((ulong)info.TotalCommittedBytes, live);
        m.Value = new MemStats
        {
            Alloc = live,
            HeapAlloc = live,
            TotalAlloc = total,
            Sys = (ulong)Environment.WorkingSet,
            Mallocs = total / averageObject,
            Frees = (total - live) / averageObject,
            HeapSys = committed,
            HeapInuse = live,
            HeapIdle = committed - live,
            HeapObjects = live / averageObject,
            NextGC = (ulong)Math.Max(info.HighMemoryLoadThresholdBytes, 0),
            PauseTotalNs = (ulong)System.GC.GetTotalPauseDuration().TotalNanoseconds,
            NumGC = (uint)System.GC.CollectionCount(0),
            NumForcedGC = (uint)Volatile.Read(ref _forcedCollections),
            GCCPUFraction = info.PauseTimePercentage / 100,
            EnableGC = true,
        };
    }
}
