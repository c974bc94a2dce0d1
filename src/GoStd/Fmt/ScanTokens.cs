// The runes of a scanning operation: limits, white space, tokens of each syntax. Failures are thrown as ScanFailure and
// caught where the operation began.

using System.Text;
using GoRuntime;

namespace GoStd;

/// <summary>Ends a scanning operation with an error.</summary>
internal sealed class ScanFailure(error error) : Exception
{
    public error Error => error;

    public ScanFailure(GoString text) : this(errors.New(text))
    {
    }

    public ScanFailure(string text) : this(GoString.FromString(text))
    {
    }

    /// <summary>The failure an exception is, or was before it passed a deferring function of the program.</summary>
    public static ScanFailure? Of(Exception exception) => exception as ScanFailure ?? exception.InnerException as ScanFailure;
}

/// <summary>One scanning operation. Go: fmt/scan.go (ss)</summary>
internal sealed partial class Scanning(RuneInput input, bool newlineIsSpace, bool newlineEnds) : fmt.ScanState
{
    private const int EndOfInput = -1;

    private const int NoLimit = 1 << 30;

    private const string DecimalDigits = "0123456789";

    private const string HexDigits = "0123456789aAbBcCdDeEfF";

    private ByteBuffer _token;
    private int _count;
    private int _limit = NoLimit;
    private int _width = NoLimit;
    private bool _ended;

    private (int Rune, error? Error) TryRead()
    {
        if (_ended || _count >= _limit)
            return (0, io.EOF);
        var (rune, err) = input.Read();
        if (err == null)
        {
            _count++;
            _ended = newlineEnds && rune == '\n';
        }
        else if (err == io.EOF)
        {
            _ended = true;
        }
        return (rune, err);
    }

    private int Read()
    {
        var (rune, err) = TryRead();
        if (err == null)
            return rune;
        return err == io.EOF ? EndOfInput : throw new ScanFailure(err);
    }

    private int MustRead()
    {
        var rune = Read();
        return rune != EndOfInput ? rune : throw new ScanFailure(io.ErrUnexpectedEOF);
    }

    private void Unread()
    {
        input.Unread();
        _ended = false;
        _count--;
    }

    private bool Peek(string set)
    {
        var rune = Read();
        if (rune == EndOfInput)
            return false;
        Unread();
        return Contains(set, rune);
    }

    private static bool Contains(string set, int rune) => rune is >= 0 and < 0x80 && set.Contains((char)rune);

    private void NeedInput()
    {
        if (Read() == EndOfInput)
            throw new ScanFailure(io.EOF);
        Unread();
    }

    /// <summary>Takes the next rune into the token if it is one of <paramref name="set"/>.</summary>
    private bool Accept(string set)
    {
        var rune = Read();
        if (rune == EndOfInput)
            return false;
        if (Contains(set, rune))
        {
            _token.AppendRune(rune);
            return true;
        }
        Unread();
        return false;
    }

    /// <summary>Takes the next rune if it is one of <paramref name="set"/>, and drops it in any case.</summary>
    private bool Drop(string set)
    {
        var rune = Read();
        return rune != EndOfInput && Contains(set, rune);
    }

    private GoString Token() => GoString.FromBytes(_token.Written);

    private void SkipSpace()
    {
        while (true)
        {
            var rune = Read();
            if (rune == EndOfInput)
                return;
            if (rune == '\r' && Peek("\n"))
                continue;
            if (rune == '\n')
            {
                if (newlineIsSpace)
                    continue;
                throw new ScanFailure("unexpected newline");
            }
            if (!IsSpace(rune))
            {
                Unread();
                return;
            }
        }
    }

    private static bool IsSpace(int rune) => rune switch
    {
        < 0 => false,
        <= 0xff => rune is ' ' or >= '\t' and <= '\r' or 0x85 or 0xa0,
        >= 0x2000 and <= 0x200a => true,
        _ => rune is 0x1680 or 0x2028 or 0x2029 or 0x202f or 0x205f or 0x3000,
    };

    private void TakeWhile(Func<int, bool> holds)
    {
        while (true)
        {
            var rune = Read();
            if (rune == EndOfInput)
                return;
            if (!holds(rune))
            {
                Unread();
                return;
            }
            _token.AppendRune(rune);
        }
    }

    private bool CheckVerb(int verb, string allowed, string type) => Contains(allowed, verb) ? true
        : throw new ScanFailure("bad verb '%" + (Rune.IsValid(verb) ? new Rune(verb).ToString() : "\uFFFD") + "' for " + type);

    private bool ScanBool(int verb)
    {
        SkipSpace();
        NeedInput();
        CheckVerb(verb, "tv", "boolean");
        switch (Read())
        {
            case '1':
                return true;
            case 't' or 'T':
                if (Accept("rR") && !(Accept("uU") && Accept("eE")))
                    throw new ScanFailure("syntax error scanning boolean");
                return true;
            case 'f' or 'F':
                if (Accept("aA") && !(Accept("lL") && Accept("sS") && Accept("eE")))
                    throw new ScanFailure("syntax error scanning boolean");
                return false;
            default:
                return false;
        }
    }

    private long ScanRune(int bits)
    {
        NeedInput();
        var rune = Read();
        if (bits < 32 && rune << (32 - bits) >> (32 - bits) != rune)
            throw new ScanFailure("overflow on character value " + new Rune(rune));
        return rune;
    }

    /// <summary>Reads an integer's sign, prefix and digits into the token; returns the base to convert it with.</summary>
    private int ScanIntegerToken(int verb, bool signed)
    {
        SkipSpace();
        NeedInput();
        CheckVerb(verb, "bdoUxXv", "integer");
        var (numberBase, digits) = verb switch
        {
            'b' => (2, "01"),
            'o' => (8, "01234567"),
            'x' or 'X' or 'U' => (16, HexDigits),
            _ => (10, DecimalDigits),
        };
        var found = false;
        if (verb == 'U')
        {
            if (!Drop("U") || !Drop("+"))
                throw new ScanFailure("bad unicode format ");
        }
        else
        {
            if (signed)
                Accept("+-");
            if (verb == 'v')
                (numberBase, digits, found) = ScanBasePrefix();
        }
        if (!found)
        {
            NeedInput();
            if (!Accept(digits))
                throw new ScanFailure("expected integer");
        }
        while (Accept(digits))
        {
        }
        return numberBase;
    }

    private (int Base, string Digits, bool Found) ScanBasePrefix()
    {
        if (!Accept("0"))
            return (0, DecimalDigits + "_", false);
        if (Accept("bB"))
            return (0, "01_", true);
        if (Accept("oO"))
            return (0, "01234567_", true);
        if (Accept("xX"))
            return (0, HexDigits + "_", true);
        return (0, "01234567_", true);
    }

    private long ScanInteger(int verb, int bits)
    {
        if (verb == 'c')
            return ScanRune(bits);
        var numberBase = ScanIntegerToken(verb, true);
        var (value, err) = strconv.ParseInt(Token(), numberBase, 64);
        if (err != null)
            throw new ScanFailure(err);
        if (value << (64 - bits) >> (64 - bits) != value)
            throw new ScanFailure("integer overflow on token " + Token());
        return value;
    }

    private ulong ScanUnsigned(int verb, int bits)
    {
        if (verb == 'c')
            return (ulong)ScanRune(bits);
        var numberBase = ScanIntegerToken(verb, false);
        var (value, err) = strconv.ParseUint(Token(), numberBase, 64);
        if (err != null)
            throw new ScanFailure(err);
        if (value << (64 - bits) >> (64 - bits) != value)
            throw new ScanFailure("unsigned integer overflow on token " + Token());
        return value;
    }

    private const string FloatVerbs = "beEfFgGv";

    private double ScanFloat(int verb, int bits, string? type)
    {
        if (type != null)
            CheckVerb(verb, FloatVerbs, type);
        SkipSpace();
        NeedInput();
        return ConvertFloat(ScanFloatToken(), bits);
    }

    private GoString ScanFloatToken()
    {
        _token.Length = 0;
        if (Accept("nN") && Accept("aA") && Accept("nN"))
            return Token();
        Accept("+-");
        if (Accept("iI") && Accept("nN") && Accept("fF"))
            return Token();
        var (digits, exponent) = (DecimalDigits + "_", "eEpP");
        if (Accept("0") && Accept("xX"))
            (digits, exponent) = (HexDigits + "_", "pP");
        while (Accept(digits))
        {
        }
        if (Accept("."))
        {
            while (Accept(digits))
            {
            }
        }
        if (Accept(exponent))
        {
            Accept("+-");
            while (Accept(DecimalDigits + "_"))
            {
            }
        }
        return Token();
    }

    /// <summary>Reads a float; a decimal mantissa with a binary exponent, as %b prints it, is understood too.</summary>
    private static double ConvertFloat(GoString text, int bits)
    {
        var mark = text.Span.IndexOf((byte)'p');
        if (mark < 0 || text.Span.ContainsAny((byte)'x', (byte)'X'))
            return Checked(strconv.ParseFloat(text, bits));
        var mantissa = Checked(strconv.ParseFloat(text.Slice(0, mark), bits));
        var exponent = Checked(strconv.Atoi(text.Slice(mark + 1)));
        return Math.ScaleB(mantissa, (int)Math.Clamp(exponent, -100_000, 100_000));

        T Checked<T>((T Value, error? Error) result)
        {
            if (result.Error == null)
                return result.Value;
            if (mark >= 0 && result.Error is strconv.NumErrorPtr number)
                number.Value.Num = text;
            throw new ScanFailure(result.Error);
        }
    }

    private System.Numerics.Complex ScanComplex(int verb, int bits)
    {
        CheckVerb(verb, FloatVerbs, "complex");
        SkipSpace();
        NeedInput();
        var parenthesized = Accept("(");
        var real = ScanFloatToken();
        _token.Length = 0;
        if (!Accept("+-"))
            throw ComplexFailure();
        var sign = Token();
        var imaginary = ScanFloatToken();
        if (!Accept("i") || parenthesized && !Accept(")"))
            throw ComplexFailure();
        return new(ConvertFloat(real, bits / 2), ConvertFloat(sign + imaginary, bits / 2));
    }

    private static ScanFailure ComplexFailure() => new("syntax error scanning complex number");

    private GoString ScanString(int verb)
    {
        CheckVerb(verb, "svqxX", "string");
        SkipSpace();
        NeedInput();
        switch (verb)
        {
            case 'q':
                return ScanQuoted();
            case 'x' or 'X':
                return ScanHexString();
            default:
                TakeWhile(static rune => !IsSpace(rune));
                return Token();
        }
    }

    private GoString ScanQuoted()
    {
        switch (Read())
        {
            case '`':
                for (var rune = MustRead(); rune != '`'; rune = MustRead())
                    _token.AppendRune(rune);
                return Token();
            case '"':
                _token.Append((byte)'"');
                while (true)
                {
                    var rune = MustRead();
                    _token.AppendRune(rune);
                    if (rune == '\\')
                        _token.AppendRune(MustRead());
                    else if (rune == '"')
                        break;
                }
                var (text, err) = strconv.Unquote(Token());
                return err == null ? text : throw new ScanFailure(err);
            default:
                throw new ScanFailure("expected quoted string");
        }
    }

    private GoString ScanHexString()
    {
        while (true)
        {
            var first = Read();
            if (first == EndOfInput)
                break;
            if (!Contains(HexDigits, first))
            {
                Unread();
                break;
            }
            var second = MustRead();
            if (!Contains(HexDigits, second))
                throw new ScanFailure("illegal hex digit");
            _token.Append((byte)(IntText.DigitValue((byte)first) << 4 | IntText.DigitValue((byte)second)));
        }
        return _token.Length > 0 ? Token() : throw new ScanFailure("no hex data for %x string");
    }

    (int r, long size, error? err) io.RuneReader.ReadRune()
    {
        var (rune, err) = TryRead();
        return (rune, err == null ? Utf8.EncodedLength(rune) : 0, err);
    }

    error? io.RuneScanner.UnreadRune()
    {
        Unread();
        return null;
    }

    (long n, error? err) io.Reader.Read(Slice<byte> p) => (0, errors.New("ScanState's Read should not be called. Use ReadRune"));

    void fmt.ScanState.SkipSpace() => SkipSpace();

    (long wid, bool ok) fmt.ScanState.Width() => _width == NoLimit ? (0, false) : (_width, true);

    (Slice<byte> token, error? err) fmt.ScanState.Token(bool skipSpace, Func<int, bool>? f)
    {
        _token.Length = 0;
        try
        {
            if (skipSpace)
                SkipSpace();
            TakeWhile(f ?? (static rune => !IsSpace(rune)));
            return (new Slice<byte>(_token.Written.ToArray()), null);
        }
        catch (Exception exception) when (ScanFailure.Of(exception) is { } failure)
        {
            return (default, failure.Error);
        }
    }
}
