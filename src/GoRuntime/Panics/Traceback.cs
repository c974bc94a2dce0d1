// Stack traces in Go's form: `main.worker(...)` and, on the next line, file, line and offset. Go prints the words of the
// arguments, which .NET cannot tell: a function that has any is printed with (...), as Go prints an inlined one.
//
// Texts are kept by method and place: a million goroutines wait at a few places.

using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace GoRuntime;

internal static class Traceback
{
    // As many as Go prints at either end of a deep stack.
    private const int HalfOfFrames = 50;

    private static readonly Lock Lock = new();
    private static readonly Dictionary<(Type, int), byte[]> Parked = [];
    private static readonly Dictionary<MethodInfo, byte[]> Creators = [];

    /// <summary>Appends frames; those of Go's runtime are left out, as Go does.</summary>
    public static void Append(List<byte> to, IReadOnlyList<GoFrame> stack)
    {
        var frames = stack.Where(static frame => !frame.IsRuntime || frame.IsPanic).ToArray();
        for (var i = 0; i < frames.Length; i++)
        {
            if (i == HalfOfFrames && frames.Length > 2 * HalfOfFrames)
            {
                var elided = frames.Length - 2 * HalfOfFrames;
                Append(to, $"...{elided} frames elided...\n");
                i += elided;
            }

            Append(to, Frame(frames[i].InReport, frames[i].Place, frames[i].NativeOffset));
        }
    }

    /// <summary>Appends the methods a parked goroutine is in, the innermost first.</summary>
    /// <param name="to">The text.</param>
    /// <param name="goroutine">A goroutine that waits.</param>
    /// <param name="patience">How long to wait for a blocked thread to tell its stack.</param>
    public static void AppendParked(List<byte> to, Goroutine goroutine, TimeSpan patience)
    {
        var at = goroutine.Resume;
        for (; at is TaskBox box; at = box.Continuation)
        {
            to.AddRange(ParkedFrame(box));
        }

        if (at is Worker thread && thread.TraceOfBlockedThread(goroutine, patience) is { } trace)
        {
            Append(to, GoStack.Of(trace));
        }
    }

    /// <summary>Appends the function that a goroutine which has not started will call.</summary>
    public static void AppendEntry(List<byte> to, Goroutine goroutine)
    {
        if ((goroutine.FunctionArgument?.Method ?? goroutine.EntryMethod) is { } entry && FrameName.Of(entry) is { } name)
        {
            Append(to, Frame(name + FrameName.ArgumentsOf(entry), SourceLines.FindStart(entry), 0));
        }
    }

    /// <summary>
    /// Appends <c>created by … in goroutine N</c>, and where, for a goroutine that a <c>go</c> statement made.
    /// </summary>
    public static void AppendCreator(List<byte> to, Goroutine goroutine)
    {
        if (goroutine.CreatorId == 0 || goroutine.EntryMethod is not { } entry)
        {
            return;
        }

        // What WaitGroup.Go was given says where it was called.
        var byLibrary = FrameName.IsLibrary(entry.Module.Assembly) && goroutine.FunctionArgument != null;
        var function = byLibrary ? goroutine.FunctionArgument!.Method : entry;
        byte[]? text;
        lock (Lock)
        {
            if (!Creators.TryGetValue(function, out text))
            {
                text = Creator(function, byLibrary ? FrameName.OfLibrary(entry) + ".Go" : null);
                Creators.Add(function, text);
            }
        }

        // The number of the creator stands between the two halves.
        var split = text.AsSpan().IndexOf((byte)'\n');
        to.AddRange(text.AsSpan(0, split));
        Append(to, $" in goroutine {goroutine.CreatorId}");
        to.AddRange(text.AsSpan(split));
    }

    private static byte[] Creator(MethodBase function, string? library)
    {
        var sites = CreationSites.Of(function);
        var names = sites.Select(site => FrameName.Of(site.Creator)).OfType<string>().Distinct().ToArray();
        var name = library ?? (names.Length == 0 ? FrameName.CreatorOf(function) : string.Join(" or ", names));
        var text = $"created by {name}\n";
        if (sites.Count == 1 && SourceLines.Find(sites[0].Creator, sites[0].Offset) is { } place)
        {
            text += $"\t{place.File}:{place.Line} +0x{sites[0].Offset:x}\n";
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static byte[] ParkedFrame(TaskBox box)
    {
        var key = (box.GetType(), box.State);
        lock (Lock)
        {
            ref var text = ref CollectionsMarshal.GetValueRefOrAddDefault(Parked, key, out _);
            return text ??= box.Method is { } method && FrameName.Of(method) is { } name
                ? Encoding.UTF8.GetBytes(Frame(name + FrameName.ArgumentsOf(method), SourceLines.FindAwait(method, key.State), 0))
                : [];
        }
    }

    // Without an offset where there is none, as Go prints an inlined frame.
    private static string Frame(string name, (string File, int Line)? place, int offset) => place is { } at
        ? offset > 0 ? $"{name}\n\t{at.File}:{at.Line} +0x{offset:x}\n" : $"{name}\n\t{at.File}:{at.Line}\n"
        : name + "\n";

    private static void Append(List<byte> to, string text) => to.AddRange(Encoding.UTF8.GetBytes(text));
}
