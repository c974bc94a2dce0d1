// Loading a large tree makes nothing but syntax trees that all stay alive: a garbage collection meanwhile would only move them about.
using System.Runtime;

namespace Go2Cs.Loading;

/// <summary>Does work during which the garbage collector does not run, if there is memory enough for all that the work makes.</summary>
internal static class UncollectedPhase
{
    // Measured over Go's own packages: what is allocated for each byte of source, with some room.
    private const int BytesPerSourceByte = 16;

    // Less than this is hardly ever collected anyway.
    private const long WorthIt = 64L << 20;

    /// <summary>Does <paramref name="work"/>, which parses so many bytes of source.</summary>
    public static void Run(long sourceBytes, Action work)
    {
        var needed = sourceBytes * BytesPerSourceByte;
        if (needed < WorthIt || needed > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 || !TryBegin(needed))
        {
            work();
            return;
        }
        try
        {
            work();
        }
        finally
        {
            // A collection, when it took more after all, has ended it already.
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
        }
    }

    private static bool TryBegin(long bytes)
    {
        try
        {
            return GCSettings.LatencyMode != GCLatencyMode.NoGCRegion && GC.TryStartNoGCRegion(bytes, disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this collector can set aside at once.
            return false;
        }
    }
}
