// Packages strings, bytes, utf8 and utf16 on random text with invalid bytes, letters of odd case and empty arguments: the
// printed results of 2500 rounds, a hash for each group, as recorded from real Go.
using System.Text;
using GoRuntime;

namespace GoStd.Tests.Texts;

public class RandomTextTests
{
    private static readonly Lazy<Dictionary<string, ulong>> Hashes = new(Run);

    [Theory]
    [InlineData("Index", 0x2C44057B84C3F9A8UL)]
    [InlineData("IndexRune", 0x971A543E1A220ECCUL)]
    [InlineData("Cmp", 0x5D3FF5B7E0F1DEBEUL)]
    [InlineData("Split", 0xC7A9037167C8E62CUL)]
    [InlineData("Case", 0x737989A4BEC6559AUL)]
    [InlineData("Map", 0x457C8989A5F04CE4UL)]
    [InlineData("Trim", 0xF0147C11C8628382UL)]
    [InlineData("Cut", 0x1B9A640500B36F08UL)]
    [InlineData("CutLast", 0xCE64F3B13AFC2D4CUL)]
    [InlineData("Replacer", 0xD34E3FC85E5DFDC2UL)]
    [InlineData("Seq", 0x2BE8B29EBF5E61C8UL)]
    [InlineData("bIndex", 0x68E93B728226F692UL)]
    [InlineData("bSplit", 0x743B272CE307D33BUL)]
    [InlineData("bCase", 0xDAF653D31D2F6ED4UL)]
    [InlineData("bMap", 0x6303608495616FC2UL)]
    [InlineData("bTrim", 0xBE62D22FB611F1B1UL)]
    [InlineData("utf8", 0xD9420F4F7A2C4B91UL)]
    [InlineData("utf16", 0xFEE9E1976D6DC6CCUL)]
    [InlineData("buf", 0x51E6AEF450346766UL)]
    [InlineData("rd", 0x50F056F53DA3FE44UL)]
    [InlineData("rr", 0xF90EDB3443723826UL)]
    [InlineData("rs", 0x657BCF7201DAA34AUL)]
    [InlineData("nx", 0x9C1907EDF5836072UL)]
    [InlineData("R", 0x5F2B9B43B19A5CE9UL)]
    [InlineData("L", 0x4E12DBA7EC1B49ADUL)]
    [InlineData("WT", 0x471AF6E49F84C956UL)]
    public void Functions_RandomText_ResultsAsRecorded(string group, ulong hash) => Assert.Equal(hash, Hashes.Value[group]);

    private static Dictionary<string, ulong> Run()
    {
        var rounds = new Rounds();
        for (var i = 0; i < 2500; i++)
            rounds.Round();
        return rounds.Hashes;
    }

    private sealed class Rounds
    {
        private static readonly GoString[] Tokens =
        [
            "a", "b", "A", "B", "ab", "aa", " ", "\t", "\n", ",", "-", "é", "É", "ß", "ſ", "K", "k", "世", "界", "\u2028", "\u00a0",
            "\U0001F600", Raw(0xff), Raw(0xc3), Raw(0x80), Raw(0xe4, 0xb8), Raw(0xf0, 0x9f), "\ufffd", "Σ", "ς", "σ", "ǅ", "ǆ", "1",
            "_", ".", "x", "İ", "ı", Raw(0xed, 0xa0, 0x80), "\u1e9e", "\U00010400", "\U00010428",
        ];

        public readonly Dictionary<string, ulong> Hashes = [];
        private readonly Recording _random = new();

        public void Round()
        {
            GoString s = Text(14), t = Text(3), u = Text(2);
            var n = Next(6) - 2L;
            if (Next(3) == 0 && s.Length > 0)
            {
                var from = Next((int)s.Length);
                t = s.Slice(from, from + Next((int)s.Length - from + 1));
            }
            var (r, _) = utf8.DecodeRuneInString(t);
            Strings(s, t, u, n, r);
            Bytes((Slice<byte>)s, (Slice<byte>)t, (Slice<byte>)u, t, n, r);
            Encodings(s, t, r);
            Buffers(s, r);
            Readers(s);
        }

        private void Strings(GoString s, GoString t, GoString u, long n, int r)
        {
            Print("Index", strings.Index(s, t), strings.LastIndex(s, t), strings.IndexAny(s, t), strings.LastIndexAny(s, t),
                strings.Count(s, t), strings.Contains(s, t));
            Print("IndexRune", strings.IndexRune(s, r), strings.IndexFunc(s, Picks), strings.LastIndexFunc(s, Picks),
                strings.ContainsFunc(s, Picks));
            Print("Cmp", strings.Compare(s, t), strings.EqualFold(s, t), strings.EqualFold(s, strings.ToUpper(s)),
                strings.HasPrefix(s, t), strings.HasSuffix(s, t));
            Print("Split", strings.Split(s, t), strings.SplitN(s, t, n), strings.SplitAfter(s, t), strings.SplitAfterN(s, t, n),
                strings.Fields(s), strings.FieldsFunc(s, Picks));
            Print("Case", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s),
                strings.ToUpperSpecial(unicode.TurkishCase, s), strings.ToLowerSpecial(unicode.TurkishCase, s));
            Print("Map", strings.Map(Maps, s), strings.ToValidUTF8(s, u), strings.Repeat(u, n & 3), strings.Replace(s, t, u, n),
                strings.ReplaceAll(s, t, u), strings.Join(strings.Split(s, u), t));
            Print("Trim", strings.Trim(s, t), strings.TrimLeft(s, t), strings.TrimRight(s, t), strings.TrimSpace(s),
                strings.TrimFunc(s, Picks), strings.TrimLeftFunc(s, Picks), strings.TrimRightFunc(s, Picks),
                strings.TrimPrefix(s, t), strings.TrimSuffix(s, t));
            var cut = strings.Cut(s, t);
            Print("Cut", cut.before, cut.after, cut.found);
            cut = strings.CutLast(s, t);
            Print("CutLast", cut.before, cut.after, cut.found);
            GoString a = Text(2), b = Text(1), c = Text(2);
            Print("Replacer", strings.NewReplacer(t, u, a, b, c, "<>").Replace(s),
                strings.NewReplacer("a", "1", "b", "22", "", "E").Replace(s), strings.NewReplacer("a", "b", "b", "a").Replace(s));
            var parts = default(Slice<GoString>);
            foreach (var sequence in new[]
                { strings.Lines(s), strings.SplitSeq(s, t), strings.SplitAfterSeq(s, t), strings.FieldsSeq(s),
                    strings.FieldsFuncSeq(s, Picks) })
            {
                parts = slices.AppendSeq(parts, sequence);
            }

            Print("Seq", parts);
        }

        private void Bytes(Slice<byte> s, Slice<byte> t, Slice<byte> u, GoString chars, long n, int r)
        {
            Print("bIndex", bytes.Index(s, t), bytes.LastIndex(s, t), bytes.IndexAny(s, chars), bytes.LastIndexAny(s, chars),
                bytes.Count(s, t), bytes.IndexRune(s, r), bytes.EqualFold(s, t), bytes.Compare(s, t));
            Print("bSplit", bytes.Split(s, t), bytes.SplitN(s, t, n), bytes.SplitAfter(s, t), bytes.SplitAfterN(s, t, n),
                bytes.Fields(s), bytes.FieldsFunc(s, Picks));
            Print("bCase", bytes.ToUpper(s), bytes.ToLower(s), bytes.ToTitle(s), bytes.Title(s));
            Print("bMap", bytes.Map(Maps, s), new WithoutCapacity(bytes.ToValidUTF8(s, u)), bytes.Repeat(u, n & 3),
                bytes.Replace(s, t, u, n), bytes.Join(bytes.Split(s, u), t));
            Print("bTrim", bytes.Trim(s, chars), bytes.TrimLeft(s, chars), bytes.TrimRight(s, chars), bytes.TrimSpace(s),
                bytes.TrimFunc(s, Picks), bytes.TrimPrefix(s, t), bytes.TrimSuffix(s, t));
        }

        private void Encodings(GoString s, GoString t, int r)
        {
            var (last, size) = utf8.DecodeLastRuneInString(s);
            Print("utf8", last, size, utf8.ValidString(s), utf8.FullRuneInString(t), utf8.RuneCountInString(s), utf8.RuneLen(r));
            var units = Builtins.append(utf16.Encode((Slice<int>)t), (ushort)0xd800, (ushort)Next(65536), (ushort)0xdc00);
            Print("utf16", utf16.Encode((Slice<int>)s), utf16.Decode(units));
        }

        private void Buffers(GoString s, int r)
        {
            var pointer = new bytes.BufferPtr();
            ref var buffer = ref pointer.Value;
            var builder = new strings.Builder();
            for (var i = 0; i < 6; i++)
            {
                switch (Next(8))
                {
                    case 0:
                        buffer.WriteString(s);
                        builder.WriteString(s);
                        break;
                    case 1:
                        buffer.WriteByte((byte)'q');
                        builder.WriteByte((byte)'q');
                        break;
                    case 2:
                        buffer.WriteRune(r);
                        builder.WriteRune(r);
                        break;
                    case 3:
                        var read = buffer.Read(new Slice<byte>(Next(9)));
                        Print("rd", read.n, read.err);
                        break;
                    case 4:
                        var rune = buffer.ReadRune();
                        Print("rr", rune.r, rune.size, rune.err, buffer.UnreadRune());
                        break;
                    case 5:
                        var line = buffer.ReadString((byte)'a');
                        Print("rs", line.line, line.err, buffer.UnreadByte());
                        break;
                    case 6:
                        buffer.Grow(Next(100));
                        builder.Grow(Next(100));
                        break;
                    default:
                        var next = (GoString)buffer.Next(Next(5));
                        Print("nx", next, buffer.UnreadRune());
                        break;
                }
                Print("buf", buffer.Len(), buffer.Cap(), buffer.String(), builder.Len(), builder.Cap(), builder.String());
            }
        }

        private void Readers(GoString s)
        {
            var reader = strings.NewReader(s);
            for (var i = 0; i < 4; i++)
            {
                switch (Next(6))
                {
                    case 0:
                        var b = reader.ReadByte();
                        Print("R", b.Item1, b.Item2);
                        break;
                    case 1:
                        var rune = reader.ReadRune();
                        Print("R", rune.r, rune.size, rune.err);
                        break;
                    case 2:
                        Print("R", reader.UnreadByte());
                        break;
                    case 3:
                        Print("R", reader.UnreadRune());
                        break;
                    case 4:
                        var offset = Next(10) - 4;
                        var (position, error) = reader.Seek(offset, Next(4));
                        Print("R", position, error);
                        break;
                    default:
                        var p = new Slice<byte>(3);
                        var (n, err) = reader.ReadAt(p, Next(6) - 1);
                        Print("R", n, err, (GoString)p);
                        break;
                }
                Print("L", reader.Len());
            }
            var rest = new strings.BuilderPtr();
            var (written, fault) = io.Copy(rest, reader);
            Print("WT", written, fault, rest.Value.String());
        }

        private static bool Picks(int r) => r is 'a' or 0xFFFD || unicode.IsUpper(r);

        private static int Maps(int r) => r switch { 'a' => -1, 'b' => 0x4e16, 0xFFFD => 'z', '世' => 'w', '-' => 0x110000, _ => r };

        private static GoString Raw(params byte[] bytes) => GoString.FromBytes(bytes);

        private int Next(int n) => _random.Next(n);

        private GoString Text(int tokens)
        {
            var n = Next(tokens + 1);
            var result = new strings.Builder();
            var kinds = Next(2) == 0 ? 6 : Tokens.Length;
            for (var i = 0; i < n; i++)
                result.WriteString(Tokens[Next(kinds)]);
            return result.String();
        }

        private sealed record WithoutCapacity(Slice<byte> Value);

        private void Print(string group, params ReadOnlySpan<object?> values)
        {
            var hash = Hashes.GetValueOrDefault(group, 14695981039346656037);
            foreach (var value in values)
            {
                foreach (var b in Encoding.UTF8.GetBytes(" " + Format(value)))
                    hash = unchecked((hash ^ b) * 1099511628211);
            }
            Hashes[group] = hash;
        }

        private static string Format(object? value) => value switch
        {
            null => "<nil>",
            bool b => b ? "true" : "false",
            error e => e.Error().ToString(),
            GoString s => Convert.ToHexStringLower(s.Span),
            Slice<byte> b => b.IsNil ? "nil" : $"{Convert.ToHexStringLower(b.Span)}:{b.Capacity}",
            WithoutCapacity w => Convert.ToHexStringLower(w.Value.Span),
            Slice<GoString> l => $"{(l.IsNil ? "nil" : "")}[{string.Join(",", l.Select(s => Format(s)))}]{l.Capacity}",
            Slice<Slice<byte>> l => $"{(l.IsNil ? "nil" : "")}[{string.Join(",", l.Select(s => Format(s)))}]{l.Capacity}",
            Slice<ushort> u => $"[{string.Join(" ", u)}]",
            Slice<int> u => $"[{string.Join(" ", u)}]",
            _ => value.ToString()!,
        };
    }
}
