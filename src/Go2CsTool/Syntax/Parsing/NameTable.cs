// Names, keywords and short literals, each as one string however often and in however many files it occurs.
using System.Text;

namespace Go2Cs.Syntax;

/// <summary>Maps the bytes of words to strings, and tells keywords from identifiers. Not thread-safe.</summary>
internal sealed class NameTable
{
    private const int MaxLength = 64;
    private const int MostNames = 1 << 18;

    [ThreadStatic]
    private static NameTable? _ofThisThread;

    // A hash table with open addressing: a name is found by its bytes.
    private Entry[] _entries = new Entry[1 << 10];
    private int _count;

    private NameTable()
    {
        for (var keyword = Token.Break; keyword <= Token.Var; keyword++)
        {
            var spelling = keyword.Spelling();
            var bytes = Encoding.ASCII.GetBytes(spelling);
            SlotOf(bytes, HashOf(bytes)) = new Entry(spelling, HashOf(bytes), keyword);
            _count++;
        }
    }

    /// <summary>A table for files that are parsed on the calling thread one after the other.</summary>
    public static NameTable OfThisThread
    {
        get
        {
            if (_ofThisThread is null || _ofThisThread._count > MostNames)
                _ofThisThread = new NameTable();
            return _ofThisThread;
        }
    }

    /// <summary>The name spelled by <paramref name="bytes"/>, and its keyword or <see cref="Token.Ident"/>.</summary>
    public (string Name, Token Kind) Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is 0 or > MaxLength)
            return (Encoding.UTF8.GetString(bytes), Token.Ident);
        var hash = HashOf(bytes);
        ref var slot = ref SlotOf(bytes, hash);
        if (slot.Name is null)
        {
            if (!Ascii.IsValid(bytes))
                return (Encoding.UTF8.GetString(bytes), Token.Ident);
            slot = new Entry(Encoding.ASCII.GetString(bytes), hash, Token.Ident);
            var added = slot;
            if (++_count > _entries.Length / 2)
                Grow();
            return (added.Name!, Token.Ident);
        }
        return (slot.Name, slot.Kind);
    }

    // Where the word is, or is to be put.
    private ref Entry SlotOf(ReadOnlySpan<byte> bytes, uint hash)
    {
        var mask = (uint)_entries.Length - 1;
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            ref var entry = ref _entries[at];
            if (entry.Name is null || entry.Hash == hash && Ascii.Equals(bytes, entry.Name))
                return ref entry;
        }
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[2 * old.Length];
        var mask = (uint)_entries.Length - 1;
        foreach (var entry in old)
        {
            if (entry.Name is null)
                continue;
            var at = entry.Hash & mask;
            while (_entries[at].Name is not null)
                at = (at + 1) & mask;
            _entries[at] = entry;
        }
    }

    // FNV-1a with a last mixing step.
    private static uint HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes)
            hash = (hash ^ b) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private readonly record struct Entry(string? Name, uint Hash, Token Kind);
}
