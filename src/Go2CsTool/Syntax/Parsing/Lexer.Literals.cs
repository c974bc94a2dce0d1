// The lexer's part for numbers, runes and strings.
using System.Text;

namespace Go2Cs.Syntax;

internal sealed partial class Lexer
{
    // Such literals, most of them numbers, occur again and again.
    private const int ShortLiteral = 16;

    private void SetLiteral(Token kind, bool ok)
    {
        _newlineEndsStatement = true;
        Kind = kind;
        var bytes = _source.AsSpan(Start, _at - Start);
        Text = bytes.Length <= ShortLiteral ? _names.Find(bytes).Name : Encoding.UTF8.GetString(bytes);
        Bad = !ok;
    }

    private void ScanNumber(bool pointSeen)
    {
        var number = new NumberScan();
        if (!pointSeen)
        {
            ScanPrefix(ref number);
            ScanDigits(ref number, number.Base);
            if (_ch == '.')
            {
                if (number.Prefix is 'o' or 'b')
                    Fail(ref number, $"invalid radix point in {BaseName(number.Base)} literal");
                Advance();
                pointSeen = true;
            }
        }
        if (pointSeen)
        {
            number.Kind = Token.Float;
            ScanDigits(ref number, number.Base);
        }
        if (!number.HasDigits)
            Fail(ref number, $"{BaseName(number.Base)} literal has no digits");
        ScanExponent(ref number);
        var isImaginary = Accept('i');
        SetLiteral(isImaginary ? Token.Imag : number.Kind, number.Ok);

        if (Kind == Token.Int && number.InvalidDigit >= 0 && number.Ok)
        {
            var digit = (char)_source[number.InvalidDigit];
            Fail(ref number, $"invalid digit {GoQuoting.Quoted(digit)} in {BaseName(number.Base)} literal", number.InvalidDigit);
        }
        if (number.HasSeparators && number.Ok)
        {
            var separator = MisplacedSeparator(Text);
            if (separator >= 0)
                Fail(ref number, "'_' must separate successive digits", Start + separator);
        }
        Bad = !number.Ok;
    }

    private void ScanPrefix(ref NumberScan number)
    {
        if (_ch != '0')
            return;
        Advance();
        switch (_ch | 0x20)
        {
            case 'x':
                number.Base = 16;
                break;
            case 'o':
                number.Base = 8;
                break;
            case 'b':
                number.Base = 2;
                break;
            default:
                number.Base = 8;
                number.Prefix = '0';
                number.HasDigits = true;
                return;
        }
        number.Prefix = (char)(_ch | 0x20);
        Advance();
    }

    // Reads digits and separators. Up to base 10 any decimal digit is taken; the first too big one is remembered.
    private void ScanDigits(ref NumberScan number, int numberBase)
    {
        while (_ch == '_' || (numberBase <= 10 ? IsDecimal(_ch) : IsHex(_ch)))
        {
            if (_ch == '_')
            {
                number.HasSeparators = true;
            }
            else
            {
                number.HasDigits = true;
                if (numberBase < 10 && _ch >= '0' + numberBase && number.InvalidDigit < 0)
                    number.InvalidDigit = _at;
            }
            Advance();
        }
    }

    private void ScanExponent(ref NumberScan number)
    {
        var marker = _ch | 0x20;
        if (_ch == EndOfFile || marker is not ('e' or 'p'))
        {
            if (number is { Prefix: 'x', Kind: Token.Float })
                Fail(ref number, "hexadecimal mantissa requires a 'p' exponent");
            return;
        }
        if (marker == 'e' && number.Prefix is not ('\0' or '0'))
            Fail(ref number, $"{GoQuoting.Quoted(_ch)} exponent requires decimal mantissa");
        else if (marker == 'p' && number.Prefix != 'x')
            Fail(ref number, $"{GoQuoting.Quoted(_ch)} exponent requires hexadecimal mantissa");
        Advance();
        number.Kind = Token.Float;
        if (_ch is '+' or '-')
            Advance();
        number.HasDigits = false;
        ScanDigits(ref number, 10);
        if (!number.HasDigits)
            Fail(ref number, "exponent has no digits");
    }

    // Reports at most one error for a number.
    private void Fail(ref NumberScan number, string message, int offset = -1)
    {
        if (number.Ok)
            _reportError(offset < 0 ? _at : offset, message);
        number.Ok = false;
    }

    // Index of the first '_' that does not stand between digits (a base prefix counts as a digit), or -1.
    private static int MisplacedSeparator(string literal)
    {
        var isPrefixed = literal.Length >= 2 && literal[0] == '0' && (literal[1] | 0x20) is 'x' or 'o' or 'b';
        var isHex = isPrefixed && (literal[1] | 0x20) == 'x';
        var start = isPrefixed ? 2 : 0;
        for (var i = start; i < literal.Length; i++)
        {
            if (literal[i] != '_')
                continue;
            var digitBefore = i == start ? isPrefixed : IsDigitAt(i - 1);
            if (!digitBefore || i + 1 == literal.Length || (literal[i + 1] != '_' && !IsDigitAt(i + 1)))
                return i;
        }
        return -1;

        bool IsDigitAt(int i) => isHex ? IsHex(literal[i]) : IsDecimal(literal[i]);
    }

    private static string BaseName(int numberBase) => numberBase switch
    {
        2 => "binary",
        8 => "octal",
        10 => "decimal",
        _ => "hexadecimal",
    };

    private void ScanRune()
    {
        var ok = true;
        Advance();
        for (var count = 0; ; count++)
        {
            if (_ch == '\'')
            {
                if (ok && count == 0)
                {
                    Error("empty rune literal or unescaped '");
                    ok = false;
                }
                else if (ok && count != 1)
                {
                    _reportError(Start, "more than one character in rune literal");
                    ok = false;
                }
                Advance();
                break;
            }
            if (_ch is '\n' or EndOfFile)
            {
                if (ok && _ch == '\n')
                    Error("newline in rune literal");
                else if (ok)
                    _reportError(Start, "rune literal not terminated");
                ok = false;
                break;
            }
            if (_ch == '\\')
                ok &= ScanEscape('\'');
            else
                Advance();
        }
        SetLiteral(Token.Char, ok);
    }

    private void ScanString()
    {
        var ok = true;
        Advance();
        while (_ch != '"')
        {
            if (_ch == '\\')
            {
                ok &= ScanEscape('"');
                continue;
            }
            if (_ch is '\n' or EndOfFile)
            {
                if (_ch == '\n')
                    Error("newline in string");
                else
                    _reportError(Start, "string not terminated");
                SetLiteral(Token.String, ok: false);
                return;
            }
            Advance();
        }
        Advance();
        SetLiteral(Token.String, ok);
    }

    private void ScanRawString()
    {
        Advance();
        while (_ch is not ('`' or EndOfFile))
            Advance();
        var ok = Accept('`');
        if (!ok)
            _reportError(Start, "string not terminated");
        SetLiteral(Token.String, ok);
    }

    // Reads an escape sequence from its backslash on; false if it is wrong and was reported. The end of the file
    // is left to the caller to report.
    private bool ScanEscape(char quote)
    {
        Advance();
        switch (_ch)
        {
            case 'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '\\':
            case var c when c == quote:
                Advance();
                return true;
            case >= '0' and <= '7':
                return ScanEscapeDigits(3, 8, 255);
            case 'x':
                Advance();
                return ScanEscapeDigits(2, 16, 255);
            case 'u':
                Advance();
                return ScanEscapeDigits(4, 16, 0x10FFFF);
            case 'U':
                Advance();
                return ScanEscapeDigits(8, 16, 0x10FFFF);
            case EndOfFile:
                return true;
            default:
                Error("unknown escape");
                return false;
        }
    }

    private bool ScanEscapeDigits(int count, int numberBase, uint max)
    {
        uint value = 0;
        for (; count > 0; count--)
        {
            if (_ch == EndOfFile)
                return true;
            var digit = IsDecimal(_ch) ? _ch - '0' : IsHex(_ch) ? (_ch | 0x20) - 'a' + 10 : numberBase;
            if (digit >= numberBase)
            {
                Error($"invalid character {GoQuoting.Quoted(_ch)} in {BaseName(numberBase)} escape");
                return false;
            }
            value = unchecked((value * (uint)numberBase) + (uint)digit);
            Advance();
        }
        if (value > max && numberBase == 8)
        {
            Error($"octal escape value {value} > 255");
            return false;
        }
        if (value > max || value is >= 0xD800 and < 0xE000)
        {
            Error($"escape is invalid Unicode code point {GoQuoting.CodePoint(unchecked((int)value))}");
            return false;
        }
        return true;
    }

    private struct NumberScan
    {
        public int Base = 10;
        public char Prefix = '\0';
        public Token Kind = Token.Int;
        public bool HasDigits = false;
        public bool HasSeparators = false;
        public int InvalidDigit = -1;
        public bool Ok = true;

        public NumberScan()
        {
        }
    }
}
