// A reader over a text that is nothing but a reader.

using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd.Tests;

/// <summary>Reads <paramref name="text"/>, at most <paramref name="step"/> bytes at a time.</summary>
internal sealed class TextReader(GoString text, long step = long.MaxValue) : io.Reader
{
    private long _at;

    public (long n, error? err) Read(Slice<byte> p)
    {
        if (_at >= text.Length)
            return (0, io.EOF);
        var n = copy(p.Slice(0, Math.Min(p.Length, step)), text.Slice(_at));
        _at += n;
        return (n, null);
    }
}
