// Language-specific case mappings: ranges that come before the general ones.
using GoRuntime;

namespace GoStd;

public static partial class unicode
{
    /// <summary>A range of code points with the distances to the upper, lower and title case forms. Go: unicode/letter.go</summary>
    [GoType("unicode.CaseRange")]
    public struct CaseRange : ICopyable<CaseRange>
    {
        public uint Lo;
        public uint Hi;
        [GoType("unicode.d", Underlying = "[3]int32")] public Array3<int> Delta;

        /// <inheritdoc/>
        public readonly CaseRange Copy() => new() { Lo = Lo, Hi = Hi, Delta = Delta.Copy() };
    }

    /// <summary>Case mappings of a language; what it does not map is mapped as usual.</summary>
    [GoType("unicode.SpecialCase")]
    public readonly struct SpecialCase(Slice<CaseRange> value) : INamed<Slice<CaseRange>>
    {
        /// <summary>The ranges, sorted.</summary>
        public Slice<CaseRange> Value { get; } = value;

        public static implicit operator SpecialCase(Slice<CaseRange> value) => new(value);

        public static implicit operator Slice<CaseRange>(SpecialCase value) => value.Value;

        /// <summary>The upper case form.</summary>
        public int ToUpper(int r) => TryConvert(UpperCase, r, out var mapped) ? mapped : unicode.ToUpper(r);

        /// <summary>The title case form.</summary>
        public int ToTitle(int r) => TryConvert(TitleCase, r, out var mapped) ? mapped : unicode.ToTitle(r);

        /// <summary>The lower case form.</summary>
        public int ToLower(int r) => TryConvert(LowerCase, r, out var mapped) ? mapped : unicode.ToLower(r);

        private bool TryConvert(long kind, int r, out int mapped)
        {
            foreach (ref var range in Value.Span)
            {
                if (r < range.Lo || r > range.Hi)
                    continue;
                mapped = new CaseEntry((int)range.Lo, (int)range.Hi, range.Delta[0], range.Delta[1], range.Delta[2]).Convert(kind, r);
                return true;
            }
            mapped = r;
            return false;
        }
    }

    /// <summary>The case ranges of Unicode. Go: unicode/tables.go</summary>
    public static Slice<CaseRange> CaseRanges { get; } =
        Slice.Of(Array.ConvertAll(CaseMap.Entries, e => MakeCaseRange(e.Lo, e.Hi, e.Upper, e.Lower, e.Title)));

    /// <summary>Turkish: dotted and dotless i. Go: unicode/casetables.go</summary>
    public static SpecialCase TurkishCase { get; } = new(Slice.Of<CaseRange>(
    [
        MakeCaseRange('I', 'I', 0, 0x131 - 'I', 0),
        MakeCaseRange('i', 'i', 0x130 - 'i', 0, 0x130 - 'i'),
        MakeCaseRange(0x130, 0x130, 0, 'i' - 0x130, 0),
        MakeCaseRange(0x131, 0x131, 'I' - 0x131, 0, 'I' - 0x131),
    ]));

    /// <summary>Azeri, the same as Turkish.</summary>
    public static SpecialCase AzeriCase { get; } = TurkishCase;

    private static CaseRange MakeCaseRange(int lo, int hi, int upper, int lower, int title) =>
        new() { Lo = (uint)lo, Hi = (uint)hi, Delta = new(upper, lower, title) };
}
