// Mapping and replacing in bytes that are by convention UTF-8, shared by packages strings and bytes. A method that returns
// false has found nothing to change and has left its result untouched.
using GoRuntime;

namespace GoStd;

internal static class ByteTransform
{
    /// <summary>Maps every rune, dropping those mapped below zero. Returns false if nothing changed.</summary>
    internal static bool Map(ReadOnlySpan<byte> s, Func<int, int> mapping, ref ByteBuilder result)
    {
        var i = 0;
        for (; i < s.Length;)
        {
            var rune = Utf8.Decode(s[i..], out var width);
            var mapped = mapping(rune);
            // An invalid byte that is mapped to U+FFFD becomes the encoded U+FFFD: a change.
            if (mapped == rune && (rune != Utf8.RuneError || width != 1))
            {
                i += width;
                continue;
            }
            result = new ByteBuilder(s.Length + 4);
            result.Append(s[..i]);
            if (mapped >= 0)
                result.AppendRune(mapped);
            i += width;
            break;
        }
        if (!result.Started)
            return false;
        while (i < s.Length)
        {
            var mapped = mapping(Utf8.Decode(s[i..], out var width));
            i += width;
            if (mapped >= 0)
                result.AppendRune(mapped);
        }
        return true;
    }

    /// <summary>Whether all bytes are ASCII.</summary>
    internal static bool IsAscii(ReadOnlySpan<byte> s) => !s.ContainsAnyInRange((byte)0x80, (byte)0xFF);

    /// <summary>Replaces the first n (all if negative) places of <paramref name="old"/>; returns false if nothing changed.</summary>
    internal static bool Replace(ReadOnlySpan<byte> s, ReadOnlySpan<byte> old, ReadOnlySpan<byte> with, long n, ref ByteBuilder result)
    {
        if (n == 0)
            return false;
        var count = ByteSearch.Count(s, old);
        if (count == 0)
            return false;
        if (n < 0 || count < n)
            n = count;
        result = new ByteBuilder(s.Length + n * (with.Length - old.Length));
        if (old.IsEmpty)
        {
            // Before every rune, and at the end.
            result.Append(with);
            for (; n > 1; n--)
            {
                Utf8.Decode(s, out var width);
                result.Append(s[..width]);
                result.Append(with);
                s = s[width..];
            }
        }
        else
        {
            for (; n > 0; n--)
            {
                var i = s.IndexOf(old);
                result.Append(s[..i]);
                result.Append(with);
                s = s[(i + old.Length)..];
            }
        }
        result.Append(s);
        return true;
    }

    /// <summary>Replaces each run of invalid bytes; returns false if there is none.</summary>
    internal static bool ToValidUtf8(ReadOnlySpan<byte> s, ReadOnlySpan<byte> replacement, ref ByteBuilder result)
    {
        if (System.Text.Unicode.Utf8.IsValid(s))
            return false;
        result = new ByteBuilder(s.Length + replacement.Length);
        var invalid = false;
        while (!s.IsEmpty)
        {
            if (Utf8.Decode(s, out var width) != Utf8.RuneError || width != 1)
            {
                result.Append(s[..width]);
                invalid = false;
            }
            else if (!invalid)
            {
                result.Append(replacement);
                invalid = true;
            }
            s = s[width..];
        }
        return true;
    }

    /// <summary>Whether Title begins a word after this rune.</summary>
    internal static bool IsSeparator(int rune)
    {
        if (rune <= 0x7F)
            return !((uint)((rune | 0x20) - 'a') < 26 || (uint)(rune - '0') < 10 || rune == '_');
        return !unicode.IsLetter(rune) && !unicode.IsDigit(rune) && unicode.IsSpace(rune);
    }

    /// <summary>A mapping that puts the first letter of each word in title case.</summary>
    internal static Func<int, int> Titler()
    {
        var previous = (int)' ';
        return rune =>
        {
            var begins = IsSeparator(previous);
            previous = rune;
            return begins ? unicode.ToTitle(rune) : rune;
        };
    }

    /// <summary>s repeated; the panics of Repeat carry the package's name.</summary>
    internal static byte[] Repeat(ReadOnlySpan<byte> s, long count, string package)
    {
        if (count < 0)
            throw Panics.Text($"{package}: negative Repeat count");
        if (Math.BigMul((ulong)s.Length, (ulong)count, out var total) != 0 || total > long.MaxValue)
            throw Panics.Text($"{package}: Repeat output length overflow");
        if (total > (ulong)Array.MaxLength)
            throw new OutOfMemoryException();
        var result = new byte[total];
        if (result.Length == 0)
            return result;
        if (s.Length == 1)
        {
            result.AsSpan().Fill(s[0]);
            return result;
        }
        s.CopyTo(result);
        for (var done = s.Length; done < result.Length; done *= 2)
            result.AsSpan(0, Math.Min(done, result.Length - done)).CopyTo(result.AsSpan(done));
        return result;
    }

    /// <summary>The panic of Join.</summary>
    internal static int CheckJoined(long length, string package) =>
        length <= Array.MaxLength ? (int)length : throw Panics.Text($"{package}: Join output length overflow");
}
